import { parseBoc } from '../../../../src/rates/sources/boc/parse.js';
import { sourceAt } from '../support/all-at.js';
import { bocJson } from '../support/payloads.js';
import { asked, historyOf, inShort, latestOf } from '../support/source-run.js';
import { reply, startUpstream, type Upstream } from '../support/upstream.js';
import { isoDate } from '../../../support/brands.js';

const DAYS = [
  ['2024-03-05', { CNY: '0.1888', HKD: '0.1738' }],
  ['2024-03-06', { CNY: '0.1880', HKD: '0.1729', USD: '1.3530' }],
] as const;

let upstream: Upstream;
beforeEach(async () => {
  upstream = await startUpstream(reply(200, bocJson(DAYS)));
});
afterEach(() => upstream.close());

test('Canadian dollars for one unit; a series without an observation is left out of the row', () => {
  expect(inShort(parseBoc(bocJson(DAYS)))).toEqual([
    '2024-03-05 CNY/CAD 0.1888',
    '2024-03-05 HKD/CAD 0.1738',
    '2024-03-06 CNY/CAD 0.1880',
    '2024-03-06 HKD/CAD 0.1729',
    '2024-03-06 USD/CAD 1.3530',
  ]);
});

const whole = bocJson(DAYS);
test.each([
  ['another direction', whole.replace('"CNY/CAD"', '"CAD/CNY"'), '"FXCNYCAD" that is not CNY/CAD'],
  ['another series', whole.replaceAll('FXCNYCAD', 'IEXE0101'), 'a series "IEXE0101"'],
  ['a number for a rate', whole.replace('"0.1888"', '0.1888'), 'FXCNYCAD of 2024-03-05 is no rate'],
  ['a blank for a rate', whole.replace('0.1888', ''), 'is no rate: ""'],
  ['an impossible day', whole.replace('2024-03-05', '2024-02-30'), 'has a day "2024-02-30"'],
  ['no observations', whole.replace('observations', 'observation'), 'is not as expected'],
  ['half of it', whole.slice(0, 400), 'is not JSON'],
])('%s is refused', (_case, text, fault) => {
  expect(() => parseBoc(text)).toThrow(fault);
});

test('asks from a week before what is known, and for the history a year at a time', async () => {
  const source = sourceAt(upstream.url, 'boc');
  expect((await latestOf(source, { completeTo: isoDate('2024-03-05') })).coveredFrom).toBe('2024-02-27');
  expect((await latestOf(source)).coveredFrom).toBe('2024-01-08');
  await expect(historyOf(source, { from: isoDate('2017-01-03'), to: isoDate('2017-12-31') })).rejects.toThrow(
    "the Bank of Canada's answer for 2017-01-03 to 2017-12-31 has a day 2024-03-05",
  );
  const path = 'GET /observations/group/FX_RATES_DAILY/json';
  expect(asked(upstream)).toEqual([
    `${path}?start_date=2024-02-27&end_date=2024-03-07`,
    `${path}?start_date=2024-01-08&end_date=2024-03-07`,
    `${path}?start_date=2017-01-03&end_date=2017-12-31`,
  ]);
});
