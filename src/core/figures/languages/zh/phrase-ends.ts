import { isHan } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';

/** The end of a sentence, in folded text. */
export const SENTENCE_END = /[。!?\n]/;

/** In folded text. */
const STOPS = new CodeSet(',。;、!?)\n"“”「」『』】…');
/** A qualifier or a function word that leaves the number whole. */
const FOLLOWERS =
  /^(?:左右|上下|以上|以下|出[头頭]|封[顶頂]|回[乡鄉家][,。;、!?]|不等|起|自[己付理掏费費]|共\d|不退|[没沒]了|打底|可[议議刀]|[没沒]商量|包[邮郵]|[入到出]手|[带帶]走|拿下|[搞搭]定|成交(?![量额額])|落地|[楼樓][上下][,。;、!?]|[多幾几余餘](?:[,。;、!?」”"』)]|就有|有[找交])|[了呢吗嗎吧啊啦嘛](?:[,。;、!?"”」』)]|$)|不?含[税稅]|[给給交][了]?[\u4e00-\u9fff])/;

/** Does a number that ends at `end` end its phrase, so that no noun follows that it counts? */
export function endsPhrase(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  // 「人均200+，」
  if (code === 0x2b) return end + 1 >= text.length || STOPS.has(text.charCodeAt(end + 1));
  return end >= text.length || STOPS.has(code) || (isHan(code) && FOLLOWERS.test(text.slice(end, end + 3)));
}

const CLAUSE_SIGNS = new CodeSet(',;、:(');

/**
 * Where the clause before a place begins, in folded text.
 * @param from where it begins at the earliest
 * @param signs what ends the clause before it
 */
export function findClauseStart(text: string, from: number, to: number, signs = CLAUSE_SIGNS): number {
  let start = to;
  while (start > from && !signs.has(text.charCodeAt(start - 1))) start--;
  return start;
}
