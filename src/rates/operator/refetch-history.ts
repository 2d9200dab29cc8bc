import { getLocalDate } from '../../core/rate-table/day.js';
import { fillGap } from '../ingest/fetch-source.js';
import { createIngester, type IngesterOptions, type PayloadResult } from '../ingest/ingester.js';
import type { HttpClient } from '../sources/http-client.js';
import type { RateSource, FetchWindow } from '../sources/source.js';

export interface RefetchHistoryOptions extends IngesterOptions {
  readonly http: HttpClient;
  readonly clock: () => Date;
}

/** What a stretch of history has brought. */
export interface RefetchResult {
  readonly added: number;
  readonly corrected: number;
  readonly marked: number;
  /** Why days are missing; undefined when none is. */
  readonly gap: string | undefined;
}

/**
 * Fetches a stretch of a source's history again, whatever is known of it: for corrections of long ago, or after days
 * have been found missing. How far the history counts as complete stays as it is.
 * @throws RangeError when the publisher has no history
 */
export async function refetchHistory(
  source: RateSource,
  window: FetchWindow,
  options: RefetchHistoryOptions,
): Promise<RefetchResult> {
  if (!source.listHistoryFetchers) throw new RangeError(`${source.key} has no history that can be asked for`);
  const now = options.clock();
  const arrival = { at: now.toISOString(), today: getLocalDate(source.schedule.timeZone, now) };
  const ingester = createIngester(options);
  const taken: PayloadResult[] = [];
  const context = { http: options.http, validators: {}, today: arrival.today, completeTo: undefined };
  const gap = await fillGap(source, window, context, {
    ingest: async (quotes) => void taken.push(await ingester.ingest(source, quotes, arrival)),
    recordCompleteTo: () => Promise.resolve(),
  });
  const total = (of: 'added' | 'corrected' | 'marked'): number => taken.reduce((sum, each) => sum + each[of], 0);
  return { added: total('added'), corrected: total('corrected'), marked: total('marked'), gap };
}
