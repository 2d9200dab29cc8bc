import { markAt, marksOf, type Mark } from '../../web/editor/marks.js';
import { ambiguousMarkOf } from '../../web/desk/marks.js';
import { stableKeys } from '../../web/panel/stable-keys.js';
import { readingOf } from '../../web/desk/reading.js';
import { defaultOptions, toRequest } from '../../web/desk/options.js';
import { UNREAD, type DeskState } from '../../web/desk/state.js';
import { annotated, checked } from './support/local-client.js';

function stateOf(text: string): DeskState {
  const options = { ...defaultOptions('2025-02-24'), to: ['USD'] };
  const request = toRequest(text, options);
  const reading = readingOf([annotated(request), checked(request)], 0);
  return { ...UNREAD, text, options, refusals: [], reading };
}

const looks = (text: string): readonly string[] =>
  marksOf(stateOf(text)).map(({ start, end, look }) => `${text.slice(start, end)}: ${look}`);

test('marks say how sure the currency is, what is open and what is wrong', () => {
  expect(looks('They pay 5 million yuan and $3 million (about 21 million yuan).')).toEqual([
    '5 million yuan: explicit open',
    '$3 million: assumed',
    '21 million yuan: explicit quiet',
  ]);
  expect(looks('Shares fell from HK$140.90 to HK$135.50, a decline of 2.17%.').at(-1)).toBe('2.17%: plain wrong');
});

test('a refused figure and the open row look so', () => {
  const state = stateOf('They pay 5 million yuan and HK$3.');
  const [first, second] = state.reading!.figures;
  const marks = marksOf({
    ...state,
    refusals: [{ start: first!.start, end: first!.end, what: 'edit' }],
    active: { kind: 'figure', id: second!.id, from: 'list' },
  });
  expect(marks.map(({ look }) => look)).toEqual(['explicit refused', 'explicit open active']);
});

test('the caret is in a mark from before its first character to behind its last', () => {
  const mark: Mark = { start: 3, end: 6, kind: 'figure', id: 'f1', look: '' };
  expect([2, 3, 6, 7].map((offset) => markAt([mark], offset)?.id)).toEqual([undefined, 'f1', 'f1', undefined]);
});

test.each([
  ['It costs $3 million.', '$'],
  ['It costs 3 million dollars.', '$'],
  ['投资3800亿元。', '元'],
  ['It costs ¥300 million.', '¥'],
  ['It costs Rs 30 million.', 'Rs'],
  ['It costs 30 million pesos.', 'peso'],
  ['It costs HK$3 million.', undefined],
])('the mark that a request names for the figure in %s is %s', (text, mark) => {
  const [figure] = annotated({ text, style: 'plain', date: '2025-02-24' }).figures;
  expect(ambiguousMarkOf(figure!)).toBe(mark);
  if (mark === undefined) return;
  const other = figure!.candidates!.at(-1)!;
  const again = annotated({ text, style: 'plain', date: '2025-02-24', assume: { [mark]: other } });
  expect(again.figures[0]!.currency).toBe(other);
});

test('rows are known again when the same amount is mentioned twice', () => {
  expect(stableKeys(['5m', 'HK$3', '5m'], (text) => text)).toEqual(['5m#0', 'HK$3#0', '5m#1']);
});
