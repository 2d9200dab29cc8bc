import { addDays, weekday } from './day.js';
import type { IsoDate } from './quote.js';

/** Which days a source has an observation for. Used to tell what is late, never to invent a rate. */
export type Cadence = 'daily' | 'target-days';

/** For each cadence: is there an observation for this day? */
export const CALENDARS: Readonly<Record<Cadence, (day: IsoDate) => boolean>> = {
  daily: () => true,
  'target-days': isTargetDay,
};

/** Closing days of TARGET with a fixed date (ECB press release of 14 December 2000, in force since 2002). */
const FIXED_CLOSINGS: ReadonlySet<string> = new Set(['01-01', '05-01', '12-25', '12-26']);

/** Is TARGET open? Monday to Friday but for New Year, Good Friday, Easter Monday, 1 May, 25 and 26 December. */
export function isTargetDay(day: IsoDate): boolean {
  const dayOfWeek = weekday(day);
  if (dayOfWeek === 0 || dayOfWeek === 6 || FIXED_CLOSINGS.has(day.slice(5))) return false;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return day !== addDays(easter, -2) && day !== addDays(easter, 1);
}

/** Easter Sunday of the Gregorian calendar: the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * late + 114;
  const month = String(Math.floor(days / 31)).padStart(2, '0');
  return `${year}-${month}-${String((days % 31) + 1).padStart(2, '0')}`;
}
