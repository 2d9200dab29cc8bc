import { EN_COUNTED_IN } from '../../languages/en/restatements.js';
import { ZH_COUNTED_IN } from '../../languages/zh/restatements.js';
import type { RefineContext, Refiner } from '../refine-context.js';
import { haveSameMark, isMoney, type Mention } from '../mention.js';
import { mayBeSameWorth } from './equivalent-amounts.js';

/** Widest text between the two counts, in characters: a sentence. */
const REACH = 160;
/** How far round the two the words may stand that say so. */
const MARGIN = 50;
/** Amounts before a count that may be the first one. */
const MOST_BEFORE = 3;

/**
 * Customs and statisticians count one thing in two currencies: "exports rose to 2.19 trillion yuan in yuan terms, and to
 * $309 billion in dollar terms", 「按美元计…，按人民币计…」. The second count restates the first.
 */
export const linkTwoCounts: Refiner = (context) => {
  // Hardly any text says so, and then no pair need be looked at; many have no pair.
  let says: boolean | undefined;
  const before: Mention[] = [];
  for (const mention of context.mentions) {
    if (!isMoney(mention) || mention.rateNote) continue;
    mention.restates ??= before.findLast(
      (first) =>
        mayBeTwoCounts(first, mention) && (says ??= saysCount(context.text)) && areTwoCounts(context, first, mention),
    );
    before.push(mention);
    if (before.length > MOST_BEFORE) before.shift();
  }
};

function mayBeTwoCounts(first: Mention, second: Mention): boolean {
  return !first.restates && second.start - first.end <= REACH && !haveSameMark(first, second);
}

function areTwoCounts(context: RefineContext, first: Mention, second: Mention): boolean {
  const around = context.text.slice(Math.max(0, first.start - MARGIN), second.end + MARGIN);
  if (!saysCount(around)) return false;
  return (first.per === second.per || !second.per) && mayBeSameWorth(context, first, second);
}

function saysCount(text: string): boolean {
  return EN_COUNTED_IN.test(text) || ZH_COUNTED_IN.test(text);
}
