import { merge } from '../../../support/merge.js';
import { hasHan, isDigit, isHan, isLatin, skipSpacesBack } from '../../document/chars.js';
import { findCentsCountry, isMinorUnitAt } from './cents.js';
import { adoptCurrencyBeside } from './currency-beside.js';
import { isAttachedToWord } from './digit-run.js';
import { isAmountLike, isAttributeNumber, isMoveInPoints, mayBeAmount } from './plausibility.js';
import type { Lexicon } from './lexicon.js';
import { findMarkBefore, isNumberAt, isPricedBefore } from './mark-before.js';
import { createMark, needsSupport } from './mark.js';
import { hasMark, Mention } from './mention.js';
import type { Numeral } from './numeral.js';
import { findPerUnit, floorOfPerUnit } from './per-unit.js';
import { chooseQualifier } from './qualifier.js';
import { isBeforeUnreadScale } from './unread-scale.js';
import { endsWithFullStop, readScale, readScaleBehindMark } from './read-scale.js';
import { addSubUnits } from './sub-units.js';
import { isMinusAt } from './text-context.js';
import { countsMajorUnit, isNameOfOther, isOtherCurrency, mergeMarks } from './two-marks.js';
import { findQuantityUnit } from './quantity.js';
import { findUnitAfter } from './unit-after.js';

/**
 * Completes a numeral with scale, unit, mark, sign, qualifier and per-unit. A number without a unit comes back bare, for
 * a neighbour or a heading to lend it one. `floor` is where the last figure ended.
 */
export function buildMention(
  text: string,
  lexicon: Lexicon,
  written: Numeral,
  floor: number,
  grouped: boolean,
): Mention | undefined {
  const bracket = readAccountingBracket(text, lexicon, written);
  const numeral = bracket ?? written;
  const before = findMarkBefore(text, lexicon, numeral, floor);
  const scale = readScale(text, lexicon, numeral, before.mark);
  let { end, plus } = scale;
  const unit = findUnitAfter(text, lexicon, numeral, end, before.mark);
  // A letter on the digits makes them a name (737MAX), unless it counts what a marked amount is per (£950pcm).
  const isNamed =
    !unit &&
    isLatin(text.charCodeAt(end)) &&
    numeral.writing === 'digits' &&
    !isHan(text.charCodeAt(end - 1)) &&
    !(before.mark && lacksBlank(text, numeral, end));
  const isAside = isNamed && !(before.mark && lexicon.perAfter.match(text, end));
  if (isAside && !(lexicon.keepsQuantities && !before.mark && findQuantityUnit(text, lexicon, end))) return undefined;
  if (!unit && isBeforeUnreadScale(text, lexicon, end)) return undefined;
  const isAttached = isAttachedToWord(text, numeral.start);
  // "Q4 percent": a letter that is seldom a mark makes the number a name, whatever follows.
  if (isAttached && before.mark?.support && unit?.value.type === 'ratio') return undefined;
  const mention = new Mention(numeral);
  mention.power = scale.power;
  mention.shortScale = scale.shortScale;
  mention.scaled = scale.power > 0 || isScaledInWords(numeral);
  mention.grouped = grouped;
  mention.numeralEnd = plus && end === numeral.end + 1 ? numeral.end : end;
  mention.negative = before.negative || bracket !== undefined;
  mention.start = before.start;
  mention.mark = before.mark;
  mention.inheritsMark = before.inheritsMark ?? false;
  if (unit) {
    end = unit.end;
    if (unit.value.type === 'ratio') {
      mention.ratio = unit.value;
      if (endsWithFullStop(text, end) && !isDottedAbbreviation(unit.form)) end--;
      if (before.mark) mention.start = isMinusAt(text, lexicon, numeral.start - 1) ? numeral.start - 1 : numeral.start;
      mention.mark = undefined;
    } else {
      // Of two names round a verb and the number, "the euro topped 1.2 dollars" in Chinese, the one behind the number is the figure's.
      const isSeparated = before.hasLinkWord !== undefined && isOtherCurrency(before.mark, unit.value);
      const isNameBefore = isSeparated || isNameOfOther(text, numeral, before.mark, unit.value);
      if (isNameBefore || (before.hasLinkWord && unit.value.currency)) mention.start = numeral.start;
      if (isNameBefore) mention.mark = unit.value;
      else if (countsMajorUnit(text, numeral, before.mark, unit.value)) mention.mark = before.mark;
      else mention.mark = mergeMarks(before.mark, unit.value);
      const country = unit.value.minor > 0 && !before.mark ? findCentsCountry(text, lexicon, numeral.start) : undefined;
      const lateScale = scale.power === 0 ? readScaleBehindMark(text, lexicon, unit) : undefined;
      if (lateScale) {
        mention.power = lateScale.value.power;
        mention.scaled = true;
        end = lateScale.end;
      }
      if (country) {
        mention.mark = createMark({ currency: country.currency, minor: unit.value.minor });
        mention.start = country.start;
      }
    }
  } else if (plus && end === numeral.end + 1) {
    plus = before.mark !== undefined;
    if (!plus) end = numeral.end;
  }
  // Words between the name of a currency and a plain number make it the level of a rate.
  const isLevel = (before.qualifier ?? before.hasLinkWord) && scale.power === 0 && !mention.scaled;
  if (before.mark && !unit && (isLevel || isAttributeNumber(text, lexicon, mention, end))) {
    mention.mark = undefined;
    mention.start = numeral.start;
  }
  mention.end = end;
  // Behind "3 pounds" the pence say that these are money.
  if (hasMark(mention) && addSubUnits(text, lexicon, mention)) ({ end } = mention);
  else if (
    mention.mark &&
    (mention.mark.weak || mention.mark.support) &&
    !(mention.mark.weak && isAmountLike(text, lexicon, mention))
  ) {
    mention.needsSupport = mention.mark.support !== undefined && mayBeAmount(text, lexicon, mention);
    if (!mention.needsSupport) {
      if (isAttached && mention.mark.support) return undefined;
      mention.mark = undefined;
      mention.start = numeral.start;
      if (unit?.value.type === 'mark') end = mention.numeralEnd;
    }
  }
  mention.end = end;
  const { mark } = mention;
  if (mention.ratio && unit && isMoveInPoints(text, lexicon, mention, unit.form))
    mention.ratio = merge(mention.ratio, { kind: 'percentage_points' as const });
  // A number in words without a unit is no figure, but may be the first end of a range, "five to six percent", or a sum in
  // thousands.
  if (!mark && !mention.ratio) {
    mention.quantity = findQuantityUnit(text, lexicon, end);
    if (mention.quantity) mention.end = mention.quantity.end;
    mention.isAside =
      isAside ||
      (numeral.writing === 'words' && scale.power < 6 && numeral.digits.length < 4 && !opensRange(text, lexicon, end));
    if (!mention.isAside) return mention;
    return lexicon.keepsQuantities ? mention : undefined;
  }
  mention.markBefore = before.mark !== undefined && mark !== undefined;
  mention.negative ||= hasNegativeWord(text, lexicon, mention.start);
  if (mark && unit) for (const readFraction of lexicon.rules.readFractionBehindUnit) readFraction(text, mention);
  if (mark?.ambiguous) adoptCurrencyBeside(text, lexicon, mention, mark);
  const suffix = mark?.ambiguous?.suffixes?.find((form) => text.startsWith(form, mention.end));
  if (suffix !== undefined) mention.end += suffix.length;
  if (isPlusAt(text, mention.end)) {
    plus = true;
    mention.end++;
  }
  if (isPlusOfFigure(text, mention)) mention.start--;
  mention.qualifier = chooseQualifier(text, lexicon, mention, before.qualifier, plus);
  if (mark) mention.per = findPerUnit(text, lexicon, mention.start, mention.end, floorOfPerUnit(text, lexicon, floor));
  return mention;
}

/** Accounts write a loss in brackets behind its mark, "RMB(0.12)", "HK$ (3.5) million", "(2.28)%": the brackets are the number's. */
function readAccountingBracket(text: string, lexicon: Lexicon, numeral: Numeral): Numeral | undefined {
  const { start, end, digits } = numeral;
  if (text.charCodeAt(start - 1) !== 0x28 || text.charCodeAt(end) !== 0x29) return undefined;
  const isPercent = text.charCodeAt(end + 1) === 0x25;
  const outer = lexicon.marksBefore.match(text, skipSpacesBack(text, start - 1));
  // A mark that touches a number before it is that one's: "200,000EUR (1.8 million)".
  const isMarked =
    !/^(?:19|20)\d\d$/.test(digits) &&
    outer !== undefined &&
    !needsSupport(outer.value) &&
    !isNumberAt(text, lexicon, outer.start - 1) &&
    !isPricedBefore(text, outer.start);
  // "HK(2.31) cents"
  const isCents = isMinorUnitAt(text, lexicon, end + 1) && findCentsCountry(text, lexicon, start - 1) !== undefined;
  if (!isPercent && !isMarked && !isCents) return undefined;
  return merge(numeral, { start: start - 1, end: end + 1 });
}

/** "Two thousand" holds its scale; so do digits that are the sum of several parts, each with its scale. */
function isScaledInWords({ writing, digits, significant, section }: Numeral): boolean {
  if (writing === 'han') return section !== undefined && section.power > 3;
  return writing === 'digits' ? significant !== undefined : digits.length > 3 || section !== undefined;
}

function opensRange(text: string, lexicon: Lexicon, end: number): boolean {
  for (const rule of lexicon.rules.opensRange) if (rule(text, end)) return true;
  return false;
}

function hasNegativeWord(text: string, lexicon: Lexicon, at: number): boolean {
  for (const rule of lexicon.rules.hasNegativeWord) if (rule(text, at)) return true;
  return false;
}

/** A plus in front is part of the figure in Latin text, "+4.8%"; East Asian tables print one before every rise. */
function isPlusOfFigure(text: string, { start, end }: Mention): boolean {
  if (text.charCodeAt(start - 1) !== 0x2b || isDigit(text.charCodeAt(start - 2)) || isLatin(text.charCodeAt(start - 2)))
    return false;
  const before =
    text
      .slice(Math.max(0, start - 12), start)
      .split('\n')
      .at(-1) ?? '';
  const [behind = ''] = text.slice(end, end + 12).split('\n', 1);
  return !hasHan(before, 0, before.length) && !hasHan(behind, 0, behind.length);
}

/** "p.p." keeps its last dot, whatever follows. */
function isDottedAbbreviation(form: string): boolean {
  return form.indexOf('.') < form.length - 1 && form.includes('.');
}

function isPlusAt(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2b && !isDigit(text.charCodeAt(at + 1)) && !isLatin(text.charCodeAt(at + 1));
}

/** "HK$24.50before": behind two digits after the point a whole word lacks its blank. */
function lacksBlank(text: string, { digits }: Numeral, end: number): boolean {
  return /\.\d\d$/.test(digits) && /^[a-z]{4,}[ .,;]/.test(text.slice(end, end + 16));
}
