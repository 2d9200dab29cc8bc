import type { PublishingSource } from '../lateness.js';
import type { IsoDate, Quote } from '../quote.js';
import type { TableSource } from '../rate-table-types.js';
import type { Validators } from '../store/store.js';
import type { HttpClient } from './http-client.js';

/** What a source is given for one run. */
export interface FetchContext {
  readonly http: HttpClient;
  /** From the last run that succeeded. */
  readonly validators: Validators;
  readonly signal?: AbortSignal | undefined;
}

/** What a source brings: a parsed payload, not yet judged by the rules. */
export interface Fetched {
  readonly quotes: readonly Quote[];
  /** To be kept once the payload is stored. */
  readonly validators: Validators;
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
  readonly comparableDays: number;
  /** Hosts that are called, for a firewall. */
  readonly hosts: readonly string[];
  /**
   * The newest publication.
   * @throws when it cannot be had whole and well-formed
   */
  fetchLatest(context: FetchContext): Promise<Fetched | 'not-modified'>;
  /** The history, for a source that publishes one; never conditional. */
  backfill?(context: FetchContext): Promise<Fetched>;
}

/** A document that does not look as agreed with the publisher. */
export class ParseFault extends Error {
  override readonly name = 'ParseFault';
}
