import { addDays, getLocalDate, getLocalTime, type IsoDate } from '../rate-table/day.js';
import { PUBLICATION_CALENDARS, type Cadence } from './publication-calendars.js';

/** When a source publishes. */
export interface PublishingSource {
  /** Days for which it has an observation, and when that is published. */
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

/** Days counted back, at most: for a source that is further behind, the exact number is of no use. */
const MAX_LOOKBACK_DAYS = 366;

/**
 * How many publications of a source are missing though their window has closed; 0 when it is up to date. Counted by the
 * calendar of the source: a weekend or a TARGET holiday of the ECB is not a missed publication, and a week of the
 * H.10 is one.
 * @param lastObservation newest day known; undefined for a source of which nothing is known
 */
export function countMissedPublications(
  source: PublishingSource,
  lastObservation: IsoDate | undefined,
  now: Date,
): number {
  const { timeZone, closes } = source.schedule;
  const today = getLocalDate(timeZone, now);
  const closed = getLocalTime(timeZone, now) >= closes ? today : addDays(today, -1);
  const oldest = addDays(today, -MAX_LOOKBACK_DAYS);
  const { observes, publishedOn } = PUBLICATION_CALENDARS[source.cadence];
  const missed = new Set<IsoDate>();
  for (let day = closed; day > (lastObservation ?? '') && day > oldest; day = addDays(day, -1)) {
    if (!observes(day)) continue;
    const published = publishedOn(day);
    if (published <= closed) missed.add(published);
  }
  return missed.size;
}

/** Has a source missed a publication? */
export function isStale(source: PublishingSource, lastObservation: IsoDate | undefined, now: Date): boolean {
  return countMissedPublications(source, lastObservation, now) > 0;
}

/** The part of a rate table that is used. */
interface LastObservations {
  lastObservation(source: string): IsoDate | undefined;
}

/** A source that may relay another. */
interface RelayedSource extends PublishingSource {
  readonly key: string;
  readonly relays?: string;
}

/**
 * {@link countMissedPublications} for a source as configured: a relay misses nothing while the source that it relays is up
 * to date.
 */
export function countMissedUnlessRelayed(
  source: RelayedSource,
  sources: readonly RelayedSource[],
  table: LastObservations,
  now: Date,
): number {
  const missed = countMissedPublications(source, table.lastObservation(source.key), now);
  const relayed = sources.find(({ key }) => key === source.relays);
  return relayed ? Math.min(missed, countMissedPublications(relayed, table.lastObservation(relayed.key), now)) : missed;
}
