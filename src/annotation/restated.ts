import type { Figure } from '../figures/figure.js';
import type { CurrencyCode } from '../money/currencies.js';
import type { Occurrence } from './occurrence.js';

/** One amount and the writer's own equivalents of it. */
export interface Restated {
  /** What the others restate; it alone may get an edit. */
  readonly original: Occurrence;
  /** In text order, without the original. */
  readonly restatements: readonly Occurrence[];
  /** Every currency that the amount is given in. */
  readonly currencies: ReadonlySet<CurrencyCode>;
}

/** For each occurrence the group that it belongs to; a figure that nothing restates is a group of its own. */
export function groupRestated(occurrences: readonly Occurrence[]): ReadonlyMap<Occurrence, Restated> {
  const byId = new Map(occurrences.map((each) => [each.figure.id, each]));
  const members = new Map<Occurrence, Occurrence[]>();
  for (const occurrence of occurrences) {
    const original = originalOf(occurrence, byId);
    const group = members.get(original);
    if (group) group.push(occurrence);
    else members.set(original, [occurrence]);
  }
  const groups = new Map<Occurrence, Restated>();
  for (const [original, all] of members) {
    const restatements = all.length === 1 ? NONE : all.filter((each) => each !== original);
    const group = { original, restatements, currencies: currenciesOf(original, restatements) };
    groups.set(original, group);
    for (const each of restatements) groups.set(each, group);
  }
  return groups;
}

const NONE: readonly Occurrence[] = [];

/** Follows `restates` to its end; a figure whose original was not asked for stands for itself. */
function originalOf(occurrence: Occurrence, byId: ReadonlyMap<string, Occurrence>): Occurrence {
  if (occurrence.figure.restates === undefined) return occurrence;
  const seen = new Set<Figure>();
  let at = occurrence;
  for (;;) {
    const { restates } = at.figure;
    const next = restates === undefined ? undefined : byId.get(restates);
    if (!next || seen.has(next.figure)) return at;
    seen.add(at.figure);
    at = next;
  }
}

function currenciesOf(original: Occurrence, restatements: readonly Occurrence[]): ReadonlySet<CurrencyCode> {
  const currencies = new Set<CurrencyCode>();
  for (const { figure } of [original, ...restatements])
    if (figure.currency !== undefined) currencies.add(figure.currency);
  return currencies;
}
