import type { CurrencyCode } from '../money/currencies.js';
import type { Occurrence } from './occurrence.js';

/** One amount and the writer's own equivalents of it. */
export interface RestatementGroup {
  /** What the others restate; it alone may get an edit. */
  readonly original: Occurrence;
  /** In text order, without the original. */
  readonly restatements: readonly Occurrence[];
  /** Every currency that the amount is given in. */
  readonly currencies: readonly CurrencyCode[];
}

/** Finds the group of an occurrence; one that nothing restates is its own group. */
export function groupRestatements(occurrences: readonly Occurrence[]): (occurrence: Occurrence) => RestatementGroup {
  const groups = new Map<Occurrence, RestatementGroup>();
  for (const [original, restatements] of collectRestatements(occurrences)) {
    const group = toRestatementGroup(original, restatements);
    for (const each of [original, ...restatements]) groups.set(each, group);
  }
  return (occurrence) => groups.get(occurrence) ?? toSingleGroup(occurrence);
}

/** Nothing restates nearly all amounts. */
function toSingleGroup(original: Occurrence): RestatementGroup {
  const { currency } = original.figure;
  return { original, restatements: [], currencies: currency === undefined ? [] : [currency] };
}

function toRestatementGroup(original: Occurrence, restatements: readonly Occurrence[]): RestatementGroup {
  const currencies = [original, ...restatements].flatMap(({ figure }) => figure.currency ?? []);
  return { original, restatements, currencies: [...new Set(currencies)] };
}

/** What restates each original, in text order. */
function collectRestatements(occurrences: readonly Occurrence[]): ReadonlyMap<Occurrence, readonly Occurrence[]> {
  const restating = occurrences.filter(({ figure }) => figure.restates !== undefined);
  const found = new Map<Occurrence, Occurrence[]>();
  if (restating.length === 0) return found;
  const byId = new Map(occurrences.map((each) => [each.figure.id, each]));
  for (const occurrence of restating) {
    const original = findOriginal(occurrence, byId);
    if (original === occurrence) continue;
    const others = found.get(original);
    if (others) others.push(occurrence);
    else found.set(original, [occurrence]);
  }
  return found;
}

/** Follows `restates` to its end; a figure whose original was not asked for stands for itself. */
function findOriginal(occurrence: Occurrence, byId: ReadonlyMap<string, Occurrence>): Occurrence {
  const seen = new Set<Occurrence>();
  for (let at = occurrence; ;) {
    const { restates } = at.figure;
    const next = restates === undefined ? undefined : byId.get(restates);
    if (!next || seen.has(next)) return at;
    seen.add(at);
    at = next;
  }
}
