import { crossesBorder } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';
import { isHan, isLatin, skipSpaces, skipSpacesBack } from '../../../document/chars.js';
import { findPerUnit } from '../per-unit.js';
import { findQualifierAfter, findQualifier } from '../qualifier.js';
import { Decimal } from '../../../money/decimal.js';
import type { RefineContext, Refiner } from '../refine-context.js';
import type { Qualifier } from '../../figure.js';
import { withMinor, type Mark } from '../mark.js';
import type { Mention } from '../mention.js';
import { magnitudeOf } from '../mention-value.js';
import { compareDigits, shiftPoint } from '../numeral.js';
import { testAny } from '../rule-set.js';
import type { Trie } from '../trie.js';

/** Longest text between two ends: a unit, what it is per, a connector and a qualifier, with blanks. */
const MAX_GAP = 16;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '~', '--', '――', '——']);
/** What joins two ends without a word. */
const RANGE_JOINERS = new CodeSet('-–—~―、');

/** Two numbers with a connector between them become one figure: "$5-6bn", "between X and Y". */
export const mergeRanges: Refiner = (context) => {
  const merged: Mention[] = [];
  for (const mention of context.mentions) {
    const previous = merged.at(-1);
    const range =
      previous && mention.start - previous.end <= MAX_GAP ? joinEnds(context, previous, mention) : undefined;
    if (range) merged[merged.length - 1] = range;
    else merged.push(mention);
  }
  context.mentions = merged;
};

function joinEnds(context: RefineContext, low: Mention, high: Mention): Mention | undefined {
  if (low.upper ?? high.upper ?? low.numeral.upperDigits ?? high.numeral.upperDigits) return undefined;
  if (!haveSameUnit(low, high) || (low.numeral.writing === 'words' && high.numeral.writing !== 'words'))
    return undefined;
  const to = dropDashMinus(context.text, low, high);
  if (!isJoined(context, low, to)) return undefined;
  const [first, second] = shareUnit(low, to);
  if (compareDigits(magnitudeOf(first), magnitudeOf(second)) === 0 || isMinorMove(first, second)) return undefined;
  first.end = second.end;
  first.qualifier = qualifierOf(context, low, second);
  first.per = second.per ?? first.per ?? findPerUnit(context.text, context.lexicon, first.start, second.end);
  first.upper = second;
  return first;
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

/** The dash behind a unit, "$3m-$4m", was taken for a minus. */
function dropDashMinus(text: string, low: Mention, high: Mention): Mention {
  const isDash = high.negative && high.start === low.end && text.charAt(high.start) === '-';
  return isDash ? high.with({ start: high.start + 1, negative: false }) : high;
}

function isJoined({ text, lexicon }: RefineContext, low: Mention, high: Mention): boolean {
  const per = lexicon.perAfter.match(text, low.end);
  const gapStart = per && per.end < high.start ? per.end : low.end;
  const first = text.charCodeAt(skipSpaces(text, gapStart));
  // Most gaps are prose: one look spares cutting them out.
  if (!RANGE_JOINERS.has(first) && !lexicon.ranges.heads.has(first | 0x20)) return false;
  const between = text.slice(gapStart, high.start);
  if (crossesBorder(between, 0, between.length)) return false;
  const word = between.trim().toLowerCase();
  const { ranges } = lexicon;
  if (DASHES.has(word)) return isDashOfRange(between, low, high) && !isRemark(between, low, high);
  const before = skipSpacesBack(text, low.start);
  const behind = skipSpaces(text, high.end);
  const isPaired = ranges.paired.some(
    (pair) =>
      pair.connectors.has(word) && pair.before.match(text, before) && (!pair.after || pair.after.match(text, behind)),
  );
  if (isPaired) return true;
  if (word === '、') return areConsecutiveDigits(low, high);
  if (!ranges.connectors.has(word)) return false;
  if (ranges.rangedFrom.match(text, before) || ranges.closers.match(text, behind)) return true;
  // "from 2019's 900 million yuan to 2.4 billion": a word may stand between.
  if (testAny(lexicon.patterns.movedFrom, text.slice(Math.max(0, low.start - 20), low.start))) return false;
  return !ranges.movedFrom.match(text, before) && !isMovement(text, lexicon.ranges.movedBy, before, [low, high], word);
}

/** Seven or eight, four or five hundred: one digit and the next, with the unit behind the second only. */
function areConsecutiveDigits(low: Mention, high: Mention): boolean {
  const [a, b] = [low.numeral.digits, high.numeral.digits];
  if (low.mark ?? low.ratio ?? (low.scaled ? high : undefined)) return false;
  return (
    /^[1-8]0*$/.test(a) &&
    a.length === b.length &&
    b === `${Number(a.charAt(0)) + 1}${a.slice(1)}` &&
    high.ratio?.kind !== 'basis_points'
  );
}

/** A dash with a blank on one side only is a minus or a stop; between ratio and amount nothing is one. */
function isDashOfRange(between: string, low: Mention, high: Mention): boolean {
  const blanks = Number(/^\s/.test(between)) + Number(/\s$/.test(between));
  if (blanks === 1) return false;
  return (
    low.mark !== undefined ||
    high.mark !== undefined ||
    low.ratio !== undefined ||
    high.ratio !== undefined ||
    blanks === 2 ||
    between.length === 1
  );
}

/** "RM421bil — RM335bil for …": an em dash with blanks opens a remark, and no range falls between two whole amounts. */
function isRemark(between: string, low: Mention, high: Mention): boolean {
  if (between === ' — ') return true;
  const isWhole = low.mark !== undefined && high.mark !== undefined && low.scaled && high.scaled;
  return isWhole && low.numeral.writing === 'digits' && compareDigits(magnitudeOf(low), magnitudeOf(high)) > 0;
}

/** "up 5 percent to 6 percent", "fell $2 million to $5 million": the second number is where the first led. */
function isMovement(
  text: string,
  movedBy: Trie<true>,
  before: number,
  [low, high]: readonly [Mention, Mention],
  word: string,
): boolean {
  if (low.mark === undefined && low.ratio === undefined) return false;
  if (!movedBy.match(text, before)) return false;
  return isHan(word.charCodeAt(0)) ? isLeap(low, high) : isLatin(text.charCodeAt(before - 1));
}

/** "Up 0.5 to 12.5": no range of a price spans three times its lower end. */
function isLeap(low: Mention, high: Mention): boolean {
  if (low.ratio ?? (low.scaled || high.scaled ? low : undefined)) return false;
  return new Decimal(magnitudeOf(high)).gte(new Decimal(magnitudeOf(low)).times('3'));
}

function haveSameUnit(low: Mention, high: Mention): boolean {
  if (low.ratio ?? high.ratio) {
    if (low.ratio && high.ratio) return low.ratio.kind === high.ratio.kind;
    if (low.mark ?? high.mark) return false;
    // A percentage may say its unit in front.
    return high.ratio ? !low.scaled : low.start < low.numeral.start && !low.negative;
  }
  if (low.mark && high.mark) return areMarksCompatible(low.mark, high.mark);
  // "$5-6bn" lends its mark; "HK$5 to 12 clients" does not: nothing says that 12 is money.
  if (low.mark) return low.markBefore && high.mark === undefined && high.numeral.writing === 'digits';
  return true;
}

function areMarksCompatible(a: Mark, b: Mark): boolean {
  if (a.currency && b.currency) return a.currency === b.currency;
  if (a.ambiguous && b.ambiguous)
    return a.ambiguous.key === b.ambiguous.key || a.ambiguous.byRegion === b.ambiguous.byRegion;
  const [named, open] = a.currency ? [a, b] : [b, a];
  return open.ambiguous?.candidates.includes(named.currency!) ?? false;
}

/** Gives each end the mark and the scale that only the other one has. */
function shareUnit(low: Mention, high: Mention): [Mention, Mention] {
  const first = low.with({});
  const second = high.with({});
  const power = high.power > 0 ? high.power : (high.numeral.section?.power ?? 0);
  const mantissa = high.power > 0 ? high.numeral.digits : shiftPoint(high.numeral.digits, -power);
  if (high.scaled && !low.scaled && power > 0 && compareDigits(low.numeral.digits, mantissa) < 0) {
    first.power = power;
    first.scaled = true;
  }
  first.ratio ??= high.ratio;
  second.ratio ??= low.ratio;
  const mark = sharedMark(low.mark, high.mark);
  if (mark) {
    first.mark = low.mark ? withMinor(mark, low.mark.minor) : mark;
    second.mark = high.mark ? withMinor(mark, high.mark.minor) : mark;
  }
  return [first, second];
}

function sharedMark(a: Mark | undefined, b: Mark | undefined): Mark | undefined {
  if (!a || !b) return a ?? b;
  return a.currency ? a : b;
}
