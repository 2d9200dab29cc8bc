import { jest } from '@jest/globals';
import type { ComparisonMode } from '../../src/core/compare/verdicts.js';
import { Comparing } from '../../web/compare/comparing.js';
import { inListOrder, linksOf, type Link } from '../../web/compare/links.js';
import { pairMarks } from '../../web/compare/marks.js';
import { Desk } from '../../web/desk/desk.js';
import { defaultOptions } from '../../web/desk/options.js';
import { readSource, writeSource } from '../../web/desk/saved.js';
import { ServiceFault } from '../../web/service/trouble.js';
import { fromText } from '../../web/story/from-text.js';
import { textOf } from '../../web/story/text.js';
import { compared, localClient } from './support/local-client.js';
import { typeTo } from './support/writer.js';

const SOURCE = '项目总投资2030万元，同比增长5%。共有设备80台。股价3英镑。';
const STORY = 'Investment in the project was 203 million yuan, up 5 per cent. It has 80 machines and US$7.';

const ask = (mode: ComparisonMode): readonly Link[] =>
  linksOf(compared({ source: { text: SOURCE }, target: { text: STORY }, mode, date: '2025-02-24' }));
const said = ({ number, verdict, gravity, sources, target }: Link): string =>
  `${number ?? '-'} ${sources.map(({ text }) => text).join()} ${verdict} ${target?.text ?? '-'}: ${gravity}`;

test('pairs are numbered as they stand in the story; what is in one text only has no number', () => {
  expect(ask('translation').map(said)).toEqual([
    '1 2030万元 differs 203 million yuan: wrong',
    '2 5% same 5 per cent: fine',
    '3 80台 same 80: fine',
    '-  added US$7: wrong',
    '- 3英镑 missing -: wrong',
  ]);
});

test('what a source has more is quiet; what has changed in a version is to be looked at', () => {
  expect(ask('source').map(({ verdict, gravity }) => `${verdict} ${gravity}`)).toContain('missing quiet');
  expect(new Set(ask('versions').map(({ gravity }) => gravity))).toEqual(new Set(['look', 'fine']));
});

test('the list begins with what is wrong', () => {
  expect(inListOrder(ask('translation')).map(({ gravity }) => gravity)).toEqual([
    'wrong',
    'wrong',
    'wrong',
    'fine',
    'fine',
  ]);
});

test('both figures of a pair have one colour and one number; a figure of several pairs has all numbers', () => {
  const links = ask('translation');
  const state = { isOpen: true, mode: 'translation', sourceText: SOURCE, waiting: false, trouble: undefined } as const;
  const { source, target } = pairMarks({ ...state, links, active: 'pair-2' });
  const shown = (text: string, marks: typeof source): readonly string[] =>
    marks.map(
      ({ start, end, attributes }) => `${text.slice(start, end)} ${attributes['data-number']} ${attributes.class}`,
    );
  expect(shown(SOURCE, source)).toEqual([
    '2030万元 1 pair wrong colour-1',
    '5% 2 pair fine colour-2 active',
    '80台 3 pair fine colour-3',
    '3英镑 ? pair wrong unmatched',
  ]);
  expect(shown(STORY, target)).toEqual([
    '203 million yuan 1 pair wrong colour-1',
    '5 per cent 2 pair fine colour-2 active',
    '80 3 pair fine colour-3',
    'US$7 ? pair wrong unmatched',
  ]);
  const [first, second] = links;
  const shared = [first!, { ...second!, sources: first!.sources }];
  expect(shown(SOURCE, pairMarks({ ...state, links: shared, active: undefined }).source)).toEqual([
    '2030万元 1 2 pair wrong colour-1',
  ]);
});

describe('a story beside its source', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  function open(client = localClient().client) {
    const start = { options: defaultOptions('2025-02-24'), refusals: [] };
    const around = { client, keep: () => true, now: () => 0 };
    const desk = new Desk({ ...start, story: fromText(STORY) }, around);
    const kept: string[] = [];
    const comparing = new Comparing(
      { source: fromText(SOURCE), mode: 'translation' },
      desk,
      client,
      ({ source, mode }) => kept.push(`${mode}: ${textOf(source).text}`),
    );
    return { desk, comparing, kept };
  }
  const settle = () => jest.advanceTimersByTimeAsync(2000);
  const links = ({ state }: Comparing): readonly string[] => (state.links ?? []).map(said);

  test('is compared while it is open, and again after each change of either text', async () => {
    const { desk, comparing, kept } = open();
    await settle();
    expect(comparing.state.links).toBeUndefined();
    comparing.open();
    await settle();
    expect(links(comparing)).toHaveLength(5);
    typeTo(desk, STORY.replace('US$7', '£3'));
    expect(links(comparing)).not.toContain('-  added US$7: wrong');
    await settle();
    expect(links(comparing)).toContain('4 3英镑 same £3: fine');
    comparing.openSource(SOURCE.replace('2030万元', '2.03亿元'));
    await settle();
    expect(links(comparing)).toContain('1 2.03亿元 same 203 million yuan: fine');
    expect(kept.at(-1)).toContain('translation: 项目总投资2.03亿元');
    expect(comparing.undo()).toBe(true);
    expect(comparing.state.sourceText).toBe(SOURCE);
    expect(comparing.redo()).toBe(true);
    comparing.choose('source');
    await settle();
    expect(kept.at(-1)).toMatch(/^source: /);
    comparing.openSource('');
    await settle();
    expect(comparing.state).toMatchObject({ links: undefined, waiting: false });
  });

  test('is walked through round and round, and mended with what a finding offers', async () => {
    const { desk, comparing } = open();
    comparing.open();
    await settle();
    comparing.step(-1);
    expect(comparing.state.active).toBe('pair-3');
    comparing.step(1);
    const [first] = comparing.state.links!;
    expect([comparing.state.active, said(first!)]).toEqual(['pair-1', '1 2030万元 differs 203 million yuan: wrong']);
    comparing.fix(first!);
    expect(desk.state.text).toContain('was 20.3 million yuan, up');
    await settle();
    expect(comparing.state.active).toBe('pair-1');
    desk.undo();
    expect(desk.state.text).toBe(STORY);
    comparing.close();
    expect(comparing.state).toMatchObject({ isOpen: false, active: undefined });
  });

  test('says when the service does not answer, and asks again by itself', async () => {
    const { client } = localClient();
    let isAway = true;
    const compare: typeof client.compare = (request) =>
      isAway ? Promise.reject(new ServiceFault({ kind: 'away' })) : client.compare(request);
    const { comparing } = open({ ...client, compare });
    comparing.open();
    await jest.advanceTimersByTimeAsync(100);
    expect(comparing.state.trouble).toEqual({ kind: 'away' });
    isAway = false;
    await settle();
    expect([comparing.state.trouble, links(comparing).length]).toEqual([undefined, 5]);
  });
});

test('a source is kept with what the story is to it', () => {
  const map = new Map<string, string>();
  const browser = {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  };
  expect(readSource(browser)).toBeUndefined();
  writeSource(browser, fromText(SOURCE), 'versions');
  expect(textOf(readSource(browser)!.source).text).toBe(SOURCE);
  expect(readSource(browser)!.mode).toBe('versions');
  map.set('crossrate.source', '{"story":{"type":"slide"}}');
  expect(readSource(browser)).toBeUndefined();
});
