import { CodeSet } from '../../document/code-set.js';
import { isDigit, isHan, isLatin, skipSpacesBack } from '../../document/chars.js';
import {
  COUNTED_NOUNS_BEFORE,
  JOINERS_BEFORE,
  INVALID_AFTER_UNIT,
  COUNTED_NOUNS_AFTER,
} from '../languages/zh/plausibility-tables.js';
import type { Lexicon } from './lexicon.js';
import type { Mention } from './mention.js';
import type { Numeral } from './numeral.js';
import { findClauseStart } from './text-context.js';
import { Trie } from './trie.js';
import type { Unit } from './vocabulary.js';

const SCORE_WORDS = /得|评分|評分|比分|平均分|领先|領先|满分|滿分|落后|落後|考/;
const PRICE_WORDS = /股|派|息|贬|貶|升|跌|涨|漲|便宜|贵|貴|减|減|加|赚|賺|蚀|蝕|收|每|人民|RMB|币|幣/;

/** Does the number look like an amount, beside a mark that is also a common word or abbreviation? */
export function isAmountLike(text: string, { numeral, numeralEnd, power, grouped, mark }: Mention): boolean {
  if (mark?.ambiguous?.key === '元') {
    if (power > 0 || text.charAt(numeralEnd) === '钱') return true;
    const context = text.slice(findClauseStart(text, numeral.start, 16), numeral.start);
    if (SCORE_WORDS.test(context)) return false;
    return PRICE_WORDS.test(context);
  }
  if (mark?.ambiguous?.key === '刀') return numeral.writing === 'digits' && (power > 0 || numeral.digits.length > 1);
  return power > 0 || grouped || /\.\d\d+$/.test(numeral.digits);
}

/** "USD 10-year swap", "RMB 2027 notes", "CNY 3M SHIBOR": a currency and a term, no amount. */
const TERM =
  /^(?:-(?:year|yr|month|mth|week|day|tenor)|\s(?:notes?|bonds?|bills?)\b|\s?[MWY]?\s[A-Z]*(?:BOR|SOFR|NDF|CDS)\b)/i;

/**
 * Is a number behind a mark one of years or things in that currency, 人民币3年期国债, 日圆1.2万人, and no amount?
 * `end` is where the number and its scale end.
 */
export function isAttributeNumber(
  text: string,
  { start, numeral, scaled, shortScale, grouped }: Mention,
  end: number,
): boolean {
  const at = text.charAt(end) === ' ' ? end + 1 : end;
  if (isPairLevel(text, start, numeral, scaled)) return true;
  if (isHan(text.charCodeAt(at))) {
    // "$180隻": behind a sign the number is a price, whatever it is for.
    const mark = text.charCodeAt(skipSpacesBack(text, numeral.start) - 1);
    if (!isLatin(mark) && !isHan(mark)) return false;
    if (numeral.digits.includes('.') && !scaled) return false;
    return scaled
      ? HAN_COUNTED_NOUN.test(text.slice(at, at + 4)) && !'年月日天一分'.includes(text.charAt(at))
      : HAN_TERM.test(text.slice(at, at + 3));
  }
  if (scaled && !shortScale) return false;
  const rest = text.slice(shortScale ? end - 1 : end, end + 16);
  const match = TERM.exec(rest);
  if (!match) return false;
  return !/notes?|bonds?|bills?/i.test(match[0]) || (!grouped && /^(?:19|20)\d\d$/.test(numeral.digits));
}

/** 「人民幣兌港元1.0735」: the level of a pair; behind 「1美元兌」 it is the other side of a rate. */
function isPairLevel(text: string, start: number, { digits }: Numeral, scaled: boolean): boolean {
  if (scaled || !digits.includes('.') || !'兑兌对對'.includes(text.charAt(start - 1) || '。')) return false;
  return !/[\d一十百千][^,。;、]*$/.test(text.slice(Math.max(0, start - 8), start - 1));
}

const HAN_TERM =
  /^(?:度(?![电電])|直|旦|些|样|樣|路|般|向|致|律|年|月|日|天|个月|個月|周|週|期|点|點|指数|指數|人|名|家|只|隻|种|種|次|倍|国|國|大)/;

const VIDEO_RESOLUTIONS: ReadonlySet<string> = new Set([
  '144',
  '240',
  '360',
  '480',
  '540',
  '576',
  '720',
  '1080',
  '1440',
  '2160',
  '4320',
]);

/**
 * Is a percentage a move, to be counted in points? Hong Kong's 厘 is one where rates are cut or raised (減息1/4厘); the
 * "pct" of Chinese brokers' notes always is.
 */
export function isMoveInPoints(text: string, { numeral, end }: Mention, form: string): boolean {
  const before = text.slice(Math.max(0, numeral.start - 4), numeral.start);
  if (form === '厘') return /[减減加升降]息?[约約近]?\s?$/.test(before);
  return form === 'pct' && (isHan(text.charCodeAt(end)) || /[\u4e00-\u9fff][+-]?\s?$/.test(before));
}

const countedNounsAfter = new CodeSet(COUNTED_NOUNS_AFTER);
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
  if (!countedNounsAfter.has(text.charCodeAt(end)) || power !== 0 || section || digits.length > 4) return false;
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
export function isPlausibleUnit(
  text: string,
  numeral: Numeral,
  unit: Unit,
  form: string,
  unitEnd: number,
  numeralEnd: number,
): boolean {
  if (form.length === 1 && isHan(form.charCodeAt(0))) {
    if (invalidAfterUnit.get(form)?.has(text.charCodeAt(unitEnd))) return false;
    if (form === '块' || form === '塊') return isPieceOfMoney(text, numeral, unitEnd);
    if (form === '成') return isTenths(numeral, numeralEnd);
    if (form === '厘') return isInterestRate(text, numeral, unitEnd);
    if ((form === '角' || form === '毛') && numeral.writing === 'han' && numeral.bare) return false;
  }
  if (unit.type === 'ratio') return isPlausibleRatio(text, unit.kind, form, unitEnd);
  // 1080p is a picture, not a price.
  if (form === 'p' && VIDEO_RESOLUTIONS.has(numeral.digits)) return false;
  if (numeral.bare && numeral.digits === '10') return false;
  return true;
}

/** 块 also counts pieces: 三块石头. Money when 钱 follows, at the end of a phrase, or before a function word. */
function isPieceOfMoney(text: string, numeral: Numeral, end: number): boolean {
  const next = text.charAt(end);
  if (next === '' || !isHan(next.charCodeAt(0))) return true;
  return (
    '降涨漲升跌加减減省变變改提调調钱錢的整呢啊吧哦嘛啦一起左以多不就能才可到至每二三四五六七八九半买賣卖買和及与與或是'.includes(
      next,
    ) || numeral.digits.length >= 3
  );
}

/** 成 is tenths: at most ten of them. */
function isTenths(numeral: Numeral, numeralEnd: number): boolean {
  return numeral.end === numeralEnd && numeral.power === 0 && /^(?:\d(?:\.\d+)?|10|0\.5)$/.test(numeral.digits);
}

/** 厘 is Hong Kong's percent of interest; elsewhere a length or a weight. */
function isInterestRate(text: string, numeral: Numeral, end: number): boolean {
  const context = text.slice(Math.max(0, numeral.start - 16), end + 8);
  return /息|率|加|减|減|回[報报]|收益|按揭|存款|貸|贷|厘半/.test(context) && !/厘米|公厘/.test(context);
}

function isPlausibleRatio(text: string, kind: string, form: string, end: number): boolean {
  if (kind !== 'multiple') return true;
  const rest = text.slice(end, end + 14);
  // Frequency ("three times a week", "five times in a row") is a count of occasions, not a multiple.
  if (form === 'times')
    return !/^\s+(?:a|per|every|each|in|since|before|on|during)\s/i.test(rest) || /^\s+a\s+(?:share|unit)/i.test(rest);
  return true;
}

const countedNouns = new Trie<true>(true);
for (const word of COUNTED_NOUNS_BEFORE.split('|')) countedNouns.add(word, true);

/** Last characters of words for people and quantities: 投資者2.2億, 股東人數80萬. */
const COUNTED_NOUN_ENDINGS = '者人客族戶户員员生迷眾众數数量';

/**
 * 观影人次2.8亿: does the word right before a number say that it counts no money? Within a list of amounts (`goesOn`) only
 * a word that is known does: the last character of a name may be one that ends such words.
 */
export function followsCountedNoun(text: string, start: number, goesOn: boolean): boolean {
  let at = start;
  while (at > start - 3 && '达達为為约約超逾近共有仅僅至是破突过過 '.includes(text.charAt(at - 1) || '。')) at--;
  const last = text.charAt(at - 1);
  // Turnover that swells (放量) or shrinks is one of money.
  const isTurnover = last === '量' && '放缩縮'.includes(text.charAt(at - 2) || '。');
  const isEnding =
    !goesOn && !isTurnover && last !== '' && COUNTED_NOUN_ENDINGS.includes(last) && text.charAt(at - 2) !== '每';
  if (isEnding || countedNouns.match(text, at)) return true;
  return '数數'.includes(last || '。') && countedNouns.match(text, at - 1) !== undefined;
}

/** Han characters after an unmarked 亿 or 万 that say it counts something else: 亿股, 万人, 萬平方米. */
export function precedesCountedNoun(text: string, end: number): boolean {
  const at = text.charAt(end) === ' ' ? end + 1 : end;
  const next = text.charAt(at);
  if (next === '' || !isHan(next.charCodeAt(0))) return isDigit(text.charCodeAt(end));
  return HAN_COUNTED_NOUN.test(text.slice(at, at + 4));
}

const HAN_COUNTED_NOUN =
  /^(?:股|人|份|平方|平米|公[里頃顷吨噸斤升]|吨|噸|户|戶|家|个|個|名|位|次|张|張|台|部|辆|輛|架|艘|枚|只|隻|头|頭|羽|条|條|件|套|间|間|本|册|冊|片|颗|顆|粒|瓶|桶|亩|畝|英[里畝亩]|里|米|[千毫]?克|[千兆]瓦|度|千瓦|年|月|日|天|小时|小時|分钟|秒|岁|歲|字|行|篇|单|單|票|箱|手|口|所|座|处|處|[平方]?[尺呎]|坪|點|点|像素|粉丝|用户|用戶|会员|會員|观众|觀眾|学生|學生|居民|职工|人次|参数|參數|兆|赫|伏|册|吨|光年|人口|民眾|民众|纳税人|納稅人|军|軍|剂|劑|宗|例|筆|笔|項|项|门|門|集|级|級|桶|球迷|网友|網友|游客|旅客|工程|富[豪翁]|达|達|科|一|分|物流|业|業|企|俱|级|俱乐)/;
