import type { DayRange, IsoDate } from '../../core/rate-table/day.js';
import type { PublishingSource } from '../../core/calendars/missed-publications.js';
import type { Quote } from '../../core/rate-table/quote.js';
import type { TableSource } from '../../core/rate-table/rate-table.js';
import type { Validators } from '../store/quote-store.js';
import type { HttpClient } from './http-client.js';

/** A quote as a parser reads it. The registry adds the key of the source. */
export type PublishedQuote = Omit<Quote, 'source' | 'suspect'>;

/** What a source may use in one run. */
export interface FetchContext {
  readonly http: HttpClient;
  /** From the last run that succeeded. */
  readonly validators: Validators;
  /** The day it is at the source. */
  readonly today: IsoDate;
  /** The day up to which the history is complete; undefined when nothing is known. */
  readonly completeTo: IsoDate | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A parsed payload, not yet validated. */
export interface FetchedPayload<Q = Quote> {
  readonly quotes: readonly Q[];
  /** To be kept once the payload is stored. */
  readonly validators: Validators;
  /** First day that was requested: from it on the payload should be complete. Default: its oldest day. */
  readonly coveredFrom?: IsoDate;
}

/** A way to fetch older days. */
export interface HistoryFetcher<Q = Quote> {
  /** Its name in error messages. */
  readonly name: string;
  /** Most days of one request; a run that is killed loses no more than one window. */
  readonly maxWindowDays: number;
  /**
   * The days of a window; it may return more, or none.
   * @throws when they cannot be fetched complete and well-formed
   */
  fetch(window: DayRange, context: FetchContext): Promise<readonly Q[]>;
}

/** A publisher of rates and how to fetch them; `Q` is what its fetch functions give. */
interface Publisher<Q> extends PublishingSource, Omit<TableSource, 'key' | 'publishesOn'> {
  /** As the publisher is cited. */
  readonly name: string;
  readonly terms: { readonly text: string; readonly url: string };
  readonly coverage: { readonly from: IsoDate; readonly currencies: string };
  /**
   * Days for which a quote is compared with the one before (swapped sides, another unit). A source of many currencies
   * needs a limit: SYP lost two zeros in January 2026 under the same code, and would be rejected for ever.
   */
  readonly maxComparableDays: number;
  /** Currencies that the publisher has suspended, each with the last day on which it quoted it. */
  readonly suspended?: Readonly<Record<string, IsoDate>>;
  /**
   * The newest publication, and what came before it as far as one request returns it.
   * @throws when it cannot be fetched complete and well-formed
   */
  fetchLatest(context: FetchContext): Promise<FetchedPayload<Q> | 'not-modified'>;
  /** Ways to fetch a gap in the history, best first; absent for a publisher that has none. */
  readonly listHistoryFetchers?: (gap: DayRange) => readonly HistoryFetcher<Q>[];
}

/** What the folder of a source provides. */
export type SourceAdapter = Publisher<PublishedQuote>;

/**
 * What people call a publisher, in English and in Chinese of both scripts, for messages and the newsroom page: written as
 * within a sentence and without brackets, since it may be put in brackets. `npm run docs:sources` copies it to where the
 * core and the page read it.
 */
type SourceNames = Readonly<Record<'latin' | 'hans' | 'hant', string>>;

/** A registered source, at its addresses; its quotes have its key. */
export interface RateSource extends Publisher<Quote>, TableSource {
  readonly names: SourceNames;
  /** Days on which the publisher has nothing for certain. */
  readonly closedOn?: (day: IsoDate) => boolean;
  /** Hosts that are called, for a firewall. */
  readonly hosts: readonly string[];
}

/** An address of a publisher. */
export interface SourceAddress {
  readonly default: string;
  /** What is at the address, beginning in lower case: for the table of variables and the message about a wrong value. */
  readonly description: string;
}

/** A source as its folder describes it: one folder a source, one line in `registry.ts`. */
export interface SourceDefinition<Variable extends string = string> {
  /** What `source` in a request names. */
  readonly key: string;
  readonly names: SourceNames;
  /** What it is, with its coverage: for the table of sources in the documentation. */
  readonly description: string;
  /** The addresses, by the environment variable that changes each. */
  readonly addresses: Readonly<Record<Variable, SourceAddress>>;
  /** Do its terms forbid use without the publisher's consent? Then only the operator can turn it on. */
  readonly needsConsent?: boolean;
  /** Are its terms in doubt, or are its rates for a special use? Then it is off unless the order of the operator names it. */
  readonly isOptional?: boolean;
  create(addresses: Readonly<Record<Variable, string>>): SourceAdapter;
}

/** Checks the type of a source's definition. */
export function defineSource<const Variable extends string>(
  definition: SourceDefinition<Variable>,
): SourceDefinition<Variable> {
  return definition;
}

/** A document that is not as agreed with the publisher. */
export class ParseError extends Error {
  override readonly name = 'ParseError';
}
