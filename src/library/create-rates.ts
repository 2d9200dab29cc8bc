import { isMarket } from '../core/rate-table/market.js';
import { isDecimalString } from '../core/money/decimal.js';
import { findCurrency } from '../core/money/currencies.js';
import { isIsoDate } from '../core/rate-table/day.js';
import type { RateKind, StoredQuote } from '../core/rate-table/quote.js';
import { createRateTable } from '../core/rate-table/indexed-rate-table.js';
import type { RateTable, TableSource } from '../core/rate-table/rate-table.js';

/** One published rate: 1 `base` = `value` `quote` on `date`. */
export interface GivenQuote {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** ISO 4217. */
  readonly base: string;
  readonly quote: string;
  /** The digits as published, in plain notation: a string, so that none is lost. */
  readonly value: string;
  /** Who published it; default "given". */
  readonly source?: string;
  /** What sort of rate it is; default "reference". One source has one. */
  readonly kind?: RateKind;
}

const DEFAULT_SOURCE_KEY = 'given';

/**
 * A table of rates from the given quotes. Sources are asked in the order in which they first appear; all quotes of one
 * source must have a currency in common, through which crosses go. The table does not change.
 * @throws RangeError that names the first quote at fault
 */
export function createRates(quotes: Iterable<GivenQuote>): RateTable {
  const bySource = new Map<string, [ValidQuote, ...ValidQuote[]]>();
  for (const quote of quotes) {
    assertValidQuote(quote);
    const key = quote.source ?? DEFAULT_SOURCE_KEY;
    const known = bySource.get(key);
    if (known) known.push(quote);
    else bySource.set(key, [quote]);
  }
  const sources = [...bySource].map(([key, own]): TableSource => ({
    key,
    kind: own[0].kind ?? 'reference',
    pivot: findPivot(key, own),
  }));
  return createRateTable(
    sources,
    [...bySource].flatMap(([key, own]) => own.map((quote) => toStoredQuote(key, quote))),
  );
}

function toStoredQuote(source: string, { date, base, quote, value }: ValidQuote): StoredQuote {
  return { source, date, base, quote, value, revision: 1 };
}

function assertValidQuote(given: GivenQuote): asserts given is ValidQuote {
  const { date, base, quote, value } = given;
  const refuse = (why: string): never => {
    throw new RangeError(`the quote ${JSON.stringify(given)} cannot be used: ${why}`);
  };
  if (!isIsoDate(date)) refuse('date is not a calendar day (YYYY-MM-DD)');
  for (const code of [base, quote])
    if (!findCurrency(code) && !isMarket(code)) refuse(`${code} is not an ISO 4217 code in capitals`);
  if (base === quote) refuse('base and quote are the same');
  if (typeof value !== 'string' || !isDecimalString(value) || !/[1-9]/.test(value) || value.startsWith('-'))
    refuse('value is not a positive decimal in plain notation, as a string');
}

/** A quote whose date and value have been checked. */
type ValidQuote = GivenQuote & Pick<StoredQuote, 'date' | 'value'>;

/** The currency that every quote has on one side. */
function findPivot(source: string, quotes: readonly [ValidQuote, ...ValidQuote[]]): string {
  const [first] = quotes;
  const shared = [first.base, first.quote].find((code) =>
    quotes.every(({ base, quote }) => base === code || quote === code),
  );
  if (shared === undefined)
    throw new RangeError(
      `the quotes of ${JSON.stringify(source)} have no currency in common; give each group a source`,
    );
  return shared;
}
