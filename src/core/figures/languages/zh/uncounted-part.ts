import { CodeSet } from '../../../document/code-set.js';
import { BIG_UNIT, SMALL_UNIT, hanKind } from './numeral-kind.js';

const OPENERS = new CodeSet('数數几幾');

/**
 * 3亿数千万日元, 两千几百元: 数 or 几 before units below the last one says that there are more of those than the number counts.
 * @param lastSmall power of the 千, 百 or 十 before it; 0 where there is none
 * @param lastBig power of the 万, 亿 or 兆 before it
 * @returns where that part ends; `at` where none stands there
 */
export function endOfUncountedPart(text: string, at: number, lastSmall: number, lastBig: number): number {
  if (!OPENERS.has(text.charCodeAt(at))) return at;
  const small = powerAt(text, at + 1, SMALL_UNIT);
  const afterSmall = small > 0 ? at + 2 : at + 1;
  // 两千三百几十万元: what follows scales all of it.
  if (lastSmall > 0) return small > 0 && small < lastSmall ? afterSmall : at;
  const big = powerAt(text, afterSmall, BIG_UNIT);
  const power = small + big;
  if (power === 0 || power >= lastBig) return at;
  return big > 0 ? afterSmall + 1 : afterSmall;
}

function powerAt(text: string, at: number, role: number): number {
  const kind = hanKind(text.charCodeAt(at));
  return kind >> 4 === role ? kind & 15 : 0;
}
