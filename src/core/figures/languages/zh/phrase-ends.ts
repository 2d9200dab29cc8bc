import { isHan } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';

/** The end of a sentence, in folded text. */
export const SENTENCE_END = /[。!?\n]/;

/** In folded text. */
const STOPS = new CodeSet(',。;、!?)\n"“”「」『』】');
/** A qualifier or a function word that leaves the number whole. */
const FOLLOWERS =
  /^(?:左右|上下|以上|以下|出[头頭]|封[顶頂]|回[乡鄉家][,。;、!?]|不等|起|[多幾几余餘][,。;、!?」”"』)]|[给給交][了]?[\u4e00-\u9fff])/;

/** Does a number that ends at `end` end its phrase, so that no noun follows that it counts? */
export function endsPhrase(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
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
