import type { IncomingMessage } from 'node:http';
import type { Quote } from '../../../../src/core/rate-table/quote.js';
import { createHttpClient, type HttpClient } from '../../../../src/rates/sources/http-client.js';
import type { FetchContext, PublishedQuote, RateSource } from '../../../../src/rates/sources/source.js';
import type { DayRange } from '../../../../src/core/rate-table/day.js';
import type { Upstream } from './upstream.js';
import { isoDate } from '../../../support/brands.js';

/** A good document of a source, of 2024-03-06: the answer to its request for the latest rates. */
export type SourceFixture = (request: IncomingMessage) => string | Uint8Array;

/** A client that gives a publisher so long, ms, and does not pause between tries. */
export function clientThatWaits(tryTimeoutMs: number): HttpClient {
  return createHttpClient({ userAgent: 'crossrate/test', tryTimeoutMs, sleep: () => Promise.resolve() });
}

/** A run on 2024-03-07 of a source that knows nothing yet; nothing is waited for. */
export function contextOf(overrides: Partial<FetchContext> = {}): FetchContext {
  return {
    http: clientThatWaits(5000),
    validators: {},
    today: isoDate('2024-03-07'),
    completeTo: undefined,
    ...overrides,
  };
}

/** The newest publication; an answer "not modified" is a failed test. */
export async function latestOf(source: RateSource, overrides: Partial<FetchContext> = {}) {
  const fetched = await source.fetchLatest(contextOf(overrides));
  if (fetched === 'not-modified') throw new Error('the source says that nothing has changed');
  return fetched;
}

/** One window of the history, by the first way that the source names. */
export function historyOf(source: RateSource, window: DayRange): Promise<readonly Quote[]> {
  return source.listHistoryFetchers!(window)[0]!.fetch(window, contextOf());
}

/** "USD/HKD 7.825" of every quote, for short expectations. */
export function inShort(quotes: readonly PublishedQuote[]): readonly string[] {
  return quotes.map(
    ({ date, base, quote, value, unit }) => `${date} ${base}/${quote} ${value}${unit ? ` per ${unit}` : ''}`,
  );
}

/** Method and address of everything that was asked. */
export function asked({ requests }: Upstream): readonly string[] {
  return requests.map(({ method, url }) => `${method!} ${url!}`);
}
