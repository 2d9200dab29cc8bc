import { dayNumber } from './day.js';
import type { SeriesQuery, TableSource } from './rate-table.js';
import type { RateFound } from './rate.js';
import { found, IDENTITY } from './build-answer.js';
import { dailySteps, type DailySteps } from './daily-paths.js';
import { livingPair } from './find-rate.js';
import { LAW } from './fixed-rates.js';
import { faultOf, ratePeriod, type PeriodRequest } from './period-rate.js';
import { periodOf } from './period.js';
import type { QuoteIndex } from './quote-index.js';
import { EVERY_REVISION } from './quote-series.js';

/** The rates of a range of days: by day, or one a period when the query groups them. */
export function* seriesRates(
  index: QuoteIndex,
  sources: readonly TableSource[],
  query: SeriesQuery,
): Iterable<RateFound> {
  const { base, quote, revision = EVERY_REVISION } = query;
  const range = { from: dayNumber(query.from), to: dayNumber(query.to), revision };
  for (const source of sources) {
    const days = dailySteps(index, source, { base, quote }, range);
    let observed = false;
    for (const rate of query.group === undefined ? daily(source, query, days) : grouped(index, source, query, days)) {
      observed = true;
      yield rate;
    }
    // One source answers the whole range: a series that changes its source half-way shows a jump that never was.
    if (observed) return;
  }
}

function* daily(source: TableSource, { base, quote }: SeriesQuery, days: Iterable<DailySteps>): Iterable<RateFound> {
  for (const { date, steps } of days) {
    const { from, to } = livingPair(base, quote, date);
    const answering = base === quote ? IDENTITY : from === to ? LAW : source;
    yield found({ base, quote, date }, { date, source: answering, steps });
  }
}

function* grouped(
  index: QuoteIndex,
  source: TableSource,
  query: SeriesQuery,
  days: Iterable<DailySteps>,
): Iterable<RateFound> {
  const published = index.lastObservation(source.key, query.revision);
  let group: { readonly request: PeriodRequest; readonly days: DailySteps[] } | undefined;
  const rateOf = ({ request, days: own }: NonNullable<typeof group>): RateFound => {
    const { from, to } = request.span;
    const whole = from >= query.from && to <= query.to && faultOf(source, request, own, published) === undefined;
    return ratePeriod({ base: query.base, quote: query.quote, date: to }, source, request, own, whole);
  };
  for (const each of days) {
    if (group && each.date > group.request.span.to) {
      yield rateOf(group);
      group = undefined;
    }
    group ??= { request: requestOf(query, each), days: [] };
    group.days.push(each);
  }
  if (group) yield rateOf(group);
}

function requestOf({ group, average }: SeriesQuery, { date }: DailySteps): PeriodRequest {
  return { period: group!, method: average ? 'average' : 'closing', span: periodOf(group!, date) };
}
