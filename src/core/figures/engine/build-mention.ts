import { merge } from '../../../support/merge.js';
import { hasHan, isDigit, isHan, isLatin, isSpace, skipSpacesBack } from '../../document/chars.js';
import { findCentsCountry, isMinorUnitAt } from './cents.js';
import { adoptCurrencyBeside } from './currency-beside.js';
import { isAttachedToWord } from './digit-run.js';
import { isAmountLike, isAttributeNumber, isMoveInPoints, mayBeAmount } from './plausibility.js';
import type { Lexicon } from './lexicon.js';
import { findMarkBefore, isNumberAt } from './mark-before.js';
import { createMark, mayMean, needsSupport, type Mark } from './mark.js';
import { hasMark, Mention } from './mention.js';
import type { Numeral } from './numeral.js';
import { findPerUnit, floorOfPerUnit } from './per-unit.js';
import { chooseQualifier } from './qualifier.js';
import { isBeforeUnreadScale } from './unread-scale.js';
import { addSubUnits } from './sub-units.js';
import { isMinusAt } from './text-context.js';
import { countsMajorUnit, isNameOfOther, isOtherCurrency, mergeMarks } from './two-marks.js';
import { findQuantityUnit } from './quantity.js';
import { FormMatch } from './trie.js';
import { findUnitAfter, skipGap } from './unit-after.js';
import type { ScaleRow, Unit } from './vocabulary.js';

interface ScaleMatch {
  readonly end: number;
  readonly power: number;
  readonly shortScale: boolean;
  readonly plus: boolean;
}

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
      const isParted = before.hasLinkWord !== undefined && isOtherCurrency(before.mark, unit.value);
      const isNameBefore = isParted || isNameOfOther(text, numeral, before.mark, unit.value);
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
  // A number in words without a unit is no figure, but may be the first end of a range: "five to six percent".
  if (!mark && !mention.ratio) {
    mention.quantity = findQuantityUnit(text, lexicon, end);
    if (mention.quantity) mention.end = mention.quantity.end;
    mention.isAside = isAside || (numeral.writing === 'words' && scale.power < 6 && !opensRange(text, lexicon, end));
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
    !isNumberAt(text, lexicon, outer.start - 1);
  // "HK(2.31) cents"
  const isCents = isMinorUnitAt(text, lexicon, end + 1) && findCentsCountry(text, lexicon, start - 1) !== undefined;
  if (!isPercent && !isMarked && !isCents) return undefined;
  return merge(numeral, { start: start - 1, end: end + 1 });
}

/** Up to two scale words behind a number: "lakh crore", "hundred million"; a plus sign may stand before: "$420+ billion". */
function readScale(text: string, lexicon: Lexicon, numeral: Numeral, mark: Mark | undefined): ScaleMatch {
  let { end, power } = numeral;
  let shortScale = false;
  const plus = text.charCodeAt(end) === 0x2b && !isDigit(text.charCodeAt(end + 1));
  if (plus) end++;
  for (let count = 0; count < 2 && !shortScale; count++) {
    const from = skipGap(text, end);
    const scale = lexicon.scales.match(text, from);
    if (!scale || (scale.value.behindMark && (!mark || count > 0))) break;
    if (scale.value.currency !== undefined && !(mark && mayMean(mark, scale.value.currency))) break;
    if (
      scale.value.glued &&
      (count > 0 ||
        !(
          from === numeral.end ||
          (mark ? isPartedScale(text, lexicon, from, scale.end) : isBeforeCurrency(text, lexicon, scale.end))
        ))
    )
      break;
    if (scale.value.glued && mark?.currency && isMinorSign(lexicon, text, from, numeral, mark)) break;
    end = scale.end;
    power += scale.value.power;
    shortScale = scale.value.glued ?? false;
  }
  if (endsWithFullStop(text, end)) end--;
  return { end, power, shortScale, plus };
}

/** "150 m euros", "3 k dollars": the name of a currency behind it shows that a letter is a scale, and no metre. */
function isBeforeCurrency(text: string, lexicon: Lexicon, end: number): boolean {
  if (text.charCodeAt(end) !== 0x20) return false;
  const unit = lexicon.unitsAfter.match(text, end + 1);
  return (
    unit?.value.type === 'mark' &&
    (!unit.value.weak || unit.value.support !== undefined) &&
    /^[a-z].*s$|^[A-Z]{3}$/.test(unit.form)
  );
}

/** May the letter of a scale from `at` to `end` stand apart from its number? */
function isPartedScale(text: string, lexicon: Lexicon, at: number, end: number): boolean {
  for (const rule of lexicon.rules.isPartedScale) if (rule(text, at, end)) return true;
  return false;
}

/** The k of "N60.50k" is kobo: a sign of the part of this currency, behind two digits of it. */
function isMinorSign(lexicon: Lexicon, text: string, at: number, numeral: Numeral, mark: Mark): boolean {
  const unit = lexicon.unitsAfter.match(text, at)?.value;
  return unit?.type === 'mark' && unit.currency === mark.currency && countsMajorUnit(text, numeral, mark, unit);
}

/** "125 USD million": a scale word behind a code or a sign is the number's. Not before a hyphen: "100 USD million-dollar club". */
function readScaleBehindMark(text: string, lexicon: Lexicon, unit: FormMatch<Unit>): FormMatch<ScaleRow> | undefined {
  if (/[a-z]/.test(unit.form) || text.charCodeAt(unit.end) !== 0x20) return undefined;
  // "801.13 RMB (MIL)"
  const bracketed = text.charCodeAt(unit.end + 1) === 0x28 ? lexicon.scales.match(text, unit.end + 2) : undefined;
  if (bracketed && !bracketed.value.glued && text.charCodeAt(bracketed.end) === 0x29)
    return new FormMatch(bracketed.value, bracketed.form, bracketed.start, bracketed.end + 1);
  const scale = lexicon.scales.match(text, unit.end + 1);
  return scale && !scale.value.glued && !scale.value.behindMark && text.charCodeAt(scale.end) !== 0x2d
    ? scale
    : undefined;
}

/** "Two thousand" holds its scale; so do digits that are the sum of several parts, each with its scale. */
function isScaledInWords({ writing, digits, significant, section }: Numeral): boolean {
  if (writing === 'han') return section !== undefined;
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

/** "raised $37bn." ends a sentence; "7.1 bn. yuan" and "34.3 pct. to" do not. */
function endsWithFullStop(text: string, end: number): boolean {
  if (text.charCodeAt(end - 1) !== 0x2e) return false;
  return !(isSpace(text.charCodeAt(end)) && /[a-z]/.test(text.charAt(end + 1)));
}

function isPlusAt(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2b && !isDigit(text.charCodeAt(at + 1)) && !isLatin(text.charCodeAt(at + 1));
}

/** "HK$24.50before": behind two digits after the point a whole word lacks its blank. */
function lacksBlank(text: string, { digits }: Numeral, end: number): boolean {
  return /\.\d\d$/.test(digits) && /^[a-z]{4,}[ .,;]/.test(text.slice(end, end + 16));
}
