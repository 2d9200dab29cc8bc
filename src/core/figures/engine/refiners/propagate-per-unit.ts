import type { RefineContext, Refiner } from '../refine-context.js';
import { haveSameMark, isMoney, type Mention } from '../mention.js';
import { endOfPerUnit, findPerUnitAfter } from '../per-unit.js';
import { testAny } from '../rule-set.js';
import { endOfBracket } from './restatement-brackets.js';
import { areSimilarInSize } from './equivalent-amounts.js';

/** Longest bracket that gives the amount of another period: "(2023: HK10 cents)". */
const MAX_REMARK_LENGTH = 32;
const REMARK = /^(?:[\s|]+$|\s?\([^)]*:)/;
/** Widest text between two amounts that are compared: "a share, compared with". */
const MAX_COMPARISON_LENGTH = 40;

/** Gives amounts that say the same, and those measured beside them, the per-unit that only one of them has. */
export const propagatePerUnit: Refiner = (context) => {
  let previous: Mention | undefined;
  const amounts = context.mentions.filter(isMoney);
  for (const mention of amounts) {
    const { restates } = mention;
    if (restates && !mention.rateNote) sharePerUnit(context, restates, mention);
    else if (previous) propagateToComparison(context, previous, mention);
    previous = mention;
  }
  // "NT$8,880 (HK$2,140 or US$275) each": the last one says what the others are per.
  for (const mention of amounts) if (mention.restates && !mention.rateNote) mention.per ??= mention.restates.per;
};

function sharePerUnit(context: RefineContext, original: Mention, mention: Mention): void {
  const per = original.per ?? mention.per ?? findPerUnitBehindBracket(context, mention);
  mention.per ??= per;
  original.per ??= per;
}

function propagateToComparison(context: RefineContext, previous: Mention, mention: Mention): void {
  const gapStart = endOfPerUnit(context.text, context.lexicon, previous.end);
  if (mention.start - gapStart > MAX_COMPARISON_LENGTH) return;
  const first = [previous.restates, previous].find((amount) => amount && haveSameMark(amount, mention));
  if (!first) return;
  const gap = context.text.slice(gapStart, mention.start);
  const { lists, patterns } = context.lexicon;
  const isRemark = gap.length <= MAX_REMARK_LENGTH && (REMARK.test(gap) || testAny(patterns.periodRemark, gap));
  if (first.per !== undefined) {
    if (
      mention.per === undefined &&
      (isRemark || (testAny(patterns.comparisons, gap) && areSimilarInSize(first, mention)))
    )
      mention.per = first.per;
  } else if (mention.per !== undefined) {
    if (lists.perUnitSeparators.has(gap) && areSimilarInSize(first, mention)) first.per = mention.per;
  } else if (isRemark) {
    // "HK12 cents (2023: HK10 cents) per share"
    first.per = mention.per = findPerUnitBehindBracket(context, mention);
  }
}

function findPerUnitBehindBracket({ text, lexicon }: RefineContext, mention: Mention): string | undefined {
  const behind = endOfBracket(text, mention);
  return behind === undefined ? undefined : findPerUnitAfter(text, lexicon, behind);
}
