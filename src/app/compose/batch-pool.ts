import { availableParallelism } from 'node:os';
import type { Settings } from '../config/settings.js';
import type { StyleRegistry } from '../../core/styles/registry.js';
import { createBatchPool, type BatchPool } from '../../api/batch/thread-pool.js';
import { composeCheckSettings } from './check-settings.js';
import { composeAnswerLimits } from './limits.js';

/** The threads that answer batches and long texts: by default all cores but one, which is left to the requests. */
export function composeBatchPool(
  settings: Settings,
  styles: StyleRegistry,
  threads = settings.batchThreads === 'auto' ? Math.max(1, availableParallelism() - 1) : settings.batchThreads,
): BatchPool {
  const threadLimits = { textSeconds: settings.textTimeout, megabytes: settings.threadMemory };
  const answerLimits = composeAnswerLimits(settings);
  return createBatchPool(threads, {
    styles,
    answerLimits,
    checkSettings: composeCheckSettings(settings),
    threadLimits,
  });
}
