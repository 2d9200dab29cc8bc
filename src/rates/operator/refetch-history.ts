import { getLocalDate, type DayRange } from '../../core/rate-table/day.js';
import { fillGap } from '../ingest/fetch-source.js';
import { createIngester, type IngesterOptions, type PayloadResult } from '../ingest/ingester.js';
import type { HttpClient } from '../sources/http-client.js';
import type { RateSource } from '../sources/source.js';

interface RefetchHistoryOptions extends IngesterOptions {
  readonly http: HttpClient;
  readonly clock: () => Date;
}

/** What fetching a range of days again has changed in the store. */
export interface RefetchResult {
  readonly added: number;
  readonly corrected: number;
  readonly marked: number;
  /** Why days are missing; undefined when none is. */
  readonly gap: string | undefined;
}

/**
 * Fetches a range of a source's history again, whatever is known of it: for old corrections, or for days that were found
 * missing. Does not change up to which day the history counts as complete.
 * @throws RangeError when the publisher has no history to fetch
 */
export async function refetchHistory(
  source: RateSource,
  window: DayRange,
  options: RefetchHistoryOptions,
): Promise<RefetchResult> {
  if (!source.listHistoryFetchers) throw new RangeError(`${source.key} has no history that can be asked for`);
  const now = options.clock();
  const time = { at: now.toISOString(), today: getLocalDate(source.schedule.timeZone, now) };
  const ingester = createIngester(options);
  const results: PayloadResult[] = [];
  const context = { http: options.http, validators: {}, today: time.today, completeTo: undefined };
  const gap = await fillGap(source, window, context, {
    ingest: async (quotes) => void results.push(await ingester.ingest(source, quotes, time)),
    recordCompleteTo: () => Promise.resolve(),
  });
  const total = (of: 'added' | 'corrected' | 'marked'): number => results.reduce((sum, each) => sum + each[of], 0);
  return { added: total('added'), corrected: total('corrected'), marked: total('marked'), gap };
}
