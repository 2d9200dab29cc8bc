import { availableParallelism } from 'node:os';
import type { Settings } from '../config/settings.js';
import { createLineAnswerer, type LineAnswerer } from '../../api/batch/thread-pool.js';

/** The threads that answer batches: by default all cores but one, which is left to the requests. */
export function composeLines({ batchThreads }: Pick<Settings, 'batchThreads'>): LineAnswerer {
  return createLineAnswerer(batchThreads === 'auto' ? Math.max(1, availableParallelism() - 1) : batchThreads);
}
