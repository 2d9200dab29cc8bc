import { workerData } from 'node:worker_threads';
import { deserializeRates, type SharedRates } from '../../api/batch/shared-rates.js';
import { loadSharedStyles } from '../../api/batch/shared-styles.js';
import { createLocalBackend } from '../backend/local.js';
import type { Backend } from '../backend/backend.js';
import { annotateFiles } from './annotate-files.js';
import type { ArchiveChunk, ArchiveOutcome } from './task.js';

/** What every thread of a run is given, once. */
export interface ArchiveThreadData {
  readonly rates: SharedRates;
  /** When the run began. */
  readonly at: Date;
  /** Longest text accepted, in UTF-16 units. */
  readonly maxText: number;
}

let backend: Backend | undefined;

/** Run by the pool, in a thread of its own. */
export function annotateChunk(chunk: ArchiveChunk): Promise<readonly ArchiveOutcome[]> {
  backend ??= createThreadBackend(workerData as ArchiveThreadData);
  return annotateFiles(chunk, backend);
}

function createThreadBackend({ rates, at, maxText }: ArchiveThreadData): Backend {
  loadSharedStyles();
  const { table, sources } = deserializeRates(rates);
  const opened = { rates: { current: table }, sources, clock: () => at, maxText };
  return createLocalBackend(() => Promise.resolve({ ...opened, database: undefined, close: () => Promise.resolve() }));
}
