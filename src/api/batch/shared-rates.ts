import { deserialize, serialize } from 'node:v8';
import type { AnswerContext } from '../context.js';
import { CALENDARS } from '../../core/calendars/publication-calendars.js';
import { rateTableOf } from '../../core/rate-table/indexed-rate-table.js';
import type { RateTable } from '../../core/rate-table/rate-table.js';
import type { IndexParts } from '../../core/rate-table/quote-index.js';

type Sources = AnswerContext['sources'];

/** A rate table in memory that all threads see: it is written once and read by each of them once. */
export interface SharedRates {
  /** Another table has another key. */
  readonly key: number;
  readonly data: SharedArrayBuffer;
}

/** What a thread makes of it. */
export interface OpenedRates {
  readonly table: RateTable;
  readonly sources: Sources;
}

/** A source without its functions, which cannot be handed over. */
type SourceFacts = Pick<Sources[number], 'key' | 'kind' | 'pivot' | 'standsInFor' | 'cadence' | 'schedule'>;

interface Contents {
  readonly parts: IndexParts;
  readonly sources: readonly SourceFacts[];
}

/** Writes a table for the threads. */
export function shareRates(table: RateTable, sources: Sources, key: number): SharedRates {
  const contents: Contents = { parts: table.parts(), sources: sources.map(factsOf) };
  const bytes = serialize(contents);
  const data = new SharedArrayBuffer(bytes.length);
  new Uint8Array(data).set(bytes);
  return { key, data };
}

/** Reads it in a thread. */
export function openRates({ data }: SharedRates): OpenedRates {
  const { parts, sources: facts } = deserialize(Buffer.from(new Uint8Array(data))) as Contents;
  const sources = facts.map((each) => ({ ...each, publishesOn: CALENDARS[each.cadence].observes }));
  return { table: rateTableOf(sources, parts), sources };
}

function factsOf({ key, kind, pivot, standsInFor, cadence, schedule: { cron, timeZone, closes } }: Sources[number]) {
  const facts = { key, kind, pivot, cadence, schedule: { cron, timeZone, closes } };
  return standsInFor === undefined ? facts : { ...facts, standsInFor };
}
