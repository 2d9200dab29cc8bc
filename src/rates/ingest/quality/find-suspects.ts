import { setImmediate } from 'node:timers/promises';
import { findCurrency, isCurrencyAlive } from '../../../core/money/currencies.js';
import { addDays, toDayNumber, toIsoDate, type DayRange, type IsoDate } from '../../../core/rate-table/day.js';
import { isMarket } from '../../../core/rate-table/market.js';
import type { Quote } from '../../../core/rate-table/quote.js';
import type { QuoteSeries } from '../../../core/rate-table/quote-series.js';
import type { Observation, RateTable, TableSource } from '../../../core/rate-table/rate-table.js';
import { elementAt } from '../../../support/get-or-throw.js';
import { findSuspectMoves, MOVE_MEMORY_DAYS } from './move-checks.js';
import { findMoveEvidence } from './move-evidence.js';
import { PairObservations } from './pair-observations.js';
import { iteratePegChecks } from './peg-checks.js';
import { PEGS, type Peg } from './pegs.js';
import { attributeFaults, type ComparedPair, type QualityCheck, type SuspectMark } from './quality-check.js';
import { iterateSecondSourceChecks, listComparedPairs, MAX_DISAGREEMENT_DAYS } from './second-source-checks.js';
import { findSuspectTables } from './table-checks.js';

/** A new quote changes the checks of this many days around it: as long as a move may wait for its confirmation. */
export const CHECK_WINDOW_DAYS = 21;

/** Why quotes are suspect, by {@link formatQuoteKey}. */
export type SuspectMarks = ReadonlyMap<string, SuspectMark>;

type QuoteKeyFields = Pick<Quote, 'source' | 'base' | 'quote' | 'date'>;

export function formatQuoteKey({ source, base, quote, date }: QuoteKeyFields): string {
  return `${source} ${base} ${quote} ${date}`;
}

/** A source that quotes are checked of. */
interface CheckedSource extends TableSource {
  /** Days on which the publisher has nothing for certain. */
  readonly closedOn?: (day: IsoDate) => boolean;
}

/**
 * The quotes of every source in a range of days that contradict their own history, their own publication or the other
 * sources. A pure function of the table: the same quotes give the same suspects, in whatever order they arrived. Yields
 * to the event loop after each source and each pair.
 */
export async function findSuspects(
  table: RateTable,
  all: readonly CheckedSource[],
  range: DayRange,
): Promise<SuspectMarks> {
  // What an office fixes for a month is behind the market: no evidence against a rate of a day, nor that against it.
  const sources = all.filter(({ maxCarryDays }) => maxCarryDays === undefined);
  const marks = new Map<string, SuspectMark>();
  const add = (key: QuoteKeyFields, mark: SuspectMark): void => {
    const known = marks.get(formatQuoteKey(key));
    // Whatever says that a quote is not to be used counts more than what says that it may.
    if (known && (mark.provisional || !known.provisional)) return;
    marks.set(formatQuoteKey(key), mark);
  };
  const { series } = table.parts();
  for (const source of sources) {
    const own = series.filter((each) => each.source === source.key);
    for (const { mark, ...key } of iterateOwnSuspects(table, sources, source, own, range)) add(key, mark);
    await setImmediate();
  }
  for (const [source, date, checks] of await collectChecks(table, sources, range)) {
    const atFault = checks.flatMap(({ path }) =>
      path.filter(({ base, quote }) => marks.has(formatQuoteKey({ source, base, quote, date }))),
    );
    const known = new Set(atFault.map(({ base, quote }) => `${base}/${quote}`));
    for (const { base, quote, reason } of attributeFaults(checks, known))
      add({ source, base, quote, date }, { suspect: reason });
  }
  return marks;
}

/** What a source's own history says against its quotes. */
function* iterateOwnSuspects(
  table: RateTable,
  sources: readonly CheckedSource[],
  source: CheckedSource,
  series: readonly QuoteSeries[],
  range: DayRange,
): Iterable<QuoteKeyFields & { readonly mark: SuspectMark }> {
  const days = { from: toDayNumber(range.from), to: toDayNumber(range.to) };
  const tables = findSuspectTables(source, series, days);
  const reach = { from: days.from - MOVE_MEMORY_DAYS, to: days.to };
  for (const pair of series) {
    const { base, quote } = pair;
    const key = { source: source.key, base, quote };
    if (tables.size > 0)
      for (const date of listDays(pair, days)) {
        const suspect = tables.get(date);
        if (suspect !== undefined) yield { ...key, date, mark: { suspect } };
      }
    const moves = findSuspectMoves(pair, reach, (point, level) =>
      findMoveEvidence(table, sources, source, pair, point, level),
    );
    for (const { date, ...mark } of moves) if (date >= range.from) yield { ...key, date, mark };
  }
}

function* listDays(
  { days }: QuoteSeries,
  { from, to }: { readonly from: number; readonly to: number },
): Iterable<IsoDate> {
  for (const day of days) if (day >= from && day <= to) yield toIsoDate(day);
}

/** The checks that failed, and those that are evidence, by publication. */
async function collectChecks(
  table: RateTable,
  sources: readonly TableSource[],
  range: DayRange,
): Promise<readonly (readonly [string, IsoDate, readonly QualityCheck[]])[]> {
  const publications = new Map<string, QualityCheck[]>();
  for (const pair of listCheckedPairs(listComparedPairs(table.parts().series, sources))) {
    for (const check of iterateChecks(table, sources, pair, range)) {
      if (check.fault === undefined && !check.confirms) continue;
      const key = `${check.source} ${check.date}`;
      const checks = publications.get(key);
      if (checks) checks.push(check);
      else publications.set(key, [check]);
    }
    await setImmediate();
  }
  return [...publications.values()].map((checks) => {
    const { source, date } = elementAt(checks, 0);
    return [source, date, checks] as const;
  });
}

/** A pair, and by what it is checked. */
interface CheckedPair {
  readonly base: string;
  readonly quote: string;
  readonly compared?: ComparedPair;
  readonly peg?: Peg;
}

function listCheckedPairs(comparedPairs: readonly ComparedPair[]): readonly CheckedPair[] {
  const isSame = (a: CheckedPair, b: CheckedPair): boolean => a.base === b.base && a.quote === b.quote;
  const compared = comparedPairs.map((pair) => {
    const peg = PEGS.find((each) => isSame(each, pair));
    return { base: pair.base, quote: pair.quote, compared: pair, ...(peg ? { peg } : {}) };
  });
  const others = PEGS.filter((peg) => !compared.some((pair) => isSame(pair, peg)));
  return [...compared, ...others.map((peg) => ({ base: peg.base, quote: peg.quote, peg }))];
}

/** Days before the range that the checks look at: those of a long disagreement, and a week's neighbours. */
const LOOKBACK_DAYS = MAX_DISAGREEMENT_DAYS + 7;

function* iterateChecks(
  table: RateTable,
  sources: readonly TableSource[],
  { base, quote, compared, peg }: CheckedPair,
  range: DayRange,
): Iterable<QualityCheck> {
  const [from, to] = [addDays(range.from, -LOOKBACK_DAYS), addDays(range.to, CHECK_WINDOW_DAYS)];
  const firstDays = sources.flatMap(
    ({ key }) => findFirstDay(table.observations({ source: key, base, quote, from, to })) ?? [],
  );
  // A source alone has nothing to be compared with.
  const secondStart = firstDays.sort()[1];
  if (secondStart === undefined && !peg) return;
  const start = peg || secondStart === undefined ? from : addDays(secondStart, -LOOKBACK_DAYS);
  const all = sources
    .map((source) => ({
      source,
      observations: PairObservations.of(table, { source: source.key, base, quote, from: start, to }),
    }))
    .filter(({ observations }) => observations.points.length > 0);
  for (const own of all) {
    if (compared) yield* iterateSecondSourceChecks(own, all, compared, range);
    if (peg) yield* iteratePegChecks(own, all, peg, range);
  }
}

function findFirstDay(observations: Iterable<Observation>): IsoDate | undefined {
  for (const { date } of observations) return date;
  return undefined;
}

/**
 * Why a quote is suspect by the marks of {@link findSuspects}, or because its currency is discontinued.
 * @param suspended by currency, the last day on which the publisher quoted it
 * @returns undefined for a quote that is not suspect
 */
export function explainSuspect(
  quote: QuoteKeyFields,
  marks: SuspectMarks,
  suspended?: Readonly<Record<string, IsoDate>>,
): SuspectMark | undefined {
  const discontinued = explainDiscontinued(quote, suspended);
  const mark = marks.size > 0 ? marks.get(formatQuoteKey(quote)) : undefined;
  return mark ?? (discontinued === undefined ? undefined : { suspect: discontinued });
}

/**
 * Why a quote of a discontinued currency is suspect: it is dated after the currency's legal end, or after the publisher
 * suspended it. Kept, because the rest of the payload is good and the publisher may have a reason.
 * @param suspended by currency, the last day on which the publisher quoted it
 * @returns undefined for a currency that is not discontinued
 */
function explainDiscontinued(
  { base, quote, date }: QuoteKeyFields,
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
