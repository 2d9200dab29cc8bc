import { isHan } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';
import { findClauseStart } from '../../engine/text-context.js';
import type { Lexicon } from '../../engine/lexicon.js';

/** How far before an amount a noun behind 每 may stand, or the 一 of 一個…要. */
const MAX_NOUN_DISTANCE = 9;
/** What a word of price ends with: 只要, 賣, 才. */
const PRICE_VERB_ENDINGS = new CodeSet('要賣卖售才需收益本润潤赚賺費费');

/** 「119元/6斤」, 「3元/100克」 */
export function readCountBehindSlash(text: string, at: number, end: number): string | undefined {
  if (at !== end || text.charCodeAt(at) !== 0x2f) return undefined;
  return (
    /^\/(\d{1,4}(?:[斤克升两兩个個支件片粒瓶袋盒包箱罐杯人天晚小米吨噸]|kg|g|ml|L))/.exec(
      text.slice(at, at + 8),
    )?.[1] ?? readNounBehindSlash(text, at)
  );
}

/** 「168元/赛季」: an unknown noun is taken as written; before a number it is a mark, 「5元/港币6元」. */
function readNounBehindSlash(text: string, at: number): string | undefined {
  const noun = /^\/([\u4e00-\u9fff]{1,4})(?![\u4e00-\u9fff\d])/.exec(text.slice(at, at + 7))?.[1];
  return noun && !/[元币幣块塊]$/.test(noun) ? noun : undefined;
}

/** Water and gas are sold by a 度 that is a cubic metre. */
const OTHER_SUPPLY = /[水气氣温溫]|瓦斯/;
const SUPPLY_REACH = 24;

/** Is the 度 that ends at `end` one of electricity? Other characters are no 度. */
function isUnitOfElectricity(text: string, end: number): boolean {
  if (text.charAt(end - 1) !== '度') return true;
  const clause = text.slice(findClauseStart(text, end, SUPPLY_REACH), end + 1);
  return !OTHER_SUPPLY.test(clause) || /[电電]/.test(clause);
}

/** What stands between 一晚 and its price. */
const NIGHT_PRICE = /^\s?(?:[\d$收要需只才仅僅约約近逾超价價租费費房平大都就可为為]|[一二三四五六七八九十百千两兩])/;

/** 「一夜蒸發近6000億」, 「一晚带货2亿」: "overnight", unless the amount or a word of price comes next. */
function isPriceOfNight(text: string, end: number): boolean {
  return (
    !/一[夜晚]$/.test(text.slice(end - 2, end)) ||
    NIGHT_PRICE.test(text.slice(end, end + 2)) ||
    isBehindAmount(text, end)
  );
}

/** 「800元一晚」 */
function isBehindAmount(text: string, end: number): boolean {
  return '元块塊蚊镑鎊吉钱錢'.includes(text.charAt(end - 3) || '。');
}

/** 「台幣每升1角」: each time that it rises. */
const RISE_OF_RATE = /[币幣元圆圓镑鎊率数數点點]每升$/;

/** 「每坪88.6萬、總價2,180萬」: behind a price and a stop, a word for the whole says that what follows is per nothing. */
const WHOLE_BEHIND =
  /[\d万萬亿億元块塊][、及和與与][^\d、]{0,4}(?:[总總全][价價款额額]|[车車]位|[含另共])[^\d、]{0,6}$/;
const MIN_WHOLE = 4;

/** 「10日均線574元」 is the level of an average, 「一夜之間」 no time that is counted, 「每$10派」 no number of shares. */
export function isHanPerUnit(text: string, end: number, amount?: number): boolean {
  if (amount !== undefined && amount - end >= MIN_WHOLE && WHOLE_BEHIND.test(text.slice(end, amount))) return false;
  return (
    isUnitOfElectricity(text, end) &&
    isPriceOfNight(text, end) &&
    !RISE_OF_RATE.test(text.slice(Math.max(0, end - 3), end)) &&
    !text.startsWith('$10派', end - 4) &&
    !'线線'.includes(text.charAt(end) || '。') &&
    !/^夜(?:之[间間]|[间間])/.test(text.slice(end - 1, end + 2))
  );
}

/** 月赚三万, 日賺八百; 「七年赚进」 and 「今年赚」 say when. */
const EARNED =
  /(?<![\d一二三四五六七八九十百两兩几幾数數半每全今去前上当當本多近明后後同])(年|月|日)[赚賺](?:[约約近逾超]|不到|不足|超[过過])?$/;
const PERIODS: ReadonlyMap<string | undefined, string> = new Map([
  ['年', 'year'],
  ['月', 'month'],
  ['日', 'day'],
]);

/** An unknown noun behind 每, one piece of something and a word of price, or what is earned in a month. */
export function findHanPerUnitBefore(text: string, lexicon: Lexicon, from: number, start: number): string | undefined {
  return (
    readNounBefore(text, from, start) ??
    readOnePieceBefore(text, lexicon, start) ??
    PERIODS.get(EARNED.exec(text.slice(Math.max(0, start - 6), start))?.[1])
  );
}

/** Words behind 每 that say how often, not what is counted: 每逢, 每當, 每隔, 每賺; 每百元 counts money. */
const NOT_NOUNS = new CodeSet('满滿逢当當隔每况況百千万萬两兩几幾下分一二三四五六七八九十赚賺盈卖賣花付借投');
const EACH = '每'.charCodeAt(0);
/** Verbs of price, and words of approximation, between such a noun and the amount. */
const PRICE_WORDS =
  /(?:[報报收售賣卖價价為为以要需達达約约逾超近至到由跌升漲涨降減减增加派付賺赚得值獲获領领]|成本|定價|定价|不足|低於|低于|高於|高于)+$/;
const LONGEST_NOUN = 4;

/** 「每跳由1.9元」, 「每蒲式耳報5美元」: an unknown noun behind 每 is taken as written, and whole. */
function readNounBefore(text: string, from: number, start: number): string | undefined {
  for (let at = start - 2; at >= Math.max(from, start - MAX_NOUN_DISTANCE); at--) {
    if (text.charCodeAt(at) !== EACH) continue;
    if (NOT_NOUNS.has(text.charCodeAt(at + 1)) || WHOLE_BEHIND.test(text.slice(at, start))) return undefined;
    const noun = /^[\u4e00-\u9fff]+/.exec(text.slice(at + 1, start))?.[0].replace(PRICE_WORDS, '') ?? '';
    // A phrase follows the noun: of that, the measure word is sure.
    return noun.length > LONGEST_NOUN ? noun.charAt(0) : noun || undefined;
  }
  return undefined;
}

/** 「一個雞蛋要」, 「一公斤則要」: one piece of something and a word of price, right before the amount. */
function readOnePieceBefore(text: string, lexicon: Lexicon, start: number): string | undefined {
  if (!PRICE_VERB_ENDINGS.has(text.charCodeAt(start - 1))) return undefined;
  // 「一个鱼池就能增收」 is no price.
  if (text.charAt(start - 1) === '收' && '增创創营營回吸没沒丰豐'.includes(text.charAt(start - 2) || '。'))
    return undefined;
  for (let at = start - 2; at >= Math.max(0, start - MAX_NOUN_DISTANCE); at--) {
    const sign = text.charAt(at);
    if (',。;(:、'.includes(sign)) return undefined;
    if (sign !== '一') continue;
    const per = lexicon.perAfter.match(text, at);
    if (per && per.end < start) return per.value;
  }
  return undefined;
}

/** 「（相当于每股港币0.49元）」: the per-unit stands between the words and the amount. */
export function skipPerUnitBefore(text: string, lexicon: Lexicon, start: number): number {
  if (!isHan(text.charCodeAt(start - 1))) return start;
  for (let at = start - 2; at >= start - 4; at--)
    if (text.charAt(at) === '每') return lexicon.perBefore.match(text, at)?.end === start ? at : start;
  return start;
}
