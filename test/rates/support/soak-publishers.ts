import type { IncomingMessage } from 'node:http';
import { PUBLICATION_CALENDARS, type Cadence } from '../../../src/core/calendars/publication-calendars.js';
import { addDays, getLocalDate, getLocalTime } from '../../../src/core/rate-table/day.js';
import type { RateSource } from '../../../src/rates/sources/source.js';
import {
  bocJson,
  cfetsJson,
  currencyApiJson,
  ecbCsv,
  ecbSdmxCsv,
  ecbXml,
  ecbZip,
  frankfurterJson,
  h10Xml,
  h10Zip,
  hkmaJson,
  type Days,
} from '../sources/support/payloads.js';
import { TRUTH } from './soak-truth.js';
import { isoDate } from '../../support/brands.js';

/** First day of the made-up history. */
export const FIRST_DAY = '2024-01-02';

/** A document, and what its publisher says of its version. */
export interface Document {
  readonly body: string | Uint8Array;
  readonly etag?: string;
}

/** Each day of a cadence and when it comes out, worked out once. */
const timetables = new Map<Cadence, { readonly day: string; readonly published: string }[]>();

function timetableTo(cadence: Cadence, last: string): readonly { readonly day: string; readonly published: string }[] {
  const table = timetables.get(cadence) ?? [];
  timetables.set(cadence, table);
  const { observes, publishedOn } = PUBLICATION_CALENDARS[cadence];
  let day = table.at(-1)?.day ?? addDays(FIRST_DAY, -1);
  while (day < last) {
    day = addDays(day, 1);
    // Days without an observation stay as marks of how far the table reaches.
    table.push({ day, published: observes(isoDate(day)) ? publishedOn(isoDate(day)) : '9999-12-31' });
  }
  return table;
}

/** Days on which a source observes, from one to another, as far as it has published them by an instant. */
export function publishedDays(source: RateSource, from: string, to: string, now: Date): readonly string[] {
  const { timeZone, closes } = source.schedule;
  const today = getLocalDate(timeZone, now);
  const out = getLocalTime(timeZone, now) >= closes ? today : addDays(today, -1);
  return timetableTo(source.cadence, out)
    .filter(({ day, published }) => day >= from && day <= to && published <= out)
    .map(({ day }) => day);
}

/** What a publisher answers to a request when all is well. `rates` may bend the truth. */
export function documentFor(
  source: RateSource,
  request: Pick<IncomingMessage, 'url'>,
  now: Date,
  rates: (date: string) => Readonly<Record<string, string>> = TRUTH[source.key]!,
): Document {
  const url = new URL(request.url!, 'http://any');
  const query = (name: string): string => url.searchParams.get(name)!;
  const days = (from: string, to: string): Days =>
    publishedDays(source, from, to, now).map((day) => [day, rates(day)] as const);
  const all = (): Days => days(FIRST_DAY, getLocalDate('Etc/UTC', now));
  const newest = (): string => all().at(-1)![0];
  switch (source.key) {
    case 'ecb':
      if (url.pathname.endsWith('hist.zip')) return { body: ecbZip(ecbCsv(all())) };
      if (url.pathname.includes('/EXR/')) return { body: ecbSdmxCsv(days(query('startPeriod'), query('endPeriod'))) };
      return { body: ecbXml(newest(), rates(newest())), etag: `"${newest()}"` };
    case 'frankfurter':
      return { body: frankfurterJson(days(query('from'), query('to'))) };
    case 'boc':
      return { body: bocJson(days(query('start_date'), query('end_date'))) };
    case 'hkma': {
      const offset = Number(query('offset'));
      return { body: hkmaJson(days(query('from'), query('to')).slice(offset, offset + 100)) };
    }
    case 'fed-h10':
      return { body: h10Zip(h10Xml(all())), etag: `"${newest()}"` };
    case 'currency-api':
      return { body: currencyApiJson(newest(), rates(newest())), etag: `"${newest()}"` };
    default: {
      const [from, to, page] = [query('startDate'), query('endDate'), Number(query('pageNum'))];
      const wanted = days(from, to);
      const frame = { from, to, page, pages: Math.ceil(wanted.length / 50), total: wanted.length };
      return { body: cfetsJson(Object.keys(rates(FIRST_DAY)), wanted.slice((page - 1) * 50, page * 50), frame) };
    }
  }
}
