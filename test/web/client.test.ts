import { createClient, type Fetch } from '../../web/service/client.js';
import { keyRing } from '../../web/service/key-ring.js';
import { retryAfter, ServiceFault } from '../../web/service/trouble.js';

const noKey = { get: () => undefined, set: () => undefined };

function answering(status: number, body: string, headers: Record<string, string> = {}): Fetch {
  return () => Promise.resolve(new Response(body, { status, headers }));
}

async function troubleOf(fetch: Fetch, keys = noKey as Parameters<typeof createClient>[2]): Promise<unknown> {
  const error: unknown = await createClient('http://desk/', fetch, keys)
    .annotate({})
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ServiceFault);
  return (error as ServiceFault).trouble;
}

const problem = (detail: string): string => JSON.stringify({ detail });

test.each([
  ['no network', () => Promise.reject(new TypeError('fetch failed')), { kind: 'away' }],
  ['a proxy without a service', answering(502, '<html>'), { kind: 'away' }],
  ['no key', answering(401, problem('Send an API key')), { kind: 'key', wasSent: false }],
  ['too much', answering(413, problem('The limit is 10.')), { kind: 'too-long', detail: 'The limit is 10.' }],
  ['too often', answering(429, problem('Slow'), { 'Retry-After': '7' }), { kind: 'busy', seconds: 7 }],
  ['too many requests, without a time to wait', answering(429, ''), { kind: 'busy', seconds: 5 }],
  ['a refusal', answering(422, problem('No style')), { kind: 'refused', status: 422, detail: 'No style' }],
  [
    'a service that is not ready',
    answering(503, problem('No rates')),
    { kind: 'refused', status: 503, detail: 'No rates' },
  ],
])('%s', async (_name, fetch, trouble) => {
  expect(await troubleOf(fetch)).toEqual(trouble);
});

test('a key is sent with every request, kept for the session, and a wrong one is reported', async () => {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
  };
  keyRing(storage).set('crk_1');
  const headers: RequestInit['headers'][] = [];
  const fetch: Fetch = (_url, init) => {
    headers.push(init?.headers);
    return answering(401, '')('');
  };
  expect(await troubleOf(fetch, keyRing(storage))).toEqual({ kind: 'key', wasSent: true });
  expect(headers).toEqual([expect.objectContaining({ Authorization: 'Bearer crk_1' })]);
});

test('addresses are those of the folder that the service is mounted at', async () => {
  const urls: string[] = [];
  const fetch: Fetch = (url) => {
    urls.push(url);
    return answering(200, '{}')('');
  };
  const client = createClient('http://desk/tools/', fetch, noKey);
  await client.get('v1/rates', { base: 'USD', source: undefined, quotes: 'CNY,HKD' });
  await client.check({ text: 'x', style: 'scmp' });
  expect(urls).toEqual(['http://desk/tools/v1/rates?base=USD&quotes=CNY%2CHKD', 'http://desk/tools/v1/check']);
});

test('a request that the page aborts is not reported as an error', async () => {
  const controller = new AbortController();
  const fetch: Fetch = () => {
    controller.abort();
    return Promise.reject(new DOMException('ended', 'AbortError'));
  };
  const call = createClient('http://desk/', fetch, noKey).annotate({}, controller.signal);
  await expect(call).rejects.toMatchObject({ name: 'AbortError' });
});

test('only answers that may differ later are requested again, after the time that they give', () => {
  expect([1, 2, 3, 4, 9].map((failures) => retryAfter({ kind: 'away' }, failures))).toEqual([1, 2, 4, 8, 15]);
  expect(retryAfter({ kind: 'busy', seconds: 9 }, 1)).toBe(9);
  expect(retryAfter({ kind: 'refused', status: 422, detail: '' }, 1)).toBeUndefined();
});
