import { deserialize, serialize } from 'node:v8';
import type { AnswerContext } from '../context.js';
import { PUBLICATION_CALENDARS } from '../../core/calendars/publication-calendars.js';
import { restoreRateTable } from '../../core/rate-table/indexed-rate-table.js';
import type { RateTable } from '../../core/rate-table/rate-table.js';
import type { QuoteIndexData } from '../../core/rate-table/quote-index.js';

type Sources = AnswerContext['sources'];

/** A rate table in memory that all threads see: it is written once and read by each of them once. */
export interface SharedRates {
  /** Another table has another key. */
  readonly key: number;
  readonly data: SharedArrayBuffer;
}

/** What a thread makes of it. */
export interface DeserializedRates {
  readonly table: RateTable;
  readonly sources: Sources;
}

/** A source without its functions, which cannot be handed over. */
type SourceFacts = Pick<Sources[number], 'key' | 'kind' | 'pivot' | 'relays' | 'cadence' | 'schedule'>;

interface SharedRatesContents {
  readonly parts: QuoteIndexData;
  readonly sources: readonly SourceFacts[];
}

/** Writes a table for the threads. */
export function serializeRates(table: RateTable, sources: Sources, key: number): SharedRates {
  const contents: SharedRatesContents = { parts: table.parts(), sources: sources.map(toSourceFacts) };
  const bytes = serialize(contents);
  const data = new SharedArrayBuffer(bytes.length);
  new Uint8Array(data).set(bytes);
  return { key, data };
}

/** Reads it in a thread. */
export function deserializeRates({ data }: SharedRates): DeserializedRates {
  const { parts, sources: facts } = deserialize(Buffer.from(new Uint8Array(data))) as SharedRatesContents;
  const sources = facts.map((each) => ({ ...each, publishesOn: PUBLICATION_CALENDARS[each.cadence].observes }));
  return { table: restoreRateTable(sources, parts), sources };
}

function toSourceFacts({ key, kind, pivot, relays, cadence, schedule: { cron, timeZone, closes } }: Sources[number]) {
  const facts = { key, kind, pivot, cadence, schedule: { cron, timeZone, closes } };
  return relays === undefined ? facts : { ...facts, relays };
}
