import { isBlank, isDigit, isLatin, isNewline, skipSpaces, skipSpacesBack } from '../../../document/chars.js';
import type { DigitRun } from '../digit-run.js';
import type { Lexicon } from '../lexicon.js';
import { REASONS, type Reason } from '../reasons.js';
import { skipGap } from '../unit-after.js';

/** A number whose signs stand apart from its digits; `broken` where no reading is sure. */
interface SeparatedRun extends DigitRun {
  readonly doubt?: Reason;
}

/** The longest number that is looked at: thirty digits with their signs. */
const MAX_LENGTH = 48;
const [COMMA, POINT] = [0x2c, 0x2e];

const GROUPS = /^\d{1,3}((?: , \d{3}(?!\d))*)(?: \. (\d+))?(?! ?[.,] ?\d)/;
const UNGROUPED = /^(\d+) \. (\d+)(?! ?[.,] ?\d)/;
/** Behind such a number another one: "1 . 1 and 1 . 3 percent", "3 . 5 - 4 . 5 %". */
const SEPARATED_NUMBER_BEHIND = /^ (?:-|[a-z]{1,4}) \d+ \. \d/;

/**
 * Reads what tokenised text makes of a number, "6 . 2 %", "$ 80 , 000", where a mark, unit or scale shows that the sign is
 * one of the number. Behind a plain year the point ends a sentence. Undefined where nothing shows it.
 */
export function readTokenisedSigns(
  text: string,
  at: number,
  run: DigitRun,
  lexicon: Lexicon,
): SeparatedRun | undefined {
  if (!isSeparatedSign(text, run.end)) return undefined;
  const written = text.slice(at, at + MAX_LENGTH);
  const isMarked = lexicon.marksBefore.match(text, skipSpacesBack(text, at)) !== undefined;
  if (text.charCodeAt(run.end + 1) === COMMA) return readGroups(text, at, written, isMarked, lexicon);
  const match = UNGROUPED.exec(written);
  const [whole = '', ...digits] = match ?? [];
  const end = at + whole.length;
  if (!match || run.grouped || run.digits.includes('.') || (!isMarked && /^(?:19|20)\d\d$/.test(run.digits)))
    return undefined;
  const isCounted = isUnitAt(text, end, lexicon) || SEPARATED_NUMBER_BEHIND.test(text.slice(end, end + 16));
  if (!isCounted && !isMarked) return undefined;
  // "$ 45 . 12 analysts": the next sentence may begin with a number, and then the point is its full stop.
  return { end, digits: digits.join('.'), grouped: false, broken: !isCounted && !endsAmount(text, end, lexicon) };
}

/** "13, 000" and "1, 200, 000": the group begins with a 0, and so is no number of its own. */
const BLANK_BEHIND_COMMA = /^\d{1,3}(?:, ?\d{3})*, 0\d\d(?:, ?\d{3})*(?:\.\d{1,2})?(?![\d%]|[.,] ?\d)/;

/** Reads groups with a blank behind the comma, "N13, 000", where a mark or a unit shows that they are a number. */
export function readGroupsBehindBlanks(text: string, at: number, lexicon: Lexicon): SeparatedRun | undefined {
  const [written] = BLANK_BEHIND_COMMA.exec(text.slice(at, at + MAX_LENGTH)) ?? [];
  if (written === undefined || text.charAt(at) === '0') return undefined;
  const end = at + written.length;
  if (!lexicon.marksBefore.match(text, skipSpacesBack(text, at)) && !isUnitAt(text, end, lexicon)) return undefined;
  return { end, digits: written.replaceAll(/, ?/g, ''), grouped: true, broken: false };
}

function readGroups(
  text: string,
  at: number,
  written: string,
  isMarked: boolean,
  lexicon: Lexicon,
): SeparatedRun | undefined {
  const [whole = '', groups = '', fraction] = GROUPS.exec(written) ?? [];
  const end = at + whole.length;
  if (groups === '' || !(isMarked || isUnitAt(text, end, lexicon))) return undefined;
  const digits = whole.slice(0, whole.indexOf(' ')) + groups.replaceAll(/\D/g, '');
  // "10 , 200 dollars" may be a list of two.
  const isList = !isMarked && fraction === undefined && /^ , [1-9]\d\d$/.test(groups);
  return { end, digits: fraction === undefined ? digits : `${digits}.${fraction}`, grouped: true, broken: isList };
}

/** A comma or a point with one blank on either side, and a digit behind. */
function isSeparatedSign(text: string, end: number): boolean {
  const sign = text.charCodeAt(end + 1);
  return (sign === COMMA || sign === POINT) && text.charCodeAt(end + 2) === 0x20 && isDigit(text.charCodeAt(end + 3));
}

/**
 * Reads a number with a blank behind its sign, as scans and web pages have it: "$119. 95", "1.837, 32 €". Behind the first
 * a word may begin a sentence: "It cost $119. 95 people came."
 */
export function readBlankBehindSign(
  text: string,
  at: number,
  run: DigitRun,
  lexicon: Lexicon,
): SeparatedRun | undefined {
  const scaled = readScaledBehindPoint(text, at, run, lexicon);
  if (scaled) return scaled;
  const isPair = isDigit(text.charCodeAt(run.end + 3)) && !isDigit(text.charCodeAt(run.end + 4));
  if (!isPair || !isDigit(text.charCodeAt(run.end + 2)) || text.charCodeAt(run.end + 1) !== 0x20) return undefined;
  const end = run.end + 4;
  const fraction = text.slice(run.end + 2, end);
  if (text.charCodeAt(run.end) === POINT) {
    const isMarked = lexicon.marksBefore.match(text, skipSpacesBack(text, at)) !== undefined;
    if (!isMarked || run.digits.includes('.') || !isBorder(text, end)) return undefined;
    return { end, digits: `${run.digits}.${fraction}`, grouped: run.grouped, broken: false };
  }
  const whole = text.slice(at, run.end);
  if (!/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(whole)) return undefined;
  const unit = lexicon.unitsAfter.match(text, skipSpaces(text, end))?.value;
  if (unit?.type !== 'mark') return undefined;
  const digits = `${whole.replaceAll('.', '')}.${fraction}`;
  return { end, digits, grouped: true, broken: false, doubt: REASONS.decimalComma };
}

/** "$2. 5 million for promotions": of one number with a scale behind it, unless a thing follows that a new sentence counts. */
function readScaledBehindPoint(text: string, at: number, run: DigitRun, lexicon: Lexicon): SeparatedRun | undefined {
  if (text.charCodeAt(run.end) !== POINT || text.charCodeAt(run.end + 1) !== 0x20 || run.digits.includes('.'))
    return undefined;
  const fraction = /^\d{1,3}(?![\d.,%])/.exec(text.slice(run.end + 2, run.end + 6))?.[0];
  if (fraction === undefined || !lexicon.marksBefore.match(text, skipSpacesBack(text, at))) return undefined;
  const end = run.end + 2 + fraction.length;
  const scale = lexicon.scales.match(text, skipSpaces(text, end));
  if (!scale || scale.value.glued || scale.value.power < 6 || !endsAmount(text, scale.end, lexicon)) return undefined;
  return { end, digits: `${run.digits}.${fraction}`, grouped: run.grouped, broken: false };
}

/** The end of a line, a cell or a clause. */
function isBorder(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (at >= text.length || isNewline(code) || code === 0x09) return true;
  return '.,;:)]|/'.includes(text.charAt(at)) && !isDigit(text.charCodeAt(at + 1));
}

function isUnitAt(text: string, end: number, lexicon: Lexicon): boolean {
  const from = skipGap(text, end);
  return lexicon.unitsAfter.match(text, from) !== undefined || lexicon.scales.match(text, from) !== undefined;
}

/** Does a word follow that counts nothing, or a sign? */
function endsAmount(text: string, end: number, lexicon: Lexicon): boolean {
  if (!isBlank(text.charCodeAt(end))) return true;
  let stop = end + 1;
  while (isLatin(text.charCodeAt(stop)) && stop < end + 16) stop++;
  return stop === end + 1 ? !isDigit(text.charCodeAt(stop)) : lexicon.afterAmount.has(text.slice(end + 1, stop));
}
