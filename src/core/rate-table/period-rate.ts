import { toDayNumber, type DayRange, toIsoDate, type IsoDate } from './day.js';
import type { RateTable, TableSource } from './rate-table.js';
import type { RateAnswer, RateFound, RateQuery } from './rate.js';
import { createRateFound, IDENTITY_SOURCE, createRateUnavailable } from './build-answer.js';
import { iterateDailyPaths, type DailyPath } from './daily-paths.js';
import { multiplySteps, averageFactors } from './rate-factor.js';
import { resolveRetiredPair, FIXED_RATE_SOURCE } from './fixed-rates.js';
import { formatPeriod, getPeriodRange, type Period, type PeriodMethod } from './period.js';
import type { QuoteIndex } from './quote-index.js';
import { MAX_REVISION } from './quote-series.js';
import { MAX_CARRY_FORWARD_DAYS } from './as-of.js';
import { elementAt } from '../../support/get-or-throw.js';

/** A period, how its rate is made, and what may stand for it. */
export interface PeriodRequest {
  readonly period: Period;
  readonly method: PeriodMethod;
  /** The calendar's period. */
  readonly range: DayRange;
}

/** The period that a query asks for; undefined when it asks for a day. */
export function readPeriodRequest({ average, closing, date }: RateQuery): PeriodRequest | undefined {
  if (average !== undefined) return { period: average, method: 'average', range: getPeriodRange(average, date) };
  if (closing !== undefined) return { period: closing, method: 'closing', range: getPeriodRange(closing, date) };
  return undefined;
}

/** The rate of a period: of the first source that has the whole of it, or with `partial` anything of it. */
export function findPeriodRate(
  index: QuoteIndex,
  sources: readonly TableSource[],
  query: RateQuery,
  request: PeriodRequest,
): RateAnswer {
  const { range: span, period, method } = request;
  const { base, quote, revision = MAX_REVISION, maxAgeDays = MAX_CARRY_FORWARD_DAYS } = query;
  const noPublisher = findFixedPeriodRate(query, request);
  if (noPublisher) return noPublisher;
  const range = { from: toDayNumber(span.from), to: toDayNumber(span.to), revision };
  const reasons: string[] = [];
  for (const source of sources) {
    const days = [...iterateDailyPaths(index, source, { base, quote }, range)];
    const fault = explainIncompletePeriod(
      source,
      request,
      days,
      index.lastObservation(source.key, revision),
      maxAgeDays,
    );
    if (days.length > 0 && (fault === undefined || query.partial))
      return createPeriodRate(query, source, request, days, fault === undefined);
    if (index.lastObservation(source.key, revision) !== undefined) reasons.push(fault ?? `${source.key} has nothing`);
  }
  const what = `${method === 'average' ? 'average' : 'closing'} rate of ${formatPeriod(period, span.from)} from ${base} to ${quote}`;
  const hint = query.partial ? '' : '; with partial=true what there is so far is answered';
  return createRateUnavailable(query, `no ${what}: ${reasons.join('; ') || 'no rates are known'}${hint}`);
}

/**
 * The rate of a period from its days at one source: the mean of those that are not suspect, or the last of them. A
 * suspect day answers only when there is no other.
 */
export function createPeriodRate(
  { base, quote, date }: Pick<RateQuery, 'base' | 'quote' | 'date'>,
  source: TableSource,
  { period, method, range: span }: PeriodRequest,
  days: readonly DailyPath[],
  complete: boolean,
): RateFound {
  const trusted = days.filter(({ suspect }) => !suspect);
  const used = trusted.length > 0 ? trusted : days;
  const last = elementAt(used, used.length - 1);
  const closing = method === 'closing';
  return createRateFound(
    { base, quote, date },
    {
      date: last.date,
      source,
      steps: closing ? last.steps : [],
      ageDays: toDayNumber(span.to) - last.day,
      ...(closing ? {} : { factor: averageFactors(used.map(({ steps }) => multiplySteps(steps))) }),
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
export function explainIncompletePeriod(
  source: TableSource,
  { method, range: span }: PeriodRequest,
  days: readonly DailyPath[],
  published: ReturnType<RateTable['lastObservation']>,
  maxAgeDays = MAX_CARRY_FORWARD_DAYS,
): string | undefined {
  const open = explainPeriodOpen(source, span, published);
  if (open !== undefined) return open;
  if (method === 'average')
    return explainPeriodGap(
      source,
      span,
      days.map(({ day }) => day),
    );
  const last = days.findLast(({ suspect }) => !suspect) ?? days.at(-1);
  if (!last) return `${source.key} has nothing`;
  return toDayNumber(span.to) - last.day <= maxAgeDays
    ? undefined
    : `the last observation of ${source.key} is of ${last.date}`;
}

/** A currency against itself, or two with a fixed ratio all through the period. */
function findFixedPeriodRate(query: RateQuery, { period, method, range: span }: PeriodRequest): RateFound | undefined {
  const facts = { period, method, ...span, observations: 0, leftOut: 0, complete: true };
  if (query.base === query.quote)
    return createRateFound(query, { date: span.to, source: IDENTITY_SOURCE, steps: [], period: facts });
  const start = resolveRetiredPair(query.base, query.quote, span.from);
  const end = resolveRetiredPair(query.base, query.quote, span.to);
  if (start.from !== start.to || end.from !== end.to) return undefined;
  return createRateFound(query, {
    date: span.to,
    source: FIXED_RATE_SOURCE,
    steps: end.addFixedSteps([]),
    period: facts,
  });
}

/**
 * Why a source cannot yet say the last word on a period: more may be published for it. Undefined when it is over.
 * @param published newest observation of the source
 */
function explainPeriodOpen(
  source: TableSource,
  { from, to }: DayRange,
  published: IsoDate | undefined,
): string | undefined {
  if (published !== undefined && published >= to) return undefined;
  const known = published === undefined ? toDayNumber(from) - 1 : toDayNumber(published);
  // What lies in between may be a weekend: nothing more is to come then.
  for (let day = toDayNumber(to); day > known && day >= toDayNumber(from); day--)
    if (isObservationDay(source, toIsoDate(day)))
      return `it is not over at ${source.key}, whose newest observation is of ${published ?? 'no day yet'}`;
  return undefined;
}

/**
 * Why the observations of a period do not stand for the whole of it: a gap that is longer than any closure of a market,
 * or fewer than two thirds of the days on which the source publishes as a rule (a month with the Spring Festival has
 * 71 % of its weekdays). Undefined when they do.
 * @param days on which there is an observation, oldest first
 */
function explainPeriodGap(source: TableSource, span: DayRange, days: readonly number[]): string | undefined {
  const [from, to] = [toDayNumber(span.from), toDayNumber(span.to)];
  let last = from - 1;
  for (const day of [...days, to + 1]) {
    if (day - last - 1 > MAX_CARRY_FORWARD_DAYS)
      return `${source.key} has nothing from ${toIsoDate(last + 1)} to ${toIsoDate(day - 1)}`;
    last = day;
  }
  let expected = 0;
  for (let day = from; day <= to; day++) if (isObservationDay(source, toIsoDate(day))) expected++;
  if (days.length * 3 >= expected * 2) return undefined;
  return `${source.key} has ${days.length} of about ${expected} days`;
}

function isObservationDay({ publishesOn }: TableSource, day: IsoDate): boolean {
  return publishesOn ? publishesOn(day) : true;
}
