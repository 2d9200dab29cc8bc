import { addDays, dayIn, timeIn } from './day.js';
import { CALENDARS, type Cadence } from './calendars.js';
import type { IsoDate } from './quote.js';

/** When a source publishes. */
export interface PublishingSource {
  /** Days for which it has an observation. */
  readonly cadence: Cadence;
  readonly schedule: {
    /** The moments at which it is asked: several a day, so that a failed run is followed by another. */
    readonly cron: string;
    /** IANA name; days and times are the source's own. */
    readonly timeZone: string;
    /** `HH:MM` after which a day's publication counts as missed. */
    readonly closes: string;
  };
}

/** Days counted back at most: a source that is further behind is dead, and the exact number says nothing more. */
const LONGEST_LOOK_BACK = 366;

/**
 * How many publications of a source are not known though their window has closed; 0 when it is up to date. Counted from
 * the calendar of the source: a weekend or a TARGET holiday of the ECB is not a publication missed.
 * @param lastObservation newest day known; undefined for a source of which nothing is known
 */
export function publishesMissed(source: PublishingSource, lastObservation: IsoDate | undefined, now: Date): number {
  const { timeZone, closes } = source.schedule;
  const today = dayIn(timeZone, now);
  let day = timeIn(timeZone, now) >= closes ? today : addDays(today, -1);
  const oldest = addDays(today, -LONGEST_LOOK_BACK);
  let missed = 0;
  for (; day > (lastObservation ?? '') && day > oldest; day = addDays(day, -1))
    if (CALENDARS[source.cadence](day)) missed++;
  return missed;
}

/** Has a source missed a publication? */
export function isStale(source: PublishingSource, lastObservation: IsoDate | undefined, now: Date): boolean {
  return publishesMissed(source, lastObservation, now) > 0;
}
