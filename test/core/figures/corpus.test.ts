import { findFigures } from '../../../src/core/figures/find-figures.js';
import { readCorpus, type CorpusCase } from './support/corpus.js';
import { describeDeclarations, describeExpected, describeFound } from './support/describe-figures.js';

const lines = readCorpus();

/** What is wrong with the reading of a case, or undefined. */
function fault(corpusCase: CorpusCase): string | undefined {
  const { text, options, starts, declarations } = corpusCase;
  const recognition = findFigures(text, options);
  const expected = describeExpected(corpusCase);
  const got = describeFound(recognition.figures, corpusCase);
  const places = starts?.every((start, i) => recognition.figures[i]?.start === start) ?? true;
  const declared = declarations ? describeDeclarations(declarations) : undefined;
  const gotDeclared = describeDeclarations(recognition.declarations);
  if (same(expected, got) && places && (!declared || same(declared, gotDeclared))) return undefined;
  const report = [`in: ${text}`, `expected: ${list(expected)}`, `got:      ${list(got)}`];
  if (!places) report.push(`starts: expected ${String(starts)}`);
  if (declared) report.push(`declared: expected ${list(declared)}, got ${list(gotDeclared)}`);
  return report.join('\n  ');
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function list(items: readonly string[]): string {
  return items.length === 0 ? 'nothing' : items.join(' | ');
}

describe.each([...new Set(lines.map(({ file }) => file))])('%s', (file) => {
  test.each(lines.filter((line) => line.file === file).map((line) => [line.id, line] as const))('%s', (_id, line) => {
    const faults = line.cases.map(fault).filter((text) => text !== undefined);
    if (faults.length > 0) throw new Error(`${file} ${line.id}\n${faults.join('\n')}`);
  });
});

test('no two lines of the corpus have the same id', () => {
  const ids = lines.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});
