import { createHttpClient, type HttpClient, type HttpClientOptions } from '../../../src/rates/sources/http-client.js';
import { reply, startUpstream, type Upstream } from './support/upstream.js';

/** For a request to arrive, on a machine with much else to do, ms. */
const LONG_ENOUGH = 400;

let upstream: Upstream;
beforeEach(async () => {
  upstream = await startUpstream(reply(200, 'x'));
});
afterEach(() => upstream.close());

/** A client whose waits are written down instead of waited. */
function client(options: Partial<HttpClientOptions> = {}): HttpClient & { readonly pauses: number[] } {
  const pauses: number[] = [];
  const sleep = (ms: number): Promise<void> => {
    pauses.push(ms);
    return Promise.resolve();
  };
  return { ...createHttpClient({ userAgent: 'crossrate/test', sleep, random: () => 0.5, ...options }), pauses };
}

const ask = (): { url: string; accept: string } => ({ url: `${upstream.url}/data`, accept: 'application/json' });

test('says who asks and for what, and hands the bytes on as they came', async () => {
  upstream.handle = reply(200, '{"a":0.1234567890123456789}', {
    etag: '"1"',
    'last-modified': 'Wed, 06 Mar 2024 15:00:00 GMT',
  });
  const answer = await client().get(ask());
  if (answer.notModified) throw new Error('unexpected');
  expect(new TextDecoder().decode(answer.body)).toBe('{"a":0.1234567890123456789}');
  expect(answer.validator).toEqual({ etag: '"1"', lastModified: 'Wed, 06 Mar 2024 15:00:00 GMT' });
  expect(upstream.requests[0]!.headers).toMatchObject({ 'user-agent': 'crossrate/test', accept: 'application/json' });
});

test('asks conditionally with what the publisher said last time', async () => {
  upstream.handle = reply(304);
  const validator = { etag: '"1"', lastModified: 'Wed, 06 Mar 2024 15:00:00 GMT' };
  expect(await client().get({ ...ask(), validator })).toEqual({ notModified: true });
  expect(upstream.requests[0]!.headers).toMatchObject({
    'if-none-match': '"1"',
    'if-modified-since': validator.lastModified,
  });
});

test('a 304 that nobody asked for is a fault', async () => {
  upstream.handle = reply(304);
  await expect(client().get(ask())).rejects.toThrow('answered 304');
});

test.each([
  [500, 3],
  [503, 3],
  [429, 3],
  [404, 1],
  [403, 1],
  [204, 1],
])('status %i is a fault after %i tries', async (status, tries) => {
  upstream.handle = reply(status);
  const patient = client();
  await expect(patient.get(ask())).rejects.toThrow(`${upstream.url}/data answered ${status}`);
  expect(upstream.requests).toHaveLength(tries);
  expect(patient.pauses).toEqual([500, 1000].slice(0, tries - 1));
});

test('a request that fails once and then succeeds gives the answer', async () => {
  upstream.handle = (request, response) => {
    reply(upstream.requests.length < 3 ? 502 : 200, 'data')(request, response);
  };
  expect(await client().get(ask())).toMatchObject({ notModified: false });
});

test('waits as long as the publisher asks, but not past the deadline', async () => {
  upstream.handle = reply(429, '', { 'retry-after': '7' });
  const patient = client();
  await expect(patient.get(ask())).rejects.toThrow('answered 429');
  expect(patient.pauses).toEqual([7000, 7000]);
  const hurried = client({ deadlineMs: 5000 });
  await expect(hurried.get(ask())).rejects.toThrow('answered 429');
  expect(hurried.pauses).toEqual([]);
});

test('does not follow a redirect', async () => {
  upstream.handle = reply(302, '', { location: 'http://169.254.169.254/' });
  await expect(client().get(ask())).rejects.toThrow('answered 302 with a redirect to http://169.254.169.254/');
  expect(upstream.requests).toHaveLength(1);
});

test.each([
  ['by its type', reply(200, 'Please log in', { 'content-type': 'text/html; charset=utf-8' })],
  ['by its look', reply(200, '\n<!DOCTYPE html><html>', { 'content-type': 'application/json' })],
])('a page with status 200 is a fault, known %s', async (_how, handle) => {
  upstream.handle = handle;
  await expect(client().get(ask())).rejects.toThrow('answered 200 with an HTML page instead of data');
  expect(upstream.requests).toHaveLength(1);
});

test('a publisher that accepts and says nothing is left after the time of a try', async () => {
  upstream.handle = () => undefined;
  await expect(client({ tryTimeoutMs: LONG_ENOUGH }).get(ask())).rejects.toThrow('did not answer in time');
  expect(upstream.requests).toHaveLength(3);
});

test('one deadline covers all attempts together', async () => {
  upstream.handle = () => undefined;
  await expect(client({ deadlineMs: LONG_ENOUGH }).get(ask())).rejects.toThrow('did not answer in time');
  expect(upstream.requests).toHaveLength(1);
});

test('a body that breaks off is a fault', async () => {
  upstream.handle = (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('half');
    setImmediate(() => response.destroy());
  };
  await expect(client().get(ask())).rejects.toThrow('failed: ');
  expect(upstream.requests).toHaveLength(3);
});

test('a body without end is a fault, once', async () => {
  upstream.handle = reply(200, 'x'.repeat(5000));
  await expect(client({ maxBytes: 1000 }).get(ask())).rejects.toThrow('maxContentLength');
  expect(upstream.requests).toHaveLength(1);
});

describe('a POST', () => {
  test('carries no body, and hands the bytes on', async () => {
    upstream.handle = reply(200, 'data');
    const body = await client().post({ ...ask(), isQuery: true });
    expect(new TextDecoder().decode(body)).toBe('data');
    const [request] = upstream.requests;
    expect([request!.method, request!.headers['content-length'] ?? '0', request!.headers.accept]).toEqual([
      'POST',
      '0',
      'application/json',
    ]);
  });

  test.each([
    ['a query is sent again', true, 3],
    ['what may change something is sent once', false, 1],
  ])('%s after a failure', async (_case, isQuery, tries) => {
    upstream.handle = reply(503);
    await expect(client().post({ ...ask(), isQuery })).rejects.toThrow('answered 503');
    expect(upstream.requests).toHaveLength(tries);
  });

  test.each([
    ['a page', reply(200, '<html>'), 'HTML page'],
    ['304', reply(304), 'answered 304'],
    ['a redirect', reply(307, '', { location: 'http://elsewhere.invalid/' }), 'redirects are not followed'],
  ])('%s is a fault', async (_case, handle, fault) => {
    upstream.handle = handle;
    await expect(client().post({ ...ask(), isQuery: true })).rejects.toThrow(fault);
  });
});

test('a pause between two requests ends when the run is cancelled', async () => {
  const stopping = new AbortController();
  const patient = createHttpClient({ userAgent: 'crossrate/test' });
  const paused = patient.pause(60_000, stopping.signal);
  stopping.abort();
  await expect(paused).rejects.toThrow('was broken off');
});
