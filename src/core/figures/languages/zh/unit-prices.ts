import { isDigit, isHan } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';
import type { AmountsBeside } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { continuesClauses, isPriceMove, sharesVerb } from './listed-amounts.js';
import { endsPhrase } from './phrase-ends.js';

/** A number that is written out: digits without a scale, as prices in shops have it. */
const PLAIN = /^\d{2,6}(?:\.\d{1,2})?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Prices that a shop, a school or a landlord asks, right before the number; not those of markets, whose currency is left open. */
const PRICE_NOUN =
  /(?:(?:[售原现現特单單标標定卖賣票]|到手|[团團][购購]|券[后後]|活[动動]|[优優]惠|[会會][员員]|[专專]柜|官[网網]|起步|一口|零售|指[导導]|折[后後]|秒[杀殺]|直播|拼[团團])[价價]|(?:中介|[学學]|[运運]|快[递遞]|手[续續]|挂[号號]|掛號|[维維]修|停[车車]|住宿|餐|伙食|物[业業]|[报報]名|[会會]|人工)[费費]|[月年房]租|租金|[月底时時]薪|工[资資]|[押定订訂]金|[红紅]包|[余餘][额額]|[奖獎]金|[补補][贴貼]|津[贴貼]|月供|[罚罰]款)(?:[为為是要只才仅僅约約近达達:]|只要|[仅僅]需|[降跌]到|[涨漲升]到|[降跌升]至)?$/;
const MAX_NOUN = 8;

/** 「售价1999，到手价1799」, 「奖30元，…奖55」, 「报45.2元，涨1.35」: a plain number at the end of its phrase that a word of price governs. */
export function isPlainPrice(text: string, mention: Mention, beside: AmountsBeside): boolean {
  const { start, end, numeral, scaled, power } = mention;
  if (scaled || power > 0 || !isHan(text.charCodeAt(start - 1)) || !endsPhrase(text, end)) return false;
  if (numeral.writing !== 'digits') return beside.hasMoney && isSpokenPrice(text, start, end);
  if (isPriceMove(text, mention, beside)) return true;
  if (!PLAIN.test(numeral.digits)) return false;
  if (PRICE_NOUN.test(text.slice(Math.max(0, start - MAX_NOUN), start)))
    return !YEAR.test(numeral.digits) || /[价價费費]$/.test(text.slice(0, start).slice(-1));
  return !YEAR.test(numeral.digits) && (sharesVerb(text, mention, beside) || continuesClauses(text, mention, beside));
}

const SHORTHAND = /^[\u4e00-\u9fff]{0,3}[百千][一二三四五六七八九]$/;
const SPOKEN_PRICE =
  /(?:[租薪价價费費]|人工|油[钱錢])?(?:都要|要|淨係得|只得|得|收|[賣卖]|俾|畀|使咗?|花了?|[赚賺蝕])$/;

/** 「車租都要三百八」: said without the lower unit and without that of money. */
function isSpokenPrice(text: string, start: number, end: number): boolean {
  return SHORTHAND.test(text.slice(start, end)) && SPOKEN_PRICE.test(text.slice(Math.max(0, start - 5), start));
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
