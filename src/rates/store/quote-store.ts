import type { Quote, StoredQuote } from '../../core/rate-table/quote.js';
import type { IsoDate } from '../../core/rate-table/day.js';

/** What a source said about a document, to be sent back with the next conditional GET. */
export interface Validator {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** Validators by address of the document. */
export type Validators = Readonly<Record<string, Validator>>;

/** One run of a source, however it ended. */
export interface RunAttempt {
  readonly source: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  /** Absent when the run succeeded. */
  readonly error?: string;
  /** Why older days are still missing after a run that fetched the newest ones; reported, but no failure. */
  readonly gap?: string;
  /** Kept only with a run that succeeded: a rejected document must be fetched in full again. */
  readonly validators?: Validators;
}

/** What is known of a source's runs. */
export interface SourceHealth {
  readonly source: string;
  readonly lastAttempt: string;
  readonly lastSuccess?: string;
  /** Of the last run; absent when it succeeded. */
  readonly lastError?: string;
  /** Runs that have failed since the last that did not. */
  readonly failedRuns: number;
  readonly validators: Validators;
}

/** Outcome of {@link QuoteStore.append}. */
export interface AppendResult {
  /** The number given to what was new; undefined when nothing was. */
  readonly revision: number | undefined;
  /** Quotes of a (pair, date) that was not known before. */
  readonly added: number;
  /** Quotes whose value differs from the one known before, which stays under its own revision. */
  readonly corrected: number;
  /** Quotes that became suspect, or are no longer, their value unchanged. */
  readonly marked: number;
}

export const NO_CHANGES: AppendResult = { revision: undefined, added: 0, corrected: 0, marked: 0 };

/** What two appends did together; the revision is that of the later one. */
export function addResults(a: AppendResult, b: AppendResult): AppendResult {
  return {
    revision: b.revision ?? a.revision,
    added: a.added + b.added,
    corrected: a.corrected + b.corrected,
    marked: a.marked + b.marked,
  };
}

/** Facts about a payload. */
export interface AppendMeta {
  /** When it was fetched, RFC 3339. */
  readonly at: string;
  /** Known quotes, of any source, that become suspect by this payload, or are no longer. */
  readonly marks?: readonly Quote[];
}

/**
 * Keeps quotes for ever, as published. Nothing is rewritten: a changed value is a further row under a higher revision,
 * so that (date, revision) answers "what was known then".
 */
export interface QuoteStore {
  /**
   * Adds what is new or changed of one payload, all of it under one new revision or none of it.
   * @param source key of the source
   */
  append(source: string, quotes: readonly Quote[], meta: AppendMeta): Promise<AppendResult>;
  /** Every quote, a batch a pair. */
  load(): AsyncIterable<Iterable<StoredQuote>>;
  /** The quotes of later revisions than `revision`, like {@link load}. */
  since(revision: number): AsyncIterable<Iterable<StoredQuote>>;
  /** The highest revision given out; 0 for an empty store. */
  latestRevision(): Promise<number>;
  recordAttempt(attempt: RunAttempt): Promise<void>;
  /** By source key; a source that was never tried is not in it. */
  health(): Promise<ReadonlyMap<string, SourceHealth>>;
  /** The day up to which the history of a source is known without a gap; undefined before the first. */
  completeTo(source: string): Promise<IsoDate | undefined>;
  recordCompleteTo(source: string, day: IsoDate): Promise<void>;
  close(): Promise<void>;
}

/** The health of a source after one more run. A failed run changes neither the last success nor the validators. */
export function updateHealth(before: SourceHealth | undefined, attempt: RunAttempt): SourceHealth {
  const { source, at, error, gap, validators } = attempt;
  if (error !== undefined)
    return {
      source,
      lastAttempt: at,
      ...(before?.lastSuccess === undefined ? {} : { lastSuccess: before.lastSuccess }),
      lastError: error,
      failedRuns: (before?.failedRuns ?? 0) + 1,
      validators: before?.validators ?? {},
    };
  return {
    source,
    lastAttempt: at,
    lastSuccess: at,
    ...(gap === undefined ? {} : { lastError: gap }),
    failedRuns: 0,
    validators: { ...before?.validators, ...validators },
  };
}
