import { CodeSet } from '../../../document/code-set.js';
import { isDigit, isHan } from '../../../document/chars.js';
import type { Numeral } from '../../engine/numeral.js';

/** What stands behind 块 as the unit of an amount: a function word, a verb of price, the next number. */
const BEHIND_MONEY = new CodeSet(
  '也都降涨漲升跌加减減省变變改调調钱錢的整呢啊吧哦嘛啦一起左以多不就能才可到至每零二两兩三四五六七八九半买買賣卖买和及与與或是',
);
/** Verbs of what money is spent on or where it goes: 50块打不满油, 3000块修手表. */
const SPENT_ON = new CodeSet(
  '租修装裝做办辦打请請吃喝玩洗剪换換送寄交付缴繳退存取捐充补補花赔賠罚罰订訂拿投坐住看搞够夠',
);

/** 四块出头 */
const AROUND = /^(?:提[高到至价價升]|出[头頭]|[开開]外|附近|封[顶頂])/;

/** The last character of what is counted by the piece: slabs, plates, fields, chunks. */
const PIECE_HEADS = new CodeSet(
  '板屏牌砖磚石地田玉布糖饼餅肉骨木表錶镜鏡瓦冰煤炭巾皂场場池片卡盘盤墙牆碑匾画畫糕土料材件组組腐锭錠铁鐵钢鋼宝寶本图圖伏幕皁',
);
/** They end the noun that is counted, or open another phrase. */
const NOUN_ENDS = new CodeSet(
  '的在和与與及或是了有被把将將从從向对對给給让讓由到以至也都就才还還不没沒再又用这這那下出',
);
const MAX_NOUN = 8;

/** 5万块罚款, 3万块现金: what is counted in tens of thousands is money when a noun of money follows. */
const MONEY_BEHIND =
  /^[\u4e00-\u9fff]{0,3}?(?:金|款|[资資薪租债債]|[费費]|[补補][贴貼助]|[红紅]包|[彩聘][礼禮]|利息|成本|收入|利[润潤]|[赔賠][偿償]|大洋)/;
const MAX_MONEY_NOUN = 4;
/** 8块运费: a fee ends the phrase. */
const FEE_BEHIND = /^(?!免)[\u4e00-\u9fff]{1,3}[费費款](?![\u4e00-\u9fff])/;
const MAX_FEE = 5;

/** 买了两块, 任选三块: bought and chosen are things, and paid is money. */
const BOUGHT = /[买買选選挑拆切掰][了过過咗出]?$/;
/** 「两毛五一块」: right behind an amount, one piece is what it is for. */
const BEHIND_AMOUNT = /[元块塊蚊毛角][一二三四五六七八九半]?$/;

/** Between such a noun and its number: 奖牌铸了1.2万块, 光伏板出口120万块. */
const MADE =
  /(?:[出进進]口|生[产產]|[年月日][产產]|[产產]量|出[货貨]|[库庫]存|[铸鑄]|[铺鋪]|[装裝]|[装裝][机機])?(?:了|[达達]到?|共|[约約]|近|超[过過]?|逾|至少|[为為])?$/;
const MAX_MADE = 6;
/** 一块手表30万块, 这块手表: what one piece costs. */
const ONE_PIECE = /[一这這那每此该該](?:[块塊只隻张張])?[\u4e00-\u9fff]{0,3}$/;
const MAX_ONE_PIECE = 6;

/** 块 also counts pieces: 三块石头. Money when 钱 follows, at the end of a phrase, or before a function word or a verb. */
export function isPieceOfMoney(text: string, numeral: Numeral, end: number): boolean {
  const code = text.charCodeAt(end);
  const isLong = numeral.digits.length >= 3;
  // 一块2.4K屏: a piece. 三块5 ends behind its tenths, and 1块20仙 behind its cents.
  if (isDigit(code) && /[\d.]/.test(text.charAt(end + 1)))
    return isLong || /^\d\d[仙分]/.test(text.slice(end, end + 3));
  if (isMoneyWord(code)) return true;
  const isMany = isLong || numeral.power > 0 || numeral.section !== undefined;
  const isSpent = SPENT_ON.has(code);
  const isBehindMoney = BEHIND_MONEY.has(code) || AROUND.test(text.slice(end, end + 2));
  if (!(isMany && isSpent) && countsPieceBehind(text, end)) return false;
  if (isMany && countsPiecesBefore(text, numeral)) return false;
  if (isGoldInPieces(text, numeral.start)) return false;
  if (
    numeral.digits === '1' &&
    !isMany &&
    BEHIND_AMOUNT.test(text.slice(Math.max(0, numeral.start - 2), numeral.start))
  )
    return false;
  if (!isMany && BOUGHT.test(text.slice(Math.max(0, numeral.start - 2), numeral.start))) return false;
  if (!isHan(code) || isBehindMoney || isSpent || isLong) return true;
  if (isMany) return MONEY_BEHIND.test(text.slice(end, end + MAX_MONEY_NOUN));
  return FEE_BEHIND.test(text.slice(end, end + MAX_FEE));
}

/** 「现金、黄金6块」, 「金条三块」: gold is counted in pieces. */
function isGoldInPieces(text: string, start: number): boolean {
  return /(?:[黄黃赤足]金|金[条條砖磚锭錠])$/.test(text.slice(Math.max(0, start - 2), start));
}

/** 钱 */
function isMoneyWord(code: number): boolean {
  return code === SIMPLE_MONEY || code === FULL_MONEY;
}
const [SIMPLE_MONEY, FULL_MONEY] = ['钱'.charCodeAt(0), '錢'.charCodeAt(0)];

/** 17万块英伟达芯片, 三块石头: is the last character of the noun behind 块 that of a thing that has pieces? 板子 and 石头 end with a suffix. */
function countsPieceBehind(text: string, end: number): boolean {
  let at = end;
  while (at < end + MAX_NOUN && isHan(text.charCodeAt(at)) && !NOUN_ENDS.has(text.charCodeAt(at))) at++;
  if (at > end + 1 && '子头頭'.includes(text.charAt(at - 1))) at--;
  return at > end && PIECE_HEADS.has(text.charCodeAt(at - 1));
}

/** 生产光伏板120万块: the thing that is counted stands before the number. */
function countsPiecesBefore(text: string, { start, power, section }: Numeral): boolean {
  const made = MADE.exec(text.slice(Math.max(0, start - MAX_MADE), start))?.[0] ?? '';
  if (made === '' && power === 0 && section === undefined) return false;
  const noun = start - made.length;
  if (!PIECE_HEADS.has(text.charCodeAt(noun - 1))) return false;
  return !ONE_PIECE.test(text.slice(Math.max(0, noun - MAX_ONE_PIECE), noun - 1));
}
