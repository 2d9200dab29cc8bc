import { isChineseMarketDay } from './china.js';
import { isWeekend } from './holidays.js';
import { isBankOfCanadaDay, isFederalReserveDay } from './north-america.js';
import { isTargetDay } from './target.js';
import { addDays, weekday } from '../rate-table/day.js';
import type { IsoDate } from '../rate-table/quote.js';

/** Which days a source has an observation for, and when it publishes it. */
export interface Calendar {
  /** Is there an observation for this day? Used to tell what is late, never to invent a rate. */
  readonly observes: (day: IsoDate) => boolean;
  /** The day on which the observation of a day is published. */
  readonly publishedOn: (day: IsoDate) => IsoDate;
}

const sameDay = (day: IsoDate): IsoDate => day;

/** For each cadence of a source its calendar. */
export const CALENDARS = {
  daily: { observes: () => true, publishedOn: sameDay },
  'target-days': { observes: isTargetDay, publishedOn: sameDay },
  'chinese-market-days': { observes: isChineseMarketDay, publishedOn: sameDay },
  'bank-of-canada-days': { observes: isBankOfCanadaDay, publishedOn: sameDay },
  'federal-reserve-weeks': { observes: isFederalReserveDay, publishedOn: nextReleaseOfH10 },
  'weekdays-monthly': { observes: (day: IsoDate) => !isWeekend(day), publishedOn: endOfNextMonth },
} as const satisfies Readonly<Record<string, Calendar>>;

export type Cadence = keyof typeof CALENDARS;

/** The H.10 of a week comes out on the Monday after it, or on the next day that is no holiday. */
function nextReleaseOfH10(day: IsoDate): IsoDate {
  let release = addDays(day, (8 - weekday(day)) % 7 || 7);
  while (!isFederalReserveDay(release)) release = addDays(release, 1);
  return release;
}

/** A month comes out at once, about a month later; it is due by the end of the month after it. */
function endOfNextMonth(day: IsoDate): IsoDate {
  const inMonthAfterNext = addDays(`${day.slice(0, 7)}-01`, 31 + 31 + 1);
  return addDays(`${inMonthAfterNext.slice(0, 7)}-01`, -1);
}
