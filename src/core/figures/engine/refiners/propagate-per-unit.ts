import type { RefineContext, Refiner } from '../refine-context.js';
import { haveSameMark, isMoney, type Mention } from '../mention.js';
import { endOfPerUnit, findPerUnitAfter } from '../per-unit.js';
import { endOfBracket } from './restatement-brackets.js';
import { areSimilarInSize } from './equivalent-amounts.js';

/** A bracket behind an amount with last year's: 「港幣 0.63 元（二零二四年：港幣 1.12 元）」 counts per the same unit. */
const MAX_REMARK_LENGTH = 32;
const REMARK = /^(?:[\s|]+$|\s?\([^)]*[:年])/;
/** Widest text between two amounts that are compared: "a share, compared with". */
const MAX_COMPARISON_LENGTH = 40;
/** "to", "up from", 「跳升至最多」, 「,較去年的」: the amount behind moves from the one before or is measured by it. */
const COMPARISONS = [
  /^\)?,?\s(?:[a-z]+ ){0,3}?(?:from|to|against|versus|vs\.?|compared with|compared to|than|instead of)\s(?:(?:about|around|nearly|some|over|as high as|as low as|as much as|more than|less than)\s)?$/,
  /^\)?,?[\u4e00-\u9fff]{0,6}[至到](?:最多|最高|最低|[约約逾近超])?$/,
  /^\)?,?(?:[较較比]|[上去前]年)[\u4e00-\u9fff]{0,6}(?:最多|最高|[约約逾近])?$/,
  // Dividends of one year: 「每股中期息0.2元,末期息0.3元」.
  /^\)?[,、;]?(?:及|和|與|与|連同|连同|加上)?(?:末期|特別|特别|中期|全年|第[一二三四][次季])(?:股息|派息|息)?[为為派共]?$/,
];
/** Between items of one list whose last one says what they are per: "145 yuan and 140 yuan per tonne". */
const LIST_SEPARATOR = /^(?:,? and |, | or | to |、|[和及或])$/;

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
  // "NT$8,880 (HK$2,140 or US$275) each": the last one has told what the others are per.
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
  const isRemark = gap.length <= MAX_REMARK_LENGTH && REMARK.test(gap);
  if (first.per !== undefined) {
    if (
      mention.per === undefined &&
      (isRemark || (COMPARISONS.some((form) => form.test(gap)) && areSimilarInSize(first, mention)))
    )
      mention.per = first.per;
  } else if (mention.per !== undefined) {
    if (LIST_SEPARATOR.test(gap) && areSimilarInSize(first, mention)) first.per = mention.per;
  } else if (isRemark) {
    // "HK12 cents (2023: HK10 cents) per share"
    first.per = mention.per = findPerUnitBehindBracket(context, mention);
  }
}

function findPerUnitBehindBracket({ text, lexicon }: RefineContext, mention: Mention): string | undefined {
  const behind = endOfBracket(text, mention);
  return behind === undefined ? undefined : findPerUnitAfter(text, lexicon, behind);
}
