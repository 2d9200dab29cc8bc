import { CodeSet } from '../../../document/code-set.js';
import { isDigit, isHan, isLatin, skipSpacesBack } from '../../../document/chars.js';
import type { Lexicon } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import type { Numeral } from '../../engine/numeral.js';
import { findQuantityUnit } from '../../engine/quantity.js';
import { findClauseStart } from '../../engine/text-context.js';
import type { FormMatch } from '../../engine/trie.js';
import type { Unit } from '../../engine/vocabulary.js';
import { namesCurrencyAt } from './currency-behind.js';
import { isInterestRate, isMoveOfRate } from './interest.js';
import { isNameNumber } from './name-numbers.js';
import { HAN_MEASURE_WORDS } from './quantities.js';
import { isHanDigit } from './numeral-kind.js';
import { isPieceOfMoney } from './pieces.js';
import { isTenths } from './tenths.js';

/** What may not follow a Chinese unit, because the two together are another word: 元宵, 角度, 毛利, 分之一. */
export const INVALID_AFTER_UNIT: Readonly<Record<string, string>> = {
  元: '宵旦老件素月首帅帥宇勋勳气氣化组組店',
  圆: '形桌圈满滿规規',
  圓: '形桌圈滿規',
  角: '度色落形斗鬥逐大膜钢鋼',
  毛: '利坯重病衣发髮泽澤孩囡笔筆囊',
  毫: '米升克無无不安秒末巴伏厘釐',
  仙: '女人境子逝游遊丹台臺',
  分: '之別别支数數析布佈钟鐘店公行红紅拆拨撥期配段部类類享手居担擔秒贝貝裂',
  块: '地石头頭砖磚屏玉木板田冰',
  塊: '地石頭磚屏玉木板田冰',
  欧: '元洲盟联聯冠美姆阳陽文足锦錦战戰版式系亚亞央债債股佩国國莱萊',
  歐: '元洲盟聯冠美姆陽文足錦戰版式系亞央債股佩國萊',
  刀: '切片具锋鋒',
  倍: '感加受思儿数數券速镜鏡',
  厘: '米清',
  釐: '米清',
  蚊: '子香帐帳虫蟲',
  盾: '牌',
  新: '',
  两: '',
  镑: '',
  鎊: '',
};

/** Right behind a plain number they say, as measure words do, that it is no money: 第一直, 一些, 一旦. */
const OTHER_WORDS_AFTER = '旬段排些样樣般直旦律切致定路边邊側侧';
/** Measure words that also begin a word between two numbers, or one for money: 升至, 對比, 方為. */
const JOINING_MEASURE_WORDS =
  '个個升对對方只针針点點国國瓦磅口把回斤克桶亩畝米尺呎吋寸坪度股吨噸例宗票班手单單笔筆科对起';

/** Before a number they may join it to the one in front, or say that it is a percentage. */
const JOINERS_BEFORE = '之比至到和及与與或、~-–—―/,)|$';

const SCORE_WORDS = /得|评分|評分|比分|平均分|领先|領先|满分|滿分|落后|落後|考/;
const PRICE_WORDS =
  /滑落|[扬揚挫]|走[高低]|股|派|息|贬|貶|升|跌|涨|漲|便宜|贵|貴|减|減|加|赚|賺|蚀|蝕|收|每|人民|RMB|[币幣]/;

/** Is 元, 块, 欧 or 刀 a unit of money here? Of other marks this says nothing. */
export function isYuanAmount(
  text: string,
  { numeral, numeralEnd, power, scaled, mark, end }: Mention,
): boolean | undefined {
  if (mark?.ambiguous?.key === '元') {
    // 「2亿分给」: nobody counts hundredths in millions.
    if (scaled && mark.minor === 2) return false;
    if (isOfCheque(text, numeral)) return true;
    if (power > 0 || text.charAt(numeralEnd) === '钱') return true;
    const context = text.slice(findClauseStart(text, numeral.start, 16), numeral.start);
    if (SCORE_WORDS.test(context)) return false;
    return PRICE_WORDS.test(context) || continuesDividends(text, numeral.start);
  }
  if ('欧歐'.includes(text.charAt(end - 1) || '。')) return scaled || power > 0 || isShortEuro(text, numeral, end);
  if (mark?.ambiguous?.key === '刀') return numeral.writing === 'digits' && (power > 0 || numeral.digits.length > 1);
  return undefined;
}

/** 500欧, 五百欧, but 300欧电阻 is one of ohms: the 欧 of a plain number stands at the end of a phrase. */
function isShortEuro(text: string, { digits, start }: Numeral, end: number): boolean {
  const next = text.charAt(end);
  return (
    /^\d{2,}/.test(digits) &&
    (!isHan(next.charCodeAt(0)) || '的起左以上每一就才不可买買或和至到'.includes(next)) &&
    !/[阻抗]/.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** 「每股派4.0分,上一年是3.5分」: behind a dividend in the sentence, 分 continues as its unit. */
function continuesDividends(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return DIVIDEND_IN_FEN.test(before.slice(before.search(/[^。!?\n]*$/)));
}

const DIVIDEND_IN_FEN = /(?:[派股紅红]息|每股)[^。;\d]{0,12}\d{1,3}(?:\.\d+)?分/;

/** Is a number behind a mark one of years or things in that currency, 人民币3年期国债, 日圆1.2万人, or the level of a pair? */
export function isHanAttribute(
  text: string,
  { start, numeral, scaled }: Mention,
  end: number,
  lexicon: Lexicon,
): boolean {
  const at = text.charAt(end) === ' ' ? end + 1 : end;
  if (isPairLevel(text, start, numeral, scaled)) return true;
  if (!isHan(text.charCodeAt(at))) return false;
  // "$180隻": behind a sign the number is a price, whatever it is for.
  const mark = text.charCodeAt(skipSpacesBack(text, numeral.start) - 1);
  if (!isLatin(mark) && !isHan(mark)) return false;
  if (numeral.digits.includes('.') && !scaled) return false;
  return scaled
    ? findQuantityUnit(text, lexicon, end)?.value.unit !== undefined
    : HAN_TERM.test(text.slice(at, at + 3));
}

/** 「人民幣兌港元1.0735」: the level of a pair; behind 「1美元兌」 it is the other side of a rate. */
function isPairLevel(text: string, start: number, { digits }: Numeral, scaled: boolean): boolean {
  if (scaled || !digits.includes('.') || !'兑兌对對'.includes(text.charAt(start - 1) || '。')) return false;
  return !/[\d一十百千][^,。;、]*$/.test(text.slice(Math.max(0, start - 8), start - 1));
}

const HAN_TERM =
  /^(?:度(?![电電])|直|旦|些|样|樣|路|般|向|致|律|年|月|日|天|[个個](?![亿億万萬多])|周|週|期|点|點|指数|指數|人|名|家|只|隻|种|種|次|倍|国|國|大)/;

/**
 * Is a percentage a move, to be counted in points? Hong Kong's 厘 is one where rates are cut or raised (減息1/4厘); the
 * "pct" of Chinese brokers' notes always is.
 */
export function isMoveInPoints(text: string, { numeral, end }: Mention, form: string): boolean {
  const before = text.slice(Math.max(0, numeral.start - 4), numeral.start);
  if (form === '厘' || form === '釐') return isMoveOfRate(text, numeral.start);
  return form === 'pct' && (isHan(text.charCodeAt(end)) || /[\u4e00-\u9fff][+-]?\s?$/.test(before));
}

const countedNounsAfter = new CodeSet(
  [...(HAN_MEASURE_WORDS + OTHER_WORDS_AFTER)].filter((word) => !JOINING_MEASURE_WORDS.includes(word)).join(''),
);
const joinersBefore = new CodeSet(JOINERS_BEFORE);
const invalidAfterUnit: ReadonlyMap<string, CodeSet> = new Map(
  Object.entries(INVALID_AFTER_UNIT).map(([unit, characters]) => [unit, new CodeSet(characters)]),
);

/**
 * Does a Chinese word right behind a plain number say that it counts time or things, while no mark stands before it? Half
 * of the numbers in Chinese copy do; they need not be looked at again.
 */
export function countsTimeOrThings(
  text: string,
  lexicon: Lexicon,
  { start, end, digits, power, section }: Numeral,
): boolean {
  if (!countedNounsAfter.has(text.charCodeAt(end)) || power !== 0 || digits.length > 4) return false;
  if (section && section.power > 3) return false;
  // 从5200直接涨到6000元
  if (digits.length > 2 && text.startsWith('直接', end)) return false;
  const edge = skipSpacesBack(text, start);
  return (
    !joinersBefore.has(text.charCodeAt(edge - 1)) &&
    !lexicon.unitsAfter.match(text, end) &&
    !lexicon.scales.match(text, end) &&
    !lexicon.marksBefore.match(text, edge) &&
    !lexicon.qualifiersBefore.match(text, edge) &&
    !lexicon.linksBefore.match(text, edge)
  );
}

/** Is a unit really one here? 元宵, 角度, 三成熟, 八百倍速 and the like are not. */
export function isPlausibleHanUnit(
  text: string,
  numeral: Numeral,
  { value: unit, form, end: unitEnd }: FormMatch<Unit>,
  numeralEnd: number,
): boolean {
  if (isEndOfSpokenRange(text, numeral)) return false;
  if (isNameNumber(text, numeral) || isCountOfList(text, numeral, form)) return false;
  if (form.length === 1 && isHan(form.charCodeAt(0))) {
    if (invalidAfterUnit.get(form)?.has(text.charCodeAt(unitEnd))) return false;
    if (form === '块' || form === '塊') return isPieceOfMoney(text, numeral, unitEnd) || namesCurrencyAt(text, unitEnd);
    if (form === '成') return isTenths(text, numeral, numeralEnd, unitEnd);
    if (form === '厘' || form === '釐') return isInterestRate(text, numeral, unitEnd);
    if (form === '元' && isPlaceOfName(text, numeral, unitEnd)) return false;
    if (form === '元' && text.charAt(unitEnd) === '年') return isBeforeYearWord(text, unitEnd);
    if (form === '倍' && text.charAt(unitEnd) === '股')
      return '息价價权權本东東'.includes(text.charAt(unitEnd + 1) || '。');
    if (form === '角') return isTenthOfYuan(text, numeral, unitEnd);
    if (form === '毛' && numeral.writing === 'han' && numeral.bare) return false;
  }
  // 十元, but not 十分, 十角 and 十刀: these are mostly words of something else.
  return unit.type === 'ratio' || !numeral.bare || numeral.digits !== '10' || (unit.minor === 0 && !unit.weak);
}

const PLACE_BEHIND =
  /^(?:牛奶|食品|股份|[集][团團]|乳[业業]|公司|大街|社[区區]|小[区區]|街道?|[村桥橋里巷坊宫宮殿镇鎮县縣](?![\u4e00-\u9fff]?[费費款])|[区區])/;

/** 三元社区, 三元桥: a place that is called so. */
function isPlaceOfName(text: string, { writing, digits, power }: Numeral, end: number): boolean {
  return writing === 'han' && power === 0 && /^[234]$/.test(digits) && PLACE_BEHIND.test(text.slice(end, end + 3));
}

/** 千多二千元: what is said as two numbers is not read in part. */
export function isEndOfSpokenRange(text: string, { start, writing }: Numeral): boolean {
  return (
    writing === 'han' && '多几幾'.includes(text.charAt(start - 1) || '。') && SCALES.has(text.charCodeAt(start - 2))
  );
}

const SCALES = new CodeSet('百千万萬');

/** "list 1 of 4印度卢比": the numbers of a list on a page run into the headline behind them. */
function isCountOfList(text: string, { start, writing }: Numeral, form: string): boolean {
  if (writing !== 'digits' || !isHan(form.charCodeAt(0)) || !text.startsWith('of ', start - 3)) return false;
  return isDigit(text.charCodeAt(start - 5)) && text.charCodeAt(start - 4) === 0x20;
}

/** 一角 is a corner and 三角 a triangle, unless more of an amount follows or a word of price stands before. */
function isTenthOfYuan(text: string, numeral: Numeral, end: number): boolean {
  if (numeral.writing !== 'han') return true;
  if (numeral.bare) return false;
  if (isOfCheque(text, numeral)) return true;
  const next = text.charAt(end);
  if ('钱錢'.includes(next || '。')) return true;
  if (isHanDigit(next.charCodeAt(0))) {
    const behind = text.charAt(end + 1);
    if (behind === '分') return true;
    // 三角五: the hundredths cannot be read, so that nothing is. In 长三角一体化, 一 begins another word.
    if (!isHan((behind || '。').charCodeAt(0))) return false;
  }
  const clause = text.slice(findClauseStart(text, numeral.start, 16), numeral.start);
  return PRICE_WORDS.test(clause) || /[价價]/.test(clause);
}

/** 叁角整, 贰分: the banker's digit, and no word before it that it may end (大陆分行, 入伍). */
function isOfCheque(text: string, numeral: Numeral): boolean {
  const start = text.charAt(numeral.start) === '零' ? numeral.start + 1 : numeral.start;
  const before = text.charAt(start - 1) || '。';
  return (
    '壹贰貳叁參叄肆伍陆陸柒捌玖'.includes(text.charAt(start)) &&
    (!isHan(before.charCodeAt(0)) || '零负負共计計币幣'.includes(before))
  );
}

/** 100元年费, 341億元年增: behind an amount, and not 元年, the first year of a reign. */
function isBeforeYearWord(text: string, at: number): boolean {
  return '增减減费費租薪利息化均'.includes(text.charAt(at + 1) || '。');
}

/** 负 and 負 before a number or its mark; 胜负 is a score. */
export function isHanNegativeSign(text: string, at: number): boolean {
  return NEGATIVE_CHARACTERS.has(text.charCodeAt(at)) && text.charAt(at - 1) !== '胜';
}

const NEGATIVE_CHARACTERS = new CodeSet('负負');

/** 「周五降至449亿元」: a day of the week. */
export function isHanDayNumber(text: string, { numeral, start }: Mention): boolean {
  return numeral.writing === 'han' && '周週期拜'.includes(text.charAt(start - 1) || '。');
}
