import { isLatin, skipSpaces, skipSpacesBack } from '../../../document/chars.js';
import type { Lexicon } from '../../engine/lexicon.js';

/** Words behind a sum that are no thing counted: verbs of which it is the subject, a clause that says more, how it is paid. */
const BEHIND_SUM: ReadonlySet<string> = new Set(
  'the he she they we you i not only just goes go gone will would can should must shall did does do remains remain belongs upfront outright each apiece altogether instead back annually yearly monthly weekly daily under via approx approximately nett worldwide though although domestically overseas'.split(
    ' ',
  ),
);
/** "18m two years later". */
const TIME_BEHIND =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|several|a few) (?:years?|months?|weeks?|days?)\b/;

/** No noun follows that would say what was counted; "of" leads to one, and "more" may. */
export function namesNoThing(text: string, lexicon: Lexicon, end: number): boolean {
  const code = text.charCodeAt(end);
  // "3m-user" and "40,000%" count something else.
  if (code === 0x2d || code === 0x25) return false;
  const at = skipSpaces(text, end);
  if (!isLatin(text.charCodeAt(at))) return true;
  let stop = at;
  while (stop < at + 20 && isLatin(text.charCodeAt(stop))) stop++;
  const word = text.slice(at, stop).toLowerCase();
  if (word === 'of') return false;
  if (word === 'more' || word === 'less') return namesNoThing(text, lexicon, stop);
  return lexicon.afterAmount.has(word) || BEHIND_SUM.has(word) || TIME_BEHIND.test(text.slice(at, at + 20));
}

/** The end of the clause that leads to a sum: at most `length` characters before `edge`. */
export function readClauseLead(text: string, edge: number, length: number): string {
  return text.slice(Math.max(0, edge - length), edge).replace(/^.*[.!?;:\n](?:\s|$)/s, '');
}

/** Before "around", "just over". */
export function skipQualifier(text: string, lexicon: Lexicon, start: number): number {
  const qualifier = lexicon.qualifiersBefore.match(text, skipSpacesBack(text, start));
  return qualifier ? qualifier.start : start;
}
