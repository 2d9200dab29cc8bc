import fc from 'fast-check';
import { EditorState, TextSelection } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import { splitBlock } from 'prosemirror-commands';
import { applyEdits } from '../../src/core/annotation/apply-edits.js';
import { toMarkdown } from '../../web/files/markdown.js';
import { allShifted } from '../../web/desk/spans.js';
import { changesOf, makeEdits } from '../../web/story/edits.js';
import { fromText } from '../../web/story/from-text.js';
import { SCHEMA } from '../../web/story/schema.js';
import { textOf } from '../../web/story/text.js';

type Content = readonly (Node | string)[];

/** A node, with strings as its text. */
const node = (type: string, content: Content = [], attrs?: Record<string, unknown>): Node =>
  SCHEMA.nodes[type]!.createChecked(
    attrs ?? null,
    content.map((each) => (typeof each === 'string' ? SCHEMA.text(each) : each)),
  );
const p = (...content: Content): Node => node('paragraph', content);
const cell = (text: string, attrs?: Record<string, unknown>): Node => node('table_cell', [text ? p(text) : p()], attrs);
const doc = (...content: Content): Node => node('doc', content);
const bold = (text: string): Node => SCHEMA.text(text, [SCHEMA.marks.strong.create()]);

const STORY = doc(
  node('heading', ['Results'], { level: 1 }),
  p('It made ', bold('5 million'), ' yuan.', node('hard_break'), 'So it says.'),
  node('bullet_list', [
    node('list_item', [p('one'), p('more')]),
    node('list_item', [p('two'), node('ordered_list', [node('list_item', [p('a')]), node('list_item', [p('b')])])]),
  ]),
  node('table', [
    node('table_row', [cell('HK$ million', { rowspan: 2 }), cell('Year', { colspan: 2 })]),
    node('table_row', [cell('2024'), cell('2023')]),
    node('table_row', [cell('Revenue'), cell('1,204.5'), cell('')]),
  ]),
  node('blockquote', [p('Quoted.')]),
);
const TEXT = [
  'Results\n\nIt made 5 million yuan.\nSo it says.\n\none\n\nmore\ntwo\n\na\nb',
  'HK$ million\tYear\t\n\t2024\t2023\nRevenue\t1,204.5\t',
  'Quoted.',
].join('\n\n');

test('line ends separate blocks and tabs separate cells; a cell that spans several is in the first of them', () => {
  expect(textOf(STORY).text).toBe(TEXT);
});

test('every character of the text is where the document has it', () => {
  const text = textOf(STORY);
  const words = [...TEXT.matchAll(/[^\n\t]+/g)];
  expect(words.length).toBeGreaterThan(12);
  for (const { 0: word, index } of words) {
    const [from, to] = [text.positionOf(index, 'after'), text.positionOf(index + word.length, 'before')];
    expect(STORY.textBetween(from, to, '\n', '\n')).toBe(word);
    expect([text.offsetOf(from), text.offsetOf(to)]).toEqual([index, index + word.length]);
  }
});

const plainText = fc.stringMatching(/^(?:[a-c亿5]|\n|\t| ){0,40}$/);

test('a plain text is the text of its document, but for empty lines at its ends', () => {
  fc.assert(
    fc.property(plainText, (text) => {
      expect(textOf(fromText(text)).text).toBe(text.replace(/^\n+|\n+$/g, ''));
    }),
  );
  expect(textOf(fromText('a\r\nb\rc')).text).toBe('a\nb\nc');
});

test('lines with as many tabs are a table', () => {
  const { children } = fromText('Results\n\nHK$\t2024\nLoss\t(45.1)\nNote\tone\ttwo');
  expect(children.map(({ type, childCount }) => [type.name, childCount])).toEqual([
    ['paragraph', 1],
    ['table', 2],
    ['paragraph', 1],
  ]);
});

test('edits change the document as they change the text, and look like the words beside them', () => {
  const state = EditorState.create({ doc: STORY });
  const at = TEXT.indexOf('5 million yuan') + '5 million'.length;
  const cellAt = TEXT.indexOf('1,204.5');
  const edits = [
    { start: at, end: at, replacement: ' (US$1)' },
    { start: cellAt, end: cellAt + 7, replacement: '12' },
    { start: TEXT.length - 1, end: TEXT.length, replacement: '' },
  ];
  const transaction = makeEdits(state.tr, edits);
  expect(textOf(transaction.doc).text).toBe(applyEdits(TEXT, edits));
  expect(transaction.doc.child(1).child(1).text).toBe('5 million (US$1)');
  expect(changesOf(transaction)).toEqual(
    edits.map(({ start, end, replacement }) => ({ start, end, inserted: replacement.length })),
  );
});

test('whatever is edited, spans that were not touched keep their words', () => {
  const edit = fc.tuple(fc.nat(TEXT.length), fc.nat(3), fc.constantFrom('', 'x', '亿元', 'a b'));
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 4 }), (drawn) => {
      let end = -1;
      const edits = [...drawn]
        .sort((a, b) => a[0] - b[0])
        .flatMap(([start, length, replacement]) => {
          const isInside = start + length <= TEXT.length && !/[\n\t]/.test(TEXT.slice(start, start + length));
          // Between two signs that part blocks there is none to write in.
          const isBlock = /[^\n\t]/.test(TEXT.slice(Math.max(start - 1, 0), start + 1));
          const isApart = start > end && isInside && isBlock;
          if (isApart) end = start + length;
          return isApart ? [{ start, end: start + length, replacement }] : [];
        });
      const transaction = makeEdits(EditorState.create({ doc: STORY }).tr, edits);
      const after = textOf(transaction.doc).text;
      expect(after).toBe(applyEdits(TEXT, edits));
      const spans = [...TEXT.matchAll(/[\w$.,]+/g)].map(({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
      }));
      const words = (text: string, all: typeof spans): string[] => all.map((span) => text.slice(span.start, span.end));
      const kept = allShifted(
        spans.map((span) => ({ ...span, word: TEXT.slice(span.start, span.end) })),
        changesOf(transaction),
      );
      expect(words(after, [...kept])).toEqual(kept.map(({ word }) => word));
    }),
  );
});

test('a change of the setting is no change of the text', () => {
  const state = EditorState.create({ doc: STORY });
  expect(changesOf(state.tr.addMark(1, 5, SCHEMA.marks.em.create()))).toEqual([]);
  expect(changesOf(state.tr)).toEqual([]);
});

test('a paragraph that is split keeps the line ends of its kind of text', () => {
  const lines = EditorState.create({ doc: fromText('first\nsecond') });
  const at = textOf(lines.doc).positionOf('first\nsec'.length, 'before');
  const placed = lines.apply(lines.tr.setSelection(TextSelection.create(lines.doc, at)));
  let split = placed;
  splitBlock(placed, (transaction) => {
    split = placed.apply(transaction);
  });
  expect(textOf(split.doc).text).toBe('first\nsec\nond');
});

test('a document is written as Markdown', () => {
  const story = doc(
    node('heading', ['Results'], { level: 2 }),
    p(
      'It made ',
      bold('5 million '),
      SCHEMA.text('yuan', [SCHEMA.marks.link.create({ href: 'https://a.example/(b)' })]),
      ' *',
    ),
    p('1. not a list'),
    node('bullet_list', [node('list_item', [p('one'), node('ordered_list', [node('list_item', [p('a')])])])]),
    node('table', [node('table_row', [cell('HK$|', { colspan: 2 })]), node('table_row', [cell('a'), cell('5')])]),
    node('blockquote', [p('Quoted.')]),
  );
  expect(toMarkdown(story)).toBe(`## Results

It made **5 million** [yuan](https://a.example/%28b%29) \\*

1\\. not a list

- one

  1. a

| HK$\\| |  |
| --- | --- |
| a | 5 |

> Quoted.
`);
});
