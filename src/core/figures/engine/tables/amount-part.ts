import { isDigit, skipSpaces, skipSpacesBack } from '../../../document/chars.js';
import type { Lexicon } from '../lexicon.js';
import type { Mark } from '../mark.js';

/** Words of a heading or caption that may be a unit of money. */
interface UnitWords {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark | undefined;
  readonly power: number | undefined;
}

/** No shorter than "31.12.2024/2025", the longest period. */
const MAX_PERIOD_LENGTH = 24;

/** Does a number beside the words make them an amount, "US$5 million", "5 million"? A year and a quarter do not. */
export function isAmountPart(
  text: string,
  { start, end, power }: UnitWords,
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  const stop = skipSpacesBack(text, start);
  const before = withoutScale(text, Math.max(from, stop - MAX_PERIOD_LENGTH), stop, lexicon);
  if (
    /\d$/.test(before) &&
    !/(?:^|[^\d.,]|\d{1,2}[./]\d{1,2}[./])(?:(?:FY|[QH][1-4] ?)?(?:19|20)\d\d(?:[/-](?:19|20)?\d\d)?|FY\d\d(?:[/-]\d\d)?|\d{1,2}[QHM]\d\d|[QH][1-4] ?\d\d)$/i.test(
      before,
    )
  )
    return true;
  const next = skipSpaces(text, end);
  if (next >= to || !isDigit(text.charCodeAt(next))) return false;
  return !/^(?:19|20)\d\d(?![\d.,])/.test(text.slice(next, to)) || (power === undefined && next === end);
}

/** Does a noun behind a scale say that it counts things, "thousands of shares"? */
export function countsOtherThings(text: string, { mark, end }: UnitWords, to: number, lexicon: Lexicon): boolean {
  if (mark) return false;
  const behind = text.slice(skipSpaces(text, end), Math.min(to, end + 24));
  return lexicon.tables.some(({ countedNoun }) => countedNoun?.test(behind) === true);
}

/** The words before a unit; without the first character of the scale of a number in front, as a unit may begin with the second. */
function withoutScale(text: string, from: number, end: number, lexicon: Lexicon): string {
  const before = text.slice(from, end);
  const scale = before.search(/(?<=\d)\p{Script=Han}{1,2}$/u);
  const match = scale < 0 ? undefined : lexicon.declarations.scales.match(text, from + scale);
  return match && match.end >= end ? before.slice(0, scale) : before;
}
