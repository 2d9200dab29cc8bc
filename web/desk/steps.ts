import type { Span } from '../../src/core/document/span.js';
import { openEdits, openFindings, rowsOf, type Filter } from './items.js';
import type { ItemId, Reading, Refusal } from './state.js';

/** Where a step starts: at the row that is open, or at a place in the text. */
export type From = ItemId | number;

/** The row that a step leads to, round and round; none when there is none. */
export function rowAfter(
  reading: Reading,
  refusals: readonly Refusal[],
  from: From,
  by: 1 | -1,
  filter: Filter = 'all',
): ItemId | undefined {
  const rows = rowsOf(reading, refusals, filter);
  const row = typeof from === 'number' ? -1 : indexOf(rows, from);
  // A row that is folded away, or of another filter, has its place in the text.
  const index = row >= 0 ? row : before(rows, reading, startOf(reading, from), by);
  return rows[(index + by + rows.length) % rows.length];
}

/**
 * The next row that asks for a decision.
 * @param before the rows as they were when the row stood among them
 */
export function openAfter(
  reading: Reading,
  refusals: readonly Refusal[],
  before: readonly ItemId[],
  row: ItemId,
  filter: Filter = 'all',
): ItemId | undefined {
  const shown = new Set(rowsOf(reading, refusals, filter).map(({ id }) => id));
  const all = [...openFindings(reading, refusals), ...openEdits(reading, refusals)];
  const open = new Set(all.flatMap(({ id }) => (shown.has(id) ? id : [])));
  const from = indexOf(before, row);
  return [...before.slice(from + 1), ...before.slice(0, from)].find(({ id }) => open.has(id));
}

/** The same row in a newer reading, where ids may have moved; none when it is gone. */
export function sameIn(next: Reading, before: Reading, row: ItemId): ItemId | undefined {
  const own = itemsOf(before, row.kind).find(({ id }) => id === row.id);
  const same = own && itemsOf(next, row.kind).find(({ start, end }) => start === own.start && end === own.end);
  return same && { kind: row.kind, id: same.id };
}

function startOf(reading: Reading, from: From): number {
  if (typeof from === 'number') return from;
  return itemsOf(reading, from.kind).find(({ id }) => id === from.id)?.start ?? 0;
}

function itemsOf(reading: Reading, kind: ItemId['kind']): readonly (Span & { readonly id: string })[] {
  return kind === 'figure' ? reading.figures : reading.findings;
}

function indexOf(rows: readonly ItemId[], row: ItemId): number {
  return rows.findIndex(({ kind, id }) => kind === row.kind && id === row.id);
}

/** The index from which a step leads to the figure next to a place in the text. */
function before(rows: readonly ItemId[], reading: Reading, at: number, by: 1 | -1): number {
  const shown = new Set(rows.filter(({ kind }) => kind === 'figure').map(({ id }) => id));
  const figures = reading.figures.filter(({ id }) => shown.has(id));
  const next = by === 1 ? figures.find(({ end }) => end > at) : figures.findLast(({ start }) => start < at);
  if (!next) return by === 1 ? -1 : rows.length;
  return indexOf(rows, { kind: 'figure', id: next.id }) - by;
}
