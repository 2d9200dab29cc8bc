import type { RefineContext, Refiner } from '../refine-context.js';
import { haveSameMark, isMoney, type Mention } from '../mention.js';
import { testAny } from '../rule-set.js';
import { mayBeEquivalent } from './equivalent-amounts.js';

/** Widest text between the two counts, in characters: a sentence. */
const MAX_DISTANCE = 160;
/** How far round the two the words may stand that say so. */
const CONTEXT_LENGTH = 50;
/** Amounts before a count that may be the first one. */
const MAX_PRIOR_AMOUNTS = 3;

/**
 * Customs and statisticians count one thing in two currencies: "exports rose to 2.19 trillion yuan in yuan terms, and to
 * $309 billion in dollar terms". The second count restates the first.
 */
export const linkDualCounts: Refiner = (context) => {
  // Hardly any text says so, and then no pair need be looked at; many have no pair.
  let says: boolean | undefined;
  const { countingCurrency } = context.lexicon.patterns;
  const before: Mention[] = [];
  for (const mention of context.mentions) {
    if (!isMoney(mention) || mention.rateNote) continue;
    mention.restates ??= before.findLast(
      (first) =>
        mayBeDualCount(first, mention) &&
        (says ??= testAny(countingCurrency, context.text)) &&
        isDualCount(context, first, mention),
    );
    before.push(mention);
    if (before.length > MAX_PRIOR_AMOUNTS) before.shift();
  }
};

function mayBeDualCount(first: Mention, second: Mention): boolean {
  return !first.restates && second.start - first.end <= MAX_DISTANCE && !haveSameMark(first, second);
}

function isDualCount(context: RefineContext, first: Mention, second: Mention): boolean {
  const around = context.text.slice(Math.max(0, first.start - CONTEXT_LENGTH), second.end + CONTEXT_LENGTH);
  if (!testAny(context.lexicon.patterns.countingCurrency, around)) return false;
  return (first.per === second.per || !second.per) && mayBeEquivalent(context, first, second);
}
