import { availableParallelism } from 'node:os';
import type { Settings } from '../config/settings.js';
import type { StyleRegistry } from '../../core/styles/registry.js';
import { createBatchPool, type BatchPool } from '../../api/batch/thread-pool.js';

/** The threads that answer batches: by default all cores but one, which is left to the requests. */
export function composeBatchPool({ batchThreads }: Pick<Settings, 'batchThreads'>, styles: StyleRegistry): BatchPool {
  const threads = batchThreads === 'auto' ? Math.max(1, availableParallelism() - 1) : batchThreads;
  return createBatchPool(threads, { styles });
}
