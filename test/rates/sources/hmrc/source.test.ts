import { createRateTable } from '../../../../src/core/rate-table/indexed-rate-table.js';
import { findSuspects } from '../../../../src/rates/ingest/quality/find-suspects.js';
import { parseHmrc } from '../../../../src/rates/sources/hmrc/parse.js';
import { decimal, isoDate } from '../../../support/brands.js';
import { sourceAt } from '../support/all-at.js';
import { asked, historyOf, inShort } from '../support/source-run.js';
import { reply, startUpstream } from '../support/upstream.js';
import { fixture, hmrcCsv } from './fixture.js';

const good = fixture({} as never) as string;

test('what a pound is worth from a day on; a currency of several countries once, a correction beside it', () => {
  const text = hmrcCsv([
    'Benin,CFA Franc,XOF,768.7193,01/03/2024,31/03/2024',
    'Togo Republic,CFA Franc,XOF,768.7193,01/03/2024,31/03/2024',
    'Zimbabwe,Zimbabwe Gold,ZIG,35.8198,01/03/2024,31/03/2024',
    '"Egypt, Arab Republic",Pound,EGP,39.1,01/03/2024,13/03/2024',
    'Egypt,Pound,EGP,62.2,14/03/2024,31/03/2024',
  ]);
  expect(inShort(parseHmrc(text))).toEqual([
    '2024-03-01 GBP/XOF 768.7193',
    '2024-03-01 GBP/ZWG 35.8198',
    '2024-03-01 GBP/EGP 39.1',
    '2024-03-14 GBP/EGP 62.2',
  ]);
});

test('until March 2023 the code of the new leone stands for the old one', () => {
  const line = (start: string, rate: string) => `Sierra Leone,Leone,SLE,${rate},${start},31/03/2023`;
  expect(inShort(parseHmrc(hmrcCsv([line('01/02/2023', '23900'), line('01/03/2023', '24.1')])))).toEqual([
    '2023-02-01 GBP/SLL 23900',
    '2023-03-01 GBP/SLE 24.1',
  ]);
});

test.each([
  ['a file without a column', good.replace('per £1', 'per $1'), 'has no Currency Units per £1'],
  ['a file that breaks off', good.slice(0, -4), 'breaks off'],
  ['a line with a cell too few', good.replace('Yuan,', ''), "HMRC's file cannot be read"],
  ['a day that is none', good.replace('06/03/2024', '2024-03-06'), "line 2 of HMRC's file is not as expected"],
  ['a value that is no rate', good.replace('9.1046', '-'), "line 2 of HMRC's file is not as expected"],
  ['two rates of a currency', good.replace('HKD', 'CNY'), 'has 9.9052 for CNY, another line 9.1046'],
])('refuses %s', (_what, text, message) => {
  expect(() => parseHmrc(text)).toThrow(message);
});

test('asks for a file a month and keeps the days of the window', async () => {
  const upstream = await startUpstream(reply(200, good));
  const window = { from: isoDate('2023-12-15'), to: isoDate('2024-03-06') };
  const quotes = await historyOf(sourceAt(upstream.url, 'hmrc'), window);
  expect(asked(upstream)).toEqual(
    ['2023-12', '2024-1', '2024-2', '2024-3'].map((month) => `GET /monthly_csv_${month}.csv`),
  );
  await upstream.close();
  expect(new Set(quotes.map(({ date }) => date))).toEqual(new Set(['2024-03-06']));
});

describe('a rate of a month', () => {
  const ecb = sourceAt('http://127.0.0.1', 'ecb');
  const hmrc = sourceAt('http://127.0.0.1', 'hmrc');
  const quote = (source: string, date: string, base: string, to: string, value: string) => ({
    source,
    date: isoDate(date),
    base,
    quote: to,
    value: decimal(value),
    revision: 1,
  });

  test('is carried to the end of its month, also when the next one is known', () => {
    const table = createRateTable(
      [hmrc],
      ['2024-03-01', '2024-04-01'].map((day) => quote('hmrc', day, 'GBP', 'CNY', '9.1')),
    );
    const dateOf = (date: string) => {
      const answer = table.rate({ base: 'GBP', quote: 'CNY', date });
      return answer.available && answer.rate.date;
    };
    expect([dateOf('2024-03-31'), dateOf('2024-04-30')]).toEqual(['2024-03-01', '2024-04-01']);
  });

  test('is no evidence against a rate of a day', async () => {
    const table = createRateTable(
      [ecb, hmrc],
      [
        quote('ecb', '2024-03-01', 'EUR', 'JPY', '162.00'),
        quote('ecb', '2024-03-01', 'EUR', 'USD', '1.0813'),
        quote('hmrc', '2024-03-01', 'GBP', 'JPY', '205.00'),
        quote('hmrc', '2024-03-01', 'GBP', 'USD', '1.2600'),
      ],
    );
    const range = { from: isoDate('2024-02-20'), to: isoDate('2024-03-10') };
    expect([...(await findSuspects(table, [ecb, hmrc], range)).keys()]).toEqual([]);
  });
});
