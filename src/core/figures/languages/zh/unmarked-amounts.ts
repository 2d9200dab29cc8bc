import { isDigit, isHan, isLatin } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';
import type { AmountsBeside, Lexicon, UnmarkedAmountRules } from '../../engine/lexicon.js';
import { createMark, withMinor, type Mark } from '../../engine/mark.js';
import type { Mention } from '../../engine/mention.js';
import { countWholeDigits } from '../../engine/mention-value.js';
import { PHRASE_ENDS, findClauseStart, isBesideHan } from '../../engine/text-context.js';
import { YUAN } from '../ambiguous-marks.js';
import { isShareMove } from '../share-moves.js';
import { findHanCurrencyBehind } from './currency-behind.js';
import { followsCountedNoun, skipLinkBack } from './counted-nouns.js';
import { isOfLottery, PRICED } from './money-topics.js';
import { hasMoneyHead, hasMoneyNoun, isOtherWord, isRoundSum } from './money-words.js';
import { endsPhrase } from './phrase-ends.js';
import { continuesClauses, isBehindRatio, isEndOfCountedMove, isEndOfMove, isShareOfWhole } from './listed-amounts.js';
import {
  continuesSentence,
  countsOther,
  isComparedAmount,
  isComparedCount,
  isDeal,
  isNextQuote,
} from './sentence-amounts.js';
import { isPriceOfPiece } from './plain-prices.js';
import { isDiscount, isInPriceList, isPlainPrice } from './unit-prices.js';
import { isAskedBesidePrice, isBeforeMoneyNoun, isPriceShorthand } from './spoken-prices.js';
import { isEarlierCount, isEarlierValue } from './earlier-values.js';
import { isValueOfListed } from './listed-in-brackets.js';
import { isOfNamedSum } from './named-sums.js';
import { isCommentOnMoney } from './money-comments.js';
import { isSoldOnline } from './second-hand.js';
import { isQuoteBehindMove } from './quoted-prices.js';
import { exceedsRoundNumber, isNearly } from './qualifier-rules.js';
import { isEndOfSpokenRange } from './plausibility.js';
import { findHanNoun } from './quantity-rules.js';

/** How far before an amount the word may stand that says it is money. */
const MAX_NOUN_DISTANCE = 24;
const LOCAL_MARK: Mark = createMark({ ambiguous: YUAN });

/** 「每呎15,230」, 「每兩收37,820」: right behind what a price is per, with a word of price or without. */
const PRICE_PER = /每(?:呎|尺|両|兩|两|坪|平|股|手|平方[呎尺米])(?:[收報报約约售賣卖賺赚派]|盈利|股息)?$/;

/** 「每坪398萬」, 「單坪437.2萬」: what is sold by the unit, and nothing counted behind the number. */
const SCALED_PRICE_PER =
  /(?:每(?:平方?[米呎尺]?|[呎尺坪方亩畝克两兩両股手桶辆輛台臺吨噸斤]|公?[斤克吨噸顷頃升]|盎司|克拉)|[单單][坪平呎尺])[均实實售开開成]?[价價]?(?:[收報报约約售賣卖為为達达近逾超破到至]{0,2}|高达|高達)$/;

function isScaledPricePer(text: string, start: number): boolean {
  return SCALED_PRICE_PER.test(text.slice(Math.max(0, start - 10), start));
}

function isPricePer(text: string, { start, end, numeral, grouped }: Mention): boolean {
  if (!grouped && !numeral.digits.includes('.')) return false;
  const next = text.charCodeAt(end);
  return !isHan(next) && next !== 0x25 && PRICE_PER.test(text.slice(Math.max(0, start - 8), start));
}

/** 「527亿拨款里有420亿令吉」: an amount with a mark right behind is a part of it. */
const WHOLE_OF =
  /^[\u4e00-\u9fff]{0,6}(?:[里裡裏之]?[中内內]?有|,?(?:其|[當当])中(?:有)?|中的|[里裡裏]的)[约約近逾超]?$/;
const MAX_PART_DISTANCE = 12;

/** How far before a number the name of its currency may stand. */
const MAX_NAME_DISTANCE = 8;

/** 「港元部分15亿」, 「美元債3億」: the clause names the currency behind the last amount. */
function findNamedCurrency(text: string, lexicon: Lexicon, start: number, floor: number): Mark | undefined {
  const from = findClauseStart(text, start, MAX_NAME_DISTANCE, PHRASE_ENDS);
  for (let at = start - 1; at > Math.max(from, floor); at--) {
    if (!isHan(text.charCodeAt(at))) return undefined;
    const name = lexicon.marksBefore.match(text, at);
    if (name && name.start >= floor && name.value.currency && isHan(text.charCodeAt(name.start)))
      return withMinor(name.value, 0);
  }
  return undefined;
}

/** Money that goes from the mainland to Hong Kong's exchange is counted there. */
const SOUTHBOUND = /南[向下][资資]金|港股通(?!基金|[标標]的)/;
const MAX_SUBJECT = 16;
const HONG_KONG_DOLLAR: Mark = createMark({ currency: 'HKD' });

/** In Chinese the local unit is left out, not a foreign one; in the same sentence a list continues in its own unit. */
function chooseHanMark(
  text: string,
  lexicon: Lexicon,
  { near: last, older }: AmountsBeside,
  mention: Mention,
  next: Mention | undefined,
): Mark {
  // A price says nothing of what the sentence counts in.
  const near = last && mention.scaled && PRICE_UNITS.has(last.per ?? '') ? older : last;
  const bracketed = findHanCurrencyBehind(text, mention.end, LOCAL_MARK);
  if (bracketed && text.charAt(mention.end) === '(') return createMark({ currency: bracketed.currency });
  if (isBracketedRestatement(text, mention, near)) return LOCAL_MARK;
  if (!mention.scaled && last?.mark?.currency && isQuoteBehindMove(text, mention.start)) return withMinor(last.mark, 0);
  const clause = text.slice(findClauseStart(text, mention.start, MAX_SUBJECT, PHRASE_ENDS), mention.start);
  if (SOUTHBOUND.test(clause)) return HONG_KONG_DOLLAR;
  const named = findNamedCurrency(text, lexicon, mention.start, near?.end ?? 0);
  if (named) return named;
  if (
    next?.mark?.currency &&
    next.start - mention.end <= MAX_PART_DISTANCE &&
    WHOLE_OF.test(text.slice(mention.end, next.start))
  )
    return withMinor(next.mark, 0);
  if (!near?.mark || near.mark.ambiguous?.isLocalUnit) return LOCAL_MARK;
  // 「每FEU报3,200美元，长约1,700；航商获利512亿」: the last one continues the list of prices.
  if (mention.scaled && near.inheritsMark && !near.scaled && PRICE_UNITS.has(older?.per ?? '')) return LOCAL_MARK;
  if (older && countsInOne(text, older, near, mention)) return withMinor(near.mark, 0);
  // 「46萬元及3.2萬美元,…賠償12萬」: of a sum in two currencies the local one may be left out.
  if (older?.mark?.ambiguous?.isLocalUnit && near.start - older.end <= 2) return LOCAL_MARK;
  const between = text.slice(near.end, mention.start);
  return between.length <= (near === last ? 40 : 64) && !/[。！？\n]/.test(between)
    ? withMinor(near.mark, 0)
    : LOCAL_MARK;
}

/** In the paragraph the last two amounts name one foreign currency: it then counts in that. */
function countsInOne(text: string, older: Mention, near: Mention, mention: Mention): boolean {
  const { start } = mention;
  if (!older.mark || !near.mark || !areOfOneCurrency(older.mark, near.mark)) return false;
  // Prices say nothing of what a sum is counted in.
  if (mention.scaled && !near.scaled) return false;
  if (older.inheritsMark || older.rateNote || near.rateNote || near.restates) return false;
  return start - older.end <= MAX_PARAGRAPH_REACH && !text.slice(older.end, start).includes('\n');
}
/** 1.6亿英镑, 36.5万镑: one names the currency that the other may mean. */
function areOfOneCurrency(a: Mark, b: Mark): boolean {
  if (a.currency !== undefined && b.currency !== undefined) return a.currency === b.currency;
  const [named, open] = a.currency === undefined ? [b, a] : [a, b];
  return named.currency !== undefined && !open.ambiguous?.isLocalUnit && open.ambiguous?.fallback === named.currency;
}

const MAX_PARAGRAPH_REACH = 200;
const PRICE_UNITS: ReadonlySet<string> = new Set([
  'barrel',
  'ounce',
  'tonne',
  'bushel',
  'mmBtu',
  'gallon',
  'pound',
  'TEU',
  'FEU',
]);

/** 「600万某国马克」: a currency that no table names; the number is in that, and not in the local unit. */
const OTHER_CURRENCY =
  /^[\u4e00-\u9fff]{0,6}(?:[马馬]克|法郎|克朗|第[纳納][尔爾]|先令|比索|[卢盧]布|[卢盧]比|里拉|里[亚亞][尔爾]|列伊|列弗|福林|兹罗提|茲羅提|奈拉|克瓦查|索姆|坚戈|堅戈|[宽寬]扎|[达達]拉西)/;
const MAX_OTHER_CURRENCY = 10;

/** 「赤字四百八十一億」: a long number, a word of money near by, and nothing counted behind it. */
function isHanAmount(text: string, lexicon: Lexicon, mention: Mention, beside: AmountsBeside): boolean {
  const { near, hasMoney, continuesList } = beside;
  const { start, end, numeral } = mention;
  if (
    (numeral.bare &&
      !lexicon.qualifiersBefore.match(text, start) &&
      !exceedsRoundNumber(text, start) &&
      !isRoundSum(text, start, end, lexicon.moneyNouns)) ||
    isEndOfSpokenRange(text, numeral) ||
    isDigit(text.charCodeAt(end)) ||
    countsLatinWord(text, end) ||
    (mention.shortScale && mention.power !== 4 && !isShortAmount(text, mention, lexicon)) ||
    followsCountedNoun(text, start, continuesList) ||
    isEndOfCountedMove(text, mention, beside) ||
    isEarlierCount(text, mention, beside) ||
    OTHER_CURRENCY.test(text.slice(end, end + MAX_OTHER_CURRENCY))
  )
    return false;
  if (isBracketedRestatement(text, mention, near)) return true;
  if (isTableCell(text, mention)) return hasMoneyNoun(text, Math.max(0, start - 6), start, lexicon.moneyNouns);
  if (isPlainPrice(text, mention, beside) || isValueOfListed(text, mention, beside)) return true;
  const size = countWholeDigits(mention);
  const isLong = mention.scaled || (numeral.writing === 'han' && numeral.digits.length > 3);
  // 二○二四年度: a year.
  if (!isLong || size < 3 || (!mention.scaled && text.charAt(end) === '年')) return false;
  // Of the nouns behind a number the last one is the head: 3亿用户补贴 is money, 3亿用户 is not.
  const counted = findHanNoun(text, lexicon, end);
  if (hasMoneyNoun(text, counted?.end ?? end, counted ? counted.end + 1 : findPhraseEnd(text, end), lexicon.moneyNouns))
    return true;
  if (counted?.start === end) return false;
  if (IN_MONEY_BEHIND.test(text.slice(end, end + MAX_HEAD_DISTANCE))) return true;
  if (counted) return false;
  if (isGovernedByMoney(text, start, lexicon) || isMarkInBracket(text, lexicon, end)) return true;
  return (
    (continuesList && !(mention.shortScale && !endsPhrase(text, end)) && !isComparedCount(text, start)) ||
    (!mention.shortScale && !namesThing(text, start, end) && isPriced(text, start, lexicon)) ||
    isPartOfAmount(text, mention, near, size) ||
    continuesClauses(text, mention, beside) ||
    isEndOfMove(text, mention, beside) ||
    isShareOfWhole(text, mention, beside) ||
    isEarlierValue(text, mention, beside) ||
    (!namesThing(text, start, end) && (isScaledPricePer(text, start) || isCommentOnMoney(text, start))) ||
    isSoldOnline(text, mention) ||
    (mention.scaled && isPriceOfPiece(text, mention, beside)) ||
    (mention.shortScale && isBeforeMoneyNoun(text, end)) ||
    continuesSentence(text, mention, beside) ||
    isNextQuote(text, mention, beside) ||
    isDeal(text, mention, beside) ||
    (numeral.writing === 'han' && endsPhrase(text, end) && isAskedBesidePrice(text, mention, beside)) ||
    (hasMoney && (endsPhrase(text, end) || text.charAt(end) === '或') && isPriceShorthand(text, start, end)) ||
    isComparedAmount(text, mention, beside) ||
    (endsPhrase(text, end) && isOfNamedSum(text, start, lexicon.moneyNouns, beside)) ||
    DEARER.test(text.slice(end, end + MAX_DEARER)) ||
    (endsPhrase(text, end) && isOfLottery(text, start)) ||
    hasMoneyHead(text, findClauseStart(text, start, MAX_NOUN_DISTANCE, PHRASE_ENDS), start, lexicon.moneyNouns) ||
    (!namesThing(text, start, end) &&
      (isBesideAmount(text, start, beside, size) || (size > MAX_COUNT_DIGITS && hasMoney)))
  );
}

/** 撥5千萬, 市值达到1.2万亿: is the number the object or the value of the word of money before it? */
function isGovernedByMoney(text: string, start: number, { moneyNouns: nouns, qualifiersBefore }: Lexicon): boolean {
  const linked = skipLinkBack(text, qualifiersBefore.match(text, start)?.start ?? skipNearlyBack(text, start));
  const at = skipRemarkBack(text, linked);
  // EBITDA is the longest.
  for (let from = at - 6; from < at; from++) {
    const noun = nouns.match(text, from);
    if (noun && noun.end >= at && !isOtherWord(text, noun)) return true;
  }
  return false;
}

/** 「年终奖5k」, 「单机身9.2k，不刀」 */
function isShortAmount(text: string, mention: Mention, lexicon: Lexicon): boolean {
  const { start } = mention;
  return (
    isGovernedByMoney(text, start, lexicon) ||
    isCommentOnMoney(text, start) ||
    isBeforeMoneyNoun(text, mention.end) ||
    isSoldOnline(text, mention)
  );
}

/** 便宜了1.2万, 「受贿共486万」 */
function isPriced(text: string, start: number, { qualifiersBefore }: Lexicon): boolean {
  const at = skipLinkBack(text, qualifiersBefore.match(text, start)?.start ?? start);
  return PRICED.test(text.slice(Math.max(0, at - 4), at));
}

/** 掏了小两万: nearly so much. */
function skipNearlyBack(text: string, start: number): number {
  return isNearly(text, start) ? start - 1 : start;
}

const MAX_REMARK = 12;

/** 总票房（含预售）突破40亿: a remark in brackets may stand behind the noun. */
function skipRemarkBack(text: string, at: number): number {
  if (text.charAt(at - 1) !== ')') return at;
  const open = text.lastIndexOf('(', at - 2);
  return open > at - MAX_REMARK ? open : at;
}

/** What may follow a whole amount. A noun does not: what it names was counted. */
const FOLLOWERS =
  '的以左上之大及或和與与、为為至到兑合对對折约約以可已仍也都就才还還在用于於由从從被将將而但则則是来來去内內外余餘多后後前时時中下起年用给給作了入出炒买買购購建修付抵换換投兌';
const followers = new CodeSet(FOLLOWERS);

/** 14亿中国人: does a noun follow, and no function word? A blank ends a phrase where the writing has no others. */
function namesThing(text: string, start: number, end: number): boolean {
  const isSpaced = text.charAt(end) === ' ' && text.charAt(start - 1) === ' ';
  const at = isSpaced ? end + 1 : end;
  const next = text.charCodeAt(at);
  return isHan(next) && !followers.has(next) && !CHANGES_BEHIND.test(text.slice(at, at + 3));
}

/** 「比去年的4210亿略减」: the verb of a change is no noun. */
const CHANGES_BEHIND =
  /^(?:略[有微增减減升降低高少]|[大小]幅|[同环環]比|按[年月季周週]|翻[了倍番一]|[增多少][加长長出了]|[减減]少|[下回][降跌滑落]|[上回][升涨漲]|[缩縮扩擴][水减減大]|[高低]出|再[涨漲跌升降增减減加]|提[高升]|[较較][去上前同年])/;

/** Things are hardly counted in trillions. */
const MAX_COUNT_DIGITS = 12;
/** How far an amount with a mark may stand in the same sentence that another one belongs to. */
const MAX_PARTNER_DISTANCE = 14;
const MIN_PARTNER_DIGITS = 8;

/** 新台幣3267億元，其中2600億; 76億元(10年760億); 逾千億元，比先前400億: another amount right beside one with a mark. */
function isBesideAmount(text: string, start: number, { near, previous }: AmountsBeside, size: number): boolean {
  if (!near || near.rateNote || size < MIN_PARTNER_DIGITS) return false;
  if (isBehindRatio(text, start, near, previous, size)) return true;
  if (near.inheritsMark) return false;
  // A number in between that nothing says of what counts something else.
  if (
    previous !== near &&
    previous?.scaled &&
    !previous.shortScale &&
    !previous.ratio &&
    !previous.mark &&
    previous.start > near.end
  )
    return false;
  const between = text.slice(near.end, start);
  return between.length <= MAX_PARTNER_DISTANCE && !/[。！？;\n]/.test(between) && !countsOther(text, near.end, start);
}

/** 「超過300萬，貴過法拉利」 */
const DEARER = /^,?(?:[贵貴平抵][过過]|比[\u4e00-\u9fff]{1,6}[还還仲更][贵貴便平])/;
const MAX_DEARER = 12;

/** 20万起存: how deposits, bids and orders begin; 3000万A轮: a round of finance. */
const IN_MONEY_BEHIND =
  /^\s?(?:[周週][转轉]|救急|起[存投购購售拍卖賣买買价價薪捐]|[都也已全早才就]{0,2}(?:[还還][没沒未]|[没沒未]|[已曾][经經])?(?:花|[烧燒]|[输輸]|[赔賠]|[亏虧]|[赚賺]|[蚀蝕]|[还還])(?:完|光|掉|[清尽盡]|出去)|交保|(?:[长長大]|合)[约約](?![\d约約])|(?:天使|种子|種子|战略|戰略|[Pp]re-?[A-H]|[A-H])\+?[轮輪]|入市|[入接]手|入[货貨伙]|易手|沽[出清]|售出|放[售盤盘租]|承[租接]|租出|[流废廢][标標拍]|[买買購购]入|拍出|(?:天使|种子|種子)(?:投资|投資|融资|融資))/;

/** 100万token, 每100萬BTU: a word in Latin letters names what is counted, unless it is a round of finance. */
function countsLatinWord(text: string, end: number): boolean {
  // 3.0mm: in Chinese a length, and no million.
  if (/\dmm$/i.test(text.slice(end - 3, end))) return true;
  return isLatin(text.charCodeAt(end)) && !IN_MONEY_BEHIND.test(text.slice(end, end + MAX_HEAD_DISTANCE));
}

/** 「50萬歐元（約450萬）」: alone in the bracket behind an amount in another currency. */
function isBracketedRestatement(text: string, { start, end, scaled }: Mention, near: Mention | undefined): boolean {
  if (!scaled || !near?.mark?.currency || near.inheritsMark || near.restates || text.charAt(end) !== ')') return false;
  return (
    near.end < start &&
    /^\s?\((?:[约約逾近超合即]|[约約]合|折合|[约約][为為]|[约約][為为])?\s?$/.test(text.slice(near.end, start))
  );
}

/** How far before a part of it, in the same sentence, the amount may stand. */
const MAX_WHOLE_DISTANCE = 30;
const MIN_PART_DIGITS = 5;
const PART_LEAD = /(?:其中|[當当]中|包括|包含|其[餘余]|[餘余]下)(?:有|[约約近逾超])?$/;

/** 「涉及240億元,當中45億直接資助」: a part of an amount with a mark right before. */
function isPartOfAmount(text: string, { start, end }: Mention, near: Mention | undefined, size: number): boolean {
  if (!near || near.rateNote || near.per !== undefined || size < MIN_PART_DIGITS) return false;
  const between = text.slice(near.end, start);
  if (between.length > MAX_WHOLE_DISTANCE || between.includes('\n') || !PART_LEAD.test(between)) return false;
  return !/[。!?;]/.test(between) || PART_BEHIND.test(text.slice(end, end + 2));
}
/** 「归还22万。…其中31万系垫付」: what a part of the sum in the sentence before is. */
const PART_BEHIND = /^(?:[系属屬由归歸]|用[于於作]|[来來]自|已[经經支付还還]|未[支付还還])/;

/** 1億(歐元，下同): the mark stands in a bracket. */
function isMarkInBracket(text: string, lexicon: Lexicon, end: number): boolean {
  return text.charAt(end) === '(' && lexicon.unitsAfter.match(text, end + 1)?.value.type === 'mark';
}

/** Longest phrase from a number to the noun that it belongs to: 1万亿抗疫特别国债. */
const MAX_HEAD_DISTANCE = 8;

/** Where the words end that may describe the noun behind a number. */
function findPhraseEnd(text: string, from: number): number {
  let at = text.charAt(from) === '的' ? from + 1 : from;
  while (at < from + MAX_HEAD_DISTANCE && isHan(text.charCodeAt(at)) && !PHRASE_BREAKS.includes(text.charAt(at))) at++;
  return at;
}

/** Function words that no word before a noun holds. */
const PHRASE_BREAKS = '的了享和與与及或是为為被把将將从從向给給让讓由到至以也都就才还還可能会會须須需应應免';

/** A number between bars, as the market data of a newspaper has it: 「招股價｜1.08-1.28｜」. */
function isTableCell(text: string, { start, numeral, grouped, ratio }: Mention): boolean {
  return text.charAt(start - 1) === '|' && !ratio && (grouped || numeral.digits.includes('.'));
}

/** The currency of an unmarked Chinese amount is the local one: a foreign one is not left out. */
export const ZH_UNMARKED_AMOUNTS: UnmarkedAmountRules = {
  owns: isBesideHan,
  isAmount: isHanAmount,
  chooseMark: chooseHanMark,
  isLocalAmount: (text, mention) =>
    isShareMove(text, mention) ||
    isPricePer(text, mention) ||
    isDiscount(text, mention) ||
    isInPriceList(text, mention),
  localMark: LOCAL_MARK,
};
