import { isDigit, isHan } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';
import type { AmountsBeside } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { continuesClauses, isEndOfPriceMove, isPriceMove, sharesVerb } from './listed-amounts.js';
import { endsPhrase } from './phrase-ends.js';
import {
  continuesPrices,
  isDealerPrice,
  isEndOfRatedMove,
  isNextOfList,
  isFareAhead,
  isFollowingCost,
  isNextStartingPrice,
  isFormerPrice,
  isPriceOfGoods,
  isPriceOfNamedPiece,
  isPriceOfOne,
  isPriceOfPiece,
  isPriceOfTicket,
  isStartOfPriceMove,
  isStartOfRentMove,
} from './plain-prices.js';
import { isEarlierValue, isExpectedValue } from './earlier-values.js';
import { isCommentOnMoney } from './money-comments.js';
import { isNextUnitPrice, isQuoteOfCommodity, isQuoteOfShare, isReachedPrice } from './quoted-prices.js';
import {
  isAskedBesidePrice,
  isBeforeMoneyNoun,
  isBesidePrice,
  isNextSpokenItem,
  isOffer,
  isPaidFor,
  isPaidToPerson,
  isSpokenPrice,
} from './spoken-prices.js';

/** A number that is written out: digits without a scale, as prices in shops have it. */
const PLAIN = /^(?:\d{2,6}|\d{1,6}\.\d{1,3})$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Words of price right before the number. */
const PRICE_NOUN =
  /(?:[\u4e00-\u9fff](?<![股油金银銀铜銅铝鋁币幣汇匯收开開盘盤行算煤矿礦糖豆粮糧铁鐵评評代物性身方间間牌溢折报報考]|目[标標])[价價]|(?<![免浪])[费費]|[月年房]租|租金|[月底时時]薪|工[资資]|[学學押定订訂奖獎佣罚罰酬租礼禮恤约約证證赎贖]金|[红紅]包|[余餘][额額]|[补補][贴貼]|津[贴貼]|月供|[月年日][付收入]|[罚罰]款|流水|保底|底薪|[連连含][稅税]|到手|[吊价價]牌[写寫标標]?)(?:[为為是要只才仅僅约約近达達:]|[分各][别別自]?[为為是]|一次性|每[人月年次]|最[高低]|另[补補付加收]|只要|只有|[仅僅][需有]|[降跌]到|[涨漲升]到|[降跌升]至)?$/;
/** The price of a currency is a rate. */
const OF_RATE = /[兑兌汇匯]/;
const RATE_REACH = 16;
/** 每隻補50, 每单奖30 */
const EACH_GETS = /每[\u4e00-\u9fff]{1,2}[补補奖獎给給收罚罰扣派付][了足]?$/;
/** 再减100, 最高抵600 */
const TAKEN_OFF = /(?:[再立直另可又先多]|最高|最多|[满滿]意)[减減返抵省]$/;
/** Prices of markets, whose currency a number alone leaves open. */
const MARKET_PRICE = /(?:股|目[标標]|目[标標]均|收[盘盤市]|[开開][盘盤市]|[发發]行|招股)[价價]$/;
/** 「价值三百多的电池」 */
const WORTH = /(?:[价價]值|[卖賣标標售][价價]|[卖賣][到]?)[约約近超]?$/;
/** 「去年卖399的今年299元」 */
const PRICED_THING = /(?:[卖賣]|[标標售要][价價])$/;
const MAX_NOUN = 8;
/** 「原价1280被炒到5000元」 */
const GOES_ON = /^[被却卻仍]/;
/** 「坐牢40个月，另罚5000」 */
const FINED = /(?:[另各并並再被判处處仅僅只均][罚罰]|[罚罰]款)[款了]?$/;

/** 「售价1999，到手价1799」, 「奖30元，…奖55」, 「报45.2元，涨1.35」: a plain number at the end of its phrase that a word of price governs. */
export function isPlainPrice(text: string, mention: Mention, beside: AmountsBeside): boolean {
  const { start, end, numeral, scaled, power } = mention;
  if (scaled || power > 0) return false;
  if (isNextOfList(text, mention, beside) || isDealerPrice(text, mention, beside)) return true;
  if (!isHan(text.charCodeAt(start - 1)))
    return numeral.writing === 'han' && end - start > 2 && isPriceOfPiece(text, mention, beside);
  if (
    isEndOfPriceMove(text, mention, beside) ||
    isEarlierValue(text, mention, beside) ||
    isExpectedValue(text, mention, beside) ||
    (numeral.digits.length > 1 && isFormerPrice(text, mention, beside))
  )
    return true;
  if (numeral.writing === 'digits' && !(YEAR.test(numeral.digits) && !mention.grouped))
    if (
      isStartOfPriceMove(text, mention, beside) ||
      isStartOfRentMove(text, mention, beside) ||
      isPriceOfPiece(text, mention, beside)
    )
      return true;
  if (numeral.writing !== 'digits') return beside.hasMoney && isHanPrice(text, mention, beside);
  if (isPriceOfNamedPiece(text, mention, beside) || isPriceOfGoods(text, mention, beside)) return true;
  if (text.charAt(end) === '的' && beside.hasMoney && PRICED_THING.test(text.slice(Math.max(0, start - 3), start)))
    return PLAIN.test(numeral.digits) && !YEAR.test(numeral.digits);
  if (GOES_ON.test(text.slice(end, end + 1)) && PLAIN.test(numeral.digits) && !YEAR.test(numeral.digits))
    return hasPriceNoun(text, start);
  if (beside.hasMoney && /^\d{2,6}$/.test(numeral.digits) && !YEAR.test(numeral.digits)) {
    if (isPaidFor(text, start, end) || isOffer(text, end)) return true;
    if (isPriceOfTicket(text, mention, beside)) return true;
  }
  if (!endsPhrase(text, end))
    return /^\d{3,6}$/.test(numeral.digits) && !YEAR.test(numeral.digits) && isBeforeMoneyNoun(text, end);
  if (isPriceMove(text, mention, beside)) return true;
  if (!PLAIN.test(numeral.digits)) return false;
  const isYear = YEAR.test(numeral.digits) && !mention.grouped;
  if (hasPriceNoun(text, start))
    return (
      (!isYear || ('价價费費'.includes(text.charAt(start - 1)) && text.charAt(end) !== '、')) &&
      !OF_RATE.test(text.slice(Math.max(0, start - RATE_REACH), start))
    );
  if (MARKET_PRICE.test(text.slice(Math.max(0, start - MAX_NOUN), start))) return isBesidePrice(text, start, beside);
  const before = text.slice(Math.max(0, start - MAX_NOUN), start);
  if (!isYear && (EACH_GETS.test(before) || (TAKEN_OFF.test(before) && isBesidePrice(text, start, beside))))
    return true;
  if (isYear) return false;
  if (numeral.digits.length > 2 && /[再立直]折$/.test(before) && isBesidePrice(text, start, beside)) return true;
  if (beside.hasMoney && numeral.digits.length > 2 && FINED.test(before)) return true;
  if (isReachedPrice(text, mention, beside) || isQuoteOfShare(text, mention, beside)) return true;
  if (isPriceOfOne(text, mention, beside) || isFareAhead(text, mention, beside)) return true;
  return (
    isQuoteOfCommodity(text, mention, beside) ||
    isNextUnitPrice(text, mention, beside) ||
    isNextStartingPrice(text, mention, beside) ||
    isEndOfRatedMove(text, mention, beside) ||
    continuesPrices(text, mention, beside) ||
    (beside.hasMoney && isPaidToPerson(text, start)) ||
    isAskedBesidePrice(text, mention, beside) ||
    sharesVerb(text, mention, beside) ||
    continuesClauses(text, mention, beside)
  );
}

/** A word of price right before the number, or with the verb of its clause: 「时薪折下来31」. */
function hasPriceNoun(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - MAX_NOUN), start);
  if (PRICE_NOUN.test(before) || isCommentOnMoney(text, start)) return true;
  return VERB_OF_PRICE.test(before) && PRICE_OF_VERB.test(text.slice(Math.max(0, start - MAX_NOUN - 4), start));
}

const VERB_OF_PRICE = /(?:[到至就]|[下上][来來])$/;
const PRICE_OF_VERB =
  /(?:[时時月日底周週]薪|工[资資]|[单單均票售底标標][价價]|[房月年]租|租金|[运運电電水油车車餐机機房][费費]|佣金|学费|學費|月供)[\u4e00-\u9fff]{1,4}$/;

/** A number in Chinese characters; of one digit it may be a part of a word. */
function isHanPrice(text: string, mention: Mention, beside: AmountsBeside): boolean {
  const { start, end } = mention;
  if (end - start > 1 && (isBeforeMoneyNoun(text, end) || isPriceOfNamedPiece(text, mention, beside))) return true;
  if (end - start > 1 && text.startsWith('的', end) && WORTH.test(text.slice(Math.max(0, start - 3), start)))
    return true;
  if (!endsPhrase(text, end) && !isBeforeNext(text, end)) return isPriceOfPiece(text, mention, beside);
  if (isSpokenPrice(text, start, end) || isNextSpokenItem(text, mention, beside)) return true;
  if (end - start < 2) return false;
  return (
    isPriceOfPiece(text, mention, beside) ||
    isFollowingCost(text, mention, beside) ||
    isCommentOnMoney(text, start) ||
    PRICE_NOUN.test(text.slice(Math.max(0, start - MAX_NOUN), start)) ||
    (mention.numeral.digits.length > 1 && isAskedBesidePrice(text, mention, beside))
  );
}

/** 「車租三百八同油錢」: the next item follows. */
function isBeforeNext(text: string, end: number): boolean {
  return '同和跟都就也还還吧啦呢或'.includes(text.charAt(end) || '。');
}

const FULL = '满滿';
const OFF = new CodeSet('减減送返折抵赠贈');
const DISCOUNT_BEHIND =
  /^元?[立直即再可]?[减減送返折抵赠贈]\s?\d{1,5}(?![\d.]*\s?(?:[人名个個件岁歲%折张張瓶盒斤小分页頁条條只天月年]))/;
const DISCOUNT_BEFORE = /[满滿][额額]?\d{1,6}[元块塊]?[立直即再可]?[减減送返折抵赠贈]\s?$/;

/** 「满300减50」: how much must be bought, and what is taken off. */
export function isDiscount(text: string, { start, end, numeral, scaled }: Mention): boolean {
  if (scaled || numeral.digits.length > 6) return false;
  if (numeral.writing !== 'digits') return isHanDiscount(text, start, end);
  if (FULL.includes(text.charAt(start - 1) || '。')) return DISCOUNT_BEHIND.test(text.slice(end, end + 12));
  if (!OFF.has(text.charCodeAt(start - 1)) || !isWholeBehind(text, end)) return false;
  return DISCOUNT_BEFORE.test(text.slice(Math.max(0, start - 14), start));
}

const HAN_PRICE = '[一二三四五六七八九十百千两兩廿卅]{1,5}';
const HAN_DISCOUNT = new RegExp(`^[元蚊块塊]?[就即再可]?[减減送返折抵]${HAN_PRICE}[元蚊块塊]`);

/** 「入夠五百送五十蚊」 */
function isHanDiscount(text: string, start: number, end: number): boolean {
  return '满滿夠够'.includes(text.charAt(start - 1) || '。') && HAN_DISCOUNT.test(text.slice(end, end + 9));
}

/** Nothing is counted behind the number that is taken off. */
function isWholeBehind(text: string, end: number): boolean {
  return endsPhrase(text, end) || '的优優活券券叠疊再和并並'.includes(text.charAt(end) || '。');
}

const ITEM =
  '[\\u4e00-\\u9fff]{1,8}(?:\\d{1,2}(?:[天晚日月年]|小[时時])|[个個]月)?\\d{1,6}(?:\\.\\d+)?[万萬]?[多余餘]?(?:[元块塊])?';
/** A bill or a list of prices opens. */
const LIST_HEAD = new RegExp(
  `(?:[报報][价價][单單]?|[价價]目表?|[价價]格[表单單]?|收[费費](?:[标標][准準])?|[账帳賬帐][单單]|明[细細]|[开開]支|[增加][项項]|[发發]票|小票|清[单單]|[开開][销銷]|花[费費销銷]|[费費]用)(?:如下)?:(?:${ITEM}[,、;])*[\\u4e00-\\u9fff]{1,8}(?:\\d{1,2}(?:[天晚日月年]|小[时時]))?$`,
);
/** A sum, a difference or a mean of the prices, with a mark, closes the list. */
const LIST_TAIL = new RegExp(
  `^(?:[,、;]${ITEM})*[,;、](?:[\\u4e00-\\u9fff]{0,2})(?:差[价價]|相差|合[计計共]|[总總]共|一共|[总總共][计計]|均[价價]|人均|便宜了?|[贵貴][了出过過]|花[销費费銷])[\\u4e00-\\u9fff]{0,4}?[\\d一二三四五六七八九十百千两兩几幾多.]+[元块塊蚊]`,
);
/** 「蛋饼45、豆浆25、铁板面60元」: names of a menu and their prices, of which the last has its unit. */
const MENU_TAIL =
  /^(?:、[\u4e00-\u9fff]{1,6}\d[\d,]{0,6}(?:\.\d+)?){0,6}、[\u4e00-\u9fff]{2,6}(?<![奖獎励勵罚罰共計计收花赚賺欠付给給了交获獲得])\d[\d,]{0,6}(?:\.\d+)?[元块塊蚊](?![\u4e00-\u9fff]*[人名次])/;
const MENU_LEAD =
  /(?:^|[,。、:;!?\n\u4e00-\u9fff])[\u4e00-\u9fff](?<![重高长長宽寬文学學语語理化物史地岁歲龄齡分第号號压壓率温溫度组組班牌])$/;
/** 房号1208 */
const CODE_NOUNS = new CodeSet('号號码碼数數');
const HEAD_REACH = 64;
const TAIL_REACH = 64;

/** 「专柜320，直播间218，免税店195，差价一百多块」, 「报价单：图文3000，短视频1.2万」: an item of a list of prices without a mark. */
export function isInPriceList(text: string, { start, end, numeral, power }: Mention): boolean {
  const next = text.charCodeAt(end);
  if (numeral.writing !== 'digits' || (power !== 0 && power !== 4) || isDigit(next)) return false;
  if (!PLAIN.test(numeral.digits) && power === 0) return false;
  if (!isHan(text.charCodeAt(start - 1)) || !endsPhrase(text, end) || CODE_NOUNS.has(text.charCodeAt(start - 1)))
    return false;
  const behind = text.slice(end, end + TAIL_REACH);
  if (MENU_TAIL.test(behind) && MENU_LEAD.test(text.slice(Math.max(0, start - 2), start))) return true;
  const before = text.slice(Math.max(0, start - HEAD_REACH), start);
  return (before.includes(':') && LIST_HEAD.test(before)) || LIST_TAIL.test(behind);
}
