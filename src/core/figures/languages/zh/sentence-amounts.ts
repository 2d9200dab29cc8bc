import type { AmountsBeside } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { countDigitsApart } from '../../engine/mention-value.js';
import { holdsCountedNoun } from './counted-nouns.js';
import { endsPhrase, findClauseStart, SENTENCE_END } from './phrase-ends.js';

/** How far before the number the amount of the sentence may stand. */
const REACH = 36;
const MAX_DIGITS_APART = 1;
/** What continues behind the object of a clause. */
const GOES_ON = /^(?:[仍也都就却卻则則]|[还還][是有要没沒]|可[花用存]|[无無]人)/;
/** Limits of deposits, loans and subsidies lie far from their least sum. */
const LIMIT = /(?<![额額数數量])[上下]限[为為]?$/;
/** Verbs whose object is people or things, and what companies count of themselves. */
const OTHER_COUNT =
  /惠及|覆[盖蓋]|服[务務]|接待|[带帶][动動]|安置|[脱脫][贫貧]|[涨漲]粉|下[线線]|[报報][废廢]|吞吐|[发發]行|增持|[减減]持|持股|股[数數本]|裁[员員]|[关關拆]|[检檢][获獲走出]|查[处處获獲]|下架|[销銷][毁毀]|受[惠影]|外洩|外泄|泄露|狂[销銷]|[调調]用|用地|[订訂][单單]|[汽新旧舊轿轎货貨客电電][车車](?!位|票|費|费|險|险)|[车車][辆輛]|[艺藝文作]品|[电電][话話]|[邮郵信]件|[单單]量|[资資]料|[人号號]|(?<![一首末每单單这這那另])[次件名户戶张張份部][达達有约約共为為]?$/;

/** 「碳酸锂报8.05万元/吨，氢氧化锂报7.56万」: the next quote of a list. */
export function isNextQuote(text: string, { start, end, power }: Mention, { near }: AmountsBeside): boolean {
  if (near?.power !== power || !near.mark || near.rateNote || start - near.end > REACH || !endsPhrase(text, end))
    return false;
  return NEXT_QUOTE.test(text.slice(near.end, start)) && !countsOther(text, near.end, start);
}
const NEXT_QUOTE = /[,;、][\u4e00-\u9fff]{2,6}(?<![量额額数數])(?:[涨漲跌升]\d[\d.]*%)?[报報][约約]?$/;

/**
 * Does a number between two amounts leave them connected: a rate of change, a length of time (一年), 一 as an article (一次)?
 */
export function isIncidental({ ratio, quantity, numeral }: Mention): boolean {
  if (ratio !== undefined || (quantity !== undefined && quantity.value.unit === undefined)) return true;
  return numeral.writing === 'han' && numeral.digits === '1';
}

/**
 * 「单位叫价880万元，最后830万」: a number of the same scale and size at the end of its phrase continues in what the sentence counts,
 * unless its clause says that it counts something else.
 */
export function continuesSentence(text: string, mention: Mention, { near, previous }: AmountsBeside): boolean {
  const { start, end, power, upper } = mention;
  if (!near?.mark || near.rateNote || upper || start - near.end > REACH) return false;
  if (isSameNumber(text, mention, near)) return true;
  if (near.per !== undefined && !near.scaled) return false;
  if (power === 0 || !(endsPhrase(text, end) || GOES_ON.test(text.slice(end, end + 2)))) return false;
  const isLimit = LIMIT.test(text.slice(Math.max(0, start - 5), start));
  if (countDigitsApart(mention, near) > (isLimit ? 3 : MAX_DIGITS_APART)) return false;
  if (previous !== near && !(previous && previous.start > near.end && isIncidental(previous))) return false;
  if (SENTENCE_END.test(text.slice(near.end, start))) return false;
  const from = findClauseStart(text, near.end, start);
  if (from === start || from === near.end) return false;
  return !isBareNoun(text.slice(from, start)) && !countsOther(text, from, start);
}

/** 受益, 种树约, 全球约: a short name and no word of money, of a verb that money has, or of time says nothing. */
function isBareNoun(lead: string): boolean {
  const name = lead.replace(QUALIFIER, '');
  return name.length < MIN_NAME && !SAYS_AMOUNT.test(name);
}
const MIN_NAME = 4;
const QUALIFIER = /(?:[约約近超逾达達有]|接近|超[过過])+$/;
const SAYS_AMOUNT =
  /[最前去今][后後初终終年]|[上下]限|[厂廠]$|公司$|[甲乙丙丁]|[再还還才就只仅僅给給付卖賣买買售收赔賠赚賺亏虧花到至为為是共计計欠拿得需要补補投捐罚罰借贷貸加减減涨漲跌降升来來掉过過值价價额額款资資本金费費薪债債税稅]$/;

/** 「未入账销售额36亿令吉，维持全年36亿目标」 */
function isSameNumber(text: string, { start, numeral, power }: Mention, near: Mention): boolean {
  return (
    power > 0 &&
    near.power === power &&
    near.numeral.digits === numeral.digits &&
    !SENTENCE_END.test(text.slice(near.end, start)) &&
    !countsOther(text, near.end, start)
  );
}

/** Does a stretch before a number say that people or things are counted? */
export function countsOther(text: string, from: number, to: number): boolean {
  return holdsCountedNoun(text, from, to) || OTHER_COUNT.test(text.slice(from, to));
}

/** 「以35.5億批出」 */
export function isDeal(text: string, { start, end, power }: Mention, { near, older }: AmountsBeside): boolean {
  if (!/以[约約近逾]?$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  const behind = text.slice(end, end + 3);
  return DEAL_BEHIND.test(behind) || ((near?.power === power || older?.power === power) && RANK_BEHIND.test(behind));
}

/** 「中信以678亿居第三」 */
const RANK_BEHIND = /^(?:高?居|排[第名在]|位[列居]|[领領][先跑]|[夺奪]冠|[称稱]霸|[稳穩]居|[紧緊]追|殿[后後])/;

const DEAL_BEHIND =
  /^元?(?:[批售拍卖賣沽][出给給]|成交(?!量)|落[槌搥锤]|易手|[转轉][让讓手]|中[标標]|[投拍夺奪购購竞競摘抢搶]得|摘牌|[斩斬][获獲]|[揽攬][入下]|[抢搶夺奪]下|拿下|[收买買]下|[收认認][购購]|[买買]入)/;
