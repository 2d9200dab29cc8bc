import { relative } from 'node:path';
import { planArchive } from '../../src/cli/archive/plan.js';

const plan = (found: readonly (readonly [string, string?])[], options: object = {}) =>
  planArchive(
    found.map(([file, under]) => ({ file, under })),
    { out: 'out', json: false, ...options },
  ).map(({ output }) => relative('.', output));

test('keeps the folders of a file below the fixed part of its pattern', () => {
  expect(
    plan([
      ['archive/a/1.txt', 'archive'],
      ['archive/2.txt', 'archive'],
    ]),
  ).toEqual(['out/a/1.txt', 'out/2.txt']);
});

test('keeps the folders of named files below the folder that they share', () => {
  expect(plan([['x/a/1.txt'], ['x/b/1.txt']])).toEqual(['out/a/1.txt', 'out/b/1.txt']);
  expect(plan([['x/a/1.txt']])).toEqual(['out/1.txt']);
  expect(plan([['/tmp/a/1.txt'], ['/tmp/ab/2.txt']])).toEqual(['out/a/1.txt', 'out/ab/2.txt']);
});

test('takes the format from the file name', () => {
  expect(plan([['a.txt']], { format: 'html' })).toEqual(['out/a.html']);
  expect(plan([['a.html']], { format: 'html' })).toEqual(['out/a.html']);
  expect(plan([['a.b.md']], { format: 'web-annotation' })).toEqual(['out/a.b.jsonld']);
  expect(plan([['a.md']], { json: true })).toEqual(['out/a.md.json']);
});

test('refuses two texts with the same result file', () => {
  expect(() =>
    plan([
      ['a/1.txt', 'a'],
      ['b/1.txt', 'b'],
    ]),
  ).toThrow(/a\/1\.txt and b\/1\.txt would both be written to out\/1\.txt/);
  expect(() =>
    plan(
      [
        ['1.txt', '.'],
        ['1.md', '.'],
      ],
      { format: 'html' },
    ),
  ).toThrow(/both/);
});

test('leaves out the files in the folder of results', () => {
  expect(
    plan([
      ['out/1.txt', '.'],
      ['output/1.txt', '.'],
    ]),
  ).toEqual(['out/output/1.txt']);
});
