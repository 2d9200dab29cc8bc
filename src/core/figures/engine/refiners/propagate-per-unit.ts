import { elementAt } from '../../../../support/get-or-throw.js';
import { isHan, isLatin, skipSpaces } from '../../../document/chars.js';
import type { RefineContext, Refiner } from '../refine-context.js';
import { haveSameMark, isMoney, type Mention } from '../mention.js';
import { endOfPerUnit, findPerUnitAfter } from '../per-unit.js';
import { testAny } from '../rule-set.js';
import { endOfBracket } from './restatement-brackets.js';
import { areSimilarInSize } from './equivalent-amounts.js';

/** Longest bracket that gives the amount of another period: "(2023: HK10 cents)". */
const MAX_REMARK_LENGTH = 32;
/** Widest separator of a list. */
const MAX_SEPARATOR_LENGTH = 6;
/** How far before an amount the label of its row may begin. */
const MAX_LABEL_DISTANCE = 100;
/** Blanks or bars of one line, or such a bracket: the next line says by itself what its amounts are per. */
const REMARK = /^(?:(?:[^\S\n]|\|)+$|\s?\([^)]*:)/;
/** Only the bracket stands between: "EPS €1.12 (€0.97)". */
const OPEN_BRACKET = /^\s?\($/;
/** Widest text between two amounts that are compared: "a share, compared with". */
const MAX_COMPARISON_LENGTH = 40;

/** Gives amounts that say the same, and those measured beside them, the per-unit that only one of them has. */
export const propagatePerUnit: Refiner = (context) => {
  let previous: Mention | undefined;
  const amounts = context.mentions.filter(isMoney);
  for (const mention of amounts) {
    const { restates } = mention;
    if (mention.per === undefined && !mention.rateNote) mention.per = findPerUnitInLabel(context, mention);
    if (restates && !mention.rateNote) sharePerUnit(context, restates, mention);
    else if (previous) propagateToComparison(context, previous, mention);
    previous = mention;
  }
  shareThroughLists(context, amounts);
  // "NT$8,880 (HK$2,140 or US$275) each": the last one says what the others are per.
  for (const mention of amounts) if (mention.restates && !mention.rateNote) mention.per ??= mention.restates.per;
};

function sharePerUnit(context: RefineContext, original: Mention, mention: Mention): void {
  const per =
    original.per ??
    mention.per ??
    findPerUnitBehindBracket(context, mention) ??
    findPerUnitBehindComma(context, mention);
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
  const isRemark =
    gap.length <= MAX_REMARK_LENGTH &&
    (REMARK.test(gap) ||
      (OPEN_BRACKET.test(gap) && context.text.charCodeAt(mention.end) === 0x29) ||
      testAny(patterns.periodRemark, gap));
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

/** "$2, $3 and $5 each": what stands behind the last item of a list is what all are per. */
function shareThroughLists({ text, lexicon }: RefineContext, amounts: readonly Mention[]): void {
  for (let i = amounts.length - 2; i >= 0; i--) {
    const [amount, next] = [elementAt(amounts, i), elementAt(amounts, i + 1)];
    if (amount.per !== undefined || next.per === undefined || next.start - amount.end > MAX_SEPARATOR_LENGTH) continue;
    if (!haveSameMark(amount, next) || !areSimilarInSize(amount, next)) continue;
    if (lexicon.lists.perUnitSeparators.has(text.slice(amount.end, next.start))) amount.per = next.per;
  }
}

/** "Loss per share, basic and diluted: 2019 $ (0.44); 2018 …": the label of a row is that of all its amounts. */
function findPerUnitInLabel({ text, lexicon }: RefineContext, { start }: Mention): string | undefined {
  const before = text.slice(Math.max(0, start - MAX_LABEL_DISTANCE), start);
  const row = before.slice(before.lastIndexOf('\n') + 1);
  const end = Math.max(row.lastIndexOf(':'), endOfLabelCell(row));
  // "EPS 31.4p (2023: 29.0p); net debt £212m": words behind a semicolon begin another item.
  if (end < 0 || /[A-Za-z]{6}|[\u4e00-\u9fff]{4}|[.!?;] ?[A-Z\u4e00-\u9fff]|;[^;]*[a-z]{3}/.test(row.slice(end + 1)))
    return undefined;
  const [words = ''] = /(?:[^|;!?。\t.]|\.(?! ))*$/.exec(row.slice(0, end)) ?? [];
  // "A dividend of 0.63 a share, a loss of 1.4bn (year before: 22bn)": a label in a bracket is that of the bracket.
  const label = words.slice(startOfOpenBracket(words));
  let per: string | undefined;
  for (let at = 0; at < label.length; at++) {
    if (at > 0 && isLatin(label.charCodeAt(at - 1)) && label.charAt(at) !== '/') continue;
    const isSlash = label.charAt(at) === '/';
    const found = lexicon.perBefore.match(label, at) ?? (isSlash ? lexicon.perAfter.match(label, at) : undefined);
    if (found) per = found.value;
  }
  return per;
}

/** Behind the bracket that is still open at the end; 0 where none is. */
function startOfOpenBracket(words: string): number {
  const open = words.lastIndexOf('(');
  return open > words.lastIndexOf(')') ? open + 1 : 0;
}

/** Where the last cell of words ends in a row that is separated by bars or tabs. */
function endOfLabelCell(row: string): number {
  if (!row.includes('|') && !row.includes('\t')) return -1;
  for (let end = row.length - 1; end > 0; end--) {
    if (row.charAt(end) !== '|' && row.charAt(end) !== '\t') continue;
    const cell = row.slice(Math.max(row.lastIndexOf('|', end - 1), row.lastIndexOf('\t', end - 1)) + 1, end);
    if (/[A-Za-z]{4}|[\u4e00-\u9fff]{2}/.test(cell)) return end;
  }
  return -1;
}

/** "25 yuan, or $3.63, a month" */
function findPerUnitBehindComma({ text, lexicon }: RefineContext, { end }: Mention): string | undefined {
  if (text.charCodeAt(end) !== 0x2c) return undefined;
  const per = lexicon.perAfter.match(text, skipSpaces(text, end + 1));
  // In Chinese no blank parts the phrase of the next clause from it.
  return per && isHan(text.charCodeAt(per.end - 1)) && isHan(text.charCodeAt(per.end)) ? undefined : per?.value;
}

function findPerUnitBehindBracket({ text, lexicon }: RefineContext, mention: Mention): string | undefined {
  const behind = endOfBracket(text, mention);
  return behind === undefined ? undefined : findPerUnitAfter(text, lexicon, behind);
}
