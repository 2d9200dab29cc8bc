import { addDays, getWeekday, parseIsoDate, type IsoDate } from './day.js';

/** Stretches of the calendar that rates are averaged over or closed at. A week runs from Monday to Sunday (ISO 8601). */
export const PERIODS = ['week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** The mean of the daily rates, or the last of them. */
export type PeriodMethod = 'average' | 'closing';

/** First and last day of the period in which `date` lies. */
export function getPeriodRange(period: Period, date: string): { readonly from: IsoDate; readonly to: IsoDate } {
  const year = Number(date.slice(0, 4));
  if (period === 'week') {
    const from = addDays(date, -((getWeekday(date) + 6) % 7));
    return { from, to: addDays(from, 6) };
  }
  const months = period === 'month' ? 1 : period === 'quarter' ? 3 : 12;
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / months) * months;
  const next = first + months;
  return {
    from: getFirstOfMonth(year, first),
    to: next === 12 ? parseIsoDate(`${date.slice(0, 4)}-12-31`) : addDays(getFirstOfMonth(year, next), -1),
  };
}

/** "2024-02", "2024 Q1", "2024" or "the week from 2024-02-19": how a sentence names the period of a day. */
export function formatPeriod(period: Period, date: string): string {
  const { from } = getPeriodRange(period, date);
  if (period === 'week') return `the week from ${from}`;
  if (period === 'month') return from.slice(0, 7);
  if (period === 'quarter') return `${from.slice(0, 4)} Q${Math.floor((Number(from.slice(5, 7)) - 1) / 3) + 1}`;
  return from.slice(0, 4);
}

/** @param month counted from 0 */
function getFirstOfMonth(year: number, month: number): IsoDate {
  return parseIsoDate(`${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`);
}
