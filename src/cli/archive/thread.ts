import { workerData } from 'node:worker_threads';
import { deserializeRates, type SharedRates } from '../../api/batch/shared-rates.js';
import { createStyleRegistry } from '../../core/styles/registry.js';
import type { HouseStyle } from '../../core/styles/style.js';
import { createLocalBackend } from '../backend/local.js';
import type { Backend } from '../backend/backend.js';
import { annotateFiles } from './annotate-files.js';
import type { ArchiveChunk, ArchiveOutcome } from './task.js';

/** What every thread of a run is given, once. */
export interface ArchiveThreadData {
  readonly rates: SharedRates;
  /** The operator's house styles. */
  readonly addedStyles: readonly HouseStyle[];
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

function createThreadBackend({ rates, addedStyles, at, maxText }: ArchiveThreadData): Backend {
  const { table, sources } = deserializeRates(rates);
  const styles = createStyleRegistry(addedStyles);
  const opened = { rates: { current: table }, sources, styles, clock: () => at, maxText };
  return createLocalBackend(() => Promise.resolve({ ...opened, database: undefined, close: () => Promise.resolve() }));
}
