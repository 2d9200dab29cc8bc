import { relative } from 'node:path';
import { planArchive } from '../../src/cli/archive/plan.js';

const plan = (found: readonly (readonly [string, string?])[], options: object = {}) =>
  planArchive(
    found.map(([file, under]) => ({ file, under })),
    { out: 'out', json: false, ...options },
  ).map(({ output }) => relative('.', output));

test('what a pattern has found keeps its folders under where the pattern begins', () => {
  expect(
    plan([
      ['archive/a/1.txt', 'archive'],
      ['archive/2.txt', 'archive'],
    ]),
  ).toEqual(['out/a/1.txt', 'out/2.txt']);
});

test('files that were named keep those under the folder that they share', () => {
  expect(plan([['x/a/1.txt'], ['x/b/1.txt']])).toEqual(['out/a/1.txt', 'out/b/1.txt']);
  expect(plan([['x/a/1.txt']])).toEqual(['out/1.txt']);
  expect(plan([['/tmp/a/1.txt'], ['/tmp/ab/2.txt']])).toEqual(['out/a/1.txt', 'out/ab/2.txt']);
});

test('names say the form', () => {
  expect(plan([['a.txt']], { format: 'html' })).toEqual(['out/a.html']);
  expect(plan([['a.html']], { format: 'html' })).toEqual(['out/a.html']);
  expect(plan([['a.b.md']], { format: 'web-annotation' })).toEqual(['out/a.b.jsonld']);
  expect(plan([['a.md']], { json: true })).toEqual(['out/a.md.json']);
});

test('two texts for one result are refused', () => {
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

test('what lies in the folder of results is left out', () => {
  expect(
    plan([
      ['out/1.txt', '.'],
      ['output/1.txt', '.'],
    ]),
  ).toEqual(['out/output/1.txt']);
});
