import { extremesOf, lastOfMonths, pointAt, scaleOf, toCsv } from '../../web/chart/scale.js';
import { axisDays, daysAround, type RateSpan } from '../../web/chart/span.js';

const POINTS = [
  { date: '2025-01-02', rate: '7.2990' },
  { date: '2025-01-31', rate: '7.3201' },
  { date: '2025-02-21', rate: '7.2476' },
];
const BOX = { width: 400, height: 132, left: 4, right: 44, top: 10, bottom: 20 };

test.each<[string, string, RateSpan, string, string]>([
  ['of today', '2025-02-24', 'year', '2024-02-25', '2025-02-24'],
  ['of long ago', '2020-06-01', 'year', '2019-07-16', '2020-07-15'],
  ['of some days ago', '2025-02-10', 'year', '2024-02-25', '2025-02-24'],
  ['of tomorrow', '2025-02-25', 'year', '2024-02-26', '2025-02-25'],
  ['of long ago', '2020-06-01', 'week', '2020-05-26', '2020-06-02'],
  ['of today', '2025-02-24', 'years', '2020-02-25', '2025-02-24'],
  ['of long ago', '2020-06-01', 'all', '1970-01-01', '2025-02-24'],
])('the time around a story %s (%s) of a %s holds its date', (_name, story, span, from, to) => {
  expect(daysAround(story, '2025-02-24', span)).toEqual({ from, to });
});

test.each([
  ['2025-02-17', '2025-02-24', ['2025-02-17', '2025-02-19', '2025-02-21', '2025-02-23']],
  ['2024-02-25', '2025-02-24', ['2024-04-01', '2024-07-01', '2024-10-01', '2025-01-01']],
  ['2020-02-25', '2025-02-24', ['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01']],
  ['1999-01-04', '2025-02-24', ['2000-01-01', '2005-01-01', '2010-01-01', '2015-01-01', '2020-01-01', '2025-01-01']],
])('the days named below a chart from %s to %s are few and round', (from, to, days) => {
  expect(axisDays({ from, to }).map(({ day }) => day)).toEqual(days);
});

test('the file of a series has each digit as it was published', () => {
  const row = { base: 'USD', quote: 'CNY', source: 'ecb', kind: 'reference' };
  expect(toCsv(POINTS.slice(0, 1).map((point) => ({ ...point, ...row })))).toBe(
    'date,base,quote,rate,source,kind\r\n2025-01-02,USD,CNY,7.2990,ecb,reference\r\n',
  );
});

test('points lie inside the box, the later further right, the higher further up', () => {
  const { x, y, ticks } = scaleOf(POINTS, '2024-02-25', '2025-02-24', BOX);
  expect(ticks).toEqual(['7.20', '7.25', '7.30', '7.35']);
  expect([x('2024-02-25'), x('2025-02-24')]).toEqual([4, 356]);
  expect(y('7.3201')).toBeLessThan(y('7.2476'));
  for (const { rate } of POINTS) expect(y(rate)).toBeGreaterThanOrEqual(BOX.top);
  for (const { rate } of POINTS) expect(y(rate)).toBeLessThanOrEqual(BOX.height - BOX.bottom);
});

test('a rate that does not move still has a scale', () => {
  const { y, ticks } = scaleOf([POINTS[0]!], '2024-02-25', '2025-02-24', BOX);
  expect(Number.isFinite(y('7.2990'))).toBe(true);
  expect(ticks.length).toBeGreaterThanOrEqual(2);
});

test('finds the first, last, highest and lowest point, the point of a day, and the last of each month', () => {
  expect(extremesOf(POINTS)).toEqual({ first: POINTS[0], last: POINTS[2], high: POINTS[1], low: POINTS[2] });
  expect(extremesOf([])).toBeUndefined();
  expect(pointAt(POINTS, '2025-02-01')).toBe(POINTS[1]);
  expect(pointAt(POINTS, '2024-12-01')).toBe(POINTS[0]);
  expect(lastOfMonths(POINTS)).toEqual([POINTS[1], POINTS[2]]);
});
