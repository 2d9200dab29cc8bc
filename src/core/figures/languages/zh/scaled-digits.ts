import { isBlank, isDigit, isHan, isLatin } from '../../../document/chars.js';
import { readDigitRun } from '../../engine/digit-run.js';
import type { Numeral } from '../../engine/numeral.js';
import { UNITS_BEHIND_GROUPS } from './numeral-characters.js';
import { hanKind } from './numeral-kind.js';
import { isMeasureWord, readScaleTail, type Approximator } from './scale-tail.js';

interface ScaledSegment {
  readonly digits: string;
  readonly power: number;
}

/**
 * Adds Chinese scale words to Western digits that end at `end`: 3,800億, 8.41千萬, 6,000多億, and the mixed form
 * 1億335萬5,612, whose parts are read one by one and summed exactly.
 */
export function readScaledDigits(text: string, start: number, digits: string, end: number): Numeral | undefined {
  // Most numbers have no Chinese scale word.
  if (!mayScale(text, end)) return undefined;
  const simple = readOneScale(text, start, digits, end);
  if (simple !== undefined) return simple;
  const segments: ScaledSegment[] = [];
  let approximator: Approximator | undefined;
  let mantissa = digits;
  let at = end;
  for (;;) {
    const gap = isBlank(text.charCodeAt(at)) ? 1 : 0;
    const tail = readScaleTail(text, at + gap);
    if (tail.end === at + gap) {
      if (segments.length > 0) segments.push({ digits: mantissa, power: 0 });
      break;
    }
    segments.push({ digits: mantissa, power: tail.power });
    approximator ??= tail.approximator;
    at = tail.end;
    const short = mantissa.includes('.') || tail.approximator ? undefined : readShorthand(text, at, tail.power);
    if (short) {
      segments.push(short);
      at++;
      break;
    }
    const next = mantissa.includes('.') ? undefined : nextSegment(text, at, tail.power);
    if (!next) break;
    mantissa = next.digits;
    at = next.end;
  }
  if (segments.length === 0) return undefined;
  const extra = approximator ? { approximator } : {};
  const [only] = segments;
  if (segments.length === 1)
    return { start, end: at, digits: only!.digits, power: only!.power, writing: 'digits', ...extra };
  const sum = segments.reduce((total, segment) => total + BigInt(segment.digits) * 10n ** BigInt(segment.power), 0n);
  const text10 = String(sum);
  return {
    start,
    end: at,
    digits: text10,
    power: 0,
    writing: 'digits',
    significant: text10.replace(/0+$/, '').length,
    ...extra,
  };
}

/** One scale word behind the digits, and nothing behind it that could go on with the number: nearly all are so. */
function readOneScale(text: string, start: number, digits: string, end: number): Numeral | undefined {
  const tail = readScaleTail(text, isBlank(text.charCodeAt(end)) ? end + 1 : end);
  if (tail.power === 0 || tail.approximator !== undefined) return undefined;
  const next = text.charCodeAt(tail.end);
  if (isDigit(next) || isBlank(next) || hanKind(next) !== 0 || next === HALF) return undefined;
  return { start, end: tail.end, digits, power: tail.power, writing: 'digits' };
}

const HALF = '半'.charCodeAt(0);

function mayScale(text: string, end: number): boolean {
  const code = text.charCodeAt(isBlank(text.charCodeAt(end)) ? end + 1 : end);
  return hanKind(code) !== 0 || isMeasureWord(code);
}

/** 2萬5, 1億2, 2萬8千8, 2億半: one digit at the end counts tenths of the unit before it, as in 两万八. */
function readShorthand(text: string, at: number, power: number): ScaledSegment | undefined {
  const digit = text.charAt(at) === '半' ? '5' : text.charAt(at);
  if (power === 0 || digit === '0' || !isDigit(digit.charCodeAt(0)) || !endsShorthand(text, at + 1)) return undefined;
  return { digits: digit, power: power - 1 };
}

/** What a digit behind 萬 may count itself: then it is no tenth of the 萬. */
const MEASURE_WORDS =
  '個个名人台臺輛辆間间張张件只隻戶户家位次年月日天歲岁點点本部套層层樓楼頓顿噸吨公平坪呎尺里米斤克十千百萬万億亿兆成';

function endsShorthand(text: string, at: number): boolean {
  const next = text.charAt(at);
  if (next === '' || text.startsWith('人民', at)) return true;
  const code = next.charCodeAt(0);
  if (isHan(code))
    return (
      !MEASURE_WORDS.includes(next) || ('台臺日'.includes(next) && '币幣元圓圆'.includes(text.charAt(at + 1) || ' '))
    );
  return !isDigit(code) && !isLatin(code) && !'%-~/'.includes(next) && !isDigit(text.charCodeAt(at + 1));
}

/** The next part of a mixed number: it must fit below the scale before it, and carry its own scale if a blank parts them. */
function nextSegment(text: string, at: number, power: number): { digits: string; end: number } | undefined {
  let from = at;
  if (text.charAt(from) === '零') from++;
  const spaced = isBlank(text.charCodeAt(from));
  if (spaced) from++;
  if (!isDigit(text.charCodeAt(from))) return undefined;
  const run = readDigitRun(text, from, UNITS_BEHIND_GROUPS);
  if (run.broken || run.digits.includes('.')) return undefined;
  const tail = readScaleTail(text, run.end + (isBlank(text.charCodeAt(run.end)) ? 1 : 0));
  if (spaced && tail.power === 0) return undefined;
  if (tail.power >= power || run.digits.length > power - tail.power) return undefined;
  if (tail.power === 0 && run.digits.length < 3) return undefined;
  return { digits: run.digits, end: run.end };
}
