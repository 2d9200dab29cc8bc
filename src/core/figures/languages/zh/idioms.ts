import { Trie } from '../../engine/trie.js';

/** Words that a number and its unit belong to, although they read as an amount. Looked for from the number's start. */
export const IDIOMS: readonly string[] = [
  '三元里',
  '五角大',
  '一元化',
  '一元论',
  '一元論',
  '二元论',
  '二元論',
  '一元二次',
  '千元机',
  '千元機',
  '万元户',
  '萬元戶',
  '一分钱一分货',
  '一分錢一分貨',
  '一分为二',
  '一分為二',
  '十分精',
  '十分重',
  '九毛九',
  '九牛一毛',
  '八仙',
  '一毛不拔',
  '百分百',
  '一角钱币',
  '一成不变',
  '一成不變',
  '一块儿',
  '一块兒',
  '一塊兒',
  '一倍速',
  '十分之',
  '三成熟',
  '五成熟',
  '七成熟',
  '八成新',
  '九成新',
  '一元复始',
  '每一分钱',
  '一分一毫',
  '一毫一分',
  '一毛一分',
  '一分一厘',
  '一分一釐',
  '半元音',
  '四元数',
  '三角洲',
  '三角债',
  '三角形',
  '六角形',
  '八角形',
  '一毫米',
  '一毛利',
  '千分之',
  '万分之',
  '萬分之',
  '三分之',
  '二分之',
  '四分之',
  '二元对立',
  '二元對立',
  '二元结构',
  '二元結構',
  '二元期权',
  '二元期權',
  '36kr',
  '36Kr',
  '百八十',
  '百儿八十',
  '千儿八百',
  '万儿八千',
];

const idioms = new Trie<true>();
for (const idiom of IDIOMS) idioms.add(idiom, true);

const IN_DIVIDEND = /[息派股][共各發发]?$/;

/** Days in a row: 「日元四連漲」, 「三連板」. */
const RUN = /^(?:十?[一二两兩三四五六七八九]|十)[连連][涨漲跌升降阳陽阴陰板贬貶扬揚挫红紅黑冠胜勝败敗霸亏虧]/;
const LONGEST_RUN = 4;

/** 「一分钱都不会浪费」: none at all. */
const NOT_A_CENT = /^一(?:分|毛|[个個]子|毫子?)[钱錢]?(?:[都也]?[不没沒无無未別别冇唔]|[都也掰])/;
const LONGEST_NONE = 6;

/** Where a word ends that starts at `at` and only looks like an amount (五角大楼, 百元店, 每一分錢); 0 when none does. */
export function findIdiomEnd(text: string, at: number): number {
  const idiom = idioms.match(text, at);
  // 「特別息八仙」: eight cents, and not the Eight Immortals.
  if (idiom && !(idiom.form === '八仙' && IN_DIVIDEND.test(text.slice(Math.max(0, at - 2), at)))) return idiom.end;
  const run = RUN.exec(text.slice(at, at + LONGEST_RUN));
  if (run) return at + run[0].length;
  const none = NOT_A_CENT.exec(text.slice(at, at + LONGEST_NONE));
  if (none) return at + none[0].length;
  return text.charAt(at - 1) === '每' && text.startsWith('一分', at) ? at + 2 : 0;
}
