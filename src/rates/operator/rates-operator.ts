import type { RateTableHolder } from '../ingest/rate-table-holder.js';
import type { Refresher, RefreshOutcome } from '../ingest/refresher.js';
import { createSourceStatusReader, type SourceStatus } from '../source-status.js';
import type { HttpClient } from '../sources/http-client.js';
import type { RateSource } from '../sources/source.js';
import type { DayRange } from '../../core/rate-table/day.js';
import type { QuoteStore } from '../store/quote-store.js';
import { importRates, type ImportResult } from './import-rates.js';
import { exportQuotes, type ExportOptions } from './export-quotes.js';
import { refetchHistory, type RefetchResult } from './refetch-history.js';
import { verifyRates, type RatesVerification } from './verify-rates.js';

/** What an operator can do with the stored rates, beside letting the service refresh them. */
interface RatesOperator {
  /** Keys of the configured sources, in order. */
  readonly sourceKeys: readonly string[];
  /** Runs a source once. */
  refresh(key: string): Promise<RefreshOutcome>;
  /** Fetches a range of days again; undefined when the source has no history to fetch. */
  refetch(key: string, days: DayRange): Promise<RefetchResult | undefined>;
  getStatus(): Promise<readonly SourceStatus[]>;
  /** Every quote in every revision, as lines of text. */
  exportQuotes(options: ExportOptions): AsyncIterable<string>;
  /** Stores the rates of a file. */
  importRates(bytes: Uint8Array, source: string | undefined): AsyncIterable<ImportResult>;
  /** Checks everything that is stored against the validation rules and the quality checks. */
  verify(): Promise<RatesVerification>;
}

export interface RatesOperatorOptions {
  readonly store: QuoteStore;
  readonly sources: readonly RateSource[];
  readonly holder: RateTableHolder;
  readonly refresher: Refresher;
  readonly http: HttpClient;
  readonly clock: () => Date;
}

/** Creates the {@link RatesOperator}. */
export function createRatesOperator(options: RatesOperatorOptions): RatesOperator {
  const { store, sources, holder, refresher, clock } = options;
  return {
    sourceKeys: sources.map(({ key }) => key),
    refresh: (key) => refresher.refresh(key, 'operator'),
    async refetch(key, days) {
      const source = sources.find((each) => each.key === key);
      return source?.listHistoryFetchers && refetchHistory(source, days, options);
    },
    getStatus: createSourceStatusReader(options),
    exportQuotes: (filter) => exportQuotes(store, filter),
    importRates: (bytes, source) => importRates(bytes, source, options),
    verify: () => verifyRates(holder.current, sources, clock()),
  };
}
