import { createRateTable } from '../../../../src/core/rate-table/indexed-rate-table.js';
import { parseAmcm } from '../../../../src/rates/sources/amcm/parse.js';
import { isoDate } from '../../../support/brands.js';
import { GOLDEN_QUOTES } from '../../support/golden.js';
import { sourceAt } from '../support/all-at.js';
import { asked, historyOf, inShort, latestOf } from '../support/source-run.js';
import { reply, startUpstream } from '../support/upstream.js';
import { amcmJson, amcmRow, fixture } from './fixture.js';

const good = fixture({} as never) as string;

test('patacas for one unit, yen for a hundred; what is no currency is left out', () => {
  expect(inShort(parseAmcm(good))).toEqual([
    '2024-03-06 CNY/MOP 1.1187',
    '2024-03-06 HKD/MOP 1.0300',
    '2024-03-06 JPY/MOP 0.053951 per 100',
  ]);
});

test.each([
  ['another message', good.replace('"OK"', '"Error"'), 'Invalid input: expected "OK" at message'],
  ['a day that is none', good.replace('2024-03-06', '2024-03-32'), 'a day "2024-03-32 00:00:00"'],
  ['a unit that is no power of ten', good.replace('100.0', '50.0'), 'JPY of 2024-03-06 is for 50.0 of it'],
  ['a value that is no rate', good.replace('"1.1187"', '"n/a"'), 'CNY of 2024-03-06 is no rate: "n/a"'],
])('refuses %s', (_what, text, message) => {
  expect(() => parseAmcm(text)).toThrow(message);
});

test('asks for the days of a window, and refuses others', async () => {
  const upstream = await startUpstream(reply(200, good));
  const source = sourceAt(upstream.url, 'amcm');
  await latestOf(source, { completeTo: isoDate('2024-03-05') });
  const window = { from: isoDate('2024-01-01'), to: isoDate('2024-01-31') };
  await expect(historyOf(source, window)).rejects.toThrow('for 2024-01-01 to 2024-01-31 has a day 2024-03-06');
  expect(asked(upstream)).toEqual([
    'GET /financial_info?Begin=20240227&End=20240307&QueryType=1',
    'GET /financial_info?Begin=20240101&End=20240131&QueryType=1',
  ]);
  await upstream.close();
});

test('an amount in patacas becomes Hong Kong dollars and renminbi at the rates of one day', async () => {
  const upstream = await startUpstream(reply(200, good));
  const source = sourceAt(upstream.url, 'amcm');
  const { quotes } = await latestOf(source, { completeTo: isoDate('2024-03-05') });
  await upstream.close();
  const published = quotes.map((quote) => ({ ...quote, revision: 1 }));
  const table = createRateTable([sourceAt('http://127.0.0.1', 'ecb'), source], [...GOLDEN_QUOTES, ...published]);
  const rate = (base: string, quote: string) => {
    const answer = table.rate({ base, quote, date: '2024-03-06' });
    if (!answer.available) throw new Error(answer.reason);
    const { value, source: key, path } = answer.rate;
    return [value, key, ...path.map((step) => `${step.base}/${step.quote} ${step.value}`)];
  };
  expect(rate('MOP', 'HKD')).toEqual(['0.970874', 'amcm', 'HKD/MOP 1.0300']);
  expect(rate('MOP', 'CNY')).toEqual(['0.893895', 'amcm', 'CNY/MOP 1.1187']);
  // The euro rates of the ECB come first where they have the pair.
  expect(rate('HKD', 'CNY')).toEqual(['0.920000', 'ecb', 'EUR/HKD 8.5088', 'EUR/CNY 7.8281']);
});

test('a row may have any currency of ISO 4217', () => {
  expect(inShort(parseAmcm(amcmJson([amcmRow('2024-03-06', 'TWD', '1', '0.2556')])))).toEqual([
    '2024-03-06 TWD/MOP 0.2556',
  ]);
});
