import { addDays, daysBetween } from '../format/days.js';
import type { WordKey } from '../words/en.js';

/** How long a time a chart shows. */
export const SPANS = ['week', 'month', 'quarter', 'year', 'years', 'all'] as const;
export type RateSpan = (typeof SPANS)[number];

export const SPAN_WORDS: Readonly<Record<RateSpan, WordKey>> = {
  week: 'spanWeek',
  month: 'spanMonth',
  quarter: 'spanQuarter',
  year: 'spanYear',
  years: 'spanYears',
  all: 'spanAll',
};

const DAYS: Readonly<Record<Exclude<RateSpan, 'all'>, number>> = {
  week: 7,
  month: 31,
  quarter: 92,
  year: 365,
  years: 1826,
};

/** Days in a hundred that are shown behind the story's date, where there are any: the date is not to stand on the edge. */
const BEHIND = 12;
/** Before the first day of any source. */
const EARLIEST = '1970-01-01';

interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days to be shown: they hold the story's date and end, at the latest, today. */
export function daysAround(story: string, today: string, span: RateSpan): Days {
  const latest = story > today ? story : today;
  if (span === 'all') return { from: EARLIEST, to: latest };
  const behind = addDays(story, Math.round((DAYS[span] * BEHIND) / 100));
  const to = behind < today ? behind : latest;
  return { from: addDays(to, -DAYS[span]), to };
}

/** A label below a chart. */
export interface AxisDay {
  readonly day: string;
  /** What of the day is shown. */
  readonly tells: 'day' | 'month' | 'year';
}

/** Days that are named below a chart: three to eight, at the beginnings of years or of months where there are as many. */
export function axisDays({ from, to }: Days): readonly AxisDay[] {
  const length = daysBetween(from, to);
  if (length <= 62) {
    const step = Math.max(Math.ceil(length / 5), 1);
    return Array.from({ length: Math.floor(length / step) + 1 }, (_, i) => addDays(from, i * step)).map((day) => ({
      day,
      tells: 'day',
    }));
  }
  const years = length / 365;
  // Months in a step: 1, 3 or 12, 24, 60 and 120.
  const step = [1, 3, 12, 24, 60, 120].find((months) => (years * 12) / months <= 7) ?? 240;
  const first = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  const months = first.getUTCFullYear() * 12 + first.getUTCMonth();
  const start = Math.ceil(months / step) * step;
  return Array.from({ length: 14 }, (_, i) => monthAt(start + i * step))
    .filter((day) => day >= from && day <= to)
    .map((day) => ({ day, tells: step >= 12 ? 'year' : 'month' }));
}

/** The first day of a month, counted from the beginning of the calendar. */
function monthAt(months: number): string {
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
