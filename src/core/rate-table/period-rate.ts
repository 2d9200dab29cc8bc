import { dayNumber } from './day.js';
import type { RateTable, TableSource } from './rate-table.js';
import type { RateAnswer, RateFound, RateQuery } from './rate.js';
import { found, IDENTITY, unavailable } from './build-answer.js';
import { CARRY_DAYS } from './as-of.js';
import { notCovered, notOver, type Span } from './period-coverage.js';
import { dailySteps, type DailySteps } from './daily-paths.js';
import { factorOf } from './rate-factor.js';
import { livingPair } from './find-rate.js';
import { LAW } from './fixed-rates.js';
import { meanOf } from './average-factor.js';
import { namePeriod, periodOf, type Period, type PeriodMethod } from './period.js';
import type { QuoteIndex } from './quote-index.js';
import { EVERY_REVISION } from './quote-series.js';

/** A period, how its rate is made, and what may stand for it. */
export interface PeriodRequest {
  readonly period: Period;
  readonly method: PeriodMethod;
  /** The calendar's period. */
  readonly span: Span;
}

/** The period that a query asks for; undefined when it asks for a day. */
export function periodAsked({ average, closing, date }: RateQuery): PeriodRequest | undefined {
  if (average !== undefined) return { period: average, method: 'average', span: periodOf(average, date) };
  if (closing !== undefined) return { period: closing, method: 'closing', span: periodOf(closing, date) };
  return undefined;
}

/** The rate of a period: of the first source that has the whole of it, or with `partial` anything of it. */
export function findPeriodRate(
  index: QuoteIndex,
  sources: readonly TableSource[],
  query: RateQuery,
  request: PeriodRequest,
): RateAnswer {
  const { span, period, method } = request;
  const { base, quote, revision = EVERY_REVISION, maxAgeDays = CARRY_DAYS } = query;
  const noPublisher = fixedRate(query, request);
  if (noPublisher) return noPublisher;
  const range = { from: dayNumber(span.from), to: dayNumber(span.to), revision };
  const reasons: string[] = [];
  for (const source of sources) {
    const days = [...dailySteps(index, source, { base, quote }, range)];
    const fault = faultOf(source, request, days, index.lastObservation(source.key, revision), maxAgeDays);
    if (days.length > 0 && (fault === undefined || query.partial))
      return ratePeriod(query, source, request, days, fault === undefined);
    if (index.lastObservation(source.key, revision) !== undefined) reasons.push(fault ?? `${source.key} has nothing`);
  }
  const what = `${method === 'average' ? 'average' : 'closing'} rate of ${namePeriod(period, span.from)} from ${base} to ${quote}`;
  const hint = query.partial ? '' : '; with partial=true what there is so far is answered';
  return unavailable(query, `no ${what}: ${reasons.join('; ') || 'no rates are known'}${hint}`);
}

/**
 * The rate of a period from its days at one source: the mean of those that are not doubted, or the last of them. A
 * doubted day answers only where there is no other.
 */
export function ratePeriod(
  { base, quote, date }: Pick<RateQuery, 'base' | 'quote' | 'date'>,
  source: TableSource,
  { period, method, span }: PeriodRequest,
  days: readonly DailySteps[],
  complete: boolean,
): RateFound {
  const trusted = days.filter(({ suspect }) => !suspect);
  const used = trusted.length > 0 ? trusted : days;
  const last = used.at(-1)!;
  const closing = method === 'closing';
  return found(
    { base, quote, date },
    {
      date: last.date,
      source,
      steps: closing ? last.steps : [],
      ageDays: dayNumber(span.to) - last.day,
      ...(closing ? {} : { factor: meanOf(used.map(({ steps }) => factorOf(steps))) }),
      period: {
        period,
        method,
        ...span,
        observations: closing ? 1 : used.length,
        leftOut: closing ? days.filter(({ day }) => day > last.day).length : days.length - used.length,
        complete,
      },
    },
  );
}

/** Why the days do not make the whole period; undefined when they do. */
export function faultOf(
  source: TableSource,
  { method, span }: PeriodRequest,
  days: readonly DailySteps[],
  published: ReturnType<RateTable['lastObservation']>,
  maxAgeDays = CARRY_DAYS,
): string | undefined {
  const open = notOver(source, span, published);
  if (open !== undefined) return open;
  if (method === 'average')
    return notCovered(
      source,
      span,
      days.map(({ day }) => day),
    );
  const last = days.findLast(({ suspect }) => !suspect) ?? days.at(-1);
  if (!last) return `${source.key} has nothing`;
  return dayNumber(span.to) - last.day <= maxAgeDays
    ? undefined
    : `the last observation of ${source.key} is of ${last.date}`;
}

/** A currency against itself, and two that a law ties all through the period. */
function fixedRate(query: RateQuery, { period, method, span }: PeriodRequest): RateFound | undefined {
  const facts = { period, method, ...span, observations: 0, leftOut: 0, complete: true };
  if (query.base === query.quote) return found(query, { date: span.to, source: IDENTITY, steps: [], period: facts });
  const [start, end] = [span.from, span.to].map((day) => livingPair(query.base, query.quote, day));
  if (start!.from !== start!.to || end!.from !== end!.to) return undefined;
  return found(query, { date: span.to, source: LAW, steps: end!.around([]), period: facts });
}
