import { parseHkma } from '../../../../src/rates/sources/hkma/parse.js';
import { addDays } from '../../../../src/core/rate-table/day.js';
import { sourceAt } from '../support/all-at.js';
import { hkmaJson } from '../support/payloads.js';
import { asked, historyOf, inShort, latestOf } from '../support/source-run.js';
import { reply, startUpstream, type Upstream } from '../support/upstream.js';
import { isoDate } from '../../../support/brands.js';

let upstream: Upstream;
beforeEach(async () => {
  upstream = await startUpstream(reply(500));
});
afterEach(() => upstream.close());

/** Answers by offset from a list of days. */
function serve(days: readonly string[]): void {
  upstream.handle = (request, response) => {
    const query = new URL(request.url!, upstream.url).searchParams;
    const offset = Number(query.get('offset'));
    const page = days.slice(offset, offset + Number(query.get('pagesize')));
    reply(200, hkmaJson(page.map((day) => [day, { usd: '7.8226' }])))(request, response);
  };
}

test('Hong Kong dollars for one unit; indices, drawing rights and nulls are left out', () => {
  const { quotes, days } = parseHkma(hkmaJson([['2026-02-28', { usd: '7.825', cny: '1.14015', idr: '0.0004666' }]]));
  expect(days).toBe(1);
  expect(inShort(quotes)).toEqual([
    '2026-02-28 USD/HKD 7.825',
    '2026-02-28 CNY/HKD 1.14015',
    '2026-02-28 IDR/HKD 0.0004666',
  ]);
});

test.each([
  ['7.8245000000000005', '7.8245'],
  ['7.824499999999999', '7.8245'],
  ['0.30000000000000004', '0.3'],
  ['1.14015', '1.14015'],
  ['7.8200', '7.8200'],
  ['10.7643047512345', '10.7643047512345'],
  ['0.000466600000000001', '0.000466600000000001'],
  ['4.666e-4', '0.0004666'],
])('%s is %s: more digits than a double holds are noise, others stay', (printed, value) => {
  expect(parseHkma(hkmaJson([['2026-02-28', { usd: printed }]])).quotes[0]!.value).toBe(value);
});

const whole = hkmaJson([['2026-02-28', { usd: '7.825' }]]);
test.each([
  [
    'a refusal',
    '{"header":{"success":false,"err_code":"0002","err_msg":"Invalid parameter"},"result":{"records":[]}}',
    'the HKMA answered 0002: Invalid parameter',
  ],
  ['text for a rate', whole.replace('7.825', '"7.825"'), 'usd of 2026-02-28 is not a number'],
  ['an impossible day', whole.replace('2026-02-28', '2026-02-30'), 'has a day "2026-02-30"'],
  ['a key twice', whole.replace('"usd":7.825', '"usd":7.825,"usd":7.826'), '"usd" twice'],
  ['no records', whole.replace('records', 'record'), 'is not as expected'],
  ['half of it', whole.slice(0, 100), 'is not JSON'],
])('%s is refused', (_case, text, fault) => {
  expect(() => parseHkma(text)).toThrow(fault);
});

test('a window is read page by page until one is not full', async () => {
  const days = Array.from({ length: 120 }, (_, i) => addDays('2023-11-09', i));
  serve(days);
  const fetched = await latestOf(sourceAt(upstream.url, 'hkma'));
  expect(fetched.quotes).toHaveLength(120);
  expect(fetched.coveredFrom).toBe('2023-11-09');
  expect(asked(upstream).map((request) => /from=(.*?)&to=(.*?)&.*offset=(\d+)/.exec(request)?.slice(1))).toEqual([
    ['2023-11-09', '2024-03-07', '0'],
    ['2023-11-09', '2024-03-07', '100'],
  ]);
});

test('a day that was not asked for is a fault', async () => {
  serve(['2022-12-31']);
  await expect(
    historyOf(sourceAt(upstream.url, 'hkma'), { from: isoDate('2023-01-01'), to: isoDate('2023-12-31') }),
  ).rejects.toThrow("the HKMA's answer for 2023-01-01 to 2023-12-31 has a day 2022-12-31");
});
