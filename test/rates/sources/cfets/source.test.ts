import { parseCfets } from '../../../../src/rates/sources/cfets/parse.js';
import { sourceAt } from '../support/all-at.js';
import { CFETS_REFUSAL, cfetsJson } from '../support/payloads.js';
import { asked, historyOf, inShort, latestOf } from '../support/source-run.js';
import { reply, startUpstream, type Upstream } from '../support/upstream.js';
import { isoDate } from '../../../support/brands.js';

/** In an order that is not the alphabet's, as the publisher has it. */
const LABELS = ['USD/CNY', 'EUR/CNY', '100JPY/CNY', 'HKD/CNY', 'CNY/MOP', 'CNY/MYR'];
const RATES = {
  'USD/CNY': '7.1016',
  'EUR/CNY': '7.7203',
  '100JPY/CNY': '4.7560',
  'HKD/CNY': '0.90760',
  'CNY/MOP': '1.1347',
  'CNY/MYR': '0.66011',
};
const WEEK = { from: isoDate('2024-03-04'), to: isoDate('2024-03-06'), page: 1 };

let upstream: Upstream;
beforeEach(async () => {
  upstream = await startUpstream(reply(500));
});
afterEach(() => upstream.close());

/** Answers every page of a window with days of two pages. */
function twoPages(days: readonly string[]): void {
  upstream.handle = (request, response) => {
    const query = new URL(request.url!, upstream.url).searchParams;
    const page = Number(query.get('pageNum'));
    const some = page === 1 ? days.slice(0, 2) : days.slice(2);
    const body = cfetsJson(
      LABELS,
      some.map((day) => [day, RATES]),
      { from: query.get('startDate')!, to: query.get('endDate')!, page, pages: 2, total: days.length },
    );
    reply(200, body, { 'content-type': 'application/json;charset=UTF-8' })(request, response);
  };
}

test('labels carry unit and direction, and every printed digit stays', () => {
  const { quotes } = parseCfets(cfetsJson(LABELS, [['2024-03-06', RATES]], WEEK), WEEK);
  expect(inShort(quotes)).toEqual([
    '2024-03-06 USD/CNY 7.1016',
    '2024-03-06 EUR/CNY 7.7203',
    '2024-03-06 JPY/CNY 0.047560 per 100',
    '2024-03-06 HKD/CNY 0.90760',
    '2024-03-06 CNY/MOP 1.1347',
    '2024-03-06 CNY/MYR 0.66011',
  ]);
});

test('values follow the head of the answer, whatever the order; a dash is no value', () => {
  const turned = LABELS.toReversed();
  const { quotes } = parseCfets(cfetsJson(turned, [['2024-03-06', { ...RATES, 'EUR/CNY': '---' }]], WEEK), WEEK);
  expect(quotes.find(({ base }) => base === 'USD')?.value).toBe('7.1016');
  expect(quotes.map(({ base, quote }) => `${base}/${quote}`)).not.toContain('EUR/CNY');
});

const whole = cfetsJson(LABELS, [['2024-03-06', RATES]], WEEK);
test.each([
  ['a span that it refuses', CFETS_REFUSAL, 'CFETS refused 2024-03-04 to 2024-03-06: 只提供一年历史数据查询及下载'],
  ['an error code', whole.replace('"rep_code":"200"', '"rep_code":"500"'), 'CFETS answered 500'],
  ['another window', whole.replace('"startDate":"2024-03-04"', '"startDate":"2023-03-04"'), 'of 2023-03-04 to'],
  ['another page', whole.replace('"pageNum":1', '"pageNum":2'), 'for page 2 of'],
  ['a value too few', whole.replace('"7.1016",', ''), 'are 5, its pairs 6'],
  ['fewer names than pairs', whole.replace('"searchlist":["USD/CNY",', '"searchlist":['), 'names 6 pairs and 5 others'],
  ['a pair twice', whole.replaceAll('HKD/CNY', 'USD/CNY'), 'a pair twice'],
  ['a pair of neither', whole.replaceAll('CNY/MOP', 'HKD/MOP'), 'has a pair "HKD/MOP"'],
  ['a unit that is no power of ten', whole.replaceAll('100JPY', '50JPY'), 'has a pair "50JPY/CNY"'],
  ['a word for a value', whole.replace('7.1016', 'n/a'), '"n/a" is no rate for USD/CNY'],
  ['a day outside the window', whole.replace('"date":"2024-03-06"', '"date":"2024-03-07"'), 'has a day "2024-03-07"'],
  ['no records', whole.replace(/"records":.*$/, '"records":null}'), 'has no records'],
  ['half of it', whole.slice(0, 300), 'is not JSON'],
  ['a page', '<html></html>', 'is not JSON'],
])('%s is refused', (_case, text, fault) => {
  expect(() => parseCfets(text, WEEK)).toThrow(fault);
});

test('the pages of a window are posted for one after the other, with a blank currency', async () => {
  twoPages(['2024-03-06', '2024-03-05', '2024-03-04']);
  const fetched = await latestOf(sourceAt(upstream.url, 'cfets'), { completeTo: isoDate('2024-03-06') });
  expect(fetched.coveredFrom).toBe('2024-02-25');
  expect(new Set(fetched.quotes.map(({ date }) => date)).size).toBe(3);
  const page = (n: number): string =>
    `POST /ags/ms/cm-u-bk-ccpr/CcprHisNew?startDate=2024-02-25&endDate=2024-03-07&currency=&pageNum=${n}&pageSize=50`;
  expect(asked(upstream)).toEqual([page(1), page(2)]);
});

test('fewer days than were announced are a fault', async () => {
  twoPages(['2024-03-06', '2024-03-05', '2024-03-04']);
  const good = upstream.handle;
  upstream.handle = (request, response) => {
    if (!request.url!.includes('pageNum=2')) good(request, response);
    else {
      const frame = { from: '2024-02-25', to: '2024-03-07', page: 2, pages: 2, total: 3 };
      reply(200, cfetsJson(LABELS, [], frame))(request, response);
    }
  };
  await expect(latestOf(sourceAt(upstream.url, 'cfets'), { completeTo: isoDate('2024-03-06') })).rejects.toThrow(
    'CFETS announced 3 days for 2024-02-25 to 2024-03-07 and sent 2',
  );
});

test('history is asked for in windows that it does not refuse; holidays are an empty one', async () => {
  upstream.handle = reply(200, cfetsJson(LABELS, [], { from: '2024-02-10', to: '2024-02-17', pages: 0 }));
  const source = sourceAt(upstream.url, 'cfets');
  expect(
    source.listHistoryFetchers!({ from: isoDate('2006-01-04'), to: isoDate('2024-01-01') }).map(
      ({ maxWindowDays: windowDays }) => windowDays,
    ),
  ).toEqual([364]);
  expect(await historyOf(source, { from: isoDate('2024-02-10'), to: isoDate('2024-02-17') })).toEqual([]);
});
