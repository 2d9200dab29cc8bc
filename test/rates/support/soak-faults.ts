import { addDays } from '../../../src/core/rate-table/day.js';
import type { RateSource } from '../../../src/rates/sources/source.js';
import { reply, type Handler } from '../sources/support/upstream.js';
import { documentFor } from './soak-publishers.js';
import { TRUTH } from './soak-truth.js';

/** What a publisher, or the way to it, does for the length of one run. */
export type Fault = (source: RateSource, now: Date) => Handler;

type Bend = (rates: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;

/** All is well: a document, or "not modified" to whoever has it. */
export const GOOD: Fault = (source, now) => (request, response) => {
  const { body, etag } = documentFor(source, request, now);
  if (etag !== undefined && request.headers['if-none-match'] === etag) reply(304)(request, response);
  else reply(200, body, etag === undefined ? {} : { etag })(request, response);
};

/** Whole, well-formed, and wrong. */
function wrong(bend: Bend, at: (now: Date) => Date = (now) => now): Fault {
  return (source, now) => (request, response) => {
    const { body } = documentFor(source, request, at(now), (date) => bend(TRUTH[source.key]!(date)));
    reply(200, body)(request, response);
  };
}

const bend =
  (change: (value: number) => number): Bend =>
  (rates) =>
    Object.fromEntries(Object.entries(rates).map(([key, value]) => [key, change(Number(value)).toFixed(8)]));

const torn =
  (announced: boolean): Fault =>
  (source, now) =>
  (request, response) => {
    const { body } = documentFor(source, request, now);
    const half = body.slice(0, Math.floor(body.length / 2));
    if (!announced) {
      reply(200, half)(request, response);
      return;
    }
    response.writeHead(200, { 'content-length': String(Buffer.byteLength(body)) });
    response.write(half);
    setImmediate(() => response.destroy());
  };

/** By name, for the tally. "refused" and "full" are done by the test: no server listens, the disk is full. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'status 500': () => reply(500, 'oops'),
  'status 503, come back later': () => reply(503, '', { 'retry-after': '120' }),
  'status 429': () => reply(429),
  'status 404': () => reply(404, '{"message":"not found"}'),
  'a redirect': () => reply(301, '', { location: 'http://127.0.0.1:1/elsewhere' }),
  '304 to whoever did not ask': () => reply(304),
  'a page': () => reply(200, '<!doctype html><html><body>Please log in</body></html>'),
  'an empty body': () => reply(200, ''),
  'no answer': () => () => undefined,
  'a line that is cut': () => (request) => request.socket.destroy(),
  'half a body': torn(false),
  'half a body, announced whole': torn(true),
  'another document': () =>
    reply(200, '{"success":false,"error":{"code":105,"type":"base_currency_access_restricted"}}'),
  'bytes that are no text': () => reply(200, new Uint8Array([0xff, 0xfe, 0x80, 0x00])),
  'swapped sides': wrong(bend((value) => 1 / value)),
  'rates for 100': wrong(bend((value) => value * 100)),
  'negative rates': wrong(bend((value) => -value)),
  'rates of zero': wrong(bend(() => 0)),
  'words for rates': wrong((rates) => Object.fromEntries(Object.keys(rates).map((key) => [key, 'n/a']))),
  'days to come': (source, now) => (request, response) => {
    const later = new Date(now.getTime() + 40 * 86_400_000);
    const address = request.url!.replace(/\d{4}-\d\d-\d\d/g, (day) => addDays(day, 40));
    const { body } = documentFor(source, { url: address }, later);
    reply(200, body)(request, response);
  },
  'last month’s document': (source, now) => (request, response) => {
    const { body } = documentFor(source, request, new Date(now.getTime() - 30 * 86_400_000));
    reply(200, body)(request, response);
  },
};
