import { isDigit, isHan } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';
import type { AmountsBeside } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { countWholeDigits } from '../../engine/mention-value.js';
import { continuesClauses, isEndOfPriceMove, isPriceMove, sharesVerb } from './listed-amounts.js';
import { endsPhrase } from './phrase-ends.js';

/** A number that is written out: digits without a scale, as prices in shops have it. */
const PLAIN = /^(?:\d{2,6}|\d{1,6}\.\d{1,3})$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Words of price right before the number. */
const PRICE_NOUN =
  /(?:[\u4e00-\u9fff](?<![股油金银銀铜銅铝鋁币幣汇匯收开開盘盤行算煤矿礦糖豆粮糧铁鐵评評代物性身方间間牌溢折报報考]|目[标標])[价價]|(?<![免浪])[费費]|[月年房]租|租金|[月底时時]薪|工[资資]|[学學押定订訂奖獎佣罚罰酬租礼禮恤约約证證赎贖]金|[红紅]包|[余餘][额額]|[补補][贴貼]|津[贴貼]|月供|[罚罰]款|到手|[吊价價]牌[写寫标標]?)(?:[为為是要只才仅僅约約近达達:]|一次性|每[人月年次]|最[高低]|另[补補付加收]|只要|[仅僅]需|[降跌]到|[涨漲升]到|[降跌升]至)?$/;
/** The price of a currency is a rate. */
const OF_RATE = /[兑兌汇匯]/;
const RATE_REACH = 16;
/** 每隻補50, 每单奖30 */
const EACH_GETS = /每[\u4e00-\u9fff]{1,2}[补補奖獎给給收罚罰扣派付][了足]?$/;
/** 再减100, 最高抵600 */
const TAKEN_OFF = /(?:[再立直另可又先多]|最高|最多|[满滿]意)[减減返抵省]$/;
/** Prices of markets, whose currency a number alone leaves open. */
const MARKET_PRICE = /(?:股|目[标標]|目[标標]均|收[盘盤市]|[开開][盘盤市]|[发發]行|招股)[价價]$/;
const MAX_NOUN = 8;

/** 「售价1999，到手价1799」, 「奖30元，…奖55」, 「报45.2元，涨1.35」: a plain number at the end of its phrase that a word of price governs. */
export function isPlainPrice(text: string, mention: Mention, beside: AmountsBeside): boolean {
  const { start, end, numeral, scaled, power } = mention;
  if (scaled || power > 0 || !isHan(text.charCodeAt(start - 1))) return false;
  if (isEndOfPriceMove(text, mention, beside)) return true;
  if (numeral.writing !== 'digits')
    return beside.hasMoney && (endsPhrase(text, end) || isBeforeNext(text, end)) && isSpokenPrice(text, start, end);
  if (!endsPhrase(text, end)) return false;
  if (isPriceMove(text, mention, beside)) return true;
  if (!PLAIN.test(numeral.digits)) return false;
  const isYear = YEAR.test(numeral.digits) && !mention.grouped;
  if (PRICE_NOUN.test(text.slice(Math.max(0, start - MAX_NOUN), start)))
    return (
      (!isYear || ('价價费費'.includes(text.charAt(start - 1)) && text.charAt(end) !== '、')) &&
      !OF_RATE.test(text.slice(Math.max(0, start - RATE_REACH), start))
    );
  if (MARKET_PRICE.test(text.slice(Math.max(0, start - MAX_NOUN), start))) return isBesidePrice(text, start, beside);
  const before = text.slice(Math.max(0, start - MAX_NOUN), start);
  if (!isYear && (EACH_GETS.test(before) || (TAKEN_OFF.test(before) && isBesidePrice(text, start, beside))))
    return true;
  if (isYear) return false;
  if (beside.hasMoney && PAID_PERSON.test(before)) return true;
  if (PAID_OUT.test(before) && isBesidePrice(text, start, beside)) return true;
  return (
    sharesVerb(text, mention, beside) ||
    continuesClauses(text, mention, beside) ||
    (ASKED.test(before) && areLike(mention, beside.near) && isBesidePrice(text, start, beside))
  );
}

/** 「实际扣了52」, 「闲鱼上挂4500」 */
const PAID_OUT = /(?:[扣付花退罚罰赔賠省赚賺亏虧]了|[上叫开開喊][挂掛价價到])$/;

/** 「平时一件就要129」, 「现在只卖35」 */
const ASKED = /(?:[就都才只還还][要卖賣收需]|[仅僅]需|[平原][时時价價][要卖賣]?|[现現]在[要卖賣收])$/;

/** As many digits before the point, or one more or less. */
function areLike(mention: Mention, near: Mention | undefined): boolean {
  return near !== undefined && !near.scaled && Math.abs(countWholeDigits(mention) - countWholeDigits(near)) <= 1;
}

const PRICE_REACH = 60;

/** In the sentence stands a price with its mark. */
function isBesidePrice(text: string, start: number, { near, older }: AmountsBeside): boolean {
  return [near, older].some(
    (price) =>
      price?.mark !== undefined &&
      !price.scaled &&
      !price.rateNote &&
      start - price.end < PRICE_REACH &&
      !/[。!?\n]/.test(text.slice(price.end, start)),
  );
}

const SHORTHAND = /^[\u4e00-\u9fff]{0,3}[百千][一二三四五六七八九]$/;
const SPOKEN_PRICE = /(?:[租薪价價费費]|人工|油[钱錢]|都要|要|淨係得|只得|得|收|[賣卖]|俾|畀|使咗?|花了?|[赚賺蝕])$/;

const HUNDREDS = /^[一二两兩三四五六七八九几幾]{1,2}[百千]/;
const SPOKEN_PAYMENT =
  /(?:[挣掙赚賺亏虧蚀蝕赔賠扣退省欠花付掏袋罚罰随隨借收捐攒攢存]|[能净淨]落|[喊叫炒卖賣][到至])[了的个個咗到返]?$/;
/** 奖励他500, 算你四十五, 收我们80: a verb of payment and a person. */
const PAID_PERSON =
  /(?:[奖獎][励勵]?|[给給畀俾]|算|收|[罚罰赔賠补補退還还借转轉欠扣塞打发發]|[补補][偿償][给給]?|[多少]收)[了过過咗]?(?:[我你您他她咱][们們]?|佢哋?|人家|[对對]方)[了咗]?$/;
const MAX_PAID = 8;

/** 「車租三百八同油錢」: the next item follows. */
function isBeforeNext(text: string, end: number): boolean {
  return '同和跟都就也还還吧啦呢'.includes(text.charAt(end) || '。');
}

/** 「車租都要三百八」: said without the lower unit and without that of money. */
function isSpokenPrice(text: string, start: number, end: number): boolean {
  const [spoken, before] = [text.slice(start, end), text.slice(Math.max(0, start - 5), start)];
  return (
    (SHORTHAND.test(spoken) && SPOKEN_PRICE.test(before)) ||
    (spoken.length > 1 && PRICE_NOUN.test(text.slice(Math.max(0, start - MAX_NOUN), start))) ||
    (HUNDREDS.test(spoken) && SPOKEN_PAYMENT.test(before)) ||
    (spoken.length > 1 && PAID_PERSON.test(text.slice(Math.max(0, start - MAX_PAID), start)))
  );
}

const FULL = '满滿';
const OFF = new CodeSet('减減送返折抵赠贈');
const DISCOUNT_BEHIND =
  /^元?[立直即再可]?[减減送返折抵赠贈]\s?\d{1,5}(?![\d.]*\s?(?:[人名个個件岁歲%折张張瓶盒斤小分页頁条條只天月年]))/;
const DISCOUNT_BEFORE = /[满滿][额額]?\d{1,6}[元块塊]?[立直即再可]?[减減送返折抵赠贈]\s?$/;

/** 「满300减50」: how much must be bought, and what is taken off. */
export function isDiscount(text: string, { start, end, numeral, scaled }: Mention): boolean {
  if (scaled || numeral.writing !== 'digits' || numeral.digits.length > 6) return false;
  if (FULL.includes(text.charAt(start - 1) || '。')) return DISCOUNT_BEHIND.test(text.slice(end, end + 12));
  if (!OFF.has(text.charCodeAt(start - 1)) || !isWholeBehind(text, end)) return false;
  return DISCOUNT_BEFORE.test(text.slice(Math.max(0, start - 14), start));
}

/** Nothing is counted behind the number that is taken off. */
function isWholeBehind(text: string, end: number): boolean {
  return endsPhrase(text, end) || '的优優活券券叠疊再和并並'.includes(text.charAt(end) || '。');
}

const ITEM = '[\\u4e00-\\u9fff]{1,8}\\d{1,6}(?:\\.\\d+)?[万萬]?[多余]?(?:[元块塊])?';
/** A bill or a list of prices opens. */
const LIST_HEAD = new RegExp(
  `(?:[报報][价價][单單]?|[价價]目表?|[价價]格[表单單]?|收[费費](?:[标標][准準])?|[账帳賬][单單]|明[细細]|[开開]支|[开開][销銷]|花[费費销銷]|[费費]用)(?:如下)?:(?:${ITEM}[,、;])*[\\u4e00-\\u9fff]{1,8}$`,
);
/** A sum, a difference or a mean of the prices, with a mark, closes the list. */
const LIST_TAIL = new RegExp(
  `^(?:[,、;]${ITEM})*[,;、](?:[\\u4e00-\\u9fff]{0,2})(?:差[价價]|相差|合[计計共]|[总總]共|一共|[总總共][计計]|均[价價]|人均|便宜了?|[贵貴][了出过過]|花[销費费])[\\u4e00-\\u9fff]{0,4}?[\\d一二三四五六七八九十百千两兩几幾多.]+[元块塊蚊]`,
);
const HEAD_REACH = 64;
const TAIL_REACH = 64;

/** 「专柜320，直播间218，免税店195，差价一百多块」, 「报价单：图文3000，短视频1.2万」: an item of a list of prices without a mark. */
export function isInPriceList(text: string, { start, end, numeral, power }: Mention): boolean {
  const next = text.charCodeAt(end);
  if (numeral.writing !== 'digits' || (power !== 0 && power !== 4) || isDigit(next)) return false;
  if (!PLAIN.test(numeral.digits) && power === 0) return false;
  if (!isHan(text.charCodeAt(start - 1)) || !endsPhrase(text, end)) return false;
  const before = text.slice(Math.max(0, start - HEAD_REACH), start);
  return (before.includes(':') && LIST_HEAD.test(before)) || LIST_TAIL.test(text.slice(end, end + TAIL_REACH));
}
