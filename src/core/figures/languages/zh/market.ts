import { CodeSet } from '../../../document/code-set.js';
import type { PriceMarket } from '../../engine/lexicon.js';
import { findClauseStart } from '../../engine/text-context.js';

/** Exchanges and the shares that are traded on them, by country. A code of three digits, (700), or with a nought before it, (03690), is one of Hong Kong; Taiwan's funds have 0050, 00878 and the like. */
const MARKETS: readonly (readonly [country: string, names: RegExp])[] = [
  [
    'HK',
    /[在本]港|香港(?:股|上市|市場|市场|掛牌|挂牌)|港股|H股|[港聯联]交所|恒指|\.HK|(?<=[\u4e00-\u9fffA-Za-z])\((?:0(?!0[56])\d{3}|[1-9]\d{2}|0[1-9]\d{3})\)/g,
  ],
  ['CN', /A股|[沪滬]深(?!港)|[沪滬深]市|[上深][证證](?![监監])|[上深]交所|科[创創]板|[创創][业業]板|北交所/g],
  ['TW', /[台臺]股(?![价價份东東票])|[台臺][灣湾]?上市|[櫃柜][買买]中心|上[櫃柜]/g],
  ['SG', /新交所/g],
];
/** A price on a market stands here: its noun in the clause, or its verb right before the amount. */
const PRICE_NOUN =
  /股[价價]|目[标標][价價]|收[市盘盤]|招股[价價]|發售價|发售价|配售[价價]|[发發]行[价價]|入[场場][费費]|每股作[价價]/;
const PRICE_VERB =
  /(?:(?:^|[港日今昨午])收|(?:^|[收现現股价價%])[报報]|最新[报報]|低[见見]|高[见見]|[升跌涨漲]穿)(?:[约約在至到]|[为為])?$/;
/** What is counted on a market that the clause or the sentence names: elsewhere it is a sum like any other. */
const TURNOVER = /成交[额額]|市值/;
/** A rate of two currencies stands here. */
const PAIR = /[兑兌]/;
/** A share by its code, and the price: 「工行(1398)為5.98元 -> 」. */
const CODE_AND_PRICE = /\(\d{3,6}(?:\.[A-Z]{2})?\)[為为报報現现收]?\s?(?:[\d.]+元?\s?(?:->|→|至|升至)\s?)?$/;
/** A character of every pattern above. */
const MARKET_SIGNS = new CodeSet('兑兌收报報见見穿价價费費)股额額值');
const REACH = 40;
const SENTENCE_REACH = 80;
const SENTENCE_ENDS = new CodeSet('。!?\n');

/** The market that an amount is a price on: 「該股在港收82.15元」, 「A股收报45.20元」; a rate: 「人民幣兌美元收市報6.91元」. */
export function findHanMarket(text: string, start: number): PriceMarket | undefined {
  // Most amounts are no prices: one look shows it.
  if (!hasMarketSign(text, start)) return undefined;
  const from = findClauseStart(text, start, REACH);
  const clause = text.slice(from, start).trimEnd();
  if (PAIR.test(clause)) return { pair: { start: from, end: start } };
  const isPrice =
    PRICE_VERB.test(clause) ||
    PRICE_NOUN.test(clause) ||
    CODE_AND_PRICE.test(text.slice(Math.max(0, start - REACH), start)) ||
    /[AH]股$/.test(clause);
  if (!isPrice && !TURNOVER.test(clause)) return undefined;
  const country = findLastMarket(text.slice(findClauseStart(text, start, SENTENCE_REACH, SENTENCE_ENDS), start));
  if (country === undefined) return isPrice ? {} : undefined;
  return { country };
}

function hasMarketSign(text: string, start: number): boolean {
  for (let at = Math.max(0, start - REACH); at < start; at++) if (MARKET_SIGNS.has(text.charCodeAt(at))) return true;
  return false;
}

function findLastMarket(clause: string): string | undefined {
  let last = -1;
  let country: string | undefined;
  for (const [code, names] of MARKETS)
    for (const { index } of clause.matchAll(names)) if (index > last) [last, country] = [index, code];
  return country;
}
