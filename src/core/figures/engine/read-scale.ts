import type { CurrencyCode } from '../../money/currencies.js';
import { isDigit, isLatin, isSpace, skipSpacesBack } from '../../document/chars.js';
import type { Lexicon } from './lexicon.js';
import { mayMean, type Mark } from './mark.js';
import type { Numeral } from './numeral.js';
import { FormMatch } from './trie.js';
import { countsMajorUnit } from './two-marks.js';
import { skipGap } from './unit-after.js';
import type { ScaleRow, Unit } from './vocabulary.js';

/** The scale behind a number. */
interface ScaleMatch {
  readonly end: number;
  readonly power: number;
  readonly shortScale: boolean;
  readonly plus: boolean;
}

/** Up to two scale words behind a number: "lakh crore", "hundred million"; a plus sign may stand before: "$420+ billion". */
export function readScale(text: string, lexicon: Lexicon, numeral: Numeral, mark: Mark | undefined): ScaleMatch {
  let { end, power } = numeral;
  let shortScale = false;
  const plus = text.charCodeAt(end) === 0x2b && !isDigit(text.charCodeAt(end + 1));
  if (plus) end++;
  for (let count = 0; count < 2 && !shortScale; count++) {
    const from = skipGap(text, end);
    const scale = lexicon.scales.match(text, from);
    if (!scale || (scale.value.behindMark && (!mark || count > 0))) break;
    if (scale.value.currency !== undefined && !mayMeanCurrency(text, lexicon, numeral, mark, scale.value.currency))
      break;
    if (
      scale.value.glued &&
      (count > 0 ||
        numeral.power > 0 ||
        !(
          from === numeral.end ||
          (mark ? isSeparateScale(text, lexicon, from, scale.end) : isBeforeCurrency(text, lexicon, scale.end))
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

/** Is the number one in a currency, by its own mark or by that of the other end of its range: "Rs 40k-1.2L"? */
function mayMeanCurrency(
  text: string,
  lexicon: Lexicon,
  { start }: Numeral,
  mark: Mark | undefined,
  currency: CurrencyCode,
): boolean {
  if (mark) return mayMean(mark, currency);
  if (text.charCodeAt(start - 1) !== 0x2d && text.charCodeAt(start - 1) !== 0x2013) return false;
  let from = start - 1;
  while (from > start - MAX_RANGE_START && isLatin(text.charCodeAt(from - 1))) from--;
  while (from > start - MAX_RANGE_START && /[\d.,]/.test(text.charAt(from - 1))) from--;
  const other = lexicon.marksBefore.match(text, skipSpacesBack(text, from));
  return other !== undefined && mayMean(other.value, currency);
}

/** The longest first end of a range that is looked back over. */
const MAX_RANGE_START = 16;

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
function isSeparateScale(text: string, lexicon: Lexicon, at: number, end: number): boolean {
  for (const rule of lexicon.rules.isSeparateScale) if (rule(text, at, end)) return true;
  return false;
}

/** The k of "N60.50k" is kobo: a sign of the part of this currency, behind two digits of it. */
function isMinorSign(lexicon: Lexicon, text: string, at: number, numeral: Numeral, mark: Mark): boolean {
  const unit = lexicon.unitsAfter.match(text, at)?.value;
  return unit?.type === 'mark' && unit.currency === mark.currency && countsMajorUnit(text, numeral, mark, unit);
}

/** "125 USD million": a scale word behind a code or a sign is the number's. Not before a hyphen: "100 USD million-dollar club". */
export function readScaleBehindMark(
  text: string,
  lexicon: Lexicon,
  unit: FormMatch<Unit>,
): FormMatch<ScaleRow> | undefined {
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

/** "raised $37bn." ends a sentence; "7.1 bn. yuan" and "34.3 pct. to" do not. */
export function endsWithFullStop(text: string, end: number): boolean {
  if (text.charCodeAt(end - 1) !== 0x2e) return false;
  return !(isSpace(text.charCodeAt(end)) && /[a-z]/.test(text.charAt(end + 1)));
}
