import { merge } from '../../../../support/merge.js';
import { isDigit, isLatin, isSpace, skipSpaces } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';
import type { Span } from '../../../document/span.js';
import type { Lexicon } from '../lexicon.js';
import { withMinor, type Mark } from '../mark.js';
import type { RatioUnit } from '../vocabulary.js';
import type { DecimalMark } from './decimal-mark.js';
import { ENGLISH_STYLE, type NumberStyle } from './number-style.js';
import { readMarkAt } from './unit-text.js';

/** A number that fills its cell, with what is written beside it. */
export interface NumberCell {
  /** The number with its sign, brackets, mark, scale and unit; footnote marks stay outside. */
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly digits: string;
  readonly grouped: boolean;
  readonly negative: boolean;
  readonly mark: Mark | undefined;
  readonly markBefore: boolean;
  /** Where its mark stands. */
  readonly markSpan: Span | undefined;
  readonly ratio: RatioUnit | undefined;
  /** Power of ten of a scale word in the cell. */
  readonly power: number;
  readonly scaled: boolean;
  /** The other end, in a cell with a range. */
  readonly upper?: NumberCell;
}

/** A sign at the left of a wide column stands far before its number. */
const MAX_CELL_LENGTH = 120;
/** Behind the number: 532.0¹, 532.0*, 532.0 (1), 532.0 [a], 532.0 (Note 2). */
const FOOTNOTE =
  /^\s?(?:[¹²³⁰-⁹ᵃ-ᶻ*†‡§#^]{1,4}|\s?\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|\s?\[(?:\d{1,2}|[a-z])\]){1,3}\s*$/iu;

/** Reads a cell that holds one number and nothing else; undefined for any other. */
export function readNumberCell(
  text: string,
  { start, end }: Span,
  lexicon: Lexicon,
  style: NumberStyle = ENGLISH_STYLE,
): NumberCell | undefined {
  if (end - start > MAX_CELL_LENGTH || end <= start) return undefined;
  let at = start;
  let negative = false;
  let brackets = 0;
  let mark: Mark | undefined;
  let markSpan: Span | undefined;
  let isSigned = false;
  for (let part = 0; part < 6 && at < end && !isDigitStart(text, at); part++) {
    const character = text.charAt(at);
    const isMinus = style.minus.includes(character);
    if (isMinus || style.plus.includes(character)) {
      if (isSigned) return undefined;
      isSigned = true;
      negative ||= isMinus;
      at = skipSpaces(text, at + 1);
    } else if (character === '(') {
      brackets++;
      at = skipSpaces(text, at + 1);
    } else if (!mark) {
      const found = readMarkAt(text, at, end, lexicon);
      if (!found) return undefined;
      mark = found.mark;
      markSpan = { start: at, end: found.end };
      at = found.end;
      while (at < end && isSpace(text.charCodeAt(at))) at++;
    } else return undefined;
  }
  if (brackets > 1) return undefined;
  const run = readCellDigits(text, at, end, style.decimal);
  if (!run) return undefined;
  const numberStart = at;
  const markBefore = mark !== undefined;
  let stop = run.end;
  let closed = 0;
  let ratio: RatioUnit | undefined;
  let power = 0;
  let scaled = false;
  for (let part = 0; part < 5; part++) {
    at = skipSpaces(text, stop);
    if (at >= end) break;
    const character = text.charAt(at);
    if (character === ')' && closed < brackets) {
      closed++;
      stop = at + 1;
      continue;
    }
    const scale = ratio || scaled ? undefined : lexicon.scales.match(text, at);
    const declared = ratio || scaled ? undefined : lexicon.declarations.scales.match(text, at);
    const unit = ratio ? undefined : lexicon.unitsAfter.match(text, at);
    if (
      unit &&
      unit.end <= end &&
      !(scale && scale.end > unit.end) &&
      !(declared && declared.end >= unit.end && mark)
    ) {
      if (unit.value.type === 'ratio') ratio = unit.value;
      else {
        if (unit.value.glued && at !== run.end) return undefined;
        mark = mark && !unit.value.currency ? withMinor(mark, unit.value.minor) : unit.value;
        markSpan ??= { start: at, end: unit.end };
      }
      stop = unit.end;
    } else if (scale && scale.end <= end && !(scale.value.glued && at !== run.end && !mark)) {
      power += scale.value.power;
      scaled = true;
      stop = scale.end;
    } else if (declared && declared.end <= end && !isDigit(text.charCodeAt(at)) && !"'’‘".includes(character)) {
      power += declared.value;
      scaled = true;
      stop = declared.end;
    } else break;
  }
  if (closed < brackets) return undefined;
  if (at < end && !FOOTNOTE.test(text.slice(stop, end))) return undefined;
  negative ||= brackets > 0;
  return {
    start,
    end: stop,
    numberStart,
    numberEnd: run.end,
    digits: run.digits,
    grouped: run.grouped,
    negative,
    mark: ratio ? undefined : mark,
    markBefore: markBefore && !ratio,
    markSpan,
    ratio,
    power,
    scaled,
  };
}

/** What may join the two ends of a range: a dash, a word between blanks, or one Chinese character. */
const JOINT =
  /(?<=[\d%)\p{L}])(?:\s?[-–—~]\s?|\s([a-z]+)\s|\s?(\p{Script=Han})\s?)(?=[\d.]|\p{Sc}|[A-Z]{1,3}\p{Sc}?\s?\d)/gu;
/** Two numbers with a dash or "to" between them: "20,000–25,000", "$5.0 to $6.5". Years and dates are none. */
export function readRangeCell(
  text: string,
  { start, end }: Span,
  lexicon: Lexicon,
  style: NumberStyle = ENGLISH_STYLE,
): NumberCell | undefined {
  if (end - start > MAX_CELL_LENGTH) return undefined;
  const cell = text.slice(start, end);
  const [joint, ...others] = [...cell.matchAll(JOINT)].filter(([, word, character]) => {
    const connector = word ?? character;
    return connector === undefined || lexicon.ranges.connectors.has(connector);
  });
  if (!joint || others.length > 0) return undefined;
  const [first, last] = [cell.slice(0, joint.index), cell.slice(joint.index + joint[0].length)];
  const low = readNumberCell(text, { start, end: start + first.length }, lexicon, style);
  const high = readNumberCell(text, { start: end - last.length, end }, lexicon, style);
  if (!low || !high || isYearLike(low) || /^0\d/.test(last) || low.negative || high.negative) return undefined;
  if (low.end !== start + first.length) return undefined;
  const [mark, ratio] = [low.mark ?? high.mark, low.ratio ?? high.ratio];
  const isScaledByHigh = high.scaled && !low.scaled;
  return merge(low, {
    power: isScaledByHigh ? high.power : low.power,
    scaled: low.scaled || high.scaled,
    mark,
    ratio,
    end: high.end,
    upper: merge(high, { mark, ratio }),
  });
}

function isDigitStart(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || (text.charAt(at) === '.' && isDigit(text.charCodeAt(at + 1)));
}

interface CellDigits {
  readonly end: number;
  readonly digits: string;
  readonly grouped: boolean;
}

const GROUPED = /^\d{1,3}(?:([,' \u00a0\u2009\u202f’])\d{3})(?:\1\d{3}){0,8}(?!\d)|^\d{1,2}(?:,\d{2}){1,6},\d{3}(?!\d)/;
/** 1.284.906: points group only where there are two of them. */
const POINT_GROUPED = /^\d{1,3}(?:\.\d{3}){2,8}(?!\d)/;
/** 1.234 and 1 234 in a table that writes a decimal comma. */
const GROUPED_BEFORE_COMMA = /^\d{1,3}(?:([.' \u00a0\u2009\u202f’])\d{3})(?:\1\d{3}){0,8}(?!\d)/;
const PLAIN = /^\d{1,30}/;
const MAX_PLAIN_DIGITS = 30;
const MAX_GROUPS = 9;
const MAX_FRACTION_DIGITS = 20;
const [COMMA, POINT] = [0x2c, 0x2e];
/** What may join digits to one number, or make them something else, where it stands behind them. */
const JOINING_SIGNS = new CodeSet(".,' \u00a0\u2009\u202f’/:");

/** In a cell blanks group digits: nothing else can stand beside the number. */
function readCellDigits(text: string, at: number, limit: number, mark: DecimalMark): CellDigits | undefined {
  return (mark === '.' ? readEnglishDigits(text, at, limit) : undefined) ?? readAnyDigits(text, at, limit, mark);
}

/**
 * Digits in the form that nearly all have, "1,234.5": commas between threes, one point, and behind them nothing that could
 * continue the number. Read without a pattern; undefined for any other form.
 */
function readEnglishDigits(text: string, at: number, limit: number): CellDigits | undefined {
  const stop = Math.min(limit, at + MAX_CELL_LENGTH);
  let end = skipDigits(text, at, stop);
  const width = end - at;
  if (width === 0 || width > MAX_PLAIN_DIGITS) return undefined;
  let groups = 0;
  while (end < stop && text.charCodeAt(end) === COMMA) {
    if (width > 3 || ++groups > MAX_GROUPS || skipDigits(text, end + 1, stop) !== end + 4) return undefined;
    end += 4;
  }
  if (groups === 0 && width > 1 && text.charCodeAt(at) === 0x30) return undefined;
  const wholeEnd = end;
  if (end < stop && text.charCodeAt(end) === POINT) {
    end = skipDigits(text, end + 1, stop);
    if (end === wholeEnd + 1 || end - wholeEnd > MAX_FRACTION_DIGITS + 1) return undefined;
  }
  if (end < stop && JOINING_SIGNS.has(text.charCodeAt(end))) return undefined;
  const written = text.slice(at, end);
  return { end, digits: groups === 0 ? written : written.replaceAll(',', ''), grouped: groups > 0 };
}

function skipDigits(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isDigit(text.charCodeAt(at))) at++;
  return at;
}

function readAnyDigits(text: string, at: number, limit: number, mark: DecimalMark): CellDigits | undefined {
  const rest = text.slice(at, Math.min(limit, at + MAX_CELL_LENGTH));
  if (rest.startsWith('.')) {
    const fraction = /^\.\d{1,20}(?![\d.,])/.exec(rest)?.[0];
    return fraction === undefined ? undefined : { end: at + fraction.length, digits: `0${fraction}`, grouped: false };
  }
  const pointed = (mark === ',' ? GROUPED_BEFORE_COMMA : POINT_GROUPED).exec(rest)?.[0];
  const whole = pointed ?? (mark === ',' ? undefined : GROUPED.exec(rest)?.[0]) ?? PLAIN.exec(rest)?.[0];
  if (whole === undefined) return undefined;
  const grouped = !/^\d+$/.test(whole);
  const decimal = pointed === undefined ? mark : ',';
  const behind = rest.slice(whole.length);
  const fraction = behind.startsWith(decimal) ? (/^.\d{1,20}(?!\d)/.exec(behind)?.[0] ?? '') : '';
  const after = rest.charAt(whole.length + fraction.length);
  const next = rest.charCodeAt(whole.length + fraction.length + 1);
  if ((after === '.' || after === ',' || after === '/' || after === ':') && isDigit(next)) return undefined;
  if (/^0\d/.test(whole) && !grouped) return undefined;
  // The blank of "2019 2018" groups nothing; digits with letters on them are a name.
  if (isLatin(rest.charCodeAt(0))) return undefined;
  const digits = whole.replace(/\D/g, '') + (fraction ? `.${fraction.slice(1)}` : '');
  return { end: at + whole.length + fraction.length, digits, grouped };
}

/** "2023 £m": a year and the unit of what stands below it, unless other numbers stand beside it. */
export function isYearWithUnit({ digits, grouped, mark, markBefore, ratio, negative }: NumberCell): boolean {
  return mark !== undefined && !markBefore && !grouped && !ratio && !negative && /^(?:19|20)\d\d$/.test(digits);
}

/** A four-digit whole number that may be a year. */
export function isYearLike({ digits, grouped, mark, ratio, scaled, negative }: NumberCell): boolean {
  return !grouped && !mark && !ratio && !scaled && !negative && /^(?:19|20)\d\d$/.test(digits);
}
