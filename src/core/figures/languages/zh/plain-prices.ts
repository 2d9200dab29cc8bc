import { CodeSet } from '../../../document/code-set.js';
import type { AmountsBeside } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { countDigitsApart, countWholeDigits } from '../../engine/mention-value.js';
import { endsPhrase, findClauseStart, SENTENCE_END } from './phrase-ends.js';
import { saysPrice } from './price-leads.js';
import { HAN_MEASURE_WORDS } from './quantities.js';
import { countsOther, isIncidental } from './sentence-amounts.js';

/** How far before the number the price with its mark may stand. */
const REACH = 30;
/** Longest clause that says nothing but a price. */
const MAX_LEAD = 12;
/** What else a plain number in a clause of its own may be: a level, a measure, a score, a code. */
const OTHER_NUMBER =
  /[指率厘兑兌汇匯]|[换換]手|量比|振幅|[涨漲跌升]幅|[点點][数數]?$|[号號码碼][为為是]?$|[编編代]|排名|第$|[评評跑得积積]分|[比平]分|成[绩績]|[岁歲龄齡][为為是]?$|今年$|[体體]重|身高|血[压壓糖脂]|[尺鞋]码|[尺鞋]碼|面[积積]|容量|[时時]速|油耗|[热熱]量|蛋白|脂肪|[剂劑]量|[库庫]存|持[仓倉]|[轴軸]距|里程|[页頁印步度][数數]|[课課][时時]|等[级級]|[楼樓][层層]|[层層]高|[气氣溫温]|[热熱服][线線]|[电電][话話]|[车車]牌|[邮郵][区區]|[桌排座][位次号號]?$|限[额額]$|名[额額]|人[数數]|行李|出勤|[升贴貼]水|[市本][盈益净淨]|[时時][间間]|[车車]程|[时時]$|至[早晚]|全程|[重长長宽寬高深厚远遠装裝含坐容住]$|[伦倫][铜鋁铝锌]|期[货貨]|主力/;

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
  if (OTHER_NUMBER.test(lead) || countsOther(text, from, start)) return false;
  // 「小菜40、湯30」: names of a menu need no word of price.
  return countsPieces || text.charAt(from - 1) === '、' || text.charAt(end) === '、' || saysPrice(lead);
}

/** Does a stretch before a plain number say that it is a level, a measure, a score or a code? */
export function namesOtherNumber(lead: string): boolean {
  return OTHER_NUMBER.test(lead);
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
const EACH_BEHIND = new RegExp(`^一${PIECE}(?:[,。、;!?)"”」\\n]|$)`);

/** Is the number, in a sentence about money, what one piece costs? */
export function isPriceOfPiece(text: string, { end, numeral }: Mention, { hasMoney }: AmountsBeside): boolean {
  return hasMoney && numeral.digits.length > 1 && EACH_BEHIND.test(text.slice(end, end + 4));
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
  return !SENTENCE_END.test(between) && !OTHER_NUMBER.test(between) && !countsOther(text, near.end, start);
}

const RATE_AND_LEVEL = /[涨漲跌升挫][约約近超逾]?\d[\d.]*%[收现現]?[至到报報]$/;

/** 「纯碱报1186元/吨，玻璃跌3.2%至1045」: the price to which the next one of a list moved by a percentage. */
export function isEndOfRatedMove(text: string, mention: Mention, { near }: AmountsBeside): boolean {
  const { start, end } = mention;
  if (!isBehindLikePrice(mention, near) || !endsPhrase(text, end)) return false;
  const between = text.slice(near.end, start);
  return RATE_AND_LEVEL.test(between) && !SENTENCE_END.test(between) && !OTHER_NUMBER.test(between);
}
