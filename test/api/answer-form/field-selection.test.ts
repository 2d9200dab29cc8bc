import { z } from 'zod';
import { readFieldSelection, selectFields } from '../../../src/api/answer-form/field-selection.js';

const SCHEMA = z.object({
  list: z.array(z.object({ a: z.string(), b: z.object({ c: z.string().optional(), d: z.string() }).nullable() })),
  either: z.union([z.object({ one: z.string() }), z.array(z.object({ two: z.string() }))]),
  byKey: z.record(z.string(), z.object({ e: z.string() })),
});
const ANSWER = {
  list: [
    { a: 'A', b: { c: 'C', d: 'D' } },
    { a: 'a', b: null },
  ],
  either: [{ two: '2' }],
  byKey: { k: { e: 'E' } },
};

const select = (...names: readonly string[]): unknown => selectFields(ANSWER, readFieldSelection(names, SCHEMA));
const faultOf = (...names: readonly string[]): string => {
  try {
    select(...names);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
};

test.each([
  [['list.a'], { list: [{ a: 'A' }, { a: 'a' }] }],
  [['list.b.c'], { list: [{ b: { c: 'C' } }, { b: null }] }],
  [
    ['list.a', 'list.b.d'],
    {
      list: [
        { a: 'A', b: { d: 'D' } },
        { a: 'a', b: null },
      ],
    },
  ],
  [['list', 'list.a'], { list: ANSWER.list }],
  [['list.a', 'list'], { list: ANSWER.list }],
  [['list.b.c', 'list.b', 'list.b.d'], { list: ANSWER.list.map(({ b }) => ({ b })) }],
  [['either.two', 'either.one'], { either: [{ two: '2' }] }],
  [['byKey'], { byKey: ANSWER.byKey }],
])('%j', (names, expected) => {
  expect(select(...names)).toEqual(expected);
});

test('no names: the whole answer', () => {
  expect(selectFields(ANSWER, readFieldSelection(undefined, SCHEMA))).toBe(ANSWER);
});

test.each([
  ['lst', 'fields/0: "lst" names nothing. Did you mean "list"? The answer has: list, either, byKey.'],
  ['list.b.x', 'fields/0: "list.b.x" names nothing. Did you mean "list.b.c"? `list.b` has: c, d.'],
  ['list.a.c', 'fields/0: "list.a.c" names nothing: `list.a` has no fields to choose from.'],
  ['byKey.k', 'fields/0: "byKey.k" names nothing: `byKey` has no fields to choose from.'],
  ['list.', 'fields/0: "list." names nothing. Did you mean "list.a"? `list` has: a, b.'],
  ['toString', 'fields/0: "toString" names nothing. The answer has: list, either, byKey.'],
  ['__proto__.a', 'fields/0: "__proto__.a" names nothing. The answer has: list, either, byKey.'],
])('%s names nothing', (name, expected) => {
  expect(faultOf(name)).toBe(expected);
});
