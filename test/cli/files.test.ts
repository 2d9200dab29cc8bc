import { expandFiles, findFiles } from '../../src/cli/input/find-files.js';
import { STDIN } from '../../src/cli/options/files.js';
import { createLineColumnLookup } from '../../src/cli/input/line-column.js';
import { Workplace } from './support/cli.js';

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  for (const name of ['b.txt', 'a.txt', 'sub/c.txt', 'sub/d.md', 'odd[1].txt']) place.write(name, 'x');
});
afterAll(() => {
  place.remove();
});

const names = async (...given: readonly string[]): Promise<readonly string[]> =>
  (await expandFiles(given.map((each) => place.path(each)))).map((file) => place.without(file));

test('lists named files in their order and matches of patterns by name, each once', async () => {
  expect(await names('b.txt', '*.txt')).toEqual(['b.txt', 'a.txt', 'odd[1].txt']);
  expect(await names('**/*.{md,txt}')).toEqual(['a.txt', 'b.txt', 'odd[1].txt', 'sub/c.txt', 'sub/d.md']);
  // A name with brackets is a file first.
  expect(await names('odd[1].txt')).toEqual(['odd[1].txt']);
  expect(await expandFiles([STDIN])).toEqual([STDIN]);
});

test('returns the base folder of each match of a pattern', async () => {
  expect((await findFiles([place.path('sub/*.md')]))[0]!.under).toBe(place.path('sub'));
});

test.each([
  ['a.text', /there is no file .*a\.text; did you mean .*a\.txt\?/],
  ['nowhere/a.txt', /there is no folder .*nowhere/],
  ['sub', /is a folder; name its files, e\.g\. '.*sub\/\*\*\/\*\.txt'/],
  ['*.html', /no file matches .*\*\.html/],
])('explains the error: %s', async (name, words) => {
  await expect(names(name)).rejects.toThrow(words);
});

test('counts lines and columns from 1', () => {
  const text = 'a\n😀é b\r\n';
  const placeOf = createLineColumnLookup(text);
  expect([0, 1, 2, 4, 6, text.length].map(placeOf)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 2, column: 2 },
    { line: 2, column: 4 },
    { line: 3, column: 1 },
  ]);
});
