import type { PublishingSource } from '../core/calendars/missed-publications.js';
import type { RateTable, TableSource } from '../core/rate-table/rate-table.js';
import type { Clock } from '../support/clock.js';

/** What an answer is made from, whichever way the question came: over HTTP, from an assistant, on a command line. */
export interface AnswerContext {
  /** A question takes `current` once and keeps it to its end. */
  readonly rates: { readonly current: RateTable };
  /** In configured order. */
  readonly sources: readonly (TableSource & PublishingSource)[];
  readonly clock: Clock;
}
