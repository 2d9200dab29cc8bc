import { isDigit, isHan, isLatin, isSpace, skipSpaces, skipSpacesBack } from '../../../document/chars.js';
import type { Span } from '../../../document/span.js';
import type { Lexicon } from '../lexicon.js';
import { countsOtherThings, isAmountPart } from './amount-part.js';
import { needsSupport, withMinor, type Mark } from '../mark.js';
import { testWords } from '../rule-set.js';

/** What a heading, a label or a remark says that numbers count. */
export type CountedKind = 'money' | 'percent' | 'percentage_points' | 'basis_points' | 'multiple' | 'quantity';

/** A unit as words of a table declare it. */
export interface TableUnit extends Span {
  readonly kind: CountedKind;
  readonly mark?: Mark | undefined;
  /** Power of ten that the numbers are multiplied by; undefined where the words do not say. */
  readonly power?: number | undefined;
  readonly per?: string | undefined;
  /** The mark and the scale alone, without a bracket round them and without what the amount is counted per. */
  readonly words?: Span;
  /** The unit is all that the words say, or stands apart in brackets: nothing is added to it from further off. */
  readonly isWhole: boolean;
}

/** A unit of percentages, points or multiples. */
export function isRatioUnit(unit: TableUnit | undefined): boolean {
  return unit !== undefined && unit.kind !== 'money' && unit.kind !== 'quantity';
}

const MAX_MARK_LENGTH = 8;

/** A currency name or symbol that starts at `at` and ends by `to`. */
export function readMarkAt(
  text: string,
  at: number,
  to: number,
  lexicon: Lexicon,
): { readonly mark: Mark; readonly end: number } | undefined {
  const unit = lexicon.unitsAfter.match(text, at);
  const behind = unit?.value.type === 'mark' && unit.end <= to ? { mark: unit.value, end: unit.end } : undefined;
  const limit = Math.min(to, at + MAX_MARK_LENGTH);
  for (let end = limit; end > (behind?.end ?? at); end--) {
    if (!lexicon.marksBefore.mayStart(text.charCodeAt(end - 1))) continue;
    // Not from before: a longer mark that ends here as well (M$) would hide the shorter one.
    const found = lexicon.marksBefore.match(text, end, at);
    if (
      found?.start === at &&
      !needsSupport(found.value) &&
      !isSpace(text.charCodeAt(end - 1)) &&
      !breaksWord(text, end, lexicon)
    )
      return { mark: found.value, end };
  }
  return behind;
}

/** The R of "RESTATED" is none; those of "Rm" and "USDm" are, as a scale follows. */
function breaksWord(text: string, end: number, lexicon: Lexicon): boolean {
  if (!isLatin(text.charCodeAt(end)) || !isLatin(text.charCodeAt(end - 1))) return false;
  const scale = lexicon.declarations.scales.match(text, end);
  return !scale || isLatin(text.charCodeAt(scale.end));
}

interface Sequence {
  readonly start: number;
  readonly end: number;
  /** Where the mark and the scale end, before the per-unit. */
  readonly wordsEnd: number;
  readonly mark: Mark | undefined;
  readonly power: number | undefined;
  readonly per: string | undefined;
  /** "in thousands", "in RMB" */
  readonly isLed: boolean;
}

/**
 * The unit of money that words declare: a mark and a scale together wherever they stand, either alone where nothing
 * stands beside it or "in" leads to it. An amount, "US$5 million", is none.
 */
export function findMoneyUnit(text: string, span: Span, lexicon: Lexicon): TableUnit | undefined {
  let best: TableUnit | undefined;
  for (const unit of readMoneyUnits(text, span, lexicon)) if (!best || rank(unit) > rank(best)) best = unit;
  return best;
}

/**
 * Every unit of money that words declare, in text order: in two languages, or of some rows apart, "HK$'000, except earnings per
 * share in cents".
 */
export function findMoneyUnits(text: string, span: Span, lexicon: Lexicon): readonly TableUnit[] {
  return [...readMoneyUnits(text, span, lexicon, true)];
}

function* readMoneyUnits(text: string, { start, end }: Span, lexicon: Lexicon, mayBeLed = false): Generator<TableUnit> {
  for (let at = start; at < end; at++) {
    if (!startsToken(text, at, start)) continue;
    const sequence = readSequence(text, at, end, lexicon);
    if (!sequence || isLoneLetter(text, sequence, start, lexicon)) continue;
    const isWhole = standsApart(text, sequence, start, end, lexicon) || standsUnderYear(text, sequence, start, end);
    const isFull = sequence.mark !== undefined && sequence.power !== undefined;
    const isScale = sequence.power !== undefined && (sequence.isLed || isWhole);
    const isToken = isWhole || standsAsToken(text, sequence, start, end, lexicon);
    const isMark = sequence.mark !== undefined && (isToken || (mayBeLed && isLedTo(text, sequence, start, lexicon)));
    if (!isFull && !isScale && !isMark) continue;
    if (isAmountPart(text, sequence, start, end, lexicon) || countsOtherThings(text, sequence, end, lexicon)) continue;
    const { mark, per } = sequence;
    const words = { start: sequence.start, end: sequence.wordsEnd };
    const power = testWords(lexicon.tables, 'thousands', text.slice(words.start, words.end)) ? 3 : sequence.power;
    const isBracketed = isEnclosed(text, sequence);
    yield {
      start: isBracketed ? sequence.start - 1 : sequence.start,
      end: isBracketed ? sequence.end + 1 : sequence.end,
      kind: 'money',
      isWhole,
      words,
      mark,
      power,
      per,
    };
    at = sequence.end - 1;
  }
}

/** "except earnings per share in cents" */
function isLedTo(text: string, { start }: Sequence, from: number, lexicon: Lexicon): boolean {
  return testWords(lexicon.tables, 'unitLead', text.slice(Math.max(from, start - MAX_LEAD), start));
}

const MAX_LEAD = 8;

/** Nothing else stands in the bracket. */
function isEnclosed(text: string, { start, end }: Sequence): boolean {
  const open = '([【'.indexOf(text.charAt(start - 1) || ' ');
  return open >= 0 && ')]】'.charAt(open) === text.charAt(end);
}

/** "Note (b)", "(c)": a letter alone is no unit; "(p)" is pence where it prices a share, which its label says. */
function isLoneLetter(text: string, { start, end }: Sequence, from: number, lexicon: Lexicon): boolean {
  if (end - start !== 1 || !isLatin(text.charCodeAt(start))) return false;
  const label = text.slice(Math.max(from, start - 60), start);
  return !lexicon.tables.some(({ perShare, sized }) => {
    const isScale = lexicon.declarations.scales.match(text, start) !== undefined;
    return perShare?.test(label) === true || (isScale && sized?.test(label) === true);
  });
}

const rank = ({ mark, power }: TableUnit): number => (mark && power !== undefined ? 3 : power !== undefined ? 2 : 1);
function startsToken(text: string, at: number, start: number): boolean {
  const code = text.charCodeAt(at);
  if (isSpace(code) || at === start || isHan(code)) return !isSpace(code);
  const before = text.charCodeAt(at - 1);
  if (isLatin(code) && isLatin(before)) return false;
  return !(isDigit(code) && (isDigit(before) || before === 0x2c || before === 0x2e));
}

/** Marks, scales and the words between them, in any order. */
function readSequence(text: string, at: number, to: number, lexicon: Lexicon): Sequence | undefined {
  const { scales, hundredths, prepositions } = lexicon.declarations;
  const start = at;
  let end = at;
  let mark: Mark | undefined;
  let power: number | undefined;
  let minor: number | undefined;
  let isLed = false;
  let opened = 0;
  for (let part = 0; part < 8 && at < to; part++) {
    const character = text.charAt(at);
    const preposition = prepositions.find((form) => text.slice(at, at + form.length).toLowerCase() === form);
    if (preposition !== undefined) {
      isLed ||= mark === undefined && power === undefined;
      at = skipSpaces(text, at + preposition.length);
      continue;
    }
    if ((character === '(' || character === '-' || character === '/') && (mark ?? power) !== undefined) {
      // "HKD (M$)": a second bracket belongs to the unit if it holds the other half of it.
      if (character === '/' || opened > 0) break;
      if (character === '(') opened++;
      at = skipSpaces(text, at + 1);
      continue;
    }
    // "RMB, millions": the other half of the unit, behind which it ends.
    if (character === ',' && (mark ?? power) !== undefined && (power === undefined || !mark?.currency)) {
      const other = readOtherHalf(text, skipSpaces(text, at + 1), to, power === undefined, lexicon);
      if (other === undefined) break;
      at = other;
      continue;
    }
    // "RMB'Million"
    if (mark && "'’‘".includes(character) && isLatin(text.charCodeAt(at + 1))) {
      at++;
      continue;
    }
    const scale = power === undefined ? scales.match(text, at) : undefined;
    const prefix = power === undefined && !mark ? readPrefixedCode(text, at, to, lexicon) : undefined;
    const found = readMarkAt(text, at, to, lexicon);
    const hundredth = mark && minor === undefined ? hundredths.match(text, at) : undefined;
    if (prefix) {
      ({ mark, power } = prefix);
      at = end = prefix.end;
    } else if (
      scale &&
      scale.end <= to &&
      (!found || scale.end >= found.end || isScaledSign(text, scale.end, found.end))
    ) {
      power = scale.value;
      at = end = scale.end;
    } else if (hundredth && hundredth.end <= to) {
      minor = 2;
      at = end = hundredth.end;
    } else if (found && (!mark?.currency || !found.mark.currency || found.mark.currency === mark.currency)) {
      if (mark && found.mark.minor > mark.minor && !found.mark.currency) minor = found.mark.minor;
      mark = mark?.currency ? mark : found.mark;
      at = end = found.end;
    } else {
      // Two languages say it: "RMB million" behind its Chinese.
      const again = power === undefined ? undefined : scales.match(text, at);
      if (!again || again.value !== power) break;
      at = end = again.end;
    }
    at = skipSpaces(text, at);
  }
  if (mark === undefined && power === undefined) return undefined;
  if (isLatin(text.charCodeAt(end)) && isLatin(text.charCodeAt(end - 1))) return undefined;
  // "'000s"
  if (text.charAt(end) === 's' && isDigit(text.charCodeAt(end - 1))) end++;
  if (isDigit(text.charCodeAt(end)) && isDigit(text.charCodeAt(end - 1))) return undefined;
  if (opened > 0 && text.charAt(skipSpaces(text, end)) === ')' && skipSpaces(text, end) < to)
    end = skipSpaces(text, end) + 1;
  const per = lexicon.perAfter.match(text, skipSpaces(text, end));
  const isPer = per !== undefined && per.end <= to;
  return {
    start,
    end: isPer ? per.end : end,
    wordsEnd: end,
    mark: mark && minor !== undefined ? withMinor(mark, minor) : mark,
    power,
    per: isPer ? per.value : undefined,
    isLed,
  };
}

/**
 * Where the other half of a unit begins behind a comma: the scale behind a mark, the mark behind a scale, and nothing more.
 * Undefined where something else stands there: "in millions, except per share", "US$, thousands of shares".
 */
function readOtherHalf(
  text: string,
  from: number,
  to: number,
  needsScale: boolean,
  lexicon: Lexicon,
): number | undefined {
  const { scales, prepositions } = lexicon.declarations;
  const preposition = prepositions.find((form) => text.slice(from, from + form.length).toLowerCase() === form) ?? '';
  const start = skipSpaces(text, from + preposition.length);
  const scale = needsScale ? scales.match(text, start) : undefined;
  if (needsScale && !scale) return undefined;
  const behindScale = skipSpaces(text, scale?.end ?? start);
  // Chinese says the mark again with the scale.
  const found = readMarkAt(text, behindScale, to, lexicon);
  if (!needsScale && !found?.mark.currency) return undefined;
  const end = skipSpaces(text, found?.end ?? behindScale);
  return end >= to || CLOSERS.includes(text.charAt(end)) ? start : undefined;
}

/** TEUR, MUSD, kEUR, T€: a letter for the scale before the code or the sign. */
function readPrefixedCode(
  text: string,
  at: number,
  to: number,
  lexicon: Lexicon,
): { readonly mark: Mark; readonly power: number; readonly end: number } | undefined {
  const power = { T: 3, K: 3, k: 3, M: 6 }[text.charAt(at)];
  const end = at + (text.charAt(at + 1) === '€' ? 2 : 4);
  if (power === undefined || end > to || isLatin(text.charCodeAt(end))) return undefined;
  const code = text.slice(at + 1, end);
  const mark = lexicon.marksBefore.match(code, code.length);
  const currency = mark?.start === 0 ? mark.value.currency : undefined;
  if (!mark || currency === undefined || (code.length === 3 && currency !== code)) return undefined;
  return { mark: mark.value, power, end };
}

/** The M$ of "HKD(M$)" is millions of the dollar, not Macau's. */
function isScaledSign(text: string, scaleEnd: number, markEnd: number): boolean {
  return scaleEnd + 1 === markEnd && '$¥'.includes(text.charAt(scaleEnd));
}

const [OPENERS, CLOSERS] = ['([{【:,;/\n', ')]}】,;/\n'] as const;

/** Nothing but brackets, stops and words that introduce a unit beside it. */
function standsApart(text: string, { start, end }: Sequence, from: number, to: number, lexicon: Lexicon): boolean {
  let before = skipSpacesBack(text, start);
  const lead = lexicon.declarations.leads;
  for (let at = Math.max(from, before - 24); at < before; at++) {
    const match = startsToken(text, at, from) ? lead.match(text, at) : undefined;
    if (match && skipSpaces(text, match.end) >= start) {
      before = skipSpacesBack(text, at);
      break;
    }
  }
  const behind = skipSpaces(text, end);
  const trail = behind < to && isHan(text.charCodeAt(behind)) ? text.slice(behind, behind + 4) : '';
  const opens = before <= from || OPENERS.includes(text.charAt(before - 1));
  const isTrailed = trail !== '' && lexicon.declarations.trails.match(text, behind + trail.length) !== undefined;
  return opens && (behind >= to || CLOSERS.includes(text.charAt(behind)) || isTrailed || !opens);
}

/** A symbol, or a code in capitals, at one end of a heading: "2024 HK$", "$ change". */
function standsAsToken(text: string, { start, end }: Sequence, from: number, to: number, lexicon: Lexicon): boolean {
  const isBefore = start === from || isSpace(text.charCodeAt(start - 1)) || isYearEnd(text, start, from);
  const isBehind = end === to || isSpace(text.charCodeAt(end));
  if (!isBefore || !isBehind) return false;
  if (isHan(text.charCodeAt(start))) return end === to && start > from;
  const form = text.slice(start, end);
  return (
    (start === from || end === to) &&
    (/[^A-Za-z. ]/.test(form) || /^[A-Z]{2,4}$/.test(form) || testWords(lexicon.tables, 'markToken', form))
  );
}

/** "2024 HK$": a year and its unit, and no more. */
function standsUnderYear(text: string, { start, end, mark }: Sequence, from: number, to: number): boolean {
  if (!mark || end < to || start - from > MAX_YEAR_LENGTH) return false;
  return /^(?:FY\s?)?(?:19|20)\d\d\s?\p{L}{0,2}\s*$/iu.test(text.slice(from, start));
}

/** "FY 2024 year ", with a word of two characters. */
const MAX_YEAR_LENGTH = 10;

function isYearEnd(text: string, at: number, from: number): boolean {
  return /(?:19|20)\d\d(?:\p{L}{0,2}|[/-]\d\d)$/u.test(text.slice(Math.max(from, at - 7), at));
}
