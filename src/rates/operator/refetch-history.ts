import { dayIn } from '../../core/rate-table/day.js';
import { fillGap } from '../ingest/fill-gap.js';
import { createIntake, type IntakeOptions, type Taken } from '../ingest/ingester.js';
import type { HttpClient } from '../sources/http-client.js';
import type { RateSource, Window } from '../sources/source.js';

export interface RefetchOptions extends IntakeOptions {
  readonly http: HttpClient;
  readonly clock: () => Date;
}

/** What a stretch of history has brought. */
export interface Refetched {
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
export async function refetch(source: RateSource, window: Window, options: RefetchOptions): Promise<Refetched> {
  if (!source.historyOf) throw new RangeError(`${source.key} has no history that can be asked for`);
  const now = options.clock();
  const arrival = { at: now.toISOString(), today: dayIn(source.schedule.timeZone, now) };
  const intake = createIntake(options);
  const taken: Taken[] = [];
  const context = { http: options.http, validators: {}, today: arrival.today, known: undefined };
  const gap = await fillGap(source, window, context, {
    take: async (quotes) => void taken.push(await intake.take(source, quotes, arrival)),
    completeTo: () => Promise.resolve(),
  });
  const total = (of: 'added' | 'corrected' | 'marked'): number => taken.reduce((sum, each) => sum + each[of], 0);
  return { added: total('added'), corrected: total('corrected'), marked: total('marked'), gap };
}
