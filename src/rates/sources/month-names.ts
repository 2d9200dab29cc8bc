import { isIsoDate, type IsoDate } from '../../core/rate-table/day.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day whose month is an English name, long or short; undefined when it is none. */
export function readNamedDay(year: string, month: string, day: string): IsoDate | undefined {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}

/** The months from the day of one date to that of another, as "YYYY-MM". */
export function* iterateMonths(from: IsoDate, to: IsoDate): Iterable<string> {
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (text > to.slice(0, 7)) return;
    yield text;
    if (++month > 12) [year, month] = [year + 1, 1];
  }
}
