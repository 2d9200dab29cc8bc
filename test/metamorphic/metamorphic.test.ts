import type { FigureOptions } from '../../src/core/figures/figure-options.js';
import { findFigures } from '../../src/core/figures/find-figures.js';
import { readCorpus } from '../core/figures/support/corpus.js';
import { seedOf } from './random.js';
import type { Relation, Subject } from './relation.js';
import { RELATIONS } from './relations.js';
import { createSubject, testRelation, type Violation } from './test-relation.js';

/** Texts that each relation changes here; `bench/metamorphic.mjs` changes all. */
const SAMPLE = 80;
const seed = process.env.FAST_CHECK_SEED ?? '1';

const texts = readCorpus().flatMap(({ id, cases }) =>
  cases.map(({ text, options }, i) => ({ id: `${id} ${i + 1}`, text, options })),
);

const subjects = new Map<string, Subject>();

/** Each text is read once for all relations. */
function subjectOf(id: string, text: string, options: FigureOptions): Subject {
  let subject = subjects.get(id);
  if (!subject) subjects.set(id, (subject = createSubject(id, text, options, findFigures)));
  return subject;
}

/** A sample of a relation's own, in which a new line of the corpus takes the place of one other at most. */
function inOrderOf(name: string): typeof texts {
  const order = new Map(texts.map((text) => [text, seedOf(`${seed} ${name} ${text.id}`)]));
  return [...texts].sort((a, b) => order.get(a)! - order.get(b)!);
}

function violationsOf(relation: Relation): { readonly changed: number; readonly violations: readonly Violation[] } {
  const violations: Violation[] = [];
  let changed = 0;
  for (const { id, text, options } of inOrderOf(relation.name)) {
    if (changed === SAMPLE) break;
    const subject = subjectOf(id, text, options);
    const { holds, violation } = testRelation(relation, subject, seedOf(`${seed} ${relation.name} ${id}`), findFigures);
    if (holds !== undefined) changed++;
    if (violation) violations.push(violation);
  }
  return { changed, violations };
}

describe('the answer changes as the text does', () => {
  test.each(RELATIONS.map((relation) => [relation.name, relation] as const))('%s', (_name, relation) => {
    const { changed, violations } = violationsOf(relation);
    expect(changed).toBeGreaterThan(0);
    // By chance a small sample holds more of the known ones than its share.
    const known = relation.knownFaults ?? 0;
    const tolerated = known === 0 ? 0 : 1 + Math.ceil((known * SAMPLE * 2) / 1000);
    if (violations.length > tolerated) throw new Error(violations.map(report).join('\n\n'));
  });
});

function report({ id, source, text, difference: { kinds, expected, got } }: Violation): string {
  return [id, kinds.join(' + '), source, text, 'expected:', ...expected, 'got:', ...got].join('\n');
}
