import { hasHan, isDigit, isHan, isLatin, isNewline, skipSpaces, skipSpacesBack } from '../../../document/chars.js';
import type { CurrencyCode } from '../../../money/currencies.js';
import type { DigitRun } from '../digit-run.js';
import type { Lexicon } from '../lexicon.js';
import { mayMean, type Mark } from '../mark.js';
import { REASONS, type Reason } from '../reasons.js';
import { readBlankBehindSign, readGroupsBehindBlanks, readTokenisedSigns } from './separated-signs.js';

/** Currencies of places that write a comma for the point and a point between thousands. */
const POINT_GROUP_CURRENCIES: ReadonlySet<string> = new Set(
  'EUR SEK NOK DKK ISK CZK PLN HUF RON BGN RSD TRY RUB UAH BRL ARS CLP COP IDR VND PYG'.split(' '),
);
/** Of these, currencies too small for thousandths of a unit: there "300.000" is three hundred thousand. */
const NO_FRACTION_CURRENCIES: ReadonlySet<string> = new Set('VND IDR CLP COP PYG ISK HUF'.split(' '));

const MAX_LENGTH = 28;
const HAN_WINDOW = 16;
const [SPACE, COMMA, MINUS, POINT, EQUALS] = [0x20, 0x2c, 0x2d, 0x2e, 0x3d];

/** A run of digits whose signs are read by another convention than the English one; or what no convention reads. */
export interface ConventionRun extends DigitRun {
  /** Set when the English reading differs by a power of ten, or none fits. */
  readonly doubt?: Reason;
}

/** Digits that no convention reads: all of them are passed over. */
const unreadable = (end: number): ConventionRun => ({ end, digits: '0', grouped: false, broken: true });

/**
 * Reads what the English signs leave open behind a number: "4,1 billion", "1 000 000 euros", "Rp 300.000", "1.234,56".
 * The comma is decimal where it cannot group (one, two or more than three digits follow) and a unit, scale or mark makes
 * the digits a number; what fits no convention ("12,34,5") is unreadable. Undefined when the English reading stands.
 */
export function readByConvention(text: string, at: number, run: DigitRun, lexicon: Lexicon): ConventionRun | undefined {
  const next = text.charCodeAt(run.end);
  const inFours = next === COMMA && run.digits !== '0' ? endOfGroupsOfFour(text, at) : 0;
  if (inFours > 0) return readGroupsOfFour(text, at, inFours, lexicon);
  if (next === COMMA && isDigit(text.charCodeAt(run.end + 1))) return readCommaDecimal(text, at, run, lexicon);
  if (next === COMMA || next === POINT) {
    const separated =
      readBlankBehindSign(text, at, run, lexicon) ??
      (next === COMMA ? readGroupsBehindBlanks(text, at, lexicon) : undefined);
    if (separated) return separated;
  }
  if (run.broken || run.digits.includes('.')) return readPointGroups(text, at, run, lexicon);
  if (!isBlankSign(next)) return undefined;
  return isDigit(text.charCodeAt(run.end + 1))
    ? readSpaceGroups(text, at, run, lexicon)
    : readTokenisedSigns(text, at, run, lexicon);
}

/**
 * Where "1,0000" and "1,2345,6789" end: groups of four digits, as Chinese counts. Before one group alone that begins with
 * another digit than 0 the comma may part two numbers.
 */
function endOfGroupsOfFour(text: string, at: number): number {
  const match = /^\d{1,4}(?:,0\d{3}|(?:,\d{4}){2,})(?:,\d{4})*(?!\d)/.exec(text.slice(at, at + MAX_LENGTH));
  return match ? at + match[0].length : 0;
}

/**
 * "1,2345,6789" with a unit beside Han characters, where numbers are counted by fours; one group alone may be a slip for one
 * of three, which the figure says. No convention of other text has such groups.
 */
function readGroupsOfFour(text: string, at: number, end: number, lexicon: Lexicon): ConventionRun {
  const written = text.slice(at, end);
  const isCounted = isHan(text.charCodeAt(skipSpaces(text, end))) && hasUnitAfter(text, end, lexicon);
  if (!isCounted || text.charCodeAt(at) === 0x30) return unreadable(end);
  const run = { end, digits: written.replaceAll(',', ''), grouped: true, broken: false };
  return written.indexOf(',') === written.lastIndexOf(',') ? { ...run, doubt: REASONS.groupOfFour } : run;
}

function isBlankSign(code: number): boolean {
  return code === SPACE || code === 0xa0 || code === 0x2009 || code === 0x202f;
}

/** "4,1 billion", "R1,33", "1.234,56 euros". */
function readCommaDecimal(text: string, at: number, run: DigitRun, lexicon: Lexicon): ConventionRun | undefined {
  let end = run.end + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const width = end - run.end - 1;
  const isHanText = isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(end)) || isHan(text.charCodeAt(end + 1));
  const sign = text.charCodeAt(end);
  if ((sign === COMMA || sign === POINT) && isDigit(text.charCodeAt(end + 1)))
    return isNearHan(text, at, end) ? undefined : unreadable(skipDigitsAndSigns(text, end));
  const whole = text.slice(at, run.end);
  const isWhole = /^(?:\d+|\d{1,3}(?:[.\u0020\u00a0\u202f\u2009]\d{3})+)$/.test(whole);
  const isMarked = hasMarkBefore(text, at, lexicon);
  const isCounted = hasUnitAfter(text, end, lexicon);
  if (isHanText) {
    // A full-width comma may part two numbers, or join the two ends of a spoken range.
    const countsOther = !isCounted && isHan(text.charCodeAt(end));
    // "1,5000 yuan": ten times too much, or grouped by fours.
    if (isCounted && width === 4 && whole.length === 1) return unreadable(end);
    const isDecimal = isWhole && width <= 2 && whole.length <= 3 && (isCounted || isMarked) && !countsOther;
    if (!isDecimal) return undefined;
    const isSpokenRange = whole.length === 1 && width === 1 && Number(text.charAt(end - 1)) === Number(whole) + 1;
    if (isSpokenRange && !lexicon.characters.numbers.has(text.charCodeAt(end))) return unreadable(end);
    return { ...commaRun(run, whole, text.slice(run.end + 1, end), end), doubt: REASONS.decimalComma };
  }
  const fraction = text.slice(run.end + 1, end);
  const isRead = width <= 2 && (isCounted || (isMarked && width === 2));
  if (isWhole && isRead) return commaRun(run, whole, fraction, end);
  // "1,2345" and "$1,5" fit no convention; "$0,4", "$0,9234" and "€12,3" do: a nought opens no group, and there the comma is decimal.
  const isNought = whole === '0' && (width === 1 || (width > 3 && !fraction.endsWith('0')));
  const isDecimal = width === 1 && POINT_GROUP_CURRENCIES.has(currencyBeside(text, at, end, lexicon) ?? '');
  if (isWhole && (isNought || isDecimal) && (isMarked || isCounted)) return commaRun(run, whole, fraction, end);
  return isNearHan(text, at, end) ? undefined : unreadable(end);
}

/** In Chinese text a full-width comma parts two numbers without a blank: "$19,300,16 Plus" there is a price and a model. */
function isNearHan(text: string, at: number, end: number): boolean {
  const start = Math.max(0, at - HAN_WINDOW);
  const from = start + text.slice(start, at).lastIndexOf('\n') + 1;
  const [behind = ''] = text.slice(end, end + HAN_WINDOW).split('\n', 1);
  return hasHan(text, from, at) || hasHan(behind, 0, behind.length);
}

function commaRun(run: DigitRun, whole: string, fraction: string, end: number): ConventionRun {
  const digits = whole.replaceAll(/\D/g, '');
  return { end, digits: `${digits}.${fraction}`, grouped: run.grouped || digits !== whole, broken: false };
}

/** "1.250.000 dong", "€2.000.000"; one group alone is a decimal in English: "€1.234" may be either. */
function readPointGroups(text: string, at: number, run: DigitRun, lexicon: Lexicon): ConventionRun | undefined {
  // A whole run has one point at most, and groups have three digits.
  if (run.grouped || (!run.broken && run.digits.length - run.digits.indexOf('.') !== 4)) return undefined;
  const match = /^(\d{1,3})((?:\.\d{3})+)(?:,(\d{1,2}))?(?!\d|[.,]\d)/.exec(text.slice(at, at + MAX_LENGTH));
  if (!match) return undefined;
  const [written, first = '', groups = '', fraction] = match;
  if (first === '0' || first.startsWith('00')) return undefined;
  const end = at + written.length;
  const currency = currencyBeside(text, at, end, lexicon) ?? '';
  if (groups.length === 4 && fraction === undefined) {
    if (!POINT_GROUP_CURRENCIES.has(currency)) return undefined;
    // "VND 1.200 billion": a zero at the end of a fraction would not be written, and the point may part thousands.
    if (lexicon.scales.match(text, skipSpaces(text, end)))
      return NO_FRACTION_CURRENCIES.has(currency) && run.digits.endsWith('0')
        ? { ...run, doubt: REASONS.decimalPoint }
        : undefined;
    if (!NO_FRACTION_CURRENCIES.has(currency)) return readOneGroup(text, at, end, run, first + groups.slice(1));
  } else if (!hasMarkBefore(text, at, lexicon) && !hasUnitAfter(text, end, lexicon)) return undefined;
  const digits = `${first}${groups.replaceAll('.', '')}${fraction === undefined ? '' : `.${fraction}`}`;
  return { end, digits, grouped: true, broken: false };
}

/**
 * "€80.000", "61.858 lei": one group in a currency that has both readings. Nobody writes thousandths that are none; prices of
 * shares and fuel have them, "6.035 euros", and so have sides of a rate.
 */
function readOneGroup(text: string, at: number, end: number, run: DigitRun, digits: string): ConventionRun | undefined {
  const sign = findDecimalSign(text, at, end);
  const isRate = text.charCodeAt(skipSpacesBack(text, at) - 1) === EQUALS;
  if (!isRate && (sign === ',' || digits.endsWith('00'))) {
    const isSure = sign === ',' || (digits.endsWith('000') && digits.length > 4);
    return { end, digits, grouped: true, broken: false, ...(isSure ? {} : { doubt: REASONS.groupPoint }) };
  }
  const isOpen = run.digits.endsWith('0') || (sign === undefined && digits.length > 4);
  return isOpen ? { ...run, doubt: REASONS.decimalPoint } : undefined;
}

/** How far round a number others show which sign is decimal. */
const EVIDENCE_REACH = 400;
const DECIMAL_POINT = /\d\.\d{1,2}(?![\d.,]\d|\d)/;
const DECIMAL_COMMA = /(?:\.\d{3}|(?<![\d,])\d{1,3}),\d{1,2}(?![\d.,]\d|\d)|\d\.\d{3}\.\d{3}(?!\d)/;

/** The decimal sign of the other numbers near by; undefined where none shows it, or both are used. */
function findDecimalSign(text: string, at: number, end: number): ',' | '.' | undefined {
  const near = [text.slice(Math.max(0, at - EVIDENCE_REACH), at), text.slice(end, end + EVIDENCE_REACH)];
  const hasPoint = near.some((part) => DECIMAL_POINT.test(part));
  const hasComma = near.some((part) => DECIMAL_COMMA.test(part));
  return hasPoint === hasComma ? undefined : hasPoint ? '.' : ',';
}

/** "12 500 euros", "1 000 000,50 kronor": blanks group where a unit follows and no heading or date stands before. */
function readSpaceGroups(text: string, at: number, run: DigitRun, lexicon: Lexicon): ConventionRun | undefined {
  if (run.grouped || run.end - at > 3 || text.charCodeAt(at) === 0x30) return undefined;
  const match = /^\d{1,3}((?:[\u0020\u00a0\u2009\u202f]\d{3})+)(?:[.,](\d{1,2}))?(?!\d|[.,\u0020]\d)/.exec(
    text.slice(at, at + MAX_LENGTH),
  );
  if (!match) return undefined;
  const [written, groups = '', fraction] = match;
  const end = at + written.length;
  const isMarked = run.end - at < 3 && hasMarkBefore(text, at, lexicon);
  let isOpen = false;
  if (!isMarked) {
    if (!hasCurrencyOrScaleAfter(text, end, lexicon)) return undefined;
    isOpen = !mayOpenGroups(text, at, lexicon);
    if (isOpen && !(hasBlankGroupsAtHome(text, end, lexicon) && isBehindProductName(text, at, lexicon)))
      return undefined;
  }
  const whole = text.slice(at, run.end) + groups.replaceAll(/\D/g, '');
  const digits = fraction === undefined ? whole : `${whole}.${fraction}`;
  const read = { end, digits, grouped: true, broken: false };
  return isOpen ? { ...read, doubt: REASONS.groupBlank } : read;
}

/** Currencies of places that part thousands by a blank. */
const BLANK_GROUP_CURRENCIES: readonly CurrencyCode[] = ['RUB', 'CZK', 'SEK', 'PLN', 'UAH', 'BYN', 'KZT', 'BGN', 'HUF'];

function hasBlankGroupsAtHome(text: string, end: number, lexicon: Lexicon): boolean {
  const unit = lexicon.unitsAfter.match(text, skipSpaces(text, end))?.value;
  return unit?.type === 'mark' && BLANK_GROUP_CURRENCIES.some((currency) => mayMean(unit, currency));
}

/** "Galaxy S24 89 990 roubles": the name of what is sold. */
function isBehindProductName(text: string, at: number, lexicon: Lexicon): boolean {
  return lexicon.rules.isProductNameBefore.some((rule) => rule(text, at));
}

/** Neither another number nor a name stands before: "Table 5 100 dollars", "May 12 500 euros". */
function mayOpenGroups(text: string, at: number, lexicon: Lexicon): boolean {
  const edge = skipSpacesBack(text, at);
  // The 60 of "V60 499 000 kronor" is the name's.
  if (edge === at) return !isDigit(text.charCodeAt(at - 1)) && !isLatin(text.charCodeAt(at - 1));
  if (lexicon.qualifiersBefore.match(text, edge)) return true;
  let start = edge;
  while (isLatin(text.charCodeAt(start - 1))) start--;
  const first = text.charCodeAt(start);
  if (start === edge) return !isDigit(text.charCodeAt(edge - 1));
  return !(first >= 65 && first <= 90);
}

/** The name or symbol of a currency right before the digits. */
function hasMarkBefore(text: string, at: number, lexicon: Lexicon): boolean {
  return findMarkBefore(text, at, lexicon) !== undefined;
}

function findMarkBefore(text: string, at: number, lexicon: Lexicon): Mark | undefined {
  // "EUR -100,37"
  const edge = text.charCodeAt(at - 1) === MINUS ? at - 1 : at;
  return lexicon.marksBefore.match(text, skipSpacesBack(text, edge))?.value;
}

/** A unit, or a scale word of any language that is read. */
/** Also behind a hyphen: "R4,1-million". */
function hasUnitAfter(text: string, end: number, lexicon: Lexicon): boolean {
  const from = text.charAt(end) === '-' ? end + 1 : skipSpaces(text, end);
  return lexicon.unitsAfter.match(text, from) !== undefined || hasScaleAt(text, from, lexicon);
}

function hasCurrencyOrScaleAfter(text: string, end: number, lexicon: Lexicon): boolean {
  if (isNewline(text.charCodeAt(end))) return false;
  const from = skipSpaces(text, end);
  return lexicon.unitsAfter.match(text, from)?.value.type === 'mark' || hasScaleAt(text, from, lexicon);
}

function hasScaleAt(text: string, at: number, lexicon: Lexicon): boolean {
  return lexicon.scales.match(text, at) !== undefined || lexicon.characters.unitsBehindGroups.has(text.charCodeAt(at));
}

function currencyBeside(text: string, at: number, end: number, lexicon: Lexicon): string | undefined {
  const before = findMarkBefore(text, at, lexicon)?.currency;
  if (before !== undefined) return before;
  const after = lexicon.unitsAfter.match(text, skipSpaces(text, end))?.value;
  return after?.type === 'mark' ? after.currency : undefined;
}

function skipDigitsAndSigns(text: string, at: number): number {
  let end = at;
  for (
    let code = text.charCodeAt(end);
    isDigit(code) || ((code === COMMA || code === POINT) && isDigit(text.charCodeAt(end + 1)));
    code = text.charCodeAt(end)
  )
    end++;
  return end;
}
