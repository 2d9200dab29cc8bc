import type { LocatedFigure } from '../../figures/figure-document.js';
import { isPricePoint } from './price-points.js';

/** A clause of its own, of somebody else or of another day, or a line of its own: what follows is another amount. */
const NEW_CLAUSE =
  /\n|\b(?:while|whereas|compared (?:with|to)|as against|versus|and (?:the|its|in|for)|but)\b|[;；。]|而(?!约|約)|但|另|[而较較]去年|同期/;
/** Two central banks, or two parties to a contract, agree on both amounts. */
const AGREED_AMOUNTS =
  /货币互换|貨幣互換|本[币幣]互[换換]|\b(?:currency|liquidity|bilateral) swap|\bswap (?:line|facilit)/i;
/** Behind a price, the market that it is for: "£69 in the UK", 「国内起售价」. */
const MARKET_BEHIND =
  /^[\s,]*(?:in|for|on sale in|across) (?:the )?(?:U\.?K\b|U\.?S\b|[A-Z][a-z]+)|^[\s,]*(?:plus|excluding|before|including) (?:tax|VAT)|^(?:元)?起售/;
const MARKET_BEFORE =
  /(?:国内|國內|国行|國行|本地|海外|美国|美國|欧洲|歐洲|英国|英國|日本|港版|台灣|香港)(?:起?售价|起?售價|定价|定價|价格|價格)[^\d]{0,6}$/;

/** Words by which a writer says that the one amount was made from the other. */
const EQUIVALENT_BEFORE =
  /\b(?:equivalent|equal to|about|around|approximately|roughly)[^\d]{0,12}$|[约約折]合?[^\d，。]{0,4}$/;

/** "3.5 percent of its 11 billion francs, or $325 million", 「110億瑞郎資產的3.5%，即3.25億美元」: the second may say the part again. */
const PART_OF =
  /(?:%|\b(?:percent|per cent|pct|half|thirds?|quarters?|fifths?|tenths?)) of (?:(?:about|around|nearly|roughly|almost|the|its|their|his|her|our|a) )*$/i;
const PART_BETWEEN = /%|\b(?:percent|per cent|pct)\b|分之|[一二三四五六七八九两兩\d]成/i;

/** So much before and behind an amount may say whose price it is. */
const WORDS_LENGTH = 24;

/**
 * Are the two amounts, linked as an amount and its equivalent, given side by side as amounts of their own: prices in two
 * markets, the two sides of a swap line, what two governments give? They need not come to the same.
 * @param text the prose, folded
 * @param sentence the same from the start of the sentence to its end
 */
export function areTwoAmounts(
  original: LocatedFigure,
  stated: LocatedFigure,
  text: string,
  sentence: { readonly start: number; readonly end: number },
): boolean {
  const [first, second] = original.start < stated.start ? [original, stated] : [stated, original];
  const between = text.slice(first.end, second.start);
  const outside = removeBracketed(between);
  if (NEW_CLAUSE.test(outside) || PART_BETWEEN.test(outside)) return true;
  if (!/^\s?\(/.test(between) && PART_OF.test(text.slice(Math.max(0, first.start - WORDS_LENGTH), first.start)))
    return true;
  if (AGREED_AMOUNTS.test(text.slice(sentence.start, sentence.end))) return true;
  const behind = text.slice(stated.end, stated.end + WORDS_LENGTH);
  const before = text.slice(Math.max(0, stated.start - WORDS_LENGTH), stated.start);
  if (MARKET_BEFORE.test(before)) return true;
  if (EQUIVALENT_BEFORE.test(before)) return false;
  const arePrices = isPricePoint(stated.figure) && isPricePoint(original.figure);
  return arePrices || (isPricePoint(stated.figure) && MARKET_BEHIND.test(behind));
}

/** Other equivalents stand in the same brackets, or in brackets between: "6bn euros ($8bn; £6bn)". */
function removeBracketed(between: string): string {
  const closed = between.replace(/\([^()]*\)/g, '');
  const open = closed.lastIndexOf('(');
  return open < 0 ? closed : closed.slice(0, open);
}
