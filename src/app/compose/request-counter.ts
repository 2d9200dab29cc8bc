import type { Logger } from '../../support/logger.js';
import type { Settings } from '../config/settings.js';
import type { SharedRequestCounter } from '../request-counter/open-request-counter.js';

/** The counter that several processes share, by the settings; its libraries are loaded only where there is one. */
export async function composeRequestCounter(
  { rateLimitUrl }: Settings,
  logger: Logger,
): Promise<SharedRequestCounter | undefined> {
  if (rateLimitUrl === undefined) return undefined;
  const { openRequestCounter } = await import('../request-counter/open-request-counter.js');
  return openRequestCounter(rateLimitUrl, logger);
}
