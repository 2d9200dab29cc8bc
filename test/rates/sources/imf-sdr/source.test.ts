import { parseImfSdr } from '../../../../src/rates/sources/imf-sdr/parse.js';
import { isoDate } from '../../../support/brands.js';
import { sourceAt } from '../support/all-at.js';
import { asked, historyOf, inShort } from '../support/source-run.js';
import { reply, startUpstream } from '../support/upstream.js';
import { fixture, imfTsv } from './fixture.js';

const good = fixture({} as never) as string;

test('drawing rights for one unit, block by block, with every digit; NA is no rate', () => {
  const text = imfTsv([
    { days: ['March 01, 2024', 'March 04, 2024'], rows: ['Euro\t0.8148\tNA', 'U.K. pound\t0.9529\t0.9545000000'] },
    { days: ['March 05, 2024'], rows: ['Euro\t0.8170'] },
  ]);
  expect(inShort(parseImfSdr(text))).toEqual([
    '2024-03-01 EUR/XDR 0.8148',
    '2024-03-01 GBP/XDR 0.9529',
    '2024-03-04 GBP/XDR 0.9545000000',
    '2024-03-05 EUR/XDR 0.8170',
  ]);
});

test.each([
  ['another table', good.replace('SDRs per Currency unit', 'Currency units per SDR'), "the IMF's table begins with"],
  ['a table that breaks off', good.slice(0, good.indexOf('Notes')), 'breaks off before its notes'],
  ['a day that is none', good.replace('March 06', 'March 32'), 'line 2 of the IMF\'s table has a day "March 32, 2024"'],
  [
    'a currency that is not known',
    good.replace('Chinese yuan', 'Lunar crown'),
    'line 3 of the IMF\'s table is of "Lunar crown"',
  ],
  ['a row with a rate too many', good.replace('0.1046460000', '0.1\t0.2'), 'has 2 rates for 1 days'],
  ['a value that is no rate', good.replace('0.1046460000', 'x'), '"x" is no rate for CNY on 2024-03-06'],
])('refuses %s', (_what, text, message) => {
  expect(() => parseImfSdr(text)).toThrow(message);
});

test('asks month by month and keeps the days of the window', async () => {
  const upstream = await startUpstream(reply(200, good));
  const window = { from: isoDate('2024-02-20'), to: isoDate('2024-03-06') };
  const quotes = await historyOf(sourceAt(upstream.url, 'imf-sdr'), window);
  expect(asked(upstream)).toEqual(
    ['2024-02-29', '2024-03-31'].map((day) => `GET /rms_mth.aspx?SelectDate=${day}&reportType=SDRCV&tsvflag=Y`),
  );
  await upstream.close();
  expect(new Set(quotes.map(({ date }) => date))).toEqual(new Set(['2024-03-06']));
});
