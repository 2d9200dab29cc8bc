import { defaultOptions } from '../../web/desk/options.js';
import { readSaved, writeSaved, type Storage } from '../../web/desk/saved.js';
import { fromText } from '../../web/story/from-text.js';
import { textOf } from '../../web/story/text.js';
import { readPreferences, writePreferences } from '../../web/page/preferences.js';

function storage(kept: Record<string, string> = {}): Storage {
  const map = new Map(Object.entries(kept));
  return { getItem: (key) => map.get(key) ?? null, setItem: (key, value) => void map.set(key, value) };
}

const full: Storage = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

test('a story is kept with its options and refusals', () => {
  const browser = storage();
  const story = {
    story: fromText('投资3800亿元\n\n单位\t千元\n收入\t5'),
    options: defaultOptions('2025-02-24'),
    refusals: [{ start: 2, end: 8, what: 'edit' as const }],
  };
  expect(writeSaved(browser, story)).toBe(true);
  const { story: kept, ...others } = readSaved(browser)!;
  expect(kept.eq(story.story)).toBe(true);
  expect(others).toEqual({ options: story.options, refusals: story.refusals });
});

test('what another version has kept, or nothing, is no story', () => {
  expect(readSaved(storage())).toBeUndefined();
  expect(readSaved(undefined)).toBeUndefined();
  expect(readSaved(storage({ 'crossrate.story': '{broken' }))).toBeUndefined();
  expect(readSaved(storage({ 'crossrate.story': '{"text":3}' }))).toBeUndefined();
  expect(readSaved(storage({ 'crossrate.story': '{"story":{"type":"slide"}}' }))).toBeUndefined();
});

test('the text that an earlier version has kept is a story', () => {
  const saved = readSaved(storage({ 'crossrate.story': '{"text":"a","refusals":"b"}' }))!;
  expect([textOf(saved.story).text, saved.options, saved.refusals]).toEqual(['a', {}, []]);
});

test('a browser that stores nothing is reported', () => {
  const story = { story: fromText('a'), options: {}, refusals: [] };
  expect([writeSaved(full, story), writeSaved(undefined, story)]).toEqual([false, false]);
});

test("the page is in the reader's language until another is chosen", () => {
  const browser = storage();
  expect(readPreferences(browser, ['zh-HK'])).toEqual({ language: 'zh-Hant', theme: 'auto' });
  writePreferences(browser, { language: 'en', theme: 'dark' });
  expect(readPreferences(browser, ['zh-HK'])).toEqual({ language: 'en', theme: 'dark' });
  writePreferences(full, { language: 'en', theme: 'dark' });
  expect(readPreferences(storage({ 'crossrate.page': 'null' }), [])).toEqual({ language: 'en', theme: 'auto' });
});
