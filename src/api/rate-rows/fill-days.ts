import { MAX_CARRY_FORWARD_DAYS } from '../../core/rate-table/as-of.js';
import { addDays, daysBetween, parseIsoDate } from '../../core/rate-table/day.js';
import { isWithheld } from '../../core/rate-table/quote-series.js';
import type { RateTable, SeriesQuery } from '../../core/rate-table/rate-table.js';
import type { Rate } from '../../core/rate-table/rate.js';
import { toDayRow, type RateRow } from './row.js';

/**
 * A row for every calendar day of a range: on a day without an observation, or with a suspect one, the newest before it,
 * at most {@link MAX_CARRY_FORWARD_DAYS} old. Days before the first observation, or behind a longer gap, have no row.
 */
export function* iterateFilledRows(query: SeriesQuery, table: RateTable): Iterable<RateRow> {
  const days = table.series({ ...query, from: addDays(query.from, -MAX_CARRY_FORWARD_DAYS) })[Symbol.iterator]();
  let next = days.next();
  let carried: Rate | undefined;
  for (let day = parseIsoDate(query.from); day <= query.to; day = addDays(day, 1)) {
    for (; !next.done && next.value.rate.date <= day; next = days.next())
      if (!carried || !next.value.rate.path.some(isWithheld)) carried = next.value.rate;
    const ageDays = carried ? daysBetween(carried.date, day) : Infinity;
    if (carried && ageDays <= MAX_CARRY_FORWARD_DAYS) yield toDayRow({ ...carried, requestedDate: day, ageDays });
  }
}
