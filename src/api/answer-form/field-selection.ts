import type { z } from 'zod';
import type { FieldFault } from '../../support/domain-error.js';
import { BoundedCache, memoizePerObject } from '../../support/bounded-cache.js';
import { findNearest, quoteInput } from '../../support/suggest.js';
import { ProblemError } from '../problems/problem.js';
import { listAnswerFieldsAt } from '../problems/schema-fields.js';

/** The fields that are wanted of an object, each with what is wanted of it: undefined for all. */
export type FieldSelection = ReadonlyMap<string, FieldSelection | undefined>;

/** Each lists the names that there are. */
const MAX_FAULTS = 5;

type Branch = Map<string, Branch | undefined>;

/**
 * Reads the names of the fields that a request wants of its answer: "annotated", "figures.text". A field that is named
 * with and without an inner one is wanted whole; where no names are given, so is the answer.
 * @param schema of the answer: a name that it does not have is an error
 * @param pointer to the names in the request
 * @throws ProblemError 422 that says which names there are
 */
export function readFieldSelection(
  names: readonly string[] | undefined,
  schema: z.core.$ZodType,
  pointer = '/fields',
): FieldSelection | undefined {
  if (!names) return undefined;
  const faults: FieldFault[] = [];
  for (const [i, name] of names.entries()) {
    const detail = faults.length < MAX_FAULTS ? findFault(name, schema) : undefined;
    if (detail !== undefined) faults.push({ pointer: `${pointer}/${i}`, detail });
  }
  const [first] = faults;
  if (first) throw new ProblemError('invalid-request', `${first.pointer.slice(1)}: ${first.detail}`, { faults });
  const selection: Branch = new Map();
  for (const name of names) addPath(selection, name.split('.'));
  return selection;
}

function addPath(selection: Branch, path: readonly string[]): void {
  let branch = selection;
  for (const name of path.slice(0, -1)) {
    const known = branch.get(name);
    if (branch.has(name) && known === undefined) return;
    const inner: Branch = known ?? new Map<string, Branch | undefined>();
    branch.set(name, inner);
    branch = inner;
  }
  branch.set(path.at(-1) ?? '', undefined);
}

/** Objects of an answer whose names are remembered; the largest answer has fewer. */
const MAX_OBJECTS = 200;

/** The names in each object of an answer, by its path: the findings of a text have twenty schemas to look through. */
const namesOf = memoizePerObject(
  (_schema: z.core.$ZodType) => new BoundedCache<string, readonly string[]>(MAX_OBJECTS),
);

/** What is wrong with a name; undefined for one of the answer's. */
function findFault(name: string, schema: z.core.$ZodType): string | undefined {
  const path = name.split('.');
  for (const [i, step] of path.entries()) {
    const parent = path.slice(0, i).join('.');
    const known = namesOf(schema).get(parent, () => listAnswerFieldsAt(schema, path.slice(0, i)));
    if (known.includes(step)) continue;
    const place = parent === '' ? 'the answer' : `\`${parent}\``;
    if (known.length === 0) return `${quoteInput(name)} names nothing: ${place} has no fields to choose from.`;
    const near = findNearest(step, known);
    const hint = near === undefined ? '' : ` Did you mean ${JSON.stringify([...path.slice(0, i), near].join('.'))}?`;
    return `${quoteInput(name)} names nothing.${hint} ${i === 0 ? 'The answer' : place} has: ${known.join(', ')}.`;
  }
  return undefined;
}

/** The part of an answer that is wanted; of a list, that part of each element. */
export function selectFields(value: unknown, selection: FieldSelection | undefined): unknown {
  if (!selection) return value;
  if (Array.isArray(value)) return value.map((element) => selectFields(element, selection));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  const selected: Record<string, unknown> = {};
  for (const [name, inner] of selection) {
    const field = fields[name];
    if (field !== undefined) selected[name] = selectFields(field, inner);
  }
  return selected;
}
