import type { ColumnType } from 'kysely';

/** A count that PostgreSQL keeps in eight bytes, and gives as text. */
type Count = ColumnType<number | string, number, number>;

/** Instants are RFC 3339 in UTC with milliseconds, so that they sort as text in both databases. */
export interface JobsTable {
  id: string;
  owner: string;
  revision: number;
  /** JSON. */
  sources: string;
  defaults: string;
  max_text: number;
  created_at: string;
  expires_at: string;
  started_at: string | null;
  finished_at: string | null;
  /** `done`, `failed`, `cancelled`; null before. */
  ended: string | null;
  input_bytes: Count;
  input_rows: Count;
  sealed: Count;
  lines: Count;
  lines_done: Count;
  lines_failed: Count;
  lines_dead: Count;
  chunks: Count;
  chunks_done: Count;
  /** Chunks that have been given to the queue: the first ones. */
  chunks_offered: Count;
  stored_bytes: Count;
  webhook: string | null;
  webhook_attempts: Count;
  webhook_next: string | null;
  webhook_error: string | null;
  /** What the sender calls the request that has made the job, and the digest of it; null until it has arrived whole. */
  idempotency_key: string | null;
  request_digest: string | null;
}

interface ChunksTable {
  job_id: string;
  chunk: number;
  /** `waiting`, `offered`, `active`, `done`, `cancelled` */
  state: string;
  first_line: number;
  lines: number;
  first_row: number;
  input: Buffer | null;
  output: Buffer | null;
  attempts: number;
  token: string | null;
  lease_until: string | null;
  finished_at: string | null;
  /** Of the queue. */
  ticket: string | null;
}

interface DeadLinesTable {
  job_id: string;
  line: number;
  row_number: number;
  /** JSON. */
  line_id: string;
  reason: string;
  attempts: number;
  at: string;
}

interface WorkersTable {
  id: string;
  started_at: string;
  seen_at: string;
  threads: Count;
  chunks: Count;
  lines: Count;
  failures: Count;
}

/** The queue of the embedded store; PostgreSQL has that of pg-boss. */
interface QueueTable {
  ticket: number;
  job_id: string;
  chunk: number;
  available_at: string;
  taken: number;
}

export interface JobsSchema {
  jobs: JobsTable;
  job_chunks: ChunksTable;
  job_dead_lines: DeadLinesTable;
  job_workers: WorkersTable;
  job_queue: QueueTable;
}
