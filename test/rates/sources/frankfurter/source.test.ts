import { parseFrankfurter } from '../../../../src/rates/sources/frankfurter/parse.js';
import { sourceAt } from '../support/all-at.js';
import { frankfurterJson } from '../support/payloads.js';
import { asked, historyOf, inShort, latestOf } from '../support/source-run.js';
import { reply, startUpstream, type Upstream } from '../support/upstream.js';
import { isoDate } from '../../../support/brands.js';

const DAYS = [
  ['2024-03-05', { USD: '1.0849', CNY: '7.8111' }],
  ['2024-03-06', { USD: '1.0874', CNY: '7.8281' }],
] as const;

let upstream: Upstream;
beforeEach(async () => {
  upstream = await startUpstream(reply(200, frankfurterJson(DAYS)));
});
afterEach(() => upstream.close());

test('is read with the digits as sent', () => {
  expect(inShort(parseFrankfurter(frankfurterJson(DAYS)))).toEqual([
    '2024-03-05 EUR/USD 1.0849',
    '2024-03-05 EUR/CNY 7.8111',
    '2024-03-06 EUR/USD 1.0874',
    '2024-03-06 EUR/CNY 7.8281',
  ]);
});

const whole = frankfurterJson(DAYS);
test.each([
  ['another provider', frankfurterJson(DAYS, 'TCMB'), "is not the ECB's of that day but from TCMB 2024-03-05"],
  [
    'a blend',
    whole.replace(
      '{"key":"ECB","date":"2024-03-05","rate":1.0849}',
      '{"key":"ECB","rate":1.0849},{"key":"BOC","rate":1.085}',
    ),
    'but from ECB, BOC',
  ],
  [
    'a rate carried over',
    whole.replace('"key":"ECB","date":"2024-03-05"', '"key":"ECB","date":"2024-03-04"'),
    'but from ECB 2024-03-04',
  ],
  ['no providers', whole.replaceAll(/,"providers":\[.*?\]/g, ''), 'is not as expected'],
  ['a rate that is not the provider’s', whole.replace('"rate":1.0849,', '"rate":1.0850,'), "the ECB's 1.0849"],
  ['another base', whole.replace('"base":"EUR"', '"base":"USD"'), 'not expected: USD/USD'],
  ['an error', '{"status":404,"message":"not found"}', 'is not as expected'],
  ['half of it', whole.slice(0, 200), 'is not JSON'],
])('%s is refused', (_case, text, fault) => {
  expect(() => parseFrankfurter(text)).toThrow(fault);
});

test('is pinned to the ECB, and an observation before the span is not taken', async () => {
  const source = sourceAt(upstream.url, 'frankfurter');
  expect(source.relays).toBe('ecb');
  expect((await latestOf(source, { completeTo: isoDate('2024-03-05') })).quotes).toHaveLength(4);
  expect(inShort(await historyOf(source, { from: isoDate('2024-03-06'), to: isoDate('2024-03-07') }))).toEqual([
    '2024-03-06 EUR/USD 1.0874',
    '2024-03-06 EUR/CNY 7.8281',
  ]);
  expect(asked(upstream)[0]).toBe(
    'GET /v2/rates?base=EUR&providers=ECB&expand=providers&from=2024-02-27&to=2024-03-07',
  );
});
