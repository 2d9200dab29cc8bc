import { CodeSet } from '../../../document/code-set.js';
import { crossesBorder, isDigit, isHan, skipSpaces, skipSpacesBack } from '../../../document/chars.js';
import { endOfPerUnit, findPerUnit } from '../per-unit.js';
import { findQualifierAfter, findQualifier } from '../qualifier.js';
import { Decimal } from '../../../money/decimal.js';
import type { Lexicon, RangeEnds } from '../lexicon.js';
import type { RefineContext, Refiner } from '../refine-context.js';
import type { Qualifier } from '../../figure.js';
import { withMinor, type Mark } from '../mark.js';
import type { Mention } from '../mention.js';
import { magnitudeOf } from '../mention-value.js';
import { compareDigits, shiftPoint } from '../numeral.js';
import { testAny } from '../rule-set.js';
import {
  areWrittenAlike,
  endOfPair,
  isCountBefore,
  isInHundreds,
  isSpokenTogether,
  sharedSmallUnit,
} from './range-ends.js';

/** Longest text between two ends: a unit, what it is per, a connector and a qualifier, with blanks. */
const MAX_GAP = 16;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '~', '--', '――', '——']);
/** How far before the first end a word for "from" may stand. */
const MAX_LEAD = 20;
const THOUSANDS = 3;
/** The second end of a range that shares its thousands is at most so many times the first. */
const MAX_SPAN = '5';
const MYRIAD = 4;
/** Two ends of a range of which only the second has a scale are at most so many times apart. */
const WIDEST_SPAN = '10';
/** What joins two ends without a word. */
const RANGE_JOINERS = new CodeSet('-–—~―、');

/** Two numbers with a connector between them become one figure: "$5-6bn", "between X and Y". */
export const mergeRanges: Refiner = (context) => {
  const merged: Mention[] = [];
  for (const mention of context.mentions) {
    const previous = merged.at(-1);
    const range = previous && isNear(context, previous, mention) ? joinEnds(context, previous, mention) : undefined;
    if (range) merged[merged.length - 1] = range;
    else merged.push(mention);
  }
  context.mentions = merged;
};

/** Only a connector stands between the two, and what the first is per: "$1,900 per square foot to $2,300". */
function isNear({ text, lexicon }: RefineContext, previous: Mention, { start }: Mention): boolean {
  const gap = start - previous.end;
  return gap <= MAX_GAP || (previous.per !== undefined && start - endOfPerUnit(text, lexicon, previous.end) <= MAX_GAP);
}

function joinEnds(context: RefineContext, first: Mention, second: Mention): Mention | undefined {
  if (first.upper ?? second.upper) return undefined;
  const [low, high] = [endOfPair(first, 'digits'), endOfPair(second, 'upperDigits')];
  if (!haveSameUnit(low, high) || !areWrittenAlike(low, high)) return undefined;
  const to = dropDashMinus(context.text, low, high);
  if (!isJoined(context, low, to)) return undefined;
  const [from, until] = shareUnit(low, to);
  if (compareDigits(magnitudeOf(from), magnitudeOf(until)) === 0 || isMinorMove(from, until)) return undefined;
  from.end = until.end;
  from.qualifier = qualifierOf(context, low, until);
  if (from.mark) from.per = until.per ?? from.per ?? findPerUnit(context.text, context.lexicon, from.start, until.end);
  from.upper = until;
  return from;
}

/** "18 sen to RM17.02": a rise of so many cents, and the price it led to. */
function isMinorMove(low: Mention, high: Mention): boolean {
  if (!(low.mark && high.mark) || low.mark.minor <= high.mark.minor) return false;
  return new Decimal(magnitudeOf(high)).gt(new Decimal(magnitudeOf(low)).times('10'));
}

/** The words before the first end, or behind the second: those between are the connector's. */
function qualifierOf({ text, lexicon }: RefineContext, low: Mention, high: Mention): Qualifier {
  const before = (low.mark ?? low.ratio) ? low.qualifier : findQualifier(text, lexicon, low);
  return before === 'exact' ? (findQualifierAfter(text, lexicon, high.end) ?? before) : before;
}

/** The dash behind a unit, "$3m-$4m" or "$3m -$4m", was taken for a minus. */
function dropDashMinus(text: string, low: Mention, high: Mention): Mention {
  if (!high.negative || low.negative || text.charAt(high.start) !== '-') return high;
  const isDash = high.start === low.end || isHalfSpacedDash(text, low, high, low.end, high.start + 1);
  return isDash ? high.with({ start: high.start + 1, negative: false }) : high;
}

function isJoined({ text, lexicon }: RefineContext, low: Mention, high: Mention): boolean {
  const perEnd = endOfPerUnit(text, lexicon, low.end);
  const gapStart = perEnd < high.start ? perEnd : low.end;
  const first = text.charCodeAt(skipSpaces(text, gapStart));
  // Most gaps are prose: one look spares cutting them out.
  if (!RANGE_JOINERS.has(first) && !lexicon.ranges.heads.has(first | 0x20)) return false;
  const between = text.slice(gapStart, high.start);
  if (crossesBorder(between, 0, between.length)) return false;
  const word = between.trim().toLowerCase();
  const { ranges } = lexicon;
  if (DASHES.has(word))
    return isDashOfRange(text, between, low, high) && !isRemark(between, low, high) && !isCountBefore(low, high);
  const before = skipSpacesBack(text, low.start);
  const behind = skipSpaces(text, high.end);
  const isPaired = ranges.paired.some(
    (pair) =>
      pair.connectors.has(word) &&
      pair.before.match(text, before) &&
      (pair.after === undefined || pair.after.match(text, behind) !== undefined),
  );
  if (isPaired) return true;
  if (word === '、' || (ranges.alternatives.has(word) && mantissaOf(high).length === 1))
    return areConsecutiveDigits(low, high) && !isListed(text, lexicon, low, high);
  if (!ranges.connectors.has(word)) return false;
  // "fell 1.5 to $7.79", "for 2010 to $3.26": who marks the second end in front marks the first.
  const isScaledAlone = low.scaled && !high.scaled;
  if (!low.mark && !low.ratio && (!low.scaled || isScaledAlone) && high.mark && high.markBefore && !isHan(first))
    return false;
  if (ranges.rangedFrom.match(text, before) || ranges.closers.match(text, behind)) return true;
  // "from 2019's 900 million yuan to 2.4 billion": a word may stand between.
  if (testAny(lexicon.patterns.movedFrom, text.slice(Math.max(0, low.start - MAX_LEAD), low.start))) return false;
  if (ranges.movedFrom.match(text, before)) return leadsToRange(text, lexicon, behind);
  return !isMovement(text, lexicon, { low, high, word, before });
}

/** Seven or eight, four or five hundred: one digit and the next, with the unit behind the second only. */
function areConsecutiveDigits(low: Mention, high: Mention): boolean {
  const a = low.numeral.digits;
  const b = a.length === 1 ? mantissaOf(high) : high.numeral.digits;
  if (low.mark ?? low.ratio ?? (low.scaled ? high : undefined)) return false;
  return (
    /^[1-8]0*$/.test(a) &&
    a.length === b.length &&
    b === `${Number(a.charAt(0)) + 1}${a.slice(1)}` &&
    high.ratio?.kind !== 'basis_points'
  );
}

/** A dash between ratio and amount joins nothing. */
function isDashOfRange(text: string, between: string, low: Mention, high: Mention): boolean {
  const blanks = Number(/^\s/.test(between)) + Number(/\s$/.test(between));
  if (blanks === 1) return isHalfSpacedDash(text, low, high, low.end, high.start);
  // "Year 1 - $1 million": who sets blanks round a dash and a mark behind it gives both ends of a range one.
  if (blanks === 2 && !low.mark && !low.ratio && !low.scaled && high.mark && high.markBefore) return false;
  return (
    low.mark !== undefined ||
    high.mark !== undefined ||
    low.ratio !== undefined ||
    high.ratio !== undefined ||
    blanks === 2 ||
    between.length === 1
  );
}

/**
 * "RM421bil — RM335bil for …", "£6.75 – 85p more": an em dash with blanks opens a remark, and no range falls between two
 * whole amounts.
 */
function isRemark(between: string, low: Mention, high: Mention): boolean {
  if (between === ' — ' || between === ' -- ') return true;
  const areMarked = low.mark !== undefined && high.mark !== undefined;
  const isWhole = areMarked && ((low.scaled && high.scaled) || (between.length === 3 && low.markBefore));
  return isWhole && low.numeral.writing === 'digits' && compareDigits(magnitudeOf(low), magnitudeOf(high)) > 0;
}

/**
 * "Rs 22,000- Rs 25,000", "15 -20 USD": a dash with a blank on one side only is a minus or a stop, unless it stands between
 * two like numbers of one unit that rise, and no third one is beside them.
 */
function isHalfSpacedDash(text: string, low: Mention, high: Mention, from: number, to: number): boolean {
  if (to - from > 2 || !high.mark || high.inheritsMark || (low.mark === undefined && (low.ratio ?? high.markBefore)))
    return false;
  if (low.mark && low.markBefore !== high.markBefore) return false;
  if ((low.scaled && !high.scaled) || !(isDigit(text.charCodeAt(low.end - 1)) || low.mark)) return false;
  const [a, b] = [low.numeral.digits, high.numeral.digits];
  return (
    compareDigits(a, b) < 0 &&
    new Decimal(b).lt(new Decimal(a).times('3')) &&
    !/\d\s?$/.test(text.slice(Math.max(0, low.start - 2), low.start)) &&
    !/^\s?[-\d]/.test(text.slice(high.end, high.end + 2))
  );
}

/** "from 4.25% to 4.5% down to 4%": behind the two ends a verb leads to another. */
function leadsToRange(text: string, lexicon: Lexicon, behind: number): boolean {
  for (let end = behind + 2; end <= behind + 3; end++)
    if (testAny(lexicon.patterns.movement, text.slice(behind, end)) && !isDigit(text.charCodeAt(behind))) return true;
  return false;
}

/** "5, 6 and 7 points" are a list, although 5 and 6 follow each other. */
function isListed(text: string, lexicon: Lexicon, low: Mention, high: Mention): boolean {
  const next = /^(\s?\S{1,2}?\s?)\d/.exec(text.slice(high.end, high.end + 6))?.[1]?.trim();
  const last = /\d(\s?[^\s\d]{1,2}\s?)$/.exec(text.slice(Math.max(0, low.start - 6), low.start))?.[1]?.trim();
  return [next, last].some((word) => word !== undefined && lexicon.lists.separators.has(word));
}

/** "up 5 percent to 6 percent", "fell $2 million to $5 million": the second number is where the first led. */
function isMovement(text: string, lexicon: Lexicon, ends: Omit<RangeEnds, 'haveOwnUnits' | 'isGrowth'>): boolean {
  const hasUnit = ({ mark, ratio, quantity }: Mention): boolean => (mark ?? ratio ?? quantity) !== undefined;
  if (!hasUnit(ends.low)) return false;
  const [low, high] = shareUnit(ends.low, ends.high);
  const move: RangeEnds = {
    ...ends,
    low,
    high,
    haveOwnUnits: hasUnit(ends.high),
    isGrowth: (factor) => new Decimal(magnitudeOf(high)).gte(new Decimal(magnitudeOf(low)).times(factor)),
  };
  for (const rule of lexicon.rules.isMovement) if (rule(text, lexicon, move)) return true;
  return false;
}

function haveSameUnit(low: Mention, high: Mention): boolean {
  if (low.quantity ?? high.quantity) {
    if (low.mark ?? high.mark ?? low.ratio ?? high.ratio) return false;
    return !low.quantity || low.quantity.value.unit === high.quantity?.value.unit;
  }
  if (low.ratio ?? high.ratio) {
    if (low.ratio && high.ratio) return low.ratio.kind === high.ratio.kind;
    if (low.mark ?? high.mark) return false;
    // A percentage may say its unit in front.
    return high.ratio ? !low.scaled : low.start < low.numeral.start && !low.negative;
  }
  if (low.mark && high.mark) return areMarksCompatible(low.mark, high.mark);
  // "in 2004 to 789m": a plain number that is no number of millions counts something else.
  if (!low.mark && !low.scaled && high.scaled && high.numeral.writing === 'digits' && isBiggerThanMantissa(low, high))
    return false;
  // "$5-6bn" lends its mark; "HK$5 to 12 clients" does not: nothing says that 12 is money.
  if (low.mark) return low.markBefore && high.mark === undefined && high.numeral.writing === 'digits';
  return true;
}

function isBiggerThanMantissa(low: Mention, high: Mention): boolean {
  return (
    low.numeral.writing === 'digits' &&
    high.power > 3 &&
    compareDigits(low.numeral.digits, high.numeral.digits) > 0 &&
    !isWholeLowEnd(low, high)
  );
}

/** "8000 to 1.2 ten thousands of yuan": a round number of thousands below the second end, which is of its size. A year is none. */
function isWholeLowEnd({ numeral: { digits }, grouped }: Mention, high: Mention): boolean {
  if (high.power !== MYRIAD || !high.mark || high.markBefore || !/^\d{3,}0$/.test(digits)) return false;
  if (!grouped && /^(?:19|20)\d\d$/.test(digits) && !digits.endsWith('00')) return false;
  const top = new Decimal(magnitudeOf(high));
  return top.gt(new Decimal(digits)) && top.lte(new Decimal(digits).times(WIDEST_SPAN));
}

/** Is a named currency one that an open mark may mean? */
function isCandidate({ currency }: Mark, { ambiguous }: Mark): boolean {
  return currency !== undefined && ambiguous?.candidates.includes(currency) === true;
}

function areMarksCompatible(a: Mark, b: Mark): boolean {
  if (a.currency && b.currency) return a.currency === b.currency;
  if (a.ambiguous && b.ambiguous)
    return a.ambiguous.key === b.ambiguous.key || a.ambiguous.byRegion === b.ambiguous.byRegion;
  return isCandidate(a, b) || isCandidate(b, a);
}

/** Gives each end the mark and the scale that only the other one has. */
function shareUnit(low: Mention, high: Mention): [Mention, Mention] {
  const first = low.with({});
  const second = high.with({});
  const power = high.power > 0 ? high.power : (high.numeral.section?.power ?? 0);
  const mantissa = mantissaOf(high);
  if (
    (high.scaled || isSpokenTogether(low, high)) &&
    (!low.scaled || isInHundreds(low, mantissa)) &&
    power > 0 &&
    compareDigits(low.numeral.digits, mantissa) < 0
  ) {
    first.power = power + sharedHundreds(low, high) + sharedSmallUnit(low, high, mantissa);
    first.scaled = true;
  } else if (sharesThousands(low, high)) first.power = THOUSANDS;
  else if (!low.scaled) first.power += sharedSmallUnit(low, high, high.numeral.digits);
  first.quantity ??= high.quantity;
  first.ratio ??= high.ratio;
  second.ratio ??= low.ratio;
  const mark = sharedMark(low.mark, high.mark);
  if (mark) {
    first.mark = low.mark ? withMinor(mark, low.mark.minor) : mark;
    second.mark = high.mark ? withMinor(mark, high.mark.minor) : mark;
  }
  return [first, second];
}

/** "Two to three hundred million", "six to seven hundred thousand": in words the first end shares the hundreds, too. */
function sharedHundreds(low: Mention, high: Mention): number {
  const { power, numeral } = high;
  const { digits, section, writing } = numeral;
  if (!section || writing !== 'words' || low.numeral.writing !== 'words' || low.numeral.section) return 0;
  const hundreds = power === 0 ? /^(\d)00$/.exec(mantissaOf(high))?.[1] : digits.slice(0, -section.power);
  if (hundreds === undefined || compareDigits(low.numeral.digits, hundreds) >= 0) return 0;
  return power === 0 ? 2 : section.power;
}

/** "$50-100,000" is from fifty thousand: literally it would span three powers of ten. */
function sharesThousands(low: Mention, high: Mention): boolean {
  const { digits } = low.numeral;
  if (low.scaled || low.grouped || high.scaled || !high.grouped || (low.mark && high.mark)) return false;
  if (low.ratio ?? high.ratio ?? low.quantity ?? high.quantity) return false;
  if (!/^\d{1,3}$/.test(digits) || !high.numeral.digits.endsWith('000')) return false;
  const thousands = high.numeral.digits.slice(0, -THOUSANDS);
  return compareDigits(digits, thousands) < 0 && new Decimal(thousands).lte(new Decimal(digits).times(MAX_SPAN));
}

/** The digits before the last scale word, wherever this was read. */
function mantissaOf({ power, numeral: { digits, section } }: Mention): string {
  if (power > 0 || !section) return digits;
  const shifted = shiftPoint(digits, -section.power);
  return shifted.replace(/\.0+$/, '');
}

function sharedMark(a: Mark | undefined, b: Mark | undefined): Mark | undefined {
  if (!a || !b) return a ?? b;
  return a.currency ? a : b;
}
