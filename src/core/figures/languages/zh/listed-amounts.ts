import { isDigit, isHan } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';
import type { AmountsBeside } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { countDigitsApart, countWholeDigits } from '../../engine/mention-value.js';
import { holdsCountedNoun } from './counted-nouns.js';
import { endsPhrase, findClauseStart, SENTENCE_END } from './phrase-ends.js';
import { HAN_MEASURE_WORDS } from './quantities.js';

/** How far before an item the amount of the sentence may stand that it continues from. */
const MAX_DISTANCE = 48;
/** The items of a list are of like size: at most so many digits apart. */
const MAX_DIGITS_APART = 3;
/** Longest name of an item, from the last stop to the number. */
const MAX_LEAD = 14;
const CLAUSE_SIGNS = new CodeSet(',;、');

/** Prizes and places. */
const RANK =
  '(?:[男女]?[单單双雙混]打?)?(?:冠|亚|亞|季|殿)[军軍]|[头頭特一二三四五六七八贰貳参參叁末]等?[奖獎]|[优優]秀[奖獎]|[四八]强|[四八]強|十六[强強]|第[一二三四五六七八九十\\d]{1,2}名?';
/** Periods: the first number of the list is of another one. */
const PERIOD =
  '[今去前上次本][年月日季周]|[首前][\\d一二三四五六七八九十兩两]{1,3}[个個]?[年月日天季周週]|[日月年季]均|平均|[次翌首当當][日周月年]|首[两兩三五十]日|周末(?:[两兩]日)?|[单單][日月周季]|\\d{1,2}月(?:[单單]月)?|[上下]半年|第[一二三四]季度?|全[年村镇鎮县縣市省国國港台臺校班团團]的?|累[计計]|[合总總共][计計共]';
/** A part of the whole before, or its rest. */
const PART = '其中|[余餘]下|其[余餘]|剩下|另外|首期|二期|三期|尾款';
/** Regions and home, which sales are reported by. */
const REGION =
  '海外|境外|[国國][内內外]|[内內]地|[华華][东東南北中]|西[南北]|[东東]北|[欧歐][洲美]|北美|[东東]南[亚亞]|本港|本地';
/** What people pay for, own or are paid. */
export const COST =
  '首付|[装裝][修潢]|家[电電具]|[购購]置[税稅]|[车車][险險贷貸]|房[贷貸]|保[险險]|上牌|[机機車车]票|酒店|住宿|餐[饮飲]|宣[发發]|制作|浮[动動][条條]款|年薪|月薪|酒席|[彩聘][礼禮]|三金|首[饰飾]|[黄黃]金|股票|基金|理[财財]|[现現]金|存款|定期|[学學][费費]|[学學][杂雜][费費]?|租[车車]|[油电電][费費]|保[险險][摊攤]?|水[电電]|房租|吃[饭飯喝]|伙食|人工|材料|[运運][费費]|税费?';
/** What fares, tickets and portions come in. */
export const FARE =
  '[单單]程|[来來]回|往返|[全半]票|[半全][价價]|[学學]生票?|成人票?|[儿兒]童票?|[长長]者票?|小孩|大人|[乐樂][龄齡]|[旺淡]季|[小中大][杯份]|[男女]剪|[烫燙染][头頭发髮]|含[税稅]|[团團]体票?|團體票?|[一二三四五两兩][房室](?:式|一厅|兩廳)?|批[发發]|零售|出[厂廠]|平日|假日|VIP[座票席]?|[内內外]场|[内內外]場|看[台臺]票?|[普站散]座|[站立][席票]|[一二三特]等[座舱艙]|商[务務][座舱艙]|[经經][济濟][舱艙]|月卡|季卡|年卡|次卡';
/** Each of those that the sum before is shared by; days and years count other things, too. */
const EACH = `(?:[\\u4e00-\\u9fff]{0,3}每[${HAN_MEASURE_WORDS.replace(/[年月日天周週季秒岁歲晚夜点點期届屆级級层層楼樓号號百千遍分]/g, '')}户戶对對]|[一两兩三]?人)`;
/** Officers of a body, as lists of donations name them. */
const OFFICER = '[副正总總]?(?:[会會]|主席|理事|董事|校)[长長]|[副总總]主席';
/** Verbs that have money for their object. */
const PAID =
  '[汇匯]|[转轉][账賬帳]?|[过過][数數]|[拦攔]截|提[现現]|刷卡|面交|[垫墊]付|付|捐|[认認]捐|[报報]效|[筹籌]得?|[借贷貸]|[赔賠]|[罚罰]|抵|充值|打[赏賞]|[补補]|[摊攤]分|分[摊攤]|交出|拿出|掏出';
const LINK =
  '(?:了|[达達]到?|[为為]|[约約]|近|超[过過]?|逾|[则則]|只有|[仅僅]有?|[各可]?得|[占佔]|有|就|拿[下到]?|[进進][账賬帳]|[收入]|[奖獎]金|一年|每年|每月|一[个個]月)*';
const LEAD = '(?:[则則另又再先其也都还還最后後更]|另外)*';
/** 户数14.3万，平均每户783万 */
const SHARE = new RegExp(`^${EACH}${LINK}$`);
/** Names of an item that say that its number continues in the unit of the list; not those of crowds, shops or orders. */
const ITEM = new RegExp(
  `^${LEAD}(?:(?:${RANK}|${PERIOD}|${PART}|${REGION}|${COST}|${FARE}|${OFFICER}|${EACH})[的之]?){1,3}${LINK}$`,
);
const PAYMENT = new RegExp(`^[\\u4e00-\\u9fff\\d]{0,10}(?:${PAID})了?(?:[约約]|接?近|超[过過]?|逾|[达達])?$`);
/** The same where the number has no scale: a period before it may be a year. */
const PLAIN_ITEM = new RegExp(`^${LEAD}(?:${RANK}|${COST}|[\\u4e00-\\u9fff]{0,4}(?:${FARE})|${EACH})${LINK}$`);
const JOINERS: ReadonlySet<string> = new Set(['、', '和', '及', '与', '與', '或', '以及', '、及']);

const MOVE =
  '(?:[上下]?[调調修]|[暴飙飆激猛大骤驟急]?[升降涨漲跌减減增加]|[增扩擴][至到长長大]?|[缩縮][水减減]|提[高升]?|[压壓砍削杀殺谈談磨抬喊叫炒翻滑掉爬攀冲衝蹿回改變变拉推补補])[至到]';
const MOVE_TO = new RegExp(`^${MOVE}(?:(?:今|\\d{4})年的?)?$`);
const MOVE_FROM = /[从從由](?:(?:[去前]|\d{4})年的?)?$/;
const MOVE_BEHIND = new RegExp(`^${MOVE}`);
/** How far before the start of a move, and before where a rate of change led, the amount of the sentence may stand. */
const MOVE_REACH = 36;

const SHARE_BEHIND = /^\s?[(,]?\s?(?:[占佔]比?|比重)[约約近达達]?\s?\d/;
const SHARE_REACH = 60;
/** 10 million: the least sum that parts are named of. */
const MIN_WHOLE = 8;

/** 「解决方案1亿，占比19.2%。机器人2.25亿（占43.1%）」: each amount of a break-down with its share. */
export function isShareOfWhole(text: string, { end, scaled }: Mention, { near }: AmountsBeside): boolean {
  if (!near?.mark || near.rateNote || !scaled || end - near.end > SHARE_REACH) return false;
  if (!SHARE_BEHIND.test(text.slice(end, end + 8))) return false;
  const between = text.slice(near.end, end);
  // 「使用外资6932亿元，…引资817.6亿，占比11.8%」: the whole stands before in the sentence.
  const isPart =
    near.scaled && !near.inheritsMark && !SENTENCE_END.test(between) && countWholeDigits(near) >= MIN_WHOLE;
  return isPart || (SHARE_BEHIND.test(text.slice(near.end, near.end + 8)) && !/[!?]/.test(between));
}

/** 「从199.99万下修到184.99万」, 「跌7.2%至105万」: the two ends of a move beside an amount of like size. */
export function isEndOfMove(text: string, mention: Mention, { near, previous }: AmountsBeside): boolean {
  const { start, end } = mention;
  if (!near?.mark || near.rateNote || !mention.scaled || start - near.end > MOVE_REACH) return false;
  if (countDigitsApart(mention, near) > 1) return false;
  const between = text.slice(near.end, start);
  if (SENTENCE_END.test(between)) return false;
  // 「营收从80万元涨到120万，员工从80万涨到120万」
  if (holdsCountedNoun(text, near.end, start)) return false;
  if (previous === near)
    return (
      (MOVE_TO.test(between) && (near.inheritsMark || near.power === mention.power || near.per !== undefined)) ||
      (MOVE_FROM.test(text.slice(Math.max(0, start - 8), start)) && MOVE_BEHIND.test(text.slice(end, end + 12)))
    );
  return previous?.ratio !== undefined && previous.start > near.end && /^[至到]$/.test(text.slice(previous.end, start));
}

/** 「人口从80万涨到120万」: where a number led that counts no money. */
export function isEndOfCountedMove(text: string, { start }: Mention, { previous }: AmountsBeside): boolean {
  if (!previous || previous.mark || previous.ratio || start - previous.end > MAX_PRICE_MOVE) return false;
  return start > previous.end && PRICE_MOVE_TO.test(text.slice(previous.end, start));
}

const PRICE_MOVE_TO = new RegExp(`^,?[再又已]?${MOVE}了?$`);

/** 「从80多块降到三十出头」, 「原价899，减到499」: where the price right before led, in as many digits or one less or more. */
export function isEndOfPriceMove(text: string, mention: Mention, { near, previous }: AmountsBeside): boolean {
  if (!near?.mark || near !== previous || near.scaled || near.rateNote || near.upper) return false;
  if (mention.start - near.end > MAX_PRICE_MOVE || !endsPhrase(text, mention.end)) return false;
  return countDigitsApart(mention, near) <= 1 && PRICE_MOVE_TO.test(text.slice(near.end, mention.start));
}
const MAX_PRICE_MOVE = 8;

/** 「冠军奖金9.6万美元，亚军4.8万」: a number of the same size, at the end of its clause, and the name of an item before it. */
export function continuesClauses(text: string, mention: Mention, { near, older, previous }: AmountsBeside): boolean {
  const { start, end } = mention;
  if (!near?.mark || near.rateNote || start - near.end > MAX_DISTANCE || !endsPhrase(text, end)) return false;
  const between = text.slice(near.end, start);
  // 「交保50萬元、30萬、10萬」
  if (JOINERS.has(between)) return isOfSize(mention, near) && near.per === undefined;
  if (SENTENCE_END.test(between)) return false;
  const from = findClauseStart(text, near.end, start, CLAUSE_SIGNS);
  if (from === near.end || start - from > MAX_LEAD) return false;
  const lead = text.slice(from, start);
  // What each gets is smaller than the sum, and stands behind their number.
  if (mention.scaled && SHARE.test(lead)) return true;
  const sizes = [near, older && near.start - older.end <= MAX_DISTANCE ? older : undefined];
  if (!sizes.some((amount) => amount && isOfSize(mention, amount))) return false;
  // A number in between that nothing says of what counts something else; 四房 and 分17次 are words of the name itself.
  if (previous !== near && !(previous && previous.start > near.end && (previous.ratio ?? isInName(previous, from))))
    return false;
  if (sharesHead(text, lead, near.start)) return true;
  if (!mention.scaled && isPlainSeries(mention, near, lead)) return true;
  if (!mention.scaled) return PLAIN_ITEM.test(lead) || (areClose(mention, near) && GIVEN.test(lead));
  if (isSeries(mention, near, lead)) return true;
  return ITEM.test(lead) || PAYMENT.test(lead) || sharesNoun(text, lead, near.start);
}

function isInName({ start, scaled, mark }: Mention, from: number): boolean {
  return start >= from && !scaled && !mark;
}

const PLACE_NAME = /^[\u4e00-\u9fff]{2,4}$/;

/** 每坪67.2萬，新北42.5萬，桃園24.8萬: a short name, and a number of the same scale, length and decimals. */
function isSeries({ numeral, power, scaled }: Mention, near: Mention, lead: string): boolean {
  if (!scaled || !near.scaled || near.power !== power || !PLACE_NAME.test(lead)) return false;
  const form = /^(\d+)\.(\d+)$/.exec(numeral.digits);
  const other = /^(\d+)\.(\d+)$/.exec(near.numeral.digits);
  return form?.[1]?.length === other?.[1]?.length && form?.[2]?.length === other?.[2]?.length && form !== null;
}

const LEVEL_VERB = /[则則]?(?:守住|失守|[报報]|[升跌涨漲降]至)?$/;
/** 「美西线报2,856美元，美东线4,120」: a short name, and a number of the same form. What ends like an index or a rate is none. */
function isPlainSeries({ numeral, grouped }: Mention, near: Mention, lead: string): boolean {
  if (
    near.scaled ||
    !PLACE_NAME.test(lead.replace(LEVEL_VERB, '')) ||
    /[指数數点點率量力存箱柜比额額成度分岁歲交手]$/.test(lead)
  )
    return false;
  if (!(grouped && near.grouped) && !(numeral.digits.includes('.') && near.numeral.digits.includes('.'))) return false;
  const [form, other] = [numeral.digits.split('.'), near.numeral.digits.split('.')];
  return form[0]?.length === other[0]?.length && form[1]?.length === other[1]?.length;
}

/** 「工会要加1500兰特，资方只给850」 */
const GIVEN = /(?:[只还還]?剩下?|[只才][给給肯付赔賠出加开開]|[给給]出)$/;

function areClose(mention: Mention, near: Mention): boolean {
  return !near.scaled && countDigitsApart(mention, near) <= 1;
}

/** 男剪10元，女剪15: the names of the two items are of one length and end alike. */
function sharesHead(text: string, lead: string, start: number): boolean {
  const { length } = lead;
  if (length < 2 || length > 5 || !isHan(lead.charCodeAt(0)) || start < length) return false;
  const first = text.slice(start - length, start);
  return (
    first !== lead &&
    first.endsWith(lead.slice(-1)) &&
    !/[\d了到达達为為是约約近超逾收报報涨漲升跌降挫至]/.test(lead + first) &&
    isStop(text, start - length - 1)
  );
}

function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at < 0 || CLAUSE_SIGNS.has(code) || '。:!?\n'.includes(text.charAt(at));
}

const NOUN_REACH = 14;
/** 甲公司中标3.2亿元，乙公司1.8亿: the name of the item ends like a word of the clause before. */
function sharesNoun(text: string, lead: string, start: number): boolean {
  const noun = lead.slice(-2);
  return (
    lead.length > 2 && isHan(noun.charCodeAt(0)) && text.slice(Math.max(0, start - NOUN_REACH), start).includes(noun)
  );
}

function isOfSize(mention: Mention, other: Mention): boolean {
  return !other.rateNote && countDigitsApart(mention, other) <= MAX_DIGITS_APART;
}

/** Verbs of price that two items may share. A rise, a fall or a close (收, 报) may be one of an index or of a rate. */
const GOVERNORS = new CodeSet('奖獎付卖賣售要罚罰扣补補送给給派');

/** 「20单奖30元，30单奖55」: the verb before the number is that of the amount before it. */
export function sharesVerb(text: string, { start }: Mention, { near, older }: AmountsBeside): boolean {
  const verb = text.charCodeAt(start - 1);
  if (!GOVERNORS.has(verb) || !near || start - near.end > MAX_DISTANCE) return false;
  const between = text.slice(near.end, start);
  if (SENTENCE_END.test(between) || /[指点點][^,;、]*$/.test(between)) return false;
  return [near, older].some(
    (other) =>
      other?.mark !== undefined &&
      !other.scaled &&
      !other.rateNote &&
      text.charCodeAt(other.start - 1) === verb &&
      start - other.end <= MAX_DISTANCE,
  );
}

const PRICE_MOVE =
  /^[,、;]?\s?(?:[比较較][昨前上去][^,。]{0,4})?(?:[再又大急小微续續即]?)(?:上[涨漲升]|下[跌挫]|回[落升吐]|[涨漲升跌降挫])了?$/;

/** 「报45.2元，涨1.35」: right behind a price, by how much it moved. */
export function isPriceMove(text: string, mention: Mention, { near, previous }: AmountsBeside): boolean {
  if (!near?.mark || near !== previous || near.scaled || near.rateNote || near.upper) return false;
  return (
    mention.start - near.end < 8 &&
    !isDigit(text.charCodeAt(mention.end)) &&
    countWholeDigits(mention) < countWholeDigits(near) + 1 &&
    PRICE_MOVE.test(text.slice(near.end, mention.start))
  );
}

/** Longest name of an item behind the rate of the one before it. */
const MAX_NAME = 7;
/** How far the amount may stand that the rates between follow. */
const MAX_RATED_DISTANCE = 28;

/** 「廣達營收1,732.6億元，月減1.6%；緯創1,836億」: the next item of a list of amounts with their rates of change. */
export function isBehindRatio(
  text: string,
  start: number,
  near: Mention,
  previous: Mention | undefined,
  size: number,
): boolean {
  if (!previous?.ratio || previous.start < near.end || start - near.end > MAX_RATED_DISTANCE) return false;
  if (Math.abs(size - countWholeDigits(near)) > 2) return false;
  const name = text.slice(previous.end, start);
  return name.length <= MAX_NAME && /^[,;][\u4e00-\u9fff]+$/.test(name) && !text.slice(near.end, start).includes('\n');
}
