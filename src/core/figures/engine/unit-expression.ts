import { isLatin, skipSpaces, skipSpacesBack } from '../../document/chars.js';
import type { Lexicon } from './lexicon.js';
import { needsSupport, withMinor, type Mark } from './mark.js';
import type { RatioUnit } from './vocabulary.js';

/** What a header says of the numbers below it: "HK$'000", "RMB in millions", "%". */
export interface UnitExpression {
  readonly mark: Mark | undefined;
  /** Power of ten that the numbers are multiplied by. */
  readonly power: number;
  /** The numbers are percentages. */
  readonly percent: boolean;
  /** They count another ratio: "Unit: basis points". */
  readonly ratio?: RatioUnit;
}

const MAX_MARK_LENGTH = 6;

/**
 * Reads `text` from `from` to `to` as one unit, or gives undefined when anything else stands in it. The parts may come
 * in either order: "RMB million", "Million yen", "Rupees in Crores".
 */
export function readUnitExpression(
  text: string,
  from: number,
  to: number,
  lexicon: Lexicon,
): UnitExpression | undefined {
  let at = skipSpaces(text, from);
  const whole = lexicon.unitsAfter.match(text, at);
  if (whole?.end === to && whole.value.type === 'ratio' && whole.value.kind !== 'percent')
    return { mark: undefined, power: 0, percent: false, ratio: whole.value };
  let mark: Mark | undefined;
  let power: number | undefined;
  let minor: number | undefined;
  for (let part = 0; part < 5 && at < to; part++) {
    const character = text.charAt(at);
    if (character === '%' && mark === undefined) return at + 1 === to ? { mark, power: 0, percent: true } : undefined;
    if (character === '(' || character === ')') {
      at = skipSpaces(text, at + 1);
      continue;
    }
    const { scales, hundredths, prepositions } = lexicon.declarations;
    const preposition = prepositions.find((form) => text.startsWith(form, at));
    if (preposition !== undefined) {
      at += preposition.length;
      continue;
    }
    const scale = power === undefined ? scales.match(text, at) : undefined;
    const hundredth = mark && minor === undefined ? hundredths.match(text, at) : undefined;
    const found = readMarkFrom(text, at, to, lexicon);
    if (scale && scale.end <= to && (!found || scale.end >= found.end || isScaledSign(text, scale.end, found.end))) {
      power = scale.value;
      at = skipSpaces(text, scale.end);
    } else if (hundredth && hundredth.end <= to) {
      minor = 2;
      at = skipSpaces(text, hundredth.end);
    } else if (found) {
      mark = mark?.currency ? mark : found.mark;
      at = skipSpaces(text, found.end);
    } else return undefined;
  }
  if (at < to || (mark === undefined && power === undefined)) return undefined;
  return { mark: mark && minor !== undefined ? withMinor(mark, minor) : mark, power: power ?? 0, percent: false };
}

const PERCENT_SIGN = 0x25;

/**
 * May a unit expression end at `to`? One look back, which most brackets fail. No bracket stands within: those are read as
 * parts of an expression.
 */
export function mayEndUnit(text: string, to: number, lexicon: Lexicon): boolean {
  const stop = skipSpacesBack(text, to);
  if (text.charCodeAt(stop - 1) === PERCENT_SIGN) return true;
  const last = lexicon.declarations.ends.match(text, stop);
  if (!last) return false;
  return !(last.value && isLatin(text.charCodeAt(last.start - 1))) || startsWithMark(text, last.start, lexicon);
}

/** Is the word that continues at `at` made of a mark and more, as in "HKDm"? "Reuters" only begins like one. */
function startsWithMark(text: string, at: number, lexicon: Lexicon): boolean {
  const { scales, hundredths } = lexicon.declarations;
  if (isCapital(text.charCodeAt(at)) && !isCapital(text.charCodeAt(at - 1))) return true;
  for (let end = at; isLatin(text.charCodeAt(end - 1)); end--) {
    const mark = lexicon.marksBefore.match(text, end);
    if (!mark || needsSupport(mark.value)) continue;
    if (isCapital(text.charCodeAt(end))) return true;
    if (scales.match(text, end) ?? hundredths.match(text, end) ?? lexicon.unitsAfter.match(text, end)) return true;
  }
  return false;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** The M$ of "HKD(M$)" is millions of the dollar, not Macau's. */
function isScaledSign(text: string, scaleEnd: number, markEnd: number): boolean {
  return scaleEnd + 1 === markEnd && '$¥'.includes(text.charAt(scaleEnd));
}

/** A currency name or symbol that starts at `at` and ends by `to`. */
function readMarkFrom(text: string, at: number, to: number, lexicon: Lexicon): { mark: Mark; end: number } | undefined {
  const unit = lexicon.unitsAfter.match(text, at);
  if (unit?.value.type === 'mark' && unit.end <= to) return { mark: unit.value, end: unit.end };
  for (let length = MAX_MARK_LENGTH; length > 0; length--) {
    if (at + length > to) continue;
    // Not from before: a longer mark that ends here as well (M$) would hide the shorter one.
    const mark = lexicon.marksBefore.match(text, at + length, at);
    if (mark?.start === at && !needsSupport(mark.value)) return { mark: mark.value, end: at + length };
  }
  return undefined;
}
