import { elementAt } from '../../../support/get-or-throw.js';
import type { Span } from '../span.js';
import {
  endsWithUnit,
  isChange,
  isPeriod,
  isColumnTerm,
  readTokens,
  readPeriods,
  readPhrases,
  readUnitEnds,
  statesSeveralUnits,
} from './heading-words.js';
import { NOTES_LINE } from './stacked-lines.js';
import { plainCell, type RawCell } from './table.js';

/** The headings over rows whose cells are separated by one blank. */
export interface SpacedHeadings {
  readonly rows: RawCell[][];
  /** Columns of numbers. */
  readonly columns: number;
  /** One of the headings is that of the numbers of notes. */
  readonly hasNotes: boolean;
  /** One line has a heading for each column, and one of these states a period, a unit or a change. */
  readonly isHeaded: boolean;
  /** A line states the units of several columns, but not which column has which. */
  readonly isUnclear: boolean;
}

/** How many words the labels of the rows have. */
interface LabelWords {
  /** Undefined where it differs from row to row. */
  readonly same: number | undefined;
  readonly least: number;
}

/** The headings of one line. */
interface HeadingLine {
  readonly label: Span | undefined;
  readonly cells: readonly Span[];
  /** Columns that each of them heads. */
  readonly colSpan: number;
}

/**
 * Splits each line over the numbers into the headings of their columns. A line that cannot be split into that many is a row
 * of one cell: a title, or a unit of the whole table.
 * @param width numbers of most rows
 */
export function splitHeadings(
  text: string,
  lines: readonly Span[],
  width: number,
  labels: LabelWords = { same: undefined, least: 1 },
): SpacedHeadings {
  let columns = width;
  let hasNotes = false;
  for (const line of lines) {
    for (const words of [readTokens(text, line), readUnitEnds(text, line)]) {
      const note = words.findLastIndex((word) => isNotes(text, word));
      if (note < 0) continue;
      hasNotes = true;
      // The rows of most have their note among the numbers.
      if (words.length - note - 1 === width - 1) columns = width - 1;
    }
  }
  let isHeaded = false;
  let isUnclear = false;
  const rows = lines.map((line, i) => {
    const found = splitLine(text, line, columns, lines[i + 1], labels);
    if (!found) {
      isUnclear ||= statesSeveralUnits(text, line);
      return [plainCell(line.start, line.end)];
    }
    isHeaded ||= found.colSpan === 1 && found.cells.some((cell) => isColumnTerm(text, cell));
    return toRow(line, found);
  });
  return { rows, columns, hasNotes, isHeaded, isUnclear };
}

function isNotes(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return words !== '' && NOTES_LINE.test(words);
}

/** Splits a line into a heading for each column, and one of the labels; undefined where their numbers do not agree. */
function splitLine(
  text: string,
  line: Span,
  width: number,
  below: Span | undefined,
  labels: LabelWords,
): HeadingLine | undefined {
  const withoutNotes = (words: readonly Span[]): readonly Span[] => words.filter((word) => !isNotes(text, word));
  const tokens = withoutNotes(readTokens(text, line));
  const unitEnds = withoutNotes(readUnitEnds(text, line));
  const phrases = withoutNotes(readPhrases(text, line));
  const countTerms = (words: readonly Span[]): number => words.filter((word) => isColumnTerm(text, word)).length;
  const isUniform = (words: readonly Span[]): boolean =>
    countTerms(words) === 0 || countTerms(words) === words.length || isRepeated(text, words);
  if (tokens.length === width && isUniform(tokens)) return toLine(tokens);
  const isOfWords = countTerms(tokens) === 0 || areAllHan(text, tokens);
  const [first] = tokens;
  const mayBeLabel = first !== undefined && !isPeriod(text, first);
  if (tokens.length === width + 1 && mayBeLabel && (isOfWords || countTerms(tokens.slice(1)) === width))
    return toLine(tokens.slice(1), tokens[0]);
  const even = groupEvenly(text, tokens, width);
  if (even) return toLine(even);
  if (unitEnds.length === width && unitEnds.every((words) => endsWithUnit(text, words))) return toLine(unitEnds);
  if (phrases.length === width + 1 && countTerms(phrases) > 0) return toLine(phrases.slice(1), phrases[0]);
  if (phrases.length === width && countTerms(phrases) > 1) return toLine(phrases);
  const split = tokens.flatMap((token) => splitChange(text, token));
  if (split.length === width && isUniform(split)) return toLine(split);
  const periods = withoutNotes(readPeriods(text, line));
  if (periods.length === width && countTerms(periods) === width) return toLine(periods);
  if (periods.length === width + 1 && countTerms(periods.slice(1)) === width && mayBeLabel)
    return toLine(periods.slice(1), first);
  const evenBehind = groupEvenly(text, tokens.slice(1), width);
  if (evenBehind) return toLine(evenBehind, tokens[0]);
  for (const words of [tokens, unitEnds, phrases]) {
    const before = words.length - width;
    const last = words.slice(-width);
    if (before < 1 || countTerms(last) === 0) continue;
    const isOpen = countTerms(words.slice(0, before)) > 0;
    // "HK$ million 2025 2024": a unit over the labels, but no column that is left over.
    if (isOpen && !(isPeriod(text, elementAt(last, 0)) && !words.slice(0, before).some((word) => isPeriod(text, word))))
      continue;
    const label = { start: line.start, end: elementAt(words, before - 1).end };
    if (before === labels.same || countTerms(last) === width) return toLine(last, label);
    // Words of several columns may stand before the first that states its unit: those are left out.
    const firstTerm = last.findIndex((word) => isColumnTerm(text, word));
    if (countTerms(last.slice(firstTerm)) !== width - firstTerm) continue;
    const { start } = elementAt(last, firstTerm);
    const cells = last.map((word, i) => (i < firstTerm && before > labels.least ? { start, end: start } : word));
    return toLine(cells, label);
  }
  for (let count = tokens.length - 1; count > width; count--) {
    const last = tokens.slice(-count);
    const before = tokens.slice(0, -count);
    const isLabel =
      countTerms(before) === 0 ||
      (isPeriod(text, elementAt(last, 0)) && !before.some((token) => isPeriod(text, token)));
    const grouped = isLabel ? groupEvenly(text, last, width) : undefined;
    const first = grouped?.[0];
    if (grouped && first) return toLine(grouped, { start: line.start, end: Math.max(line.start, first.start - 1) });
  }
  for (const [cells, label] of [[tokens], [tokens.slice(1), first]] as const)
    if (below !== undefined && spansBelow(text, cells.length, below, width))
      return { label, cells, colSpan: width / cells.length };
  return undefined;
}

/** "金額 % 金額 %" */
function isRepeated(text: string, words: readonly Span[]): boolean {
  const size = words.length / 2;
  if (!Number.isInteger(size) || size < 2) return false;
  const forms = words.map(({ start, end }) => text.slice(start, end));
  return forms.every((form, i) => form === forms[i % size]);
}

/** Splits "Change %" over two columns: the amount, and the percentage. */
function splitChange(text: string, { start, end }: Span): readonly Span[] {
  const blank = text.slice(start, end).search(/ \(?%\)?$/);
  if (blank < 0) return [{ start, end }];
  return [
    { start, end: start + blank },
    { start: start + blank + 1, end },
  ];
}

const toLine = (cells: readonly Span[], label?: Span): HeadingLine => ({ label, cells, colSpan: 1 });

function toRow(line: Span, { label, cells, colSpan }: HeadingLine): RawCell[] {
  const first = label ? plainCell(label.start, label.end) : plainCell(line.start, line.start);
  return [first, ...cells.map(({ start, end }) => ({ ...plainCell(start, end), colSpan }))];
}

/** Are all words Chinese? No blank stands within a Chinese heading. */
function areAllHan(text: string, words: readonly Span[]): boolean {
  return words.every(({ start, end }) => /\p{Script=Han}/u.test(text.slice(start, end)));
}

/** Equally many words for each column, in one pattern: "2025 S$'000 2024 S$'000"; a column of changes may follow. */
function groupEvenly(text: string, tokens: readonly Span[], width: number): readonly Span[] | undefined {
  const last = tokens.at(-1);
  const others =
    width > 2 && last && isChange(text, last) ? groupAlike(text, tokens.slice(0, -1), width - 1) : undefined;
  return last && others ? [...others, last] : groupAlike(text, tokens, width);
}

function groupAlike(text: string, tokens: readonly Span[], width: number): readonly Span[] | undefined {
  const size = tokens.length / width;
  if (!Number.isInteger(size) || size < 2 || size > MAX_GROUP) return undefined;
  const classes = tokens.map((token) => classOf(text.slice(token.start, token.end)));
  // The last column may be one of changes.
  const isEven = classes.every((each, i) => each === classes[i % size] || (width > 2 && i >= size * (width - 1)));
  const isMixed = new Set(classes.slice(0, size)).size > 1;
  if (!isEven || !isMixed) return undefined;
  return Array.from({ length: width }, (_each, i) => ({
    start: elementAt(tokens, i * size).start,
    end: elementAt(tokens, i * size + size - 1).end,
  }));
}

const MAX_GROUP = 6;

function classOf(word: string): string {
  if (/(?:19|20)\d\d|[二〇零一]{2}.{1,3}年/.test(word)) return 'year';
  if (/^\d/.test(word)) return 'number';
  if (/\p{Sc}|000|[%元]|million|billion/u.test(word)) return 'unit';
  return /^[([]|^(?:un)?audited$|^restated$/i.test(word) ? 'remark' : word.toLowerCase().replace(/\d+/g, '0');
}

/** Do the same headings stand below each of these? */
function spansBelow(text: string, count: number, below: Span, width: number): boolean {
  if (count < 2 || width % count !== 0 || count === width) return false;
  const under = readTokens(text, below).map(({ start, end }) => text.slice(start, end));
  const group = width / count;
  const row = under.slice(-width);
  return row.length === width && row.every((each, i) => each === row[i % group]);
}
