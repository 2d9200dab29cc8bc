import { parseCbcTaiwan } from '../../../../src/rates/sources/cbc-taiwan/parse.js';
import { isoDate } from '../../../support/brands.js';
import { sourceAt } from '../support/all-at.js';
import { inShort, latestOf } from '../support/source-run.js';
import { reply, startUpstream } from '../support/upstream.js';
import { cbcJson, fixture } from './fixture.js';

const good = fixture({} as never) as string;
const since = isoDate('1993-01-05');

test('each column in the direction of its label; a dash is no rate, and NTD is TWD', () => {
  expect(inShort(parseCbcTaiwan(good, since))).toEqual([
    '2024-03-06 USD/TWD 31.560',
    '2024-03-06 USD/JPY 149.93',
    '2024-03-06 GBP/USD 1.2706',
    '2024-03-06 USD/CNY 7.1990',
    '2024-03-06 EUR/USD 1.0864',
  ]);
});

test('days before the one asked for are passed over, but must be whole', () => {
  const row = ['1', '1', '1', '1', '1', '-'];
  const text = cbcJson([
    ['19930105', ...row],
    ['20240306', ...row],
  ]);
  expect(new Set(parseCbcTaiwan(text, isoDate('2024-01-01')).map(({ date }) => date))).toEqual(new Set(['2024-03-06']));
  expect(() => parseCbcTaiwan(cbcJson([['19930105', '1']]), isoDate('2024-01-01'))).toThrow(
    "the CBC's rates of 1993-01-05 are 1, its columns 6",
  );
});

test.each([
  ['a day that is none', cbcJson([['20240332', '1', '1', '1', '1', '1', '1']]), 'a day "20240332"'],
  ['a value that is no rate', good.replace('31.560', 'x'), '"x" is no rate for USD/TWD'],
  ['a column of no pair', cbcJson([['20240306', '1']], ['港幣']), 'a column "港幣"'],
  ['a column without the dollar', cbcJson([['20240306', '1']], ['日圓JPY/EUR']), 'a column "日圓JPY/EUR"'],
  ['a file without columns', cbcJson([['20240306', '1']], []), 'is not as expected'],
])('refuses %s', (_what, text, message) => {
  expect(() => parseCbcTaiwan(text, since)).toThrow(message);
});

test('reads two months again of what is known', async () => {
  const row = ['1', '1', '1', '1', '1', '-'];
  const upstream = await startUpstream(
    reply(200, cbcJson(['20231220', '20240201', '20240306'].map((day) => [day, ...row]))),
  );
  const { quotes, coveredFrom } = await latestOf(sourceAt(upstream.url, 'cbc-taiwan'), {
    completeTo: isoDate('2024-03-05'),
  });
  await upstream.close();
  expect(coveredFrom).toBe('2023-12-26');
  expect([...new Set(quotes.map(({ date }) => date))]).toEqual(['2024-02-01', '2024-03-06']);
});
