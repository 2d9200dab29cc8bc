import { PUBLICATION_CALENDARS } from '../../../src/core/calendars/publication-calendars.js';
import { SOURCE_KEYS } from '../../../src/rates/sources/registry.js';
import type { RateSource } from '../../../src/rates/sources/source.js';
import { sourceAt } from './support/all-at.js';
import { clientThatWaits, latestOf, type SourceFixture } from './support/source-run.js';
import { reply, startUpstream, type Handler, type Upstream } from './support/upstream.js';
import { isoDate } from '../../support/brands.js';

/** `fixture.ts` of each source's folder; a registered source without one fails here. */
const FIXTURES = new Map<string, SourceFixture>();
for (const key of SOURCE_KEYS) {
  const { fixture } = (await import(`./${key}/fixture.js`)) as { readonly fixture: SourceFixture };
  FIXTURES.set(key, fixture);
}

let upstream: Upstream;
beforeEach(async () => {
  upstream = await startUpstream(reply(500));
});
afterEach(() => upstream.close());

const sourceOf = (key: string): RateSource => sourceAt(upstream.url, key);

/** What publishers, proxies and networks do instead of answering. */
const FAULTS: readonly (readonly [string, (good: string | Uint8Array) => Handler])[] = [
  ['an error', () => reply(500, 'oops')],
  ['too many requests', () => reply(429)],
  ['a refusal', () => reply(403, '{"message":"Forbidden"}', { 'content-type': 'application/json' })],
  ['an empty document', () => reply(200, '')],
  ['a block page with status 200', () => reply(200, '<html><body>Request Rejected</body></html>')],
  ['a page by its type', () => reply(200, 'Please log in', { 'content-type': 'text/html' })],
  ['a redirect', () => reply(302, '', { location: 'http://127.0.0.1:1/' })],
  ['an answer that nothing has changed, unasked', () => reply(304)],
  ['another publisher’s document', () => reply(200, '{"success":false,"error":{"code":101}}')],
  ['the first half of it', (good) => reply(200, good.slice(0, good.length / 2))],
  [
    'the first half of it, announced whole',
    (good) => (_request, response) => {
      response.writeHead(200, { 'content-length': String(good.length) });
      response.write(good.slice(0, good.length / 2));
      setImmediate(() => response.destroy());
    },
  ],
  ['bytes that are no text', () => reply(200, new Uint8Array([0xff, 0xfe, 0x80, 0x81]))],
];

describe.each(SOURCE_KEYS)('%s', (key) => {
  const documentOf = FIXTURES.get(key)!;

  test('says what it is', () => {
    const { coverage, terms, schedule, cadence, hosts, pivot, name } = sourceOf(key);
    expect(name.length).toBeGreaterThan(10);
    expect(terms.text.length).toBeGreaterThan(10);
    expect(terms.url).toMatch(/^https:/);
    expect(coverage.from).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(PUBLICATION_CALENDARS).toHaveProperty(cadence);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: schedule.timeZone })).not.toThrow();
    expect(schedule.closes).toMatch(/^\d\d:\d\d$/);
    expect(hosts).toEqual([new URL(upstream.url).host].flatMap((host) => hosts.map(() => host)));
    expect(pivot).toHaveLength(3);
  });

  test('reads a good document: every quote has its own key and the pivot on one side', async () => {
    upstream.handle = (request, response) => {
      reply(200, documentOf(request))(request, response);
    };
    const source = sourceOf(key);
    const { quotes } = await latestOf(source, { completeTo: isoDate('2024-03-05') });
    expect(quotes.length).toBeGreaterThan(0);
    for (const { source: own, date, base, quote } of quotes) {
      expect([own, date]).toEqual([key, '2024-03-06']);
      expect([base, quote]).toContain(source.pivot);
    }
  });

  test('fails in words when it is not answered at all', async () => {
    upstream.handle = () => undefined;
    const run = latestOf(sourceOf(key), { completeTo: isoDate('2024-03-05'), http: clientThatWaits(30) });
    await expect(run).rejects.toThrow('did not answer in time');
  });

  test.each(FAULTS)('fails in words when it is answered with %s', async (_fault, faulty) => {
    upstream.handle = (request, response) => {
      faulty(documentOf(request))(request, response);
    };
    await expect(latestOf(sourceOf(key), { completeTo: isoDate('2024-03-05') })).rejects.toThrow(/\w+ \w+ \w+/);
  });
});
