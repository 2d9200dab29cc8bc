import type { Lexicon } from '../lexicon.js';
import { isMoney, type Mention } from '../mention.js';
import { findPerUnitAfter } from '../per-unit.js';
import { chooseQualifier } from '../qualifier.js';
import { isQuantity } from '../quantity.js';
import type { RefineContext } from '../refine-context.js';
import type { FormMatch } from '../trie.js';
import type { QuantityUnit } from '../vocabulary.js';
import { mergeRanges } from './merge-ranges.js';

/**
 * The quantities among the numbers that the refiners gave no unit, and among those that were kept aside for this: with
 * spans over their units, qualifiers and per-units, and as ranges. Called only when quantities are asked for.
 */
export function completeQuantities(context: RefineContext, aside: readonly Mention[]): void {
  const { mentions } = context;
  const others = mentions.filter((mention) => mention.ratio ?? (isMoney(mention) ? mention : undefined));
  const numbers = mentions.filter((mention) => !mention.ratio && !isMoney(mention));
  const pool = { ...context, mentions: inTextOrder([...numbers, ...aside]) };
  for (const [i, mention] of pool.mentions.entries()) completeQuantity(context, mention, pool.mentions[i + 1]);
  mergeRanges(pool);
  const taken = inTextOrder(others);
  let next = 0;
  let end = 0;
  const free = pool.mentions.filter((mention) => {
    if (!isQuantity(mention) || mention.start < end) return false;
    let other = taken[next];
    while (other && other.end <= mention.start) other = taken[++next];
    if (other && other.start < mention.end) return false;
    end = mention.end;
    return true;
  });
  context.mentions = inTextOrder([...others, ...free]);
}

function completeQuantity({ text, lexicon }: RefineContext, mention: Mention, next: Mention | undefined): void {
  if (!mention.cell) mention.quantity ??= findDescribedUnit(text, lexicon, mention.end);
  const { quantity } = mention;
  if (!quantity || mention.countedByHeading) return;
  if (isNoCount(text, lexicon, mention)) {
    mention.quantity = undefined;
    return;
  }
  // "42 and 6 stores": the unit of a list stands behind its last number.
  if (!next || next.start > quantity.start) mention.end = Math.max(mention.end, quantity.end);
  if (!mention.upper) mention.qualifier = chooseQualifier(text, lexicon, mention, undefined, false);
  // A scale word alone is vague; with a qualifier it is a number.
  if (mention.numeral.bare && mention.qualifier === 'exact' && mention.numeral.digits !== '10') {
    mention.quantity = undefined;
    return;
  }
  mention.per ??= findPerUnitAfter(text, lexicon, mention.end);
}

function findDescribedUnit(text: string, lexicon: Lexicon, end: number): FormMatch<QuantityUnit> | undefined {
  for (const find of lexicon.rules.findDescribedUnit) {
    const unit = find(text, lexicon, end);
    if (unit) return unit;
  }
  return undefined;
}

function isNoCount(text: string, lexicon: Lexicon, mention: Mention): boolean {
  for (const rule of lexicon.rules.isNoCount) if (rule(text, mention)) return true;
  return false;
}

function inTextOrder(mentions: Mention[]): Mention[] {
  return mentions.sort((a, b) => a.start - b.start);
}
