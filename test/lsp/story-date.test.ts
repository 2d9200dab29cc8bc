import { utimesSync } from 'node:fs';
import { findStoryDate, isCertain } from '../../src/lsp/story-date.js';
import { Workplace } from '../cli/support/cli.js';
import { isoDate } from '../support/brands.js';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => {
  place.remove();
});

const TODAY = isoDate('2026-01-01');
const storyDate = (text: string) => findStoryDate(text, { settings: undefined, path: undefined, today: TODAY });

test.each([
  ['---\ntitle: A\ndate: 2025-02-24\n---\n\nText.'],
  ['---\r\ndate: "2025-02-24T10:00:00+08:00"\r\n---\r\n'],
  ['---\nlang: en\npublished: 2025-02-24\n...\n'],
  ['+++\ndate = 2025-02-24T10:00:00Z\n+++\n'],
  ['<html><head><meta charset="utf-8"><meta name="date" content="2025-02-24"></head>'],
  ['<meta property="article:published_time" content="2025-02-24T10:00:00Z">'],
  ['\\documentclass{article}\n\\date{2025-02-24}\n'],
  ['Title\n=====\n\n:Date: 2025-02-24\n'],
])('reads the date that a text states in %j', (text) => {
  expect(storyDate(text)).toEqual({ date: '2025-02-24', origin: 'text' });
});

test.each([
  ['The date: 2025-02-24 was a Monday.'],
  ['---\ntitle: A\n---\ndate: 2025-02-24\n'],
  ['---\ndate: 2025-02-31\n---\n'],
  ['---\ndate: yesterday\n---\n'],
  ['<meta name="viewport" content="2025-02-24">'],
  ['\\date{\\today}'],
])('reads none in %j', (text) => {
  expect(storyDate(text)).toEqual({ date: TODAY, origin: 'today' });
});

test('the text goes before the name of its file, that before the settings, these before the day of the file', () => {
  const today = TODAY;
  const stated = '---\ndate: 2025-02-24\n---\n';
  const named = place.write('2025-02-25-story.md', '');
  const plain = place.write('story.md', '');
  utimesSync(plain, 0, new Date('2025-02-27T23:00:00Z'));
  const settings = '2025-02-26';
  expect(findStoryDate(stated, { settings, path: named, today })).toEqual({ date: '2025-02-24', origin: 'text' });
  expect(findStoryDate('', { settings, path: named, today })).toEqual({ date: '2025-02-25', origin: 'name' });
  expect(findStoryDate('', { settings, path: plain, today })).toEqual({ date: settings, origin: 'settings' });
  expect(findStoryDate('', { settings: undefined, path: plain, today })).toEqual({
    date: '2025-02-27',
    origin: 'file',
  });
  expect(findStoryDate('', { settings: undefined, path: undefined, today })).toEqual({ date: today, origin: 'today' });
  const missing = place.path('new.md');
  expect(findStoryDate('', { settings: undefined, path: missing, today })).toEqual({ date: today, origin: 'today' });
});

test('only what somebody has said is certain', () => {
  const date = isoDate('2025-02-24');
  const certain = (['text', 'name', 'settings', 'file', 'today'] as const).filter((origin) =>
    isCertain({ date, origin }),
  );
  expect(certain).toEqual(['text', 'name', 'settings']);
});
