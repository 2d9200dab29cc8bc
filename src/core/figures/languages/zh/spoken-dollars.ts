import { isDigit, isHan } from '../../../document/chars.js';
import type { Lexicon, NumberParser } from '../../engine/lexicon.js';
import { createMark } from '../../engine/mark.js';
import type { Mention } from '../../engine/mention.js';
import { completeNumeral } from '../../engine/parsers/complete-numeral.js';
import { MAN } from '../ambiguous-marks.js';
import { isHalfAt } from './compound-amount.js';
import { hanDigit } from './numeral-kind.js';
import { isMeasureWord } from './scale-tail.js';

const DOLLARS = createMark({ ambiguous: MAN });
/** A verb of price right before: 收個半, 平咗三個八. */
const PRICE_LEAD =
  /(?:[收賣卖俾畀使平貴贵慳悭蝕蚀賺赚派減减][咗足返多少]?|加[收多咗]|[升跌][咗到至]|每[\u4e00-\u9fff]{1,3}(?:[要收賣卖加減减平貴贵]咗?)?)$/;
/** 「叫六球八」: a ball is a million of a flat's price. */
const MILLION_LEAD = /(?:[叫以到賣卖減减升跌約约價价售沽斥用使借][咗到價价]?)$/;
const MAX_LEAD = 6;
/** What may follow a whole amount in speech. */
const BEHIND = new Set('嘅啦啫咋喇囉啩呀㗎,。;、!?)」”');

/**
 * In Cantonese speech 個 is the dollar: 個半 is 1.5, 三個八 is 3.8. Behind a verb of price, and where nothing is counted.
 * @param at of the digit, or of 個 where there is none
 */
export function readSpokenDollars(text: string, at: number, lexicon: Lexicon, floor: number): Mention | undefined {
  const first = hanDigit(text.charCodeAt(at));
  const measure = first < 0 ? at : at + 1;
  const isMillion = first > 0 && text.charAt(measure) === '球';
  if (!isMillion && !isMeasureWord(text.charCodeAt(measure))) return undefined;
  const end = measure + 2;
  const tenths = isHalfAt(text, measure + 1) ? 5 : hanDigit(text.charCodeAt(measure + 1));
  if (tenths < 1 || first === 0 || (first < 0 && tenths !== 5) || !isEnd(text, end)) return undefined;
  if (!(isMillion ? MILLION_LEAD : PRICE_LEAD).test(text.slice(Math.max(floor, at - MAX_LEAD), at))) return undefined;
  const digits = `${String(Math.max(1, first))}.${String(tenths)}`;
  const mention = completeNumeral(
    text,
    lexicon,
    { start: at, end, digits, power: isMillion ? 6 : 0, writing: 'han' },
    floor,
    false,
  );
  if (!mention || mention.mark || mention.ratio) return undefined;
  mention.mark = DOLLARS;
  return mention;
}

function isEnd(text: string, at: number): boolean {
  const next = text.charAt(at);
  return BEHIND.has(next) || text.startsWith('成交', at) || !(isHan(next.charCodeAt(0)) || isDigit(next.charCodeAt(0)));
}

/** 個半: the half that follows makes it one and a half. */
export const SPOKEN_DOLLARS: NumberParser = {
  heads: ['個', '个'],
  parse: (text, at, lexicon, floor) => {
    const mention = readSpokenDollars(text, at, lexicon, floor);
    return mention ? { mention, next: mention.end } : { next: at + 1 };
  },
};
