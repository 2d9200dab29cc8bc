import { elementAt } from '../../../support/get-or-throw.js';
import { isHan } from '../chars.js';
import type { Span } from '../span.js';
import { placeCells } from './place-cells.js';
import { plainCell, type FoundTable, type Line, type RawCell } from './table.js';

/** A piece of a line between runs of blanks, with its place on the screen: a Han character is two columns wide. */
interface Piece extends Span {
  readonly from: number;
  readonly to: number;
}

/** A longer line is a paragraph: an annual report of 12 columns is about 250 characters wide. */
const MAX_ROW_LENGTH = 400;
/** A number stands in the piece, with the look of a cell. */
const NUMBER_PIECE = /^[-–—(+△▲▽▼]?\s?[^\s\d]{0,4}\s*[-(△▲▽▼]?\s?\d[\d,.' ]*\)?\s?[%\p{L}]{0,6}\)?$/u;
const DASH_PIECE = /^(?:[-–—]|n\/?a|nil)$/i;

/**
 * Rows whose cells are separated by two or more blanks and stand under one another. Which pieces are columns the rows with
 * numbers tell; the lines above them are their headings.
 */
export function findAlignedTable(
  text: string,
  written: string,
  lines: readonly Line[],
  first: number,
): FoundTable | undefined {
  const opening = elementAt(lines, first);
  if (!isSeparated(text, opening) && !isHeadingAlone(text, opening, lines[first + 1])) return undefined;
  const { start } = opening;
  let { end } = opening;
  let next = first;
  for (let line = lines[next]; line && line.end > line.start && isSeparatedOrShort(text, line, lines[next + 1]);) {
    end = line.end;
    line = lines[++next];
  }
  const block = lines.slice(first, next);
  if (!mayHoldTable(text, block)) return { next };
  const rows = block.map((line) => splitPieces(text, written, line));
  const cells = placeRows(text, rows, findColumns(text, rows)) ?? placeRows(text, rows, findGaps(text, rows));
  return cells ? { next, table: placeCells(cells, { start, end }) } : { next };
}

/** The rows in columns; undefined where the columns leave no place for a number of a row. */
function placeRows(
  text: string,
  rows: readonly (readonly Piece[])[],
  columns: readonly Piece[] | undefined,
): RawCell[][] | undefined {
  if (!columns) return undefined;
  const placed: RawCell[][] = [];
  for (const row of rows) {
    const cells = placePieces(text, row, columns);
    if (!cells) return undefined;
    placed.push(cells);
  }
  return placed;
}

/** The beginning of a piece with a number in it, behind blanks. */
const NUMBER_AHEAD = /(?:^\s*|[ \u00a0\t]{2})[-–—(+△▲▽▼]?\s?[^\s\d]{0,4}\s?[-(△▲▽▼]?\s?\d/;

/** No rows are a table of which fewer than two have a number: prose with wide gaps need not be taken apart. */
function mayHoldTable(text: string, lines: readonly Line[]): boolean {
  let count = 0;
  for (const { start, end } of lines) if (NUMBER_AHEAD.test(text.slice(start, end)) && ++count > 1) return true;
  return false;
}

/** What hardly a line of prose holds: the engine's own search is six times as quick as a look at each character. */
const TWO_BLANKS = /[ \u00a0\t]{2}/;

/** Do two blanks stand between two pieces of the line? Reads no further than its end. */
function isSeparated(text: string, { start, end }: Line): boolean {
  if (end - start > MAX_ROW_LENGTH || !TWO_BLANKS.test(text.slice(start, end))) return false;
  let isPiece = false;
  for (let at = start; at < end; at++) {
    if (!isBlankAt(text, at)) isPiece = true;
    else if (isPiece && isBlankAt(text, at + 1)) {
      while (at < end && isBlankAt(text, at)) at++;
      return at < end;
    }
  }
  return false;
}

/** "                 Six months ended 30 June": set in over the columns, it heads them. */
function isHeadingAlone(text: string, { start, end }: Line, following: Line | undefined): boolean {
  const isSetIn = end - start <= MAX_ROW_LENGTH && SET_IN.test(text.slice(start, Math.min(end, start + MIN_INDENT)));
  return isSetIn && following !== undefined && isSeparated(text, following);
}

/** Fewer blanks before a line are those of a list or of a paragraph. */
const MIN_INDENT = 8;
const SET_IN = /^[ \u00a0]{8}/;

function isSeparatedOrShort(text: string, line: Line, following: Line | undefined): boolean {
  if (isSeparated(text, line)) return true;
  return line.end - line.start <= 60 && following !== undefined && isSeparated(text, following);
}

/** "Revenue ........ $ 1,234": points that lead to the number are blanks. The line, one code unit for one. */
function withoutLeaders(line: string): string {
  if (!line.includes('....') && !line.includes('……') && !line.includes('____')) return line;
  return line.replace(/\.{4,}|…{2,}|_{4,}/g, (points) => ' '.repeat(points.length));
}

function splitPieces(text: string, written: string, { start, end }: Line): Piece[] {
  const pieces: Piece[] = [];
  const line = withoutLeaders(text.slice(start, end));
  const isBlank = (at: number): boolean => isBlankAt(line, at - start);
  let column = 0;
  let at = start;
  while (at < end) {
    if (isBlank(at)) {
      column++;
      at++;
      continue;
    }
    const from = column;
    const begin = at;
    // One blank does not end a piece.
    while (at < end && !(isBlank(at) && (at + 1 >= end || isBlank(at + 1)))) {
      column += isWide(written.charCodeAt(at)) ? 2 : 1;
      at++;
    }
    // "$      1,452": accounts set the sign at the left of its column.
    const sign = pieces.at(-1);
    const isSigned = sign && SIGN.test(text.slice(sign.start, sign.end)) && DIGITS.test(text.slice(begin, begin + 3));
    if (isSigned) pieces.pop();
    pieces.push({ start: isSigned ? sign.start : begin, end: at, from, to: column });
  }
  return pieces;
}

const SIGN = /^(?:[A-Z]{1,3})?\p{Sc}$/u;
const DIGITS = /^\(?\s?[\d.]/;

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0xa0 || code === 0x09;
}

function isWide(code: number): boolean {
  return isHan(code) || (code >= 0x3000 && code <= 0x30ff) || (code >= 0xff01 && code <= 0xff60);
}

/** How far the edges of one column may lie apart: a bracket that closes behind a number, a wider digit. */
const EDGE_TOLERANCE = 2;

/** The columns of the rows with numbers, left to right; undefined where they do not stand under one another. */
function findColumns(text: string, rows: readonly (readonly Piece[])[]): readonly Piece[] | undefined {
  const isNumber = (piece: Piece): boolean => NUMBER_PIECE.test(text.slice(piece.start, piece.end));
  const isCell = (piece: Piece): boolean => isNumber(piece) || DASH_PIECE.test(text.slice(piece.start, piece.end));
  const all = rows.filter((row) => row.length > 1 && row.slice(1).some(isNumber) && row.slice(1).every(isCell));
  // A row of years alone has no label.
  const labelled = all.filter((row) => !row.slice(0, 1).some(isNumber));
  const numeric = labelled.length > 1 ? labelled : all;
  if (numeric.length < 2) return undefined;
  const labels = joinPieces(numeric.flatMap((row) => row.slice(0, 1)));
  const numbers = numeric.flatMap((row) => row.slice(1));
  const columns = [({ to }: Piece) => to, ({ from }: Piece) => from]
    .map((edge) => [labels, ...groupByEdge(numbers, edge)])
    .filter((found) => found.every((column, i) => column.from >= (found[i - 1]?.to ?? 0)))
    .sort((a, b) => a.length - b.length)[0];
  return columns && columns.length <= MAX_COLUMNS ? columns : undefined;
}

/**
 * The columns between the blanks that all rows with a number share: tables with words in them too. Two rows must have numbers
 * under one another.
 */
function findGaps(text: string, rows: readonly (readonly Piece[])[]): readonly Piece[] | undefined {
  const isNumber = (piece: Piece): boolean => NUMBER_PIECE.test(text.slice(piece.start, piece.end));
  const body = rows.filter((row) => row.length > 2 && row.some(isNumber));
  if (body.length < 2) return undefined;
  const pieces = body.flat().sort((a, b) => a.from - b.from);
  const columns: Piece[] = [];
  for (const piece of pieces) {
    const last = columns.at(-1);
    if (last && piece.from <= last.to) columns[columns.length - 1] = joinPieces([last, piece]);
    else columns.push(joinPieces([piece]));
  }
  const isFilled = body.every((row) => row.length * 2 > columns.length);
  if (!isFilled || columns.length < 3 || columns.length > MAX_COLUMNS) return undefined;
  const holdsNumbers = ({ from, to }: Piece): boolean =>
    body.filter((row) => row.some((piece) => piece.from < to && piece.to > from && isNumber(piece))).length > 1;
  return columns.some(holdsNumbers) ? columns : undefined;
}

/** A wider table of blanks is none that people read. */
const MAX_COLUMNS = 60;

/** Pieces whose edges lie close to one another, as one column each. */
function groupByEdge(pieces: readonly Piece[], edge: (piece: Piece) => number): readonly Piece[] {
  const sorted = [...pieces].sort((a, b) => edge(a) - edge(b));
  const groups: Piece[][] = [];
  let previous = -Infinity;
  for (const piece of sorted) {
    if (edge(piece) - previous <= EDGE_TOLERANCE) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    previous = edge(piece);
  }
  return groups.map(joinPieces);
}

function joinPieces(pieces: readonly Piece[]): Piece {
  const from = pieces.reduce((least, piece) => Math.min(least, piece.from), Infinity);
  const to = pieces.reduce((most, piece) => Math.max(most, piece.to), 0);
  return { start: 0, end: 0, from, to };
}

/** Each piece in the column that it overlaps most or stands nearest to; a heading over several columns spans them. */
function placePieces(text: string, row: readonly Piece[], columns: readonly Piece[]): RawCell[] | undefined {
  const cells: RawCell[] = [];
  let next = 0;
  for (const piece of row) {
    const place = nearestColumn(piece, columns, next);
    if (place === undefined) {
      if (NUMBER_PIECE.test(text.slice(piece.start, piece.end))) return undefined;
      break;
    }
    const anchor = piece.start;
    for (; next < place; next++) cells.push(plainCell(anchor, anchor));
    let last = place;
    while (reachesColumn(piece, columns[last + 1])) last++;
    cells.push({ ...plainCell(piece.start, piece.end), colSpan: last - place + 1 });
    next = last + 1;
  }
  return cells;
}

/** Does the piece reach to the end of the column? */
function reachesColumn(piece: Piece, column: Piece | undefined): boolean {
  return column !== undefined && column.from < piece.to && column.to <= piece.to + 2;
}

function nearestColumn(piece: Piece, columns: readonly Piece[], from: number): number | undefined {
  let best: number | undefined;
  let bestDistance = Infinity;
  for (let i = from; i < columns.length; i++) {
    const column = elementAt(columns, i);
    const distance = Math.max(column.from - piece.to, piece.from - column.to, 0);
    if (distance < bestDistance) {
      best = i;
      bestDistance = distance;
    }
  }
  return best;
}
