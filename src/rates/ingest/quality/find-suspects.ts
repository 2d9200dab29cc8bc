import { setImmediate } from 'node:timers/promises';
import { addDays } from '../../../core/rate-table/day.js';
import type { IsoDate } from '../../../core/rate-table/quote.js';
import type { Observation, RateTable, TableSource } from '../../../core/rate-table/rate-table.js';
import { attributeFaults } from './attribution.js';
import type { QualityCheck, CheckedRange } from './quality-check.js';
import { iterateHkdBandChecks } from './hkd-band.js';
import { COMPARED_PAIRS, type ComparedPair } from './compared-pairs.js';
import { iterateSecondSourceChecks } from './second-source.js';
import { PairObservations } from './pair-observations.js';

/** A new quote bears on the checks of this many days around it: the neighbours that are looked at. */
export const CHECK_WINDOW_DAYS = 7;

/** Why quotes are doubted, by {@link formatQuoteKey}. */
export type SuspectReasons = ReadonlyMap<string, string>;

export function formatQuoteKey({ source, base, quote, date }: QuoteId): string {
  return `${source} ${base} ${quote} ${date}`;
}

interface QuoteId {
  readonly source: string;
  readonly base: string;
  readonly quote: string;
  readonly date: IsoDate;
}

/**
 * The quotes of every source from one day to another that their publication or the other sources speak against. A pure
 * function of what the table knows: whatever arrives later, the same quotes lead to the same doubts. Pair by pair, with
 * a turn of the event loop in between.
 */
export async function findSuspects(
  table: RateTable,
  sources: readonly TableSource[],
  scope: CheckedRange,
): Promise<SuspectReasons> {
  const publications = new Map<string, QualityCheck[]>();
  for (const pair of COMPARED_PAIRS) {
    for (const check of iterateChecks(table, sources, pair, scope)) {
      if (check.fault === undefined && !check.confirms) continue;
      const key = `${check.source} ${check.date}`;
      const checks = publications.get(key);
      if (checks) checks.push(check);
      else publications.set(key, [check]);
    }
    await setImmediate();
  }
  const doubts = new Map<string, string>();
  for (const checks of publications.values()) {
    const { source, date } = checks[0]!;
    for (const { base, quote, reason } of attributeFaults(checks))
      doubts.set(formatQuoteKey({ source, base, quote, date }), reason);
  }
  return doubts;
}

function* iterateChecks(
  table: RateTable,
  sources: readonly TableSource[],
  pair: ComparedPair,
  scope: CheckedRange,
): Iterable<QualityCheck> {
  const { base, quote } = pair;
  const [from, to] = [addDays(scope.from, -CHECK_WINDOW_DAYS), addDays(scope.to, CHECK_WINDOW_DAYS)];
  const banded = base === 'USD' && quote === 'HKD';
  const firstDays = sources.flatMap(
    ({ key }) => findFirstDay(table.observations({ source: key, base, quote, from, to })) ?? [],
  );
  // Where one source is alone there is nothing to compare.
  const second = firstDays.sort()[1];
  if (second === undefined && !banded) return;
  const start = banded || second === undefined ? from : addDays(second, -CHECK_WINDOW_DAYS);
  const witnesses = sources
    .map((source) => ({
      source,
      track: PairObservations.of(table, { source: source.key, base, quote, from: start, to }),
    }))
    .filter(({ track }) => track.points.length > 0);
  for (const own of witnesses) {
    yield* iterateSecondSourceChecks(own, witnesses, pair, scope);
    if (banded) yield* iterateHkdBandChecks(own.source.key, own.track, scope);
  }
}

function findFirstDay(observations: Iterable<Observation>): IsoDate | undefined {
  for (const { date } of observations) return date;
  return undefined;
}
