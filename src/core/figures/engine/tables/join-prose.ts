import { findFirstIndex } from '../../../../support/binary-search.js';
import type { Span } from '../../../document/span.js';
import { removeOverlaps } from '../../../document/sorted-spans.js';
import type { Mention } from '../mention.js';
import type { RefineContext, UnitDeclaration } from '../refine-context.js';
import type { TableReading } from './read-tables.js';

/** The text without its tables, one code unit for one. */
export function blankTables(text: string, tables: readonly Span[]): string {
  return keepSpans(
    text,
    tables.map(({ start, end }) => ({ start, end, kept: [] })),
  );
}

/** The text with nothing of its tables but the cells that hold words, each a paragraph. */
export function blankCells(text: string, readings: readonly TableReading[]): string {
  return keepSpans(
    text,
    readings.map(({ table: { start, end }, prose }) => ({ start, end, kept: prose })),
  );
}

/** No figure, heading or clause reaches over a blank line. */
function keepSpans(text: string, tables: readonly (Span & { readonly kept: readonly Span[] })[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, kept } of tables) {
    if (start < at) continue;
    parts.push(text.slice(at, start));
    at = start;
    for (const span of kept) {
      parts.push('\n'.repeat(span.start - at), text.slice(span.start, span.end));
      at = span.end;
    }
    parts.push('\n'.repeat(end - at));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** What the prose holds and what the tables hold, in text order. */
export function withTables(prose: RefineContext, text: string, readings: readonly TableReading[]): RefineContext {
  const cells = readings.flatMap(({ mentions }) => mentions);
  assignCells(prose.mentions, readings);
  const declarations = toDeclarations(readings);
  return {
    ...prose,
    text,
    mentions: removeOverlaps([...cells, ...withoutUnits(prose.mentions, text, declarations)]),
    units: removeOverlaps([...prose.units, ...declarations]),
  };
}

/** "Results (KRW 100 million)": the unit of a table is no amount, though a number stands in it. */
function withoutUnits(
  mentions: readonly Mention[],
  text: string,
  declarations: readonly UnitDeclaration[],
): readonly Mention[] {
  const numbered = declarations
    .filter(({ start, end }) => NUMBER_IN_UNIT.test(text.slice(start, end)))
    .sort((a, b) => a.start - b.start);
  if (numbered.length === 0) return mentions;
  return mentions.filter((each) => {
    const around = numbered[findFirstIndex(numbered, ({ end }) => end < each.end)];
    return around === undefined || around.start > each.start;
  });
}

/** 100 million, 10,000: scales of Chinese, Japanese and Korean accounts in English. */
const NUMBER_IN_UNIT = /(?<![\d,.'’])10[0,]*(?!\d)/;

/** Numbers in cells of words stand in the table too. */
export function assignCells(mentions: readonly Mention[], readings: readonly TableReading[]): void {
  let i = 0;
  for (const { id, prose } of readings)
    for (const { start, end, row, column } of prose) {
      while ((mentions[i]?.start ?? Infinity) < start) i++;
      for (let mention = mentions[i]; mention && mention.end <= end; mention = mentions[++i])
        mention.cell ??= { table: id, row, column, label: undefined, headings: [] };
    }
}

/** A number of a table is known as well as its currency and its scale are. */
export function settleCells(mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    const { cellReason, cellCertainty, certainty } = mention;
    if (cellReason === undefined || cellCertainty === undefined || certainty === undefined) continue;
    if (certainty === 'assumed') mention.reason = mention.reason ? { ...mention.reason, also: cellReason } : cellReason;
    else mention.reason = cellReason;
    if (certainty !== 'assumed') mention.certainty = cellCertainty;
  }
}

/** What the headings say, for the refiners that settle currencies. */
function toDeclarations(readings: readonly TableReading[]): UnitDeclaration[] {
  const seen = new Set<number>();
  return readings
    .flatMap(({ scoped }) => scoped.map(({ unit }) => unit))
    .filter(({ kind, mark, start }) => kind === 'money' && mark !== undefined && !seen.has(start) && seen.add(start))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, mark, power = 0 }) => ({
      start,
      end,
      unit: { mark, power, percent: false },
      table: true,
    }));
}
