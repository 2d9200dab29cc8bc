import type { AmountsBeside } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { countDigitsApart } from '../../engine/mention-value.js';
import { SENTENCE_END } from './phrase-ends.js';
import { namesOtherNumber } from './other-numbers.js';
import { isNearly } from './qualifier-rules.js';
import { HAN_MEASURE_WORDS } from './quantities.js';

const PRICE_REACH = 60;

/** In the sentence stands a price with its mark, before the number or behind it. */
export function isBesidePrice(text: string, start: number, { near, older, findAhead }: AmountsBeside): boolean {
  const isPrice = (price: Mention | undefined): price is Mention =>
    price?.mark !== undefined && !price.scaled && !price.rateNote;
  if (
    [near, older].some(
      (price) => isPrice(price) && start - price.end < PRICE_REACH && !SENTENCE_END.test(text.slice(price.end, start)),
    )
  )
    return true;
  const ahead = findAhead();
  return isPrice(ahead) && ahead.start - start < PRICE_REACH && !SENTENCE_END.test(text.slice(start, ahead.start));
}

/** As many digits before the point, or one more or less; what is said in ten thousands may have two more. */
function areLike(mention: Mention, near: Mention | undefined): boolean {
  return near !== undefined && !near.scaled && countDigitsApart(mention, near) <= (mention.scaled ? 2 : 1);
}

/** 「实际扣了52」, 「被扣57」, 「闲鱼上挂4500」, 「卖到2460」 */
const PAID_OUT =
  /(?:[扣付花退罚罰赔賠省赚賺亏虧交缴繳汇匯寄存借捐充掏垫墊打吃喝买買剪洗修加点點叫][了咗掉]|[净淨][赚賺亏虧落]|[抽扣拿收划]走|被[扣罚罰]|退回[来來]?|[上叫开開喊][挂掛价價到]|[卖賣炒飙飆抬砍杀殺][到至]|[还還][价價]?到|[显顯]示|[标標][着著]|人均|[户戶客头頭]均)$/;
/** 「平时一件就要129」, 「现在只卖35」, 「另算260」, 「家庭最高4600」 */
const ASKED =
  /(?:[就都才只還还能][要卖賣收需拿]|[时時前后後]才|也[才就只]|少[说說]|[标標]|[怎][么麼]也[得要]|[顶頂]多|[撑撐]死|[超溢多少]收|[仅僅]需|[也还還另]算|[也再另还還]要?加|加收|(?<!名[额額]|人[数數]|[数數]量)上限[为為]?|封[頂顶]|不[超高][過过于於]?|[平原][时時价價][要卖賣]?|[现現]在[要卖賣收]|另[算收付加计計]|最[高低少多][罚罰赔賠补補领領]?|高[达達])$/;
/** What a price is for each: 每公升2.95, 一晚1888, 一个月能拿3450. */
const EACH_ONE = new RegExp(
  `(?:每(?:[${HAN_MEASURE_WORDS}户戶人]|公[升斤里]|平方[米呎尺]|加[仑侖]|小[时時]|[个個]月|分[钟鐘])|一(?:[晚夜天日年月${HAN_MEASURE_WORDS}]|[个個]月|小[时時]|公[升斤里])|[二三四五六七八九十两兩几幾\\d]{1,3}[${HAN_MEASURE_WORDS}][就要才共收])(?:[就都才只还還也]?[要卖賣收能可][拿领領卖賣]?|[约約近报報])?$`,
);
const COUNTED_EACH = /班次|人次|名[额額]|[时時]速|[流客产產销銷]量|次[数數]|跑|走|[骑騎]|打字/;
const MAX_LEAD = 8;

/** Does a word before a plain number say that it is paid or asked, beside a price of the sentence that has its mark? */
export function isAskedBesidePrice(text: string, mention: Mention, beside: AmountsBeside): boolean {
  const { start } = mention;
  const before = text.slice(Math.max(0, start - MAX_LEAD), start);
  // 「班次每小時12」
  if (COUNTED_EACH.test(before)) return false;
  const isAsked = ASKED.test(before);
  const isEach = EACH_ONE.test(before);
  if (!isAsked && !isEach && !PAID_OUT.test(before)) return false;
  if (isEach && beside.hasMoney && PRICE_BEHIND.test(text.slice(mention.end, mention.end + PRICE_REACH))) return true;
  return (
    isBesidePrice(text, start, beside) &&
    (!isAsked ||
      areLike(mention, beside.near) ||
      areLike(mention, beside.older) ||
      areLike(mention, beside.findAhead()))
  );
}

/** A price with its mark follows in the sentence: 「一小时80，一个月能挣2400元」. */
const PRICE_BEHIND = /^[^。!?\n]*\d(?:\.\d+)?[元块塊蚊]/;

const SHORTHAND = /^[\u4e00-\u9fff]{0,3}[百千](?:[一二三四五六七八九]{1,2})$/;
const SPOKEN_PRICE =
  /(?:[租薪價价費费]|人工|油[钱錢]|都要|要|[淨净]係得|只得|得|收|[賣卖]|俾|畀|使咗?|花了?|[赚賺蝕蚀]|一[间間晚夜个個台臺张張套])$/;

const HUNDREDS = /^[一二两兩三四五六七八九几幾]{1,2}[百千]/;
const SPOKEN_PAYMENT =
  /(?:[挣掙赚賺亏虧蚀蝕赔賠扣退省欠花付掏袋罚罰随隨还還借收捐攒攢存卖賣租]|[能净淨]落|[喊叫炒卖賣][到至]|[得搵揾][返到]|退回[来來]?)[了的个個咗到返]?$/;
/** 奖励他500, 算你四十五, 收我们80: a verb of payment and a person. */
const PAID_PERSON =
  /(?:[奖獎][励勵]?|[给給畀俾]|算|收|[罚罰赔賠补補退還还借转轉欠扣塞打发發]|[补補][偿償][给給]?|[多少]收)[了过過咗]?(?:[我你您他她咱][们們]?|佢哋?|人家|[对對]方|保[洁潔姆安]|司机|司機|[师師]傅|房[东東]|中介|老[师師板人]|[医醫]生|孩子|[儿兒]子|女儿|女兒|父母|家里|家裡|服务员|服務員|[员員]工|伙[计計]|工人|[顾顧]客|客人|乘客)[了咗]?$/;

/** Is money paid to a person right before the number? */
export function isPaidToPerson(text: string, start: number): boolean {
  return PAID_PERSON.test(text.slice(Math.max(0, start - MAX_LEAD), start));
}

const TENS = /^[二三四五六七八九]十[一二三四五六七八九]?$/;
/** 「扣完只赚七十多」 */
const EARNED = /[赚賺亏虧蚀蝕赔賠][了咗到]?$/;

/** 八百九, 一万二, 三千六七, 28万8: hundreds, thousands or ten thousands and a digit of the unit below, as prices are said. */
const PRICE_SHORTHAND =
  /^(?:[一二三四五六七八九两兩十零百千万萬]{0,6}[百千万萬][一二三四五六七八九]{1,2}|\d{1,3}[万萬][1-9])$/;
const NO_PRICE =
  /(?:海拔|[来來走招聚挤擠坐站][了咗過过]|共有|[高深长長宽寬][度达達]?|身高|水深|[米里步斤年岁歲票人]|跑|[积積得]分|[伤傷亡]|[产產]量|(?<!每)[户戶]|[转轉]速)[了约約近超共有达達]{0,2}$/;
const SHORTHAND_LEAD = 6;

/** 「三月份八百九入手」, 「夜更四百八」: in a sentence about money, and nothing else that is said so. */
export function isPriceShorthand(text: string, start: number, end: number): boolean {
  return (
    PRICE_SHORTHAND.test(text.slice(start, end)) &&
    !NO_PRICE.test(text.slice(Math.max(0, start - SHORTHAND_LEAD), start))
  );
}

/** 「吃饭一千，咖啡七百，交通四五百」: the next item of a list of spoken prices, a short name and its hundreds or thousands. */
export function isNextSpokenItem(text: string, { start, end }: Mention, { near }: AmountsBeside): boolean {
  if (!near?.mark || near.scaled || near.rateNote || near.numeral.writing !== 'han' || start - near.end > ITEM_REACH)
    return false;
  const between = text.slice(near.end, start);
  return (
    ROUND_HUNDREDS.test(text.slice(start, end)) &&
    /^[,、][\u4e00-\u9fff]{2,4}$/.test(between) &&
    !namesOtherNumber(between)
  );
}
const ROUND_HUNDREDS = /^[一二三四五六七八九两兩]{1,2}[百千]$/;
const ITEM_REACH = 6;

/** 「車租都要三百八」, 「扣了五百八十多」: said without the lower unit and without that of money. */
export function isSpokenPrice(text: string, start: number, end: number): boolean {
  const [spoken, before] = [text.slice(start, end), text.slice(Math.max(0, start - 5), start)];
  return (
    (SHORTHAND.test(spoken) && SPOKEN_PRICE.test(before)) ||
    (HUNDREDS.test(spoken) && SPOKEN_PAYMENT.test(before)) ||
    (spoken.length > 1 && isPaidToPerson(text, start)) ||
    isPriceShorthand(text, start, end) ||
    isNearly(text, start) ||
    (TENS.test(spoken) && EARNED.test(before))
  );
}

/** 「3600紅包」, 「2000押金」: the noun behind the number is one of money. */
const MONEY_NOUN_BEHIND =
  /^(?:的)?(?:[红紅]包|[礼禮聘押定订訂佣奖獎罚罰租]金|彩[礼禮]|[罚罰][款单單]|[补補津][贴貼助]|[现現]金|工[资資]|[月底时時周週]薪|房租|[学學][费費]|小[费費]|[购購]物卡|[购購]物券|流水|工[钱錢]|[车車][马馬][费費]|[现現][钞鈔]|[话話][费費]|[礼禮]券|生活[费費])/;

export function isBeforeMoneyNoun(text: string, end: number): boolean {
  return MONEY_NOUN_BEHIND.test(text.slice(end, end + 4));
}

const TAKEN = /[收付交缴繳扣花补補加要给給退返赔賠罚罰]了?$/;
const FEE_BEHIND = /^[\u4e00-\u9fff]{1,4}(?<![免浪消])[费費](?![\u4e00-\u9fff])/;
const SPENT = /花[了掉费費]?$/;
const BOUGHT_BEHIND = /^(?:[买買购購租订訂请請换換修做办辦]|入手|拿下|搞定)/;

/** 「另收200代拍费」, 「花3299买的」: a verb of payment before the number, and what is paid for behind it. */
export function isPaidFor(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return (
    (TAKEN.test(before) && FEE_BEHIND.test(text.slice(end, end + 6))) ||
    (SPENT.test(before) && BOUGHT_BEHIND.test(text.slice(end, end + 2)))
  );
}

const OFFER_BEHIND = /^(?:可[议議刀]|不[刀议議拆]|包[邮郵]|面交|[带帶]走)/;

/** 「两张12000可议」: an offer of one who sells. */
export function isOffer(text: string, end: number): boolean {
  return OFFER_BEHIND.test(text.slice(end, end + 2));
}
