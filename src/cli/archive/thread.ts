import { workerData } from 'node:worker_threads';
import { openRates, type SharedRates } from '../../api/batch/shared-rates.js';
import { openStyles } from '../../api/batch/shared-styles.js';
import { localBackend } from '../backend/local.js';
import type { Backend } from '../backend/backend.js';
import { annotateFiles } from './annotate-files.js';
import type { ArchiveChunk, ArchiveOutcome } from './task.js';

/** What every thread of a run is given, once. */
export interface ThreadData {
  readonly rates: SharedRates;
  /** When the run began. */
  readonly at: Date;
  /** Longest text accepted, in UTF-16 units. */
  readonly maxText: number;
}

let backend: Backend | undefined;

/** Run by the pool, in a thread of its own. */
export function annotateChunk(chunk: ArchiveChunk): Promise<readonly ArchiveOutcome[]> {
  backend ??= openBackend(workerData as ThreadData);
  return annotateFiles(chunk, backend);
}

function openBackend({ rates, at, maxText }: ThreadData): Backend {
  openStyles();
  const { table, sources } = openRates(rates);
  const opened = { rates: { current: table }, sources, clock: () => at, maxText };
  return localBackend(() => Promise.resolve({ ...opened, database: undefined, close: () => Promise.resolve() }));
}
