import type { Ratio } from '../../money/ratio.js';
import { areWithinFactor, Decimal, negateDecimalString, parseDecimal } from '../../money/decimal.js';
import { intervalsOverlap, powerOfTen, type Interval } from '../arithmetic/interval.js';
import type { FigureSentence } from '../check-context.js';
import { areComparable, comparisonInterval, MEASURE_FIELDS, measureOf } from '../claims/comparison.js';
import { findPeriodTotals } from '../claims/period-totals.js';
import { findAdditions, type TotalClaim } from '../claims/total-claims.js';
import { findWholeShares, type WholeShares } from '../claims/whole-shares.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft } from '../finding-draft.js';
import { isSingleAmount, type LocatedSingle } from '../single-figure.js';
import { AMOUNT_TOKEN } from '../masked-sentence.js';
import { toQuotedText, groupThousands, inMeasure } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { applyRewritings, rewriteAmount } from '../rewriting/rewrite.js';
import { buildSuggestions } from '../suggestion.js';
import { defineRule, type RuleContext } from './rule.js';
import { elementAt } from '../../../support/get-or-throw.js';

const messages = defineMessages({
  en: {
    agrees: '{parts} add up to {stated}.',
    differs: '{parts} add up to {sum}, not {stated}.',
    agreesLess: '{part} less {other} is {stated}.',
    differsLess: '{part} less {other} is {sum}, not {stated}.',
    wholeAgrees: '{parts} add up to 100%.',
    moreThanWhole: '{parts} add up to {sum}%, more than the whole.',
    lessThanWhole: '{parts} add up to {sum}%; the rest would be {rest}%.',
    suggestion: 'the sum',
  },
  zh: {
    agrees: '{parts}合计与{stated}相符。',
    differs: '{parts}合计{sum}，而非{stated}。',
    agreesLess: '{part}减{other}与{stated}相符。',
    differsLess: '{part}减{other}得{sum}，而非{stated}。',
    wholeAgrees: '{parts}合计 100%。',
    moreThanWhole: '{parts}合计 {sum}%，超过总体。',
    lessThanWhole: '{parts}合计 {sum}%；其余应为 {rest}%。',
    suggestion: '合计数',
  },
});

const data = {
  stated: { type: 'string', description: 'The total as stated; 100 for shares of a whole.' },
  expected: { type: 'string', description: 'What the parts add up to.' },
  parts: { type: 'strings', description: 'The parts, in text order; negative for what is taken from the others.' },
  ...MEASURE_FIELDS,
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/** Do the parts that a sentence names add up to the total that it names? */
export const sum = defineRule({
  key: 'sum',
  title: { en: 'Parts do not add up to the stated total', zh: '各部分之和与总数不符' },
  description: 'a total with its parts: amounts, quarters of a year, shares of a whole',
  severities: ['warning'],
  needs: { figures: 3 },
  data,
  messages,
  check(context) {
    const named = context.sentences.flatMap(findTotalClaims);
    const totals = new Set(named.map(({ total }) => total));
    const periods = findPeriodTotals(context.sentences).filter(({ total }) => !totals.has(total));
    const drafts = [...named, ...periods].flatMap((claim) => {
      const agrees = partSuffixes(claim).some((parts) => partsAddUp(parts, claim));
      if (agrees ? !context.wantsOk : !isPlausible(claim)) return [];
      return [draftFinding(claim, agrees, context)];
    });
    const shares = context.sentences.flatMap(({ masked }) => findWholeShares(masked));
    return [...drafts, ...shares.flatMap((claim) => draftSharesFinding(claim, context))];
  },
});

/** More amounts than these in a sentence are a table. */
const MAX_PARTS = 8;

const EACH_AMOUNT = new RegExp(AMOUNT_TOKEN, 'g');

/** Right before the total: the amounts before it in the sentence make it up. A mark or a word must set it apart. */
const SUMMING =
  /(?:(?:[,(:]|\bfor|\bmaking|\bbringing)\s?(?:or\s|making\s|bringing\s)?(?:a|the) (?:combined )?total (?:of|to)|[,(]\s?(?:all )?totall?ing|\badd(?:ing|ed|s)? up to|\bmade? a combined|(?:[,(]|\bfor) ?a combined|[,(;]\s?(?:or |all )?(?:together|altogether|in all)|[,、(]\s?(?:两者|兩者|三者|二者|两项|兩項|三项|三項)?(?:合计|合計|共计|共計|总计|總計|合共|总共|總共|加起来|加起來))(?:\s(?:about|some|nearly|roughly|around|more than|almost))?[\s:]?(?:约|約|逾|为|為|达|達|是)?\s?$/;

/** Right behind the total: the amounts behind it in the sentence make it up. "Including" need not name all of them. */
const COMPRISING =
  /^[\s,]*(?:in [a-z ]{1,20}|of [a-z ]{1,20})?[\s,]*(?:comprising|comprises|made up of|consisting of|consists of|composed of|split (?:into|between)|divided (?:into|between)|which breaks down into|由)/;

/** The totals that a sentence states, each with its parts: all other amounts before, or behind, in one currency. */
function findTotalClaims({ masked }: FigureSentence): readonly TotalClaim[] {
  const { text, figures } = masked;
  const additions = findAdditions(masked).flatMap(({ total, parts }) => validateTotal(total, parts));
  if (additions.length > 0) return additions;
  const money = figures.filter(isSingleAmount);
  if (money.length < 3 || money.length > MAX_PARTS + 1 || money.length < figures.length) return [];
  const places = [...text.matchAll(EACH_AMOUNT)].map(({ index }) => index);
  const found = money.flatMap((total, i): readonly TotalClaim[] => {
    const at = elementAt(places, i);
    const before = text.slice((places[i - 1] ?? -1) + 1, at);
    const behind = text.slice(at + 1, places[i + 1] ?? text.length);
    if (i >= 2 && i === money.length - 1 && SUMMING.test(before)) return validateTotal(total, money.slice(0, i));
    if (i === 0 && COMPRISING.test(behind) && isWhole(behind, text)) return validateTotal(total, money.slice(1));
    return [];
  });
  return found.length === 0 || REST.test(text) || COUPON.test(text) ? [] : found;
}

/** The sentence names the parts, but not all of them. */
const REST =
  /\b(?:remaining|remainder|the rest|the balance|others?|various|among others|plus|excluding|not including|on top of)\b|其余|其餘|余下|餘下|剩余|剩餘|余额|餘額|其他|等等|不计|不計|不含/;
/** Tickets and coupons: how many there are, and from what price on one counts, is multiplied, not added. */
const COUPON = /[满滿][^,。;]{0,8}[减減送]|[0-9一二两兩三四五六七八九十]\s?[张張份次枚套]/;

/** 由 names all parts only with 组成 or 构成 ("is made up of") behind it. */
function isWhole(behind: string, text: string): boolean {
  return !/^[\s,]*由/.test(behind) || /组成|組成|构成|構成/.test(text);
}

function validateTotal(total: LocatedSingle, parts: readonly LocatedSingle[]): readonly TotalClaim[] {
  return parts.every((part) => areComparable(part.figure, total.figure) && isSmallerPart(part, total))
    ? [{ total, parts }]
    : [];
}

const isSmallerPart = (part: LocatedSingle, total: LocatedSingle): boolean =>
  parseDecimal(part.figure.value).lt(parseDecimal(total.figure.value));

const ZERO = new Decimal('0');
/** How far the sum may be off the total for the parts to be its parts, as a factor. */
const MAX_PLAUSIBLE_FACTOR = new Decimal('2');

/** The first amounts may be of something else: in "A was raised and B and C spent, a total of D", D is B and C. */
function partSuffixes({ parts, isLess }: TotalClaim): readonly TotalClaim['parts'][] {
  return isLess ? [parts] : parts.slice(0, -1).map((_, i) => parts.slice(i));
}

function partsAddUp(parts: TotalClaim['parts'], { total, isLess }: TotalClaim): boolean {
  const added = parts
    .map(({ figure }, i) => signed(comparisonInterval(figure), isLess?.[i]))
    .reduce<Interval>((a, b) => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) }), { low: ZERO, high: ZERO });
  return intervalsOverlap(added, comparisonInterval(total.figure));
}

function signed({ low, high }: Interval, isLess = false): Interval {
  return isLess ? { low: high.times('-1'), high: low.times('-1') } : { low, high };
}

function sumOf({ parts, isLess }: TotalClaim): Decimal {
  return parts
    .map(({ figure }, i) => parseDecimal(figure.value).times(isLess?.[i] ? '-1' : '1'))
    .reduce((a, b) => a.plus(b), ZERO);
}

function isPlausible(claim: TotalClaim): boolean {
  const [added, stated] = [sumOf(claim), parseDecimal(claim.total.figure.value)];
  return areWithinFactor(added, stated, MAX_PLAUSIBLE_FACTOR);
}

function draftFinding(claim: TotalClaim, agrees: boolean, context: RuleContext): Draft {
  const { total, parts, isLess } = claim;
  const { id, start, end, script, text, value } = total.figure;
  const t = new Translator(messages, script);
  const added = sumOf(claim);
  const expected: Ratio = { dividend: added, divisor: powerOfTen(0) };
  const rewritings = rewriteAmount({ ...total.figure, significantDigits: added.c.length }, [expected]) ?? [];
  const stated =
    rewritings.length > 0
      ? toQuotedText(applyRewritings(text, rewritings))
      : inMeasure(total.figure, groupThousands(added.toFixed()));
  return {
    severity: agrees ? 'ok' : 'warning',
    start,
    end,
    figures: [id, ...parts.map(({ figure }) => figure.id)],
    message: sayTotal(claim, agrees, stated, t),
    data: {
      stated: value,
      expected: added.toFixed(),
      parts: parts.map(({ figure: { value: part } }, i) => (isLess?.[i] ? negateDecimalString(part) : part)),
      ...measureOf(total.figure),
    },
    suggestions: agrees ? [] : buildSuggestions(total, rewritings, t.say('suggestion', {}), context),
  };
}

/** @param sum what the parts come to, in the form of the total */
function sayTotal(
  { total, parts, isLess }: TotalClaim,
  agrees: boolean,
  sum: string,
  t: Translator<typeof messages>,
): string {
  const texts = parts.map(({ figure }) => toQuotedText(figure.text));
  const stated = toQuotedText(total.figure.text);
  const less = isLess?.indexOf(true) ?? -1;
  if (less < 0) return t.say(agrees ? 'agrees' : 'differs', { parts: t.list(texts), stated, sum });
  const [part, other] = [t.list(texts.filter((_, i) => !isLess?.[i])), t.list(texts.filter((_, i) => isLess?.[i]))];
  return t.say(agrees ? 'agreesLess' : 'differsLess', { part, other, stated, sum });
}

const HUNDRED = new Decimal('100');

/** Shares of a whole add up to a hundred, or to no more where there may be others. */
function draftSharesFinding({ parts, isComplete }: WholeShares, context: RuleContext): readonly Draft[] {
  const [first, last] = [elementAt(parts, 0), elementAt(parts, parts.length - 1)];
  const added = sumOf({ total: last, parts });
  const intervals = parts.map(({ figure }) => comparisonInterval(figure));
  const low = intervals.reduce((sum, each) => sum.plus(each.low), ZERO);
  const high = intervals.reduce((sum, each) => sum.plus(each.high), ZERO);
  const isMore = low.gt(HUNDRED);
  const agrees = !isMore && (!isComplete || high.gte(HUNDRED));
  if (agrees && !(context.wantsOk && isComplete)) return [];
  const { script, start } = first.figure;
  const t = new Translator(messages, script);
  return [
    {
      severity: agrees ? 'ok' : 'warning',
      start,
      end: last.figure.end,
      figures: parts.map(({ figure }) => figure.id),
      message: t.say(agrees ? 'wholeAgrees' : isMore ? 'moreThanWhole' : 'lessThanWhole', {
        parts: t.list(parts.map(({ figure }) => toQuotedText(figure.text))),
        sum: added.toFixed(),
        rest: HUNDRED.minus(added).plus(parseDecimal(last.figure.value)).toFixed(),
      }),
      data: { stated: '100', expected: added.toFixed(), parts: parts.map(({ figure }) => figure.value) },
    },
  ];
}
