import { CodeSet } from '../../../document/code-set.js';
import type { AmountsBeside } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { countDigitsApart, countWholeDigits } from '../../engine/mention-value.js';
import { endsPhrase, findClauseStart, SENTENCE_END } from './phrase-ends.js';
import { COST, FARE } from './listed-amounts.js';
import { saysPrice } from './price-leads.js';
import { namesOtherNumber } from './other-numbers.js';
import { isBesidePrice } from './spoken-prices.js';
import { HAN_MEASURE_WORDS } from './quantities.js';
import { countsOther, isIncidental } from './sentence-amounts.js';

/** How far before the number the price with its mark may stand. */
const REACH = 30;
/** Longest clause that says nothing but a price. */
const MAX_LEAD = 12;

/**
 * 「大厅每桌1888元，包间2288」: a plain number that is all its clause says, of the size of the price before it in the
 * sentence, where its clause says that it is a price and names nothing else that a number gives.
 */
export function continuesPrices(text: string, mention: Mention, { near, previous }: AmountsBeside): boolean {
  const { start, end, numeral } = mention;
  if (!isBehindLikePrice(mention, near) || !endsPhrase(text, end)) return false;
  if (near.numeral.writing !== 'digits' || numeral.digits.length < 2) return false;
  const between = previous && previous !== near && previous.start > near.end ? previous : undefined;
  const countsPieces = between !== undefined && isPieces(between, text, start);
  if (previous !== near && !(between && (countsPieces || isIncidental(between)))) return false;
  if (SENTENCE_END.test(text.slice(near.end, start))) return false;
  const from = findClauseStart(text, near.end, start);
  if (from === near.end || start === from || start - from > MAX_LEAD) return false;
  const lead = text.slice(from, start);
  if (namesOtherNumber(lead) || countsOther(text, from, start)) return false;
  // 「小菜40、湯30」: names of a menu need no word of price.
  return countsPieces || text.charAt(from - 1) === '、' || text.charAt(end) === '、' || saysPrice(lead);
}

/** Does a price with its mark stand near before the number, with as many whole digits or one more or less? */
function isBehindLikePrice(mention: Mention, near: Mention | undefined): near is Mention {
  if (!near?.mark || near.scaled || near.rateNote || mention.start - near.end > REACH) return false;
  return countDigitsApart(mention, near) <= 1;
}

/** 「一盒88元，两盒160」: how many cost that. */
function isPieces({ end, quantity }: Mention, text: string, start: number): boolean {
  return quantity !== undefined && /^(?:[就只要才共]|[卖賣])?$/.test(text.slice(end, start));
}

const PIECE = `[${HAN_MEASURE_WORDS.replace(/[年月日天周週季秒岁歲点點期届屆级級层層楼樓号號百千遍分组組队隊轮輪门門项項]/g, '')}]`;
/** 「黄牛开价8,800一张」: what one piece costs, right behind the number. */
const SHOP_PRICE = /^\d{2,4}(?:\.\d{1,2})?$|^\d\.\d{1,2}$/;
const ONE_PIECE = new RegExp(`[一这那這款]${PIECE}$`);

/** 「一款39.9的洗脸巾」: beside a price, one piece of something and what it costs. */
export function isPriceOfNamedPiece(text: string, mention: Mention, beside: AmountsBeside): boolean {
  const { start, end, numeral } = mention;
  if (text.charAt(end) !== '的' || (numeral.writing === 'digits' && !SHOP_PRICE.test(numeral.digits))) return false;
  return ONE_PIECE.test(text.slice(Math.max(0, start - 2), start)) && isBesidePrice(text, start, beside);
}

const TICKET_BEHIND = /^的(?:[门門]?票|座|套餐|[房][间間型]?|[档檔]|[团團][购購]|[團团][購购]|券|位置)/;

/** 「580的票」: what a ticket or a seat costs, beside prices of its size. */
export function isPriceOfTicket(text: string, mention: Mention, { near }: AmountsBeside): boolean {
  return isBehindLikePrice(mention, near) && TICKET_BEHIND.test(text.slice(mention.end, mention.end + 4));
}

const BOUGHT_AT = /^(?:[进進拿收买買入](?:[来來]?的|[货貨手])|[进進拿]的?[货貨])/;
const NOBODY_TAKES = /^[都也](?:[没沒][人]?|[无無]人|冇人)(?:要|收|[买買])/;

/** 「茅台1800进的，现在1600都没人要」: what a dealer paid for his goods, and what nobody pays. */
export function isPriceOfGoods(text: string, { start, end, numeral }: Mention, { hasMoney }: AmountsBeside): boolean {
  if (numeral.writing !== 'digits' || !GOODS_PRICE.test(numeral.digits) || YEAR.test(numeral.digits)) return false;
  // 「有300买的」: so many who bought.
  if (start > 0 && '有共第'.includes(text.charAt(start - 1))) return false;
  const behind = text.slice(end, end + 5);
  return BOUGHT_AT.test(behind) || (hasMoney && NOBODY_TAKES.test(behind));
}
const GOODS_PRICE = /^\d{3,6}$/;
const YEAR = /^(?:19|20)\d\d$/;

const DEALT_BEHIND = /^[收卖賣出](?:[,、。;]|$)/;

/** 「回收商150收、180卖」: what a dealer pays or asks, beside prices of its size. */
export function isDealerPrice(text: string, mention: Mention, { near }: AmountsBeside): boolean {
  return isBehindLikePrice(mention, near) && DEALT_BEHIND.test(text.slice(mention.end, mention.end + 2));
}

/** Goods are sold by these; people, rooms and places are not counted by them. */
const ONE_OF_GOODS = /一(?:[颗顆斤把包袋瓶杯碗份盒盘盤件串罐碟客支]|公斤|[台臺]斤)[\u4e00-\u9fff]{0,5}$/;

/** 「一顆高麗菜150」 */
export function isPriceOfOne(text: string, { start, numeral }: Mention, { hasMoney }: AmountsBeside): boolean {
  if (!hasMoney || numeral.digits.length < 2) return false;
  const lead = text.slice(findClauseStart(text, Math.max(0, start - 10), start), start);
  return ONE_OF_GOODS.test(lead) && !namesOtherNumber(lead) && !/[卷题題表册冊告匙]/.test(lead);
}

const THEN = /(?:以前|[过過]去|原[来來本]|之前|[从從]前|往年|去年|早前|[当當]年|最早)[^,。!?\n\d]{0,14}$/;
const NOW =
  /^[^,。!?\n\d]{0,4},?(?:但是?|而|可是?|不[过過])?(?:[现現]在|如今|今年|眼下|[现現][时時]|目前)[^,。!?\n\d]{0,6}$/;

/** 「從前三四百就貴，如今漲到八百多元」: what the price ahead was once, in as many digits or one more or less. */
export function isFormerPrice(text: string, mention: Mention, { findAhead }: AmountsBeside): boolean {
  const { start, end } = mention;
  const then = THEN.exec(text.slice(Math.max(0, start - THEN_REACH), start))?.[0];
  if (then === undefined || namesOtherNumber(then) || countsOther(then, 0, then.length)) return false;
  const ahead = findAhead();
  if (!ahead?.mark || ahead.rateNote || countDigitsApart(mention, ahead) > 1) return false;
  return ahead.start - end < REACH && NOW.test(text.slice(end, ahead.start));
}
const THEN_REACH = 18;

const FARE_LEAD = new RegExp(`(?:${FARE}|${COST})[只就要才得只]{0,2}$`);

/** 「看台580、880，内场1680和2000元」, 「商务座要1748」: the name of a fare, and a price of that size ahead or a verb. */
export function isFareAhead(text: string, mention: Mention, { hasMoney, findAhead }: AmountsBeside): boolean {
  const { start } = mention;
  if (!hasMoney || mention.numeral.digits.length < 2) return false;
  const lead = text.slice(Math.max(0, start - 8), start);
  if (!FARE_LEAD.test(lead)) return false;
  if (/[要]$/.test(lead)) return true;
  const ahead = findAhead();
  return (
    ahead?.mark !== undefined &&
    !ahead.scaled &&
    ahead.start - start < REACH &&
    countDigitsApart(mention, ahead) <= 1 &&
    !SENTENCE_END.test(text.slice(start, ahead.start))
  );
}

const COST_LEAD = new RegExp(`^[仲又再還还要買买加俾交付連连另]{0,4}(?:${COST})[要就得共]?$`);

/** 「買機票三千、保險八百」: in a sentence about money, what an expense comes to. */
export function isFollowingCost(text: string, mention: Mention, { hasMoney }: AmountsBeside): boolean {
  const { start } = mention;
  if (!hasMoney || countWholeDigits(mention) < 3) return false;
  const lead = text.slice(findClauseStart(text, Math.max(0, start - MAX_LEAD), start), start);
  return COST_LEAD.test(lead.slice(lead.search(/[^。!?\n「『“"]*$/)));
}

const EACH_BEHIND = new RegExp(`^一(?:${PIECE}|[个個]?月|[年天晚夜次趟])(?:[的,。、;!?)"”」\\n]|$)`);

/** Is the number, in a sentence about money, what one piece costs? */
export function isPriceOfPiece(text: string, { end, numeral }: Mention, { hasMoney }: AmountsBeside): boolean {
  return hasMoney && (numeral.digits.length > 1 || numeral.power > 1) && EACH_BEHIND.test(text.slice(end, end + 5));
}

/** 「售价分别为399、499和599」: the next of prices without a mark. */
export function isNextOfList(text: string, mention: Mention, { near, previous }: AmountsBeside): boolean {
  const { start, end, numeral } = mention;
  if (near !== previous || !near?.mark || !near.inheritsMark || near.scaled || start - near.end !== 1) return false;
  if (numeral.writing !== 'digits' || !LIST_SIGNS.has(text.charCodeAt(near.end))) return false;
  return (
    countWholeDigits(mention) === countWholeDigits(near) &&
    (endsPhrase(text, end) || JOINED.test(text.slice(end, end + 2)))
  );
}
const LIST_SIGNS = new CodeSet('、和及与與或');
const JOINED = /^[和及与與或]\d/;

const MOVE_FROM = /[从從由]$/;
const MOVE_BEHIND = /^(?:[上下]?[调調]|[提调調降涨漲升加减減跌])[高低升降到至价價]{1,2}/;

/** 「腾讯目标价由710港元升至750港元，网易由230上调至265」: the price from which the next one of a list moved. */
export function isStartOfPriceMove(text: string, mention: Mention, { near }: AmountsBeside): boolean {
  const { start, end } = mention;
  if (!isBehindLikePrice(mention, near)) return false;
  if (!MOVE_FROM.test(text.slice(start - 1, start)) || !MOVE_BEHIND.test(text.slice(end, end + 4))) return false;
  const between = text.slice(near.end, start);
  return !SENTENCE_END.test(between) && !namesOtherNumber(between) && !countsOther(text, near.end, start);
}

const PRICE_TOPIC = /(?<![招出])租(?![客户戶车車])|[价價费費薪](?![值])|工[资資]|[开開][销銷]|月供|房[东東]/;
const RENT_FROM = /[从從由](?:[每一][个個]?[\u4e00-\u9fff]{1,2})?$/;
const TOPIC_REACH = 24;

/** 「房东由5500降至4900」: in a sentence about what somebody pays, the number from which it moved. */
export function isStartOfRentMove(text: string, { start, end }: Mention, { hasMoney }: AmountsBeside): boolean {
  if (!hasMoney || !RENT_FROM.test(text.slice(Math.max(0, start - 5), start))) return false;
  if (!/^[提上下]?[调調降涨漲升加减減砍跌][高低价價]?[至到]\d/.test(text.slice(end, end + 6))) return false;
  const before = text.slice(Math.max(0, start - TOPIC_REACH), start);
  const sentence = before.slice(before.search(/[^。!?\n]*$/));
  const topic = sentence.search(PRICE_TOPIC);
  return topic >= 0 && !namesOtherNumber(sentence.slice(topic)) && !countsOther(sentence, topic, sentence.length);
}

/** 「售价4699元起，Pro版5999起」: the next model, said like the one before it. */
export function isNextStartingPrice(text: string, mention: Mention, { near }: AmountsBeside): boolean {
  const { start, end } = mention;
  if (!/^起(?:[,。;、!?)]|$)/.test(text.slice(end, end + 2)) || !isBehindLikePrice(mention, near)) return false;
  const between = text.slice(near.end, start);
  return !SENTENCE_END.test(between) && !namesOtherNumber(between) && !countsOther(text, near.end, start);
}

const RATE_AND_LEVEL = /[涨漲跌升挫][约約近超逾]?\d[\d.]*%[收现現]?[至到报報]$/;

/** 「纯碱报1186元/吨，玻璃跌3.2%至1045」: the price to which the next one of a list moved by a percentage. */
export function isEndOfRatedMove(text: string, mention: Mention, { near }: AmountsBeside): boolean {
  const { start, end } = mention;
  if (!isBehindLikePrice(mention, near) || !endsPhrase(text, end)) return false;
  const between = text.slice(near.end, start);
  return RATE_AND_LEVEL.test(between) && !SENTENCE_END.test(between) && !namesOtherNumber(between);
}
