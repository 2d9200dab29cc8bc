/** One published rate under the revision that brought it. Append-only: a trigger refuses UPDATE and DELETE. */
export interface QuotesTable {
  source: string;
  base: string;
  quote: string;
  date: string;
  revision: number;
  value: string;
  unit: string | null;
}

/** One row a revision. */
export interface RevisionsTable {
  revision: number;
  source: string;
  at: string;
  added: number;
  corrected: number;
}

/** The last run of each source; `validators` is JSON. */
export interface SourceHealthTable {
  source: string;
  last_attempt: string;
  last_success: string | null;
  last_error: string | null;
  validators: string;
}

/** The tables as Kysely sees them: the same for every database. */
export interface RatesSchema {
  quotes: QuotesTable;
  revisions: RevisionsTable;
  source_health: SourceHealthTable;
}
