import type { Mention } from '../engine/mention.js';

/** 「騰訊(00700) -8.800 (-2.657%)」, "TENCENT (00700.HK) -8.800 (-2.657%)": the code before, the percentage behind. */
const PERCENTAGE_BEHIND = /^ \([+-]?\d+(?:\.\d+)?%\)/;
const CODE_BEFORE = /\(\d{3,6}(?:\.HK)?\) [+-]?$/;
const HONG_KONG_CODE_BEFORE = /\(\d{3,6}\.HK\) [+-]?$/;

/** Is a number the move of a share price as the market pages of Hong Kong print it, in both languages in one form? */
export function isShareMove(text: string, mention: Mention): boolean {
  return isMoveBehind(CODE_BEFORE, text, mention);
}

/** The same behind a code that names the exchange. */
export function isHongKongShareMove(text: string, mention: Mention): boolean {
  return isMoveBehind(HONG_KONG_CODE_BEFORE, text, mention);
}

function isMoveBehind(code: RegExp, text: string, { start, end, numeral }: Mention): boolean {
  if (text.charCodeAt(end + 1) !== 0x28 || !numeral.digits.includes('.')) return false;
  return PERCENTAGE_BEHIND.test(text.slice(end, end + 14)) && code.test(text.slice(Math.max(0, start - 14), start));
}
