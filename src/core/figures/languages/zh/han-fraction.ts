import { getOrThrow } from '../../../../support/get-or-throw.js';
import { shiftPoint, type Numeral } from '../../engine/numeral.js';
import { hanDigit } from './numeral-kind.js';

/** Parts that a decimal gives exactly. */
const DENOMINATORS: ReadonlyMap<string, bigint> = new Map([
  ['二', 2n],
  ['两', 2n],
  ['兩', 2n],
  ['四', 4n],
  ['五', 5n],
  ['八', 8n],
  ['十', 10n],
  ['十六', 16n],
]);
/** A sixteenth has four decimals. */
const DECIMALS = 4;
/** Before 八分一厘 as an eighth: a verb of change, another rate. Else it is money, eight fen and a thousandth. */
const RATE_LEAD = /(?:[加减減升降調调跌低高多少了約约近逾厘釐]|[加减減降]息|[厘釐及或至到、])$/;

/** 四, 八 and 十六 open one mostly: most numbers differ in their second character. */
export function mayOpenFraction(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return next === '分' || next === '六' || text.charAt(at) === '半';
}

/** Parts of a unit of percent: 半成, 四分一厘, 八分三厘, 四分之一个百分点. */
export function readHanFraction(text: string, at: number): Numeral | undefined {
  if (text.charAt(at) === '半')
    return '厘釐成'.includes(text.charAt(at + 1) || '。') ? toNumeral(at, at + 1, '0.5') : undefined;
  const match = /^(十六|[二两兩四五八十])分(之)?([一二三五七九])/.exec(text.slice(at, at + 5));
  if (!match) return undefined;
  const [form, parts = '', of, count = ''] = match;
  const end = at + form.length;
  const isRate = '厘釐成'.includes(text.charAt(end) || '。');
  if (of === undefined ? !isRate : !isRate && !/^[个個]百[分份][点點]/.test(text.slice(end, end + 4))) return undefined;
  if (of === undefined && parts !== '四' && !RATE_LEAD.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const value = (BigInt(hanDigit(count.charCodeAt(0))) * 10n ** BigInt(DECIMALS)) / getOrThrow(DENOMINATORS, parts);
  return toNumeral(at, end, shiftPoint(String(value), -DECIMALS).replace(/0+$/, ''));
}

function toNumeral(start: number, end: number, digits: string): Numeral {
  return { start, end, digits, power: 0, writing: 'han' };
}
