import type { Span } from '../span.js';
import type { Line } from './table.js';

/** A row whose cells are separated by one blank: the words of a label, and the numbers behind them. */
export interface SpacedRow {
  readonly label: Span;
  readonly numbers: readonly Span[];
}

/** A longer line is a paragraph. */
const MAX_ROW_LENGTH = 200;

const UNIT = String.raw`(?:%p?|[A-Za-z]{1,4}|[^\P{Script=Han}年月日天以至类類号號]{1,4})`;
/** What fills a cell: a number with its signs, mark and unit, as far as no blank stands between them. */
const NUMBER = new RegExp(
  String.raw`^[-–—−+△▲▽▼↑↓(>]{0,2}(?:[A-Z]{0,4}\p{Sc}|[A-Z]{3})?[-–−△▲(]?\d(?:[\d,.'’]*\d)?(?:${UNIT}(?:/[^\s]{1,6})?)?\)?${UNIT}?[*†‡¹²³]{0,2}$`,
  'u',
);
/** 减少0.31个百分点: a change in words. */
const CHANGE_IN_WORDS = /^(?:增加|减少|減少|上升|下降|提高|降低)\d[\d.,]*(?:个百分点|個百分點|%|倍)$/u;
const DASH = /^(?:[-–—−]{1,2}|n\.?\/?[am]\.?|nil|不适用|不適用|無|无)$/i;
const DATE = /^(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})$/;
/** A unit that stands behind its number, a blank between: 50 bps, 0.5 個百分點. */
const UNIT_BEHIND = /^(?:%|x|times|bps|pp|ppts?|pts?|p\.p\.|个百分点|個百分點|倍)\)?$/;
const SIGN_ALONE = /^\(?(?:[A-Z]{1,3})?\p{Sc}$/u;
const TO = /^(?:to|至|~)$/;
/** A year, a serial number, a tenor: what may name a row. */
const NAME = /^(?:\d{1,6}|\d{1,3}[A-Za-z]{1,2}|\d[\d./-]*-\d+)$/;

/** Reads the numbers at the end of a line, and the label before them; undefined for a line without any. */
export function readSpacedRow(text: string, line: Line | undefined): SpacedRow | undefined {
  if (!line || line.end <= line.start || line.end - line.start > MAX_ROW_LENGTH) return undefined;
  const numbers: Span[] = [];
  let end = skipBlanksBack(text, line.end, line.start);
  // A remark behind the numbers.
  const remark = wordBefore(text, line.start, end);
  if (/^\([a-z]\)$/.test(text.slice(remark.start, remark.end))) end = skipBlanksBack(text, remark.start, line.start);
  while (end > line.start) {
    const cell = readCellBefore(text, line.start, end);
    if (!cell) break;
    numbers.push(cell);
    end = skipBlanksBack(text, cell.start, line.start);
  }
  numbers.reverse();
  const [name, ...others] = numbers;
  if (!numbers.some((cell) => /\d/.test(text.slice(cell.start, cell.end)))) return undefined;
  // "2027 1,200,000 4.20%": a number names the row.
  if (end === line.start && name && others.length > 1 && NAME.test(text.slice(name.start, name.end)))
    return { label: name, numbers: others };
  return { label: { start: line.start, end }, numbers };
}

/** The cell that ends at a place: a number, a dash, a sign and its number, a number and its unit, a range. */
function readCellBefore(text: string, from: number, end: number): Span | undefined {
  const word = wordBefore(text, from, end);
  const { start } = word;
  const written = text.slice(start, end);
  if (DASH.test(written) || DATE.test(written)) return word;
  const before = wordBefore(text, from, skipBlanksBack(text, start, from));
  const wordsBefore = text.slice(before.start, before.end);
  if (UNIT_BEHIND.test(written)) return isNumber(wordsBefore) ? { start: before.start, end } : undefined;
  if (!isNumber(written)) return undefined;
  if (SIGN_ALONE.test(wordsBefore)) return { start: before.start, end };
  if (!TO.test(wordsBefore)) return word;
  const low = wordBefore(text, from, skipBlanksBack(text, before.start, from));
  return isNumber(text.slice(low.start, low.end)) ? { start: low.start, end } : word;
}

function isNumber(word: string): boolean {
  return NUMBER.test(word) || CHANGE_IN_WORDS.test(word);
}

function wordBefore(text: string, from: number, end: number): Span {
  let start = end;
  while (start > from && !isBlankAt(text, start - 1)) start--;
  return { start, end };
}

function skipBlanksBack(text: string, end: number, from: number): number {
  while (end > from && isBlankAt(text, end - 1)) end--;
  return end;
}

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x3000;
}
