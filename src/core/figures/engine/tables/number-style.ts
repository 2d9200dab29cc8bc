import type { Table } from '../../../document/tables/table.js';
import type { Lexicon } from '../lexicon.js';
import { testAny } from '../rule-set.js';
import { findDecimalMark, type DecimalMark } from './decimal-mark.js';

/** How the numbers of a table are written: one writer wrote all of them. */
export interface NumberStyle {
  readonly decimal: DecimalMark;
  /** Signs before a number that is below zero. */
  readonly minus: string;
  /** Signs before a number that is above zero. */
  readonly plus: string;
}

const MINUS = '-–—';
const PLUS = '+';
const [UP, DOWN] = ['△▲↑', '▽▼↓'];
const ARROW = /[△▲↑▽▼↓]/;
const WHITE_TRIANGLE = '△';
const ARROWS_DOWN = /[▽▼↓]/;

/** A number of English accounts, and of nearly all tables. */
export const ENGLISH_STYLE: NumberStyle = { decimal: '.', minus: MINUS, plus: PLUS };
const COMMA_STYLE: NumberStyle = { decimal: ',', minus: MINUS, plus: PLUS };

/**
 * How the numbers of a table are written. Market boards put a triangle that points up before a rise and one that points down
 * before a fall; accounts of Japan, Korea and Taiwan put △ before what is below zero, those of Japan ▲ too, and have no other.
 */
export function findNumberStyle(text: string, table: Table, lexicon: Lexicon): NumberStyle {
  const plain = findDecimalMark(text, table, lexicon) === ',' ? COMMA_STYLE : ENGLISH_STYLE;
  const words = text.slice(table.start, table.end);
  if (!ARROW.test(words)) return plain;
  if (ARROWS_DOWN.test(words)) return { ...plain, minus: MINUS + DOWN, plus: PLUS + UP };
  const title = text
    .slice(Math.max(0, table.start - MAX_TITLE), table.start)
    .trimEnd()
    .split('\n')
    .slice(-MAX_LINES)
    .join('\n');
  const patterns = lexicon.tables.flatMap(({ blackTriangles }) => blackTriangles ?? []);
  const isBlackMinus = testAny(patterns, words) || testAny(patterns, title);
  return { ...plain, minus: MINUS + (isBlackMinus ? '△▲' : WHITE_TRIANGLE), plus: `${PLUS}↑` };
}

/** Words above a table that may name the unit of Japanese accounts. */
const MAX_TITLE = 200;
const MAX_LINES = 2;
