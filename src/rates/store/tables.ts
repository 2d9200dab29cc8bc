import type { DecimalString } from '../../core/money/decimal.js';
import type { IsoDate } from '../../core/rate-table/day.js';

/**
 * One published rate under the revision that added it. Append-only: a trigger refuses UPDATE and DELETE. Its date and
 * its numbers have been checked before they were stored, so they are read back as what they are.
 */
export interface QuotesTable {
  source: string;
  base: string;
  quote: string;
  date: IsoDate;
  revision: number;
  value: DecimalString;
  unit: DecimalString | null;
  /** Why the quote is suspect. */
  suspect: string | null;
  /** 1 for a suspect that is used all the same. */
  provisional: 1 | null;
}

/** One row a revision. */
interface RevisionsTable {
  revision: number;
  source: string;
  at: string;
  added: number;
  corrected: number;
}

/** The last run of each source; `validators` is JSON. */
interface SourceHealthTable {
  source: string;
  last_attempt: string;
  last_success: string | null;
  last_error: string | null;
  failed_runs: number;
  validators: string;
}

/** How far the history of each source is filled in. */
interface SourceProgressTable {
  source: string;
  complete_to: IsoDate;
}

/** The tables as Kysely sees them: the same for every database. */
export interface RatesSchema {
  quotes: QuotesTable;
  revisions: RevisionsTable;
  source_health: SourceHealthTable;
  source_progress: SourceProgressTable;
}
