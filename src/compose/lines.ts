import { availableParallelism } from 'node:os';
import type { Settings } from '../config.js';
import { createLineAnswerer, type LineAnswerer } from '../jobs/threads/answerer.js';

/** The threads that answer batches: by default all cores but one, which is left to the requests. */
export function composeLines({ batchThreads }: Pick<Settings, 'batchThreads'>): LineAnswerer {
  return createLineAnswerer(batchThreads === 'auto' ? Math.max(1, availableParallelism() - 1) : batchThreads);
}
