import { toDayNumber } from './day.js';
import type { SeriesQuery, TableSource } from './rate-table.js';
import type { RateFound } from './rate.js';
import { createRateFound, IDENTITY_SOURCE } from './build-answer.js';
import { iterateDailyPaths, type DailyPath } from './daily-paths.js';
import { resolveRetiredPair, FIXED_RATE_SOURCE } from './fixed-rates.js';
import { explainIncompletePeriod, createPeriodRate, type PeriodRequest } from './period-rate.js';
import { getPeriodRange, type Period } from './period.js';
import type { QuoteIndex } from './quote-index.js';
import { MAX_REVISION } from './quote-series.js';

/** The rates of a range of days: by day, or one a period when the query groups them. */
export function* iterateSeriesRates(
  index: QuoteIndex,
  sources: readonly TableSource[],
  query: SeriesQuery,
): Iterable<RateFound> {
  const { base, quote, revision = MAX_REVISION } = query;
  const range = { from: toDayNumber(query.from), to: toDayNumber(query.to), revision };
  for (const source of sources) {
    const days = iterateDailyPaths(index, source, { base, quote }, range);
    let observed = false;
    for (const rate of query.group === undefined
      ? iterateDailyRates(source, query, days)
      : iteratePeriodRates(index, source, query.group, query, days)) {
      observed = true;
      yield rate;
    }
    // One source answers the whole range: a series that changes its source half-way shows a jump that never was.
    if (observed) return;
  }
}

function* iterateDailyRates(
  source: TableSource,
  { base, quote }: SeriesQuery,
  days: Iterable<DailyPath>,
): Iterable<RateFound> {
  for (const { date, steps } of days) {
    const { from, to } = resolveRetiredPair(base, quote, date);
    const answering = base === quote ? IDENTITY_SOURCE : from === to ? FIXED_RATE_SOURCE : source;
    yield createRateFound({ base, quote, date }, { date, source: answering, steps });
  }
}

function* iteratePeriodRates(
  index: QuoteIndex,
  source: TableSource,
  period: Period,
  query: SeriesQuery,
  days: Iterable<DailyPath>,
): Iterable<RateFound> {
  const published = index.lastObservation(source.key, query.revision);
  let group: { readonly request: PeriodRequest; readonly days: DailyPath[] } | undefined;
  const rateOf = ({ request, days: own }: NonNullable<typeof group>): RateFound => {
    const { from, to } = request.range;
    const whole =
      from >= query.from && to <= query.to && explainIncompletePeriod(source, request, own, published) === undefined;
    return createPeriodRate({ base: query.base, quote: query.quote, date: to }, source, request, own, whole);
  };
  for (const each of days) {
    if (group && each.date > group.request.range.to) {
      yield rateOf(group);
      group = undefined;
    }
    group ??= { request: createPeriodRequest(period, query, each), days: [] };
    group.days.push(each);
  }
  if (group) yield rateOf(group);
}

function createPeriodRequest(period: Period, { average }: SeriesQuery, { date }: DailyPath): PeriodRequest {
  return { period, method: average ? 'average' : 'closing', range: getPeriodRange(period, date) };
}
