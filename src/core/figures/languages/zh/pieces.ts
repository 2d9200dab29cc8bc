import { isDigit, isHan } from '../../../document/chars.js';
import { Trie } from '../../engine/trie.js';
import { spell } from './both-scripts.js';
import type { Numeral } from '../../engine/numeral.js';

/** What stands behind 块 as the unit of an amount: a function word, a verb of price, the next number. */
const BEHIND_MONEY =
  '降涨漲升跌加减減省变變改提调調钱錢的整呢啊吧哦嘛啦一起左以多不就能才可到至每零二两兩三四五六七八九半买賣卖買和及与與或是';

/** Things that are counted by the piece, 块, even in thousands. */
const PIECES =
  '板|板子|电池|电池片|玻璃|砖|瓷砖|地砖|奖牌|金牌|银牌|铜牌|车牌|招牌|广告牌|屏|屏幕|显示屏|显卡|芯片|硬盘|内存|充电宝|蛋糕|月饼|饼干|香皂|肥皂|组件|模组|光伏|光伏板|太阳能板|展板|面板|滑板|主板|电路板|绿地|农田|耕地|豆腐|煤|碑|化石|积木|毛巾|手表|腕表|蓄电池|锂电池|拼图|标本|加速卡|布料|面料';

const pieces = new Trie<true>();
const piecesBefore = new Trie<true>(true);
for (const word of PIECES.split('|').flatMap(spell)) {
  pieces.add(word, true);
  piecesBefore.add(word, true);
}

/** 5万块罚款, 3万块现金: what is counted in tens of thousands is money when a noun of money follows. */
const MONEY_BEHIND =
  /^[\u4e00-\u9fff]{0,3}?(?:金|款|[资資薪租债債]|[费費]|[补補][贴貼助]|[红紅]包|彩[礼禮]|利息|成本|收入|利[润潤]|[赔賠][偿償]|大洋)/;
const MAX_NOUN = 4;

/** 买了两块: bought are things, and paid is money. */
const BOUGHT = /[买買][了过過咗]?$/;

/** Between such a noun and its number: 奖牌铸了1.2万块, 光伏板出口120万块. */
const MADE =
  /(?:[出进進]口|生[产產]|[年月日][产產]|[产產]量|出[货貨]|[库庫]存|[铸鑄]|[铺鋪]|[装裝]|[装裝]机)?(?:了|[达達]到?|共|[约約]|近|超[过過]?|逾|至少|[为為])?$/;
const MAX_MADE = 6;
/** 一块手表30万块, 这块手表: what one piece costs. */
const ONE_PIECE = /[一这這那每此该該](?:[块塊只隻])?$/;

/** 块 also counts pieces: 三块石头. Money when 钱 follows, at the end of a phrase, or before a function word. */
export function isPieceOfMoney(text: string, numeral: Numeral, end: number): boolean {
  const next = text.charAt(end);
  const isLong = numeral.digits.length >= 3;
  // 一块2.4K屏: a piece. 三块5 ends behind its tenths.
  if (isDigit(next.charCodeAt(0)) && /[\d.]/.test(text.charAt(end + 1))) return isLong;
  if ('钱錢'.includes(next || '。')) return true;
  const isMany = isLong || numeral.power > 0 || numeral.section !== undefined;
  if (isMany && (pieces.match(text, end) || countsPiecesBefore(text, numeral.start))) return false;
  if (!isMany && BOUGHT.test(text.slice(Math.max(0, numeral.start - 2), numeral.start))) return false;
  if (next === '' || !isHan(next.charCodeAt(0)) || BEHIND_MONEY.includes(next) || isLong) return true;
  return isMany && MONEY_BEHIND.test(text.slice(end, end + MAX_NOUN));
}

/** 生产光伏板120万块: the thing that is counted stands before the number. */
function countsPiecesBefore(text: string, start: number): boolean {
  const made = MADE.exec(text.slice(Math.max(0, start - MAX_MADE), start))?.[0] ?? '';
  const noun = piecesBefore.match(text, start - made.length);
  return noun !== undefined && !ONE_PIECE.test(text.slice(Math.max(0, noun.start - 2), noun.start));
}
