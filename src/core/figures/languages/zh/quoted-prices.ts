import { isDigit } from '../../../document/chars.js';
import type { AmountsBeside } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { countWholeDigits } from '../../engine/mention-value.js';
import { endsPhrase, SENTENCE_END } from './phrase-ends.js';
import { namesOtherNumber } from './other-numbers.js';

/** How far before a quote the code of the share, or the quote before it, may stand. */
const REACH = 40;
const QUOTE = /(?:[收现現最新][新]?|^|[\d%)跌升涨漲,])[报報]$/;
const CODE = /\((?:\d{4,6}(?:\.[A-Z]{2})?|[A-Z]{2,4}[.:]\d{2,6})\)[^。!?;\n(]*$/;
/** Names of indices, pairs and yields: their levels are no money. */
const LEVEL = /[指點点兑兌汇匯率厘釐]|[创創][业業]板|科[创創]|[恒日道][经經生瓊琼]|[标標]普|[纳納]斯|期[货貨]|[债債]/;

/** 「小米(01810)升1.8%報52.35」, 「美團跌2.3%報127.4元，小米升1.8%報52.35」: the quote of a share, known by its code or by the list. */
export function isQuoteOfShare(text: string, mention: Mention, { near, older }: AmountsBeside): boolean {
  const { start, numeral } = mention;
  if (!numeral.digits.includes('.') && !mention.grouped) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (!QUOTE.test(before)) return false;
  if (CODE.test(before) && !LEVEL.test(before.slice(before.lastIndexOf(')')))) return true;
  if (isQuoteBehindMove(text, start)) return true;
  return [near, older].some((quote) => {
    if (!quote?.mark || quote.scaled || quote.rateNote || start - quote.end > REACH) return false;
    const between = text.slice(quote.end, start);
    return '报報'.includes(text.charAt(quote.start - 1) || '。') && !SENTENCE_END.test(between) && !LEVEL.test(between);
  });
}

/** The name of a share, its move and the verb: 「拼多多跌逾1%报」. */
const NAME_AND_MOVE =
  /[,;、。\n](?:而|另外)?[\u4e00-\u9fffA-Za-z]{2,8}?(?:[收盘盤]{0,2}[涨漲跌升挫扬揚][幅]?[约約逾超近]{0,2}\d[\d.]*%),?[收现現]?[报報]$/;
/** A quote with its mark further before. */
const EARLIER_QUOTE = /[报報收]\d[\d,.]*(?:[美港]?元|美金|令吉)/;
const QUOTE_REACH = 110;

/** Behind another quote of the paragraph, a name, its move by a percentage and 报 lead to a price of a share. */
export function isQuoteBehindMove(text: string, start: number): boolean {
  const clause = NAME_AND_MOVE.exec(text.slice(Math.max(0, start - 24), start))?.[0];
  if (clause === undefined || LEVEL.test(clause)) return false;
  const before = text.slice(Math.max(0, start - QUOTE_REACH), start);
  return EARLIER_QUOTE.test(before.slice(before.lastIndexOf('\n') + 1));
}

const MOVE = /(?:[上下急大反]?[涨漲升跌挫扬揚滑][了升落跌涨漲]?|[贵貴便][宜]?了?|[加减減][价價]?|[收走][高低])$/;
const MOVED_TO = /^(?:[(,、或]?\d[\d.]*%[),]?)?,?(?:[收现現暂暫]?[报報至到在]|收[于於]|[来來]到)[至到在]?$/;

/** 「下跌15元至1,290」, 「升0.65元或0.76%，報86.35」: the price that a move by a marked amount led to. */
export function isReachedPrice(text: string, mention: Mention, { near }: AmountsBeside): boolean {
  const { start, end, scaled } = mention;
  if (!near?.mark || scaled || near.scaled || near.rateNote || near.upper || start - near.end > 14) return false;
  if (isDigit(text.charCodeAt(end)) || countWholeDigits(mention) < countWholeDigits(near)) return false;
  return (
    endsPhrase(text, end) &&
    MOVE.test(text.slice(Math.max(0, near.start - 3), near.start)) &&
    MOVED_TO.test(text.slice(near.end, start))
  );
}

const MOVE_BEHIND = /^,?(?:[日单單][内內]?)?(?:[涨漲跌升挫][幅逾超近]?|[下上][跌涨漲升挫])[约約达達]?\d/;
const NEXT_NAME =
  /^[^,;、]{0,6}(?:,?(?:[日单單]?[涨漲跌升挫][幅逾超近]?|[下上][跌涨漲升挫])[约約达達]?\d[\d.]*%)?[,;、](?:而|另外)?[\u4e00-\u9fff]{2,5}$/;
/** Indices that lists of commodities have, and what is counted in tonnes. */
const INDEX_OR_STOCK = /[上深][证證]|[沪滬]深|深成|波[罗羅]的海|成交|[库庫]存|[铁鐵]水|到港|[发發][运運]/;
const TRADED_UNITS: ReadonlySet<string> = new Set(['tonne', 'ounce', 'barrel', 'gram', 'kg', 'pound']);

/** 「螺纹钢3127元/吨，跌0.57%；铁矿石758.5，跌1.24%」: the next commodity of a list of prices with their moves. */
export function isQuoteOfCommodity(text: string, mention: Mention, { near, older }: AmountsBeside): boolean {
  const { start, end, scaled } = mention;
  if (!near?.mark || scaled || near.scaled || start - near.end > 24 || !MOVE_BEHIND.test(text.slice(end, end + 8)))
    return false;
  if (!TRADED_UNITS.has(near.per ?? '') && !(near.inheritsMark && TRADED_UNITS.has(older?.per ?? ''))) return false;
  const between = text.slice(near.end, start);
  return NEXT_NAME.test(between) && !LEVEL.test(between) && !INDEX_OR_STOCK.test(between) && !namesOtherNumber(between);
}

const SOLD_UNITS: ReadonlySet<string> = new Set([...TRADED_UNITS, 'jin', 'catty', 'litre', 'tael']);
/** The name of the next good, and a verb of its level. */
const NEXT_GOOD =
  /^\)?(?:[/每][\u4e00-\u9fff]{1,3})?(?:\([^()]*\))?,?(?:(?:[日周月年同环環週]?[比内內]?[上下]?[涨漲跌升降挫][幅了逾超近约約]?\d[\d.]*%)|持平)?[,、;](?:而|另外)?[\u4e00-\u9fff]{2,5}?(?:[则則亦也])?(?:看|[报報]|收|[涨漲升跌降挫]|上看|下看|下探|[为為])?[至到于於在]?$/;

/** 「鸡蛋7.33元/公斤，白条鸡17.7」, 「黄金看到4,500美元/盎司，白银看至58」: the next good of a list that is sold by weight. */
export function isNextUnitPrice(text: string, mention: Mention, { near, older }: AmountsBeside): boolean {
  const { start, end, scaled } = mention;
  if (!near?.mark || scaled || near.scaled || near.rateNote || start - near.end > 24 || !endsPhrase(text, end))
    return false;
  if (!SOLD_UNITS.has(near.per ?? '') && !(near.inheritsMark && SOLD_UNITS.has(older?.per ?? ''))) return false;
  const between = text.slice(near.end, start);
  if (
    !NEXT_GOOD.test(between) ||
    LEVEL.test(between) ||
    INDEX_OR_STOCK.test(between) ||
    /[比差]/.test(between) ||
    namesOtherNumber(between)
  )
    return false;
  return (
    mention.numeral.digits.includes('.') ||
    /[看报報收至到]$/.test(between) ||
    /^不?含[税稅]/.test(text.slice(end, end + 3))
  );
}
