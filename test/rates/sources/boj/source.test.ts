import { parseBoj } from '../../../../src/rates/sources/boj/parse.js';
import { isoDate } from '../../../support/brands.js';
import { sourceAt } from '../support/all-at.js';
import { asked, historyOf, inShort } from '../support/source-run.js';
import { reply, startUpstream } from '../support/upstream.js';
import { bojJson, fixture } from './fixture.js';

const good = fixture({} as never) as string;

test('yen for a dollar, dollars for a euro, with the digits as they are printed; null is no rate', () => {
  expect(inShort(parseBoj(good))).toEqual(['2024-03-06 USD/JPY 149.53', '2024-03-06 EUR/USD 1.0862']);
});

test.each([
  ['a refusal', good.replace('"STATUS":200', '"STATUS":400'), 'the BOJ answered 400: Successfully completed'],
  ['an answer without a series', good.replace('FXERD34', 'FXERD99'), 'has no series FXERD34'],
  ['a series in another unit', good.replace('Yen per U.S. Dollar', 'Yen per Euro'), 'FXERD04 in "Yen per Euro"'],
  ['fewer values than days', good.replace('null,149.53', '149.53'), 'has 2 days and 1 values'],
  ['a day that is none', good.replaceAll('20240306]', '20240332]'), 'has a day "2024-03-32"'],
])('refuses %s', (_what, text, message) => {
  expect(() => parseBoj(text)).toThrow(message);
});

test('asks for the months of a window and keeps its days', async () => {
  const upstream = await startUpstream(reply(200, bojJson([20240131, 20240201], '147.5,146.9', '1.08,1.09')));
  const window = { from: isoDate('2024-02-01'), to: isoDate('2024-02-29') };
  const quotes = await historyOf(sourceAt(upstream.url, 'boj'), window);
  expect(asked(upstream)).toEqual([
    'GET /getDataCode?format=json&lang=en&db=FM08&code=FXERD04,FXERD34&startDate=202402&endDate=202402',
  ]);
  await upstream.close();
  expect(inShort(quotes)).toEqual(['2024-02-01 USD/JPY 146.9', '2024-02-01 EUR/USD 1.09']);
});
