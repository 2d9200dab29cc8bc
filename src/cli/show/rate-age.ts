import { getLocalDate, daysBetween } from '../../core/rate-table/day.js';
import type { LocalRates } from '../context.js';

/** One line about the local rates: their source, their day, their age. */
export function describeRateAge({ rates, sources, clock, database }: Omit<LocalRates, 'close' | 'maxText'>): string {
  const today = getLocalDate('Etc/UTC', clock());
  const known = sources.flatMap(({ key }) => {
    const day = rates.current.lastObservation(key);
    return day === undefined ? [] : [{ key, day }];
  });
  const where = database ?? 'what ships with Crossrate';
  if (known.length === 0) return `no rates are known yet in ${where}`;
  const newest = known.reduce((best, each) => (each.day > best.day ? each : best));
  const age = daysBetween(newest.day, today);
  const days = age === 1 ? '1 day' : `${age} days`;
  const hint = database === undefined ? '; "crossrate rates backfill" fetches newer ones' : '';
  return `rates from ${where}, the newest of ${newest.day} (${newest.key}, ${days} old)${hint}`;
}
