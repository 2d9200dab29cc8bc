import type { Recognition } from '../../src/core/figures/figure.js';
import type { FigureOptions } from '../../src/core/figures/figure-options.js';
import { findDifference, slicesBack, type Difference } from './compare.js';
import { createRandom } from './random.js';
import type { FollowUp, Relation, Subject } from './relation.js';

export type FindFigures = (text: string, options: FigureOptions) => Recognition;

/** A change of a text after which the answer is another one than the relation asks for. */
export interface Violation {
  readonly relation: string;
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly difference: Difference;
}

/** Reads a text, for the relations to change. */
export function createSubject(id: string, text: string, options: FigureOptions, findFigures: FindFigures): Subject {
  return { id, text, options, recognition: findFigures(text, options) };
}

/** Changes a text by a relation and reads it again. `holds` is undefined when the relation has nothing to change in it. */
export function testRelation(
  relation: Relation,
  subject: Subject,
  seed: number,
  findFigures: FindFigures,
): { readonly holds: boolean | undefined; readonly violation?: Violation } {
  const followUp = relation.follow(subject, createRandom(seed));
  if (!followUp) return { holds: undefined };
  const difference = read(followUp, findFigures);
  if (!difference) return { holds: true };
  return {
    holds: false,
    violation: {
      relation: relation.name,
      id: subject.id,
      source: subject.text,
      text: followUp.text,
      difference,
    },
  };
}

function read(followUp: FollowUp, findFigures: FindFigures): Difference | undefined {
  const recognition = findFigures(followUp.text, followUp.options);
  if (!slicesBack(followUp.text, recognition.figures)) return { kinds: ['span'], expected: [], got: [] };
  return findDifference(followUp, recognition);
}
