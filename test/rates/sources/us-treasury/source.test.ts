import { createRateTable } from '../../../../src/core/rate-table/indexed-rate-table.js';
import { findCurrency } from '../../../../src/core/money/currencies.js';
import { TREASURY_CURRENCIES } from '../../../../src/rates/sources/us-treasury/currencies.js';
import { parseTreasury } from '../../../../src/rates/sources/us-treasury/parse.js';
import { decimal, isoDate } from '../../../support/brands.js';
import { sourceAt } from '../support/all-at.js';
import { asked, historyOf, inShort } from '../support/source-run.js';
import { reply, startUpstream } from '../support/upstream.js';
import { fixture, treasuryJson } from './fixture.js';

const good = fixture({} as never) as string;

test('what a dollar is worth from a day on; of a currency of several countries one row, an amendment beside the quarter', () => {
  const text = treasuryJson([
    ['China-Renminbi', '7.187', '2024-03-31'],
    ['Benin-Cfa Franc', '607.0', '2024-03-31'],
    ['Togo-Cfa Franc', '610.0', '2024-03-31'],
    ['Ecuador-Dolares', '1.0', '2024-03-31'],
    ['Egypt-Pound', '30.9', '2023-12-31'],
    ['Egypt-Pound', '49.5', '2024-03-06'],
  ]);
  expect(inShort(parseTreasury(text))).toEqual([
    '2024-03-31 USD/CNY 7.187',
    '2024-03-31 USD/XOF 607.0',
    '2023-12-31 USD/EGP 30.9',
    '2024-03-06 USD/EGP 49.5',
  ]);
});

test('a description that outlived its money is read by the money', () => {
  const text = treasuryJson([
    ['Sierra Leone-Leone', '14000.0', '2022-06-30'],
    ['Sierra Leone-Leone', '22.5', '2023-12-31'],
    ['Venezuela-Bolivar Soberano', '3200000.0', '2021-06-30'],
    ['Venezuela-Bolivar Soberano', '4.58', '2021-12-31'],
  ]);
  expect(inShort(parseTreasury(text))).toEqual([
    '2022-06-30 USD/SLL 14000.0',
    '2023-12-31 USD/SLE 22.5',
    '2021-12-31 USD/VES 4.58',
  ]);
});

test('every code of the table is one of ISO 4217', () => {
  expect(Object.values(TREASURY_CURRENCIES).filter((code) => findCurrency(code) === undefined)).toEqual([]);
});

test.each([
  ['an answer without rows', '{"meta":{"total-pages":1}}', 'data'],
  ['an answer of several pages', treasuryJson([], 2), 'has 2 pages'],
  ['a value that is no rate', good.replace('7.187', 'null'), "the Treasury's answer is not as expected"],
  ['a day that is none', good.replace('2024-03-06', '03/06/2024'), "the Treasury's answer is not as expected"],
])('refuses %s', (_what, text, message) => {
  expect(() => parseTreasury(text)).toThrow(message);
});

test('asks for the days of the window', async () => {
  const upstream = await startUpstream(reply(200, good));
  const window = { from: isoDate('2024-01-15'), to: isoDate('2024-03-31') };
  await historyOf(sourceAt(upstream.url, 'us-treasury'), window);
  const [request] = asked(upstream).map(decodeURIComponent);
  await upstream.close();
  expect(request).toContain('/v1/accounting/od/rates_of_exchange?');
  expect(request).toContain('filter=effective_date:gte:2024-01-15,effective_date:lte:2024-03-31');
});

test('a rate of a quarter is carried to the end of the next one, and no further once that is known', () => {
  const quote = (to: string, date: string, value: string) => ({
    source: 'us-treasury',
    date: isoDate(date),
    base: 'USD',
    quote: to,
    value: decimal(value),
    revision: 1,
  });
  const table = createRateTable(
    [sourceAt('http://127.0.0.1', 'us-treasury')],
    [quote('CNY', '2024-03-31', '7.187'), quote('HKD', '2024-09-30', '7.77')],
  );
  const on = (day: string) => table.rate({ base: 'USD', quote: 'CNY', date: isoDate(day) }).available;
  expect([on('2024-03-31'), on('2024-06-30'), on('2024-07-15')]).toEqual([true, true, false]);
});
