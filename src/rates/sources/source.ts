import type { PublishingSource } from '../../core/calendars/missed-publications.js';
import type { IsoDate, Quote } from '../../core/rate-table/quote.js';
import type { TableSource } from '../../core/rate-table/rate-table.js';
import type { Validators } from '../store/quote-store.js';
import type { HttpClient } from './http-client.js';

/** What a source is given for one run. */
export interface FetchContext {
  readonly http: HttpClient;
  /** From the last run that succeeded. */
  readonly validators: Validators;
  /** The day that it is at the source. */
  readonly today: IsoDate;
  /** The day up to which its history is known; undefined when nothing is. */
  readonly completeTo: IsoDate | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What a source brings: a parsed payload, not yet judged by the rules. */
export interface FetchedPayload {
  readonly quotes: readonly Quote[];
  /** To be kept once the payload is stored. */
  readonly validators: Validators;
  /** First day that was asked for: from it on the payload should have everything. By default its oldest day. */
  readonly coveredFrom?: IsoDate;
}

/** A stretch of days, both ends in it. */
export interface FetchWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A way to fetch older days. */
export interface HistoryFetcher {
  /** How a fault names it. */
  readonly name: string;
  /** Longest stretch that is asked for at once; a run that is killed loses no more than one. */
  readonly maxWindowDays: number;
  /**
   * The days of a window; more is welcome, none is an answer too.
   * @throws when they cannot be had whole and well-formed
   */
  fetch(window: FetchWindow, context: FetchContext): Promise<readonly Quote[]>;
}

/** A publisher of rates and the adapter that fetches them. One file a source, one line in `index.ts`. */
export interface RateSource extends TableSource, PublishingSource {
  /** As the publisher is cited. */
  readonly name: string;
  readonly terms: { readonly text: string; readonly url: string };
  readonly coverage: { readonly from: IsoDate; readonly currencies: string };
  /**
   * Days for which a quote is compared with the one before (swapped sides, another unit). A source of many currencies
   * needs an end of it: SYP lost two zeros in January 2026 under the same code, and would be refused for ever.
   */
  readonly maxComparableDays: number;
  /** Currencies that the publisher has suspended, each with the last day on which it quoted it. */
  readonly suspended?: Readonly<Record<string, IsoDate>>;
  /** Hosts that are called, for a firewall. */
  readonly hosts: readonly string[];
  /**
   * The newest publication, and what came before it as far as one request gives it.
   * @throws when it cannot be had whole and well-formed
   */
  fetchLatest(context: FetchContext): Promise<FetchedPayload | 'not-modified'>;
  /** Ways to fetch a gap in the history, best first; absent for a publisher that has none. */
  listHistoryFetchers?(gap: FetchWindow): readonly HistoryFetcher[];
}

/** A document that does not look as agreed with the publisher. */
export class ParseError extends Error {
  override readonly name = 'ParseError';
}
