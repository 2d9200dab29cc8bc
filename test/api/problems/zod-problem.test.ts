import { z } from 'zod';
import { listFieldsAt } from '../../../src/api/problems/schema-fields.js';
import { toValidationProblem } from '../../../src/api/problems/zod-problem.js';

const schema = z.strictObject({
  name: z.string().min(2).max(5),
  mode: z.enum(['first', 'every']).optional(),
  size: z.int().min(1).max(9).default(3),
  inner: z.strictObject({ list: z.array(z.strictObject({ word: z.string() })).max(2) }).optional(),
  style: z
    .union([z.string(), z.strictObject({ key: z.string(), digits: z.strictObject({ min: z.int() }) })])
    .optional(),
  map: z.record(z.string().max(3), z.string()).optional(),
});

function teach(input: unknown): { detail: string; errors: readonly { pointer: string; detail: string }[] } {
  const result = schema.safeParse(input);
  if (result.success) throw new Error('is valid');
  const { message, faults } = toValidationProblem(result.error, input, schema);
  return { detail: message, errors: faults };
}

test.each([
  [{}, 'name: is required; it must be a string'],
  [{ name: 5 }, 'name: 5 is not allowed; it must be a string'],
  [{ name: '' }, 'name: "" is not allowed; it must not be empty'],
  [{ name: 'abcdef' }, 'name: "abcdef" is not allowed; at most 5 characters'],
  [{ name: 'ab', mode: 'evry' }, 'mode: "evry" is not allowed; did you mean "every"?'],
  [{ name: 'ab', mode: 'neither' }, 'mode: "neither" is not allowed; allowed: first, every'],
  [{ name: 'ab', size: 0 }, 'size: 0 is not allowed; at least 1'],
  [{ name: 'ab', size: 10 }, 'size: 10 is not allowed; at most 9'],
  [{ name: 'ab', size: 1.5 }, 'size: 1.5 is not allowed; it must be an integer'],
  [{ name: 'ab', sice: 1 }, 'sice: there is no field "sice"; did you mean "size"?'],
  [{ name: 'ab', inner: { lst: [] } }, 'inner/list: is required; it must be an array; 1 more in errors.'],
  [
    { name: 'ab', inner: { list: [{ wrd: 'x', word: 'y' }] } },
    'inner/list/0/wrd: there is no field "wrd"; did you mean "word"?',
  ],
  [{ name: 'ab', style: 5 }, 'style: 5 is not allowed; it must be a string or an object'],
  [
    { name: 'ab', style: { key: 'x', digits: { min: 1, mx: 2 } } },
    'style/digits/mx: there is no field "mx"; allowed: min',
  ],
  [{ name: 'ab', map: { abcd: 'x' } }, 'map/abcd: the name of this field is not allowed; at most 3 characters'],
  [{ name: 'ab', 'a/b~c': 1 }, 'a~1b~0c: there is no field "a/b~c"; allowed: name, mode, size, inner, style, map'],
])('%j', (input, detail) => {
  expect(teach(input).detail).toBe(detail);
});

test('each error has a pointer of its own', () => {
  const { errors } = teach({ name: 5, mode: 3, other: 1 });
  expect(errors.map(({ pointer }) => pointer)).toEqual(['/name', '/mode', '/other']);
});

test('at most twenty errors are reported, and long names are shortened', () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`${'x'.repeat(5000)}${i}`, 1]));
  const { errors } = teach({ name: 'ab', ...many });
  expect(errors).toHaveLength(20);
  expect(JSON.stringify(errors).length).toBeLessThan(10_000);
});

test('fields are found in optional, default, union, array and record schemas', () => {
  expect(listFieldsAt(schema, ['inner', 'list', 3])).toEqual(['word']);
  expect(listFieldsAt(schema, ['style'])).toEqual(['key', 'digits']);
  expect(listFieldsAt(schema, ['nothing', 'here'])).toEqual([]);
  expect(listFieldsAt(z.record(z.string(), z.object({ a: z.int() })), ['any'])).toEqual(['a']);
});
