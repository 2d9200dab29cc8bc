import { Decimal } from '../../money/decimal.js';
import type { Item } from '../item.js';

const ONE = new Decimal('1');

/** 增长两倍, 提高了3倍: so many times are added to what there was. */
const ADDED_BEFORE =
  /(?:增长|增長|增加|增|上升|提高|提升|扩大|擴大|上涨|上漲|涨|漲|高出|高|多出|多|超出)(?:幅度?|了|超过|超過|逾|约|約|近|达|達)*$/;
/** English: "increased three times" is written for either. */
const OPEN_BEFORE =
  /\b(?:increas\w+|r[oi]se\w*|grew|grow\w*|gr?own|jump\w*|surg\w+|up|soar\w*|climb\w*|expand\w*)\b[^.;,]{0,24}$/i;
const MORE_BEHIND = /^\s*(?:more|higher|larger|bigger|greater)\b/i;

/** How far before a multiple its verb is looked for, in UTF-16 units. */
const BEFORE = 32;

/** What a multiple makes of the number before: three for 增长两倍 and for "tripled"; several where it is open. */
export function factorsOf(text: string, item: Item): readonly Decimal[] {
  const before = text.slice(Math.max(0, item.start - BEFORE), item.start);
  const value = item.low;
  if (item.figure.script === 'latin') {
    const behind = text.slice(item.end, item.end + BEFORE);
    return OPEN_BEFORE.test(before) || MORE_BEHIND.test(behind) ? [value, value.plus(ONE)] : [value];
  }
  return ADDED_BEFORE.test(before) && !item.figure.text.includes('翻') ? [value.plus(ONE)] : [value];
}

/** The factors that a percentage stands for: a rise by it, and a level of it. */
export function factorsOfPercent({ low }: Item): readonly Decimal[] {
  const share = low.times('0.01');
  return [share, share.plus(ONE)];
}
