import { strToU8, zipSync } from 'fflate';
import type { RateSource } from '../../../../src/rates/sources/source.js';
import { sourceAt } from '../support/all-at.js';
import { H10_RATES, h10Xml, h10Zip, type Days } from '../support/payloads.js';
import { asked, contextOf, inShort, latestOf } from '../support/source-run.js';
import { reply, startUpstream, type Upstream } from '../support/upstream.js';
import { isoDate } from '../../../support/brands.js';

/** A holiday in the middle; a series of an index and one of months, which are not taken. */
const WEEK: Days = [
  ['2024-02-16', { ...H10_RATES, 'RXI_N.B.CH': '7.1928', 'JRXWTFB_N.B': '121.3' }],
  ['2024-02-19', {}],
  ['2024-02-20', { ...H10_RATES, 'RXI_N.B.CH': '7.1905', 'RXI_N.M.CH': '7.1935' }],
];

let upstream: Upstream;
beforeEach(async () => {
  upstream = await startUpstream(reply(200, h10Zip(h10Xml(WEEK)), { etag: '"w8"' }));
});
afterEach(() => upstream.close());

const source = (): RateSource => sourceAt(upstream.url, 'fed-h10');

test('the daily series are read as published, each in its direction; ND is no rate', async () => {
  const { quotes, coveredFrom: covers } = await latestOf(source());
  expect(inShort(quotes)).toEqual([
    '2024-02-16 EUR/USD 1.0883',
    '2024-02-20 EUR/USD 1.0883',
    '2024-02-16 USD/CNY 7.1928',
    '2024-02-20 USD/CNY 7.1905',
    '2024-02-16 USD/HKD 7.8226',
    '2024-02-20 USD/HKD 7.8226',
    '2024-02-16 USD/JPY 149.1300',
    '2024-02-20 USD/JPY 149.1300',
  ]);
  expect(covers).toBe('1971-01-04');
});

test('of what is known, the last weeks are read again', async () => {
  const { quotes, coveredFrom: covers } = await latestOf(source(), { completeTo: isoDate('2024-04-05') });
  expect(covers).toBe('2024-02-20');
  expect(new Set(quotes.map(({ date }) => date))).toEqual(new Set(['2024-02-20']));
});

test('asks for any type, and conditionally', async () => {
  const { validators } = await latestOf(source());
  expect(upstream.requests[0]!.headers.accept).toBe('*/*');
  upstream.handle = (request, response) => {
    reply(request.headers['if-none-match'] === '"w8"' ? 304 : 500)(request, response);
  };
  expect(await source().fetchLatest(contextOf({ validators }))).toBe('not-modified');
  expect(asked(upstream)[0]).toBe('GET /data/FRB_h10_xml.zip');
});

test('a release of many megabytes is read in pieces, tags that are cut between two included', async () => {
  const days = Array.from({ length: 3000 }, (_, i): [string, Record<string, string>] => [
    new Date(Date.UTC(2010, 0, 1 + i)).toISOString().slice(0, 10),
    { ...H10_RATES, 'RXI_N.B.CH': `7.${String(1000 + ((i * 7919) % 9000))}` },
  ]);
  upstream.handle = reply(200, h10Zip(h10Xml(days)));
  const { quotes } = await latestOf(source());
  const yuan = quotes.filter(({ quote }) => quote === 'CNY');
  expect(quotes).toHaveLength(12_000);
  expect(yuan.map(({ date, value }) => [date, value])).toEqual(days.map(([day, rates]) => [day, rates['RXI_N.B.CH']]));
});

const whole = h10Xml(WEEK);
test.each<[string, Uint8Array, string]>([
  ['a torn archive', h10Zip(whole).subarray(0, 400), 'H10_data.xml cannot be unpacked'],
  ['no archive', strToU8('Service Unavailable'), 'the archive has no H10_data.xml'],
  ['an archive of something else', zipSync({ 'H15_data.xml': strToU8('<x/>') }), 'the archive has no H10_data.xml'],
  ['data that break off', h10Zip(whole.slice(0, -60)), 'break off before their end'],
  ['a release without the renminbi', h10Zip(whole.replace('RXI_N.B.CH', 'RXI_N.B.QQ')), 'have no RXI_N.B.CH'],
  ['a series twice', h10Zip(whole.replace('RXI_N.B.HK', 'RXI_N.B.CH')), 'the series RXI_N.B.CH twice'],
  ['a series of hundreds', h10Zip(whole.replace('UNIT_MULT="1"', 'UNIT_MULT="100"')), 'is in units of "100"'],
  ['a status that nobody knows', h10Zip(whole.replace('OBS_STATUS="A"', 'OBS_STATUS="X"')), '(X) on 2024-02-16'],
  ['a sentinel that is said to be a rate', h10Zip(whole.replace('"1.0883"', '"-9999"')), '"-9999" (A) on 2024-02-16'],
  ['a day out of order', h10Zip(whole.replace('2024-02-16', '2024-02-21')), 'has a day "2024-02-19" after 2024-02-21'],
])('%s is refused', async (_case, archive, fault) => {
  upstream.handle = reply(200, archive);
  await expect(latestOf(source())).rejects.toThrow(fault);
});
