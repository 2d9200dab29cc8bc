import { elementAt } from '../../../../support/get-or-throw.js';
import { crossesBorder, isHan, isLatin, skipSpaces, skipSpacesBack } from '../../../document/chars.js';
import { areWithinFactor, Decimal } from '../../../money/decimal.js';
import type { RefineContext, Refiner } from '../refine-context.js';
import { haveSameMark, isMoney, type Mention } from '../mention.js';
import { compareDigits } from '../numeral.js';
import { findQualifier } from '../qualifier.js';
import { testAny } from '../rule-set.js';

const MAX_GAP = 6;

/**
 * Gives the members of a list the unit that only the last one has, "25, 50 or 75 bps", and the start of a movement that
 * of its end: "from 5.2 to 5.4 percent".
 */
export const distributeUnits: Refiner = (context) => {
  const { text, lexicon, mentions } = context;
  mentions.forEach((mention, i) => {
    if (isMarkedFirst(mention)) shareMarkForward(context, mention, i);
  });
  for (let i = mentions.length - 2; i >= 0; i--) {
    const mention = elementAt(mentions, i);
    const next = elementAt(mentions, i + 1);
    if (isPeriodBefore(context, mention, next)) {
      next.mark = mention.mark;
      next.inheritsMark = true;
      next.power = mention.power;
      next.scaled = true;
    }
    if (isAlternativeInScale(context, mention, next)) {
      mention.power = next.power;
      mention.scaled = true;
    }
    if (mention.ratio || isMoney(mention) || !hasUnit(next) || next.markBefore) continue;
    // A measure word may be a part of the unit that the last number has.
    if (mention.quantity && !next.ratio) continue;
    if (!isListed(context, mention, next) && !isMovement(context, mention, next)) continue;
    if (next.quantity) {
      if (!mention.scaled || next.scaled) mention.quantity = next.quantity;
      continue;
    }
    if (continuesFromBefore(context, mentions[i - 1], mention, next)) continue;
    if (next.ratio ? !mayTakeRatio(mention, next) : !mayShareScale(mention, next)) continue;
    if (mention.quantity) mention.end = mention.numeralEnd;
    mention.quantity = undefined;
    mention.ratio = next.ratio;
    mention.mark = next.ratio ? undefined : next.mark;
    mention.inheritsMark = !next.ratio;
    mention.qualifier = findQualifier(text, lexicon, mention);
    // In "5, 6 and 7 billion" the 6 has its scale from the 7.
    if (!mention.scaled && (next.scaled || next.inheritsMark)) mention.power = next.power;
    if (!next.ratio) mention.per ??= next.per;
  }
};

/** "3.5 million yuan, 5 million and 800,000 dollars" in Chinese: between two units an item continues in the one before it. */
function continuesFromBefore(
  context: RefineContext,
  before: Mention | undefined,
  mention: Mention,
  next: Mention,
): boolean {
  if (!before?.mark || before.markBefore || before.inheritsMark || !before.scaled || !mention.scaled) return false;
  return next.mark !== undefined && !haveSameMark(before, next) && isListed(context, before, mention);
}

/** "SEK 12.4bn (11.8)": accounts set the amount of the period before in brackets, in the scale of the one of this period. */
function isPeriodBefore({ text }: RefineContext, mention: Mention, next: Mention): boolean {
  if (!mention.mark || mention.inheritsMark || !mention.scaled || mention.power < 6 || mention.upper || next.upper)
    return false;
  if (hasUnit(next) || next.scaled || next.negative || text.charCodeAt(next.end) !== 0x29) return false;
  if (next.start - mention.end > 2 || !/^ ?\($/.test(text.slice(mention.end, next.start))) return false;
  const [first, second] = [mention.numeral.digits, next.numeral.digits];
  const [places, otherPlaces] = [countDigitsBehindPoint(first), countDigitsBehindPoint(second)];
  if (places !== otherPlaces || (places === 0 && !(mention.grouped && next.grouped))) return false;
  return areWithinFactor(new Decimal(first), new Decimal(second), '2');
}

/** "$5 or $6 million": of two alternatives with one mark the scale stands behind the second. */
function isAlternativeInScale({ text, lexicon }: RefineContext, mention: Mention, next: Mention): boolean {
  if (!isMarkedFirst(mention) || !next.markBefore || !next.scaled || next.power < 6) return false;
  if (!haveSameMark(mention, next) || !/^\d{1,3}(?:\.\d+)?$/.test(mention.numeral.digits) || mention.per !== undefined)
    return false;
  return (
    lexicon.ranges.alternatives.has(text.slice(mention.end, next.start).trim()) &&
    compareDigits(mention.numeral.digits, next.numeral.digits) < 0 &&
    countDigitsBeforePoint(next.numeral.digits) - countDigitsBeforePoint(mention.numeral.digits) < 2
  );
}

/** The first item of a list may carry the mark, and only the last one the scale. */
function isMarkedFirst({ mark, markBefore, scaled, power, upper, inheritsMark }: Mention): boolean {
  return mark !== undefined && markBefore && !scaled && power === 0 && !upper && !inheritsMark;
}

/** "RMB 1,204, 1,310 and 1,400 million": the mark of the first and the scale of the last are those of all. */
function shareMarkForward(context: RefineContext, first: Mention, index: number): void {
  const { text, lexicon, mentions } = context;
  const list = [first];
  let last = first;
  for (let i = index + 1; i < mentions.length; i++) {
    const next = elementAt(mentions, i);
    if (hasUnit(next) || next.upper || next.shortScale || !isListed(context, last, next)) return;
    list.push(next);
    last = next;
    if (next.scaled) break;
  }
  if (list.length < 2 || !last.scaled || !namesNothing(text, lexicon.afterAmount, last.end)) return;
  if (!list.every((item) => item === last || mayShareScale(item, last))) return;
  for (const item of list) {
    if (item !== last) {
      item.power = last.power;
      item.scaled = true;
    }
    if (item === first) continue;
    item.mark = first.mark;
    item.inheritsMark = true;
    item.qualifier = findQualifier(text, lexicon, item);
    item.per ??= last.per;
  }
}

/** Does no word follow that would say what was counted: "HK$5, 6 and 7 million people"? */
function namesNothing(text: string, afterAmount: ReadonlySet<string>, end: number): boolean {
  const at = skipSpaces(text, end);
  const code = text.charCodeAt(at);
  if (isHan(code)) return false;
  let stop = at;
  while (stop < at + 20 && isLatin(text.charCodeAt(stop))) stop++;
  return stop === at || afterAmount.has(text.slice(at, stop).toLowerCase());
}

function hasUnit(mention: Mention): boolean {
  return mention.ratio !== undefined || mention.quantity !== undefined || isMoney(mention);
}

function isListed(context: RefineContext, mention: Mention, next: Mention): boolean {
  const { text, lexicon } = context;
  const end = mention.quantity ? mention.numeralEnd : mention.end;
  const gap = next.start - end;
  if (gap < 1 || gap > MAX_GAP || crossesBorder(text, end, next.start)) return false;
  if (mention.shortScale || isYear(mention) || mention.start === next.start) return false;
  const separator = text.slice(end, next.start).trim();
  if (!lexicon.lists.separators.has(separator)) return false;
  // "in May, 3 percent": a comma lends only between plain numbers of one list.
  if (separator === ',' && !next.inheritsMark && skipSpaces(text, end + 1) === end + 1) return false;
  // "five or ten dollars", but not "one, 5 percent": words that part no numbers of a list stand before numbers in words, too.
  if (mention.numeral.writing === 'words' && (separator !== 'or' || next.numeral.writing !== 'words')) return false;
  if (isDay(context, mention)) return false;
  return mention.numeral.writing === next.numeral.writing || separator !== ',';
}

/** "from 3 to 4 billion yuan": what moves is of one kind. */
function isMovement(context: RefineContext, mention: Mention, next: Mention): boolean {
  const { text, lexicon } = context;
  const gap = next.start - mention.end;
  if (gap < 1 || gap > MAX_GAP || crossesBorder(text, mention.end, next.start)) return false;
  if (isYear(mention) || (mention.numeral.writing === 'words' && next.numeral.writing !== 'words')) return false;
  if (isDay(context, mention)) return false;
  const word = text.slice(mention.end, next.start).trim();
  if (testAny(lexicon.patterns.movement, word)) return true;
  return (
    lexicon.lists.movedTo.has(word) &&
    lexicon.ranges.movedFrom.match(text, skipSpacesBack(text, mention.start)) !== undefined
  );
}

function isDay({ text, lexicon }: RefineContext, mention: Mention): boolean {
  for (const isDayNumber of lexicon.rules.isDayNumber) if (isDayNumber(text, mention)) return true;
  return false;
}

/**
 * "lost 748.63, 1.69%", "12,000 or 5 percent", "of the 787 and 20 percent of the 777": a long or grouped number counts
 * something of its own, and so does one of hundreds beside a share of a hundred. Levels of rates have more digits behind the
 * point than shares: "to 4.7300, 0.01% down".
 */
function mayTakeRatio({ numeral, grouped, scaled }: Mention, next: Mention): boolean {
  const places = countDigitsBehindPoint(numeral.digits);
  if (places > 2 && places > countDigitsBehindPoint(next.numeral.digits)) return false;
  const digits = countDigitsBeforePoint(numeral.digits);
  if (next.ratio?.kind === 'percent' && digits > 2 && countDigitsBeforePoint(next.numeral.digits) < 3) return false;
  return !grouped && !scaled && digits < 4;
}

/** "2.5 and 3.5 billion" share their scale; "500 and 3 billion" hardly do, and so neither the mark. */
function mayShareScale(mention: Mention, next: Mention): boolean {
  // "33 million or 3 cents per share"
  if (mention.scaled && !next.scaled && (next.mark?.minor ?? 0) > 0) return false;
  // "younger than 3, and 13,000 yen": numbers of one list are of one size.
  if (
    next.grouped &&
    !mention.grouped &&
    countDigitsBeforePoint(next.numeral.digits) - countDigitsBeforePoint(mention.numeral.digits) > 2
  )
    return false;
  if (mention.scaled || !next.scaled || next.power === 0) return true;
  return (
    (!mention.grouped || next.grouped) &&
    countDigitsBeforePoint(mention.numeral.digits) <= countDigitsBeforePoint(next.numeral.digits)
  );
}

function countDigitsBeforePoint(digits: string): number {
  const point = digits.indexOf('.');
  return point < 0 ? digits.length : point;
}

function countDigitsBehindPoint(digits: string): number {
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point - 1;
}

/** 1900 to 2100 without grouping: a year, unless the list says otherwise by its mark. */
function isYear({ numeral, grouped, scaled }: Mention): boolean {
  return !grouped && !scaled && /^(?:19|20)\d\d$/.test(numeral.digits);
}
