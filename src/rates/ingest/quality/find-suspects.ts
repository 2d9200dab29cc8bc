import { setImmediate } from 'node:timers/promises';
import { findCurrency, isCurrencyAlive } from '../../../core/money/currencies.js';
import { addDays, type IsoDate, type DayRange } from '../../../core/rate-table/day.js';
import { isMarket } from '../../../core/rate-table/market.js';
import type { Quote } from '../../../core/rate-table/quote.js';
import type { Observation, RateTable, TableSource } from '../../../core/rate-table/rate-table.js';
import { PairObservations } from './pair-observations.js';
import {
  COMPARED_PAIRS,
  iterateHkdBandChecks,
  iterateSecondSourceChecks,
  type ComparedPair,
  type QualityCheck,
} from './quality-checks.js';
import { elementAt } from '../../../support/get-or-throw.js';

/** A new quote changes the checks of this many days around it: as far as neighbours are compared. */
export const CHECK_WINDOW_DAYS = 7;

/** Why quotes are suspect, by {@link formatQuoteKey}. */
type SuspectReasons = ReadonlyMap<string, string>;

type QuoteKeyFields = Pick<Quote, 'source' | 'base' | 'quote' | 'date'>;

export function formatQuoteKey({ source, base, quote, date }: QuoteKeyFields): string {
  return `${source} ${base} ${quote} ${date}`;
}

/**
 * The quotes of every source in a range of days that contradict their own publication or the other sources. A pure
 * function of the table: the same quotes give the same suspects, in whatever order they arrived. Yields to the event
 * loop after each pair.
 */
export async function findSuspects(
  table: RateTable,
  sources: readonly TableSource[],
  range: DayRange,
): Promise<SuspectReasons> {
  const publications = new Map<string, QualityCheck[]>();
  for (const pair of COMPARED_PAIRS) {
    for (const check of iterateChecks(table, sources, pair, range)) {
      if (check.fault === undefined && !check.confirms) continue;
      const key = `${check.source} ${check.date}`;
      const checks = publications.get(key);
      if (checks) checks.push(check);
      else publications.set(key, [check]);
    }
    await setImmediate();
  }
  const reasons = new Map<string, string>();
  for (const checks of publications.values()) {
    const { source, date } = elementAt(checks, 0);
    for (const { base, quote, reason } of attributeFaults(checks))
      reasons.set(formatQuoteKey({ source, base, quote, date }), reason);
  }
  return reasons;
}

function* iterateChecks(
  table: RateTable,
  sources: readonly TableSource[],
  pair: ComparedPair,
  range: DayRange,
): Iterable<QualityCheck> {
  const { base, quote } = pair;
  const [from, to] = [addDays(range.from, -CHECK_WINDOW_DAYS), addDays(range.to, CHECK_WINDOW_DAYS)];
  const hasBand = base === 'USD' && quote === 'HKD';
  const firstDays = sources.flatMap(
    ({ key }) => findFirstDay(table.observations({ source: key, base, quote, from, to })) ?? [],
  );
  // A source alone has nothing to be compared with.
  const secondStart = firstDays.sort()[1];
  if (secondStart === undefined && !hasBand) return;
  const start = hasBand || secondStart === undefined ? from : addDays(secondStart, -CHECK_WINDOW_DAYS);
  const all = sources
    .map((source) => ({
      source,
      observations: PairObservations.of(table, { source: source.key, base, quote, from: start, to }),
    }))
    .filter(({ observations }) => observations.points.length > 0);
  for (const own of all) {
    yield* iterateSecondSourceChecks(own, all, pair, range);
    if (hasBand) yield* iterateHkdBandChecks(own, range);
  }
}

function findFirstDay(observations: Iterable<Observation>): IsoDate | undefined {
  for (const { date } of observations) return date;
  return undefined;
}

/** A suspect quote of one publication, and why. */
interface AttributedFault {
  readonly base: string;
  readonly quote: string;
  readonly reason: string;
}

/**
 * Decides which quotes of one publication are at fault, from all its checks. A failing check implicates every quote that
 * it was made from, except those that another check confirms. If one quote is common to all failing checks, it alone is
 * the simplest explanation: EUR/USD of 2009-03-26 makes both USD/HKD and USD/CNY fail.
 */
export function attributeFaults(checks: readonly QualityCheck[]): readonly AttributedFault[] {
  const failing = checks.filter(({ fault }) => fault !== undefined);
  if (failing.length === 0) return [];
  const confirmed = new Set(checks.filter(({ confirms }) => confirms).flatMap(listPairs));
  const implicated = failing.map((check) => {
    const pairs = listPairs(check);
    const unconfirmed = pairs.filter((pair) => !confirmed.has(pair));
    return unconfirmed.length > 0 ? unconfirmed : pairs;
  });
  const common = implicated.reduce((all, pairs) => all.filter((pair) => pairs.includes(pair)));
  return [...new Set(common.length > 0 ? common : implicated.flat())].map((pair) => {
    const [base = '', quote = ''] = pair.split('/');
    const reasons = failing.flatMap(({ fault }, i) =>
      fault !== undefined && implicated[i]?.includes(pair) ? [fault] : [],
    );
    return { base, quote, reason: [...new Set(reasons)].join('; ') };
  });
}

function listPairs({ path }: QualityCheck): readonly string[] {
  return path.map(({ base, quote }) => `${base}/${quote}`);
}

/**
 * Why a quote of a discontinued currency is suspect: it is dated after the currency's legal end, or after the publisher
 * suspended it. Kept, because the rest of the payload is good and the publisher may have a reason.
 * @param suspended by currency, the last day on which the publisher quoted it
 * @returns undefined for a currency that is not discontinued
 */
export function explainDiscontinued(
  { base, quote, date }: Pick<Quote, 'base' | 'quote' | 'date'>,
  suspended: Readonly<Record<string, IsoDate>> = {},
): string | undefined {
  for (const code of [base, quote]) {
    if (!isMarket(code) && !isCurrencyAlive(code, date))
      return `${code} ended on ${findCurrency(code)?.endDate ?? 'an unknown day'}`;
    const last = suspended[code];
    if (last !== undefined && date > last) return `the publisher suspended ${code} after ${last}`;
  }
  return undefined;
}
