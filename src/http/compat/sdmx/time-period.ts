import type { Request } from 'express';
import { addDays, isIsoDate, parseIsoDate, type IsoDate } from '../../../core/rate-table/day.js';
import { readParameter } from '../parameters.js';
import { createSdmxError } from './errors.js';

/** The days that are asked for, both ends in it; undefined where it is open. */
export interface TimePeriod {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** `startPeriod` and `endPeriod`, or the filter of SDMX 3: `c[TIME_PERIOD]=ge:2024-01-01+le:2024-01-31`. */
export function readTimePeriod(request: Request): TimePeriod {
  const start = readParameter(request, 'startPeriod');
  const end = readParameter(request, 'endPeriod');
  const filter = readParameter(request, 'c[TIME_PERIOD]');
  if (filter === undefined)
    return {
      ...(start === undefined ? {} : { from: readDays(start).first }),
      ...(end === undefined ? {} : { to: readDays(end).last }),
    };
  // A plus is sent as it is, and means a blank in a query.
  return Object.assign({}, ...filter.split(/[ +]/).map(readCondition)) as TimePeriod;
}

function readCondition(condition: string): TimePeriod {
  const [, operator = 'eq', value = ''] = /^(?:(eq|ge|gt|le|lt):)?(.*)$/.exec(condition) ?? [];
  const { first, last } = readDays(value);
  switch (operator) {
    case 'ge':
      return { from: first };
    case 'gt':
      return { from: addDays(last, 1) };
    case 'le':
      return { to: last };
    case 'lt':
      return { to: addDays(first, -1) };
    default:
      return { from: first, to: last };
  }
}

/** The first and the last day of a day, month, quarter or year. @throws CompatError */
function readDays(sent: string): { readonly first: IsoDate; readonly last: IsoDate } {
  if (isIsoDate(sent)) return { first: sent, last: sent };
  const [, year = '', quarter, month] = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(sent) ?? [];
  if (year === '' || year === '0000')
    throw createSdmxError(140, 'A period is a day, a month, a quarter or a year: 2024-02-24, 2024-02, 2024-Q1, 2024.');
  if (quarter !== undefined) return toRange(year, Number(quarter) * 3 - 2, 3);
  return month === undefined ? toRange(year, 1, 12) : toRange(year, Number(month), 1);
}

function toRange(year: string, month: number, months: number): { readonly first: IsoDate; readonly last: IsoDate } {
  const following = month + months;
  const end = following > 12 ? `${String(Number(year) + 1).padStart(4, '0')}-01-01` : toFirst(year, following);
  return { first: parseIsoDate(toFirst(year, month)), last: addDays(parseIsoDate(end), -1) };
}

function toFirst(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
