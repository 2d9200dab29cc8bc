import { extremesOf, lastOfMonths, pointAt, quarterStarts, scaleOf, yearAround } from '../../web/chart/scale.js';

const POINTS = [
  { date: '2025-01-02', rate: '7.2990' },
  { date: '2025-01-31', rate: '7.3201' },
  { date: '2025-02-21', rate: '7.2476' },
];
const BOX = { width: 400, height: 132, left: 4, right: 44, top: 10, bottom: 20 };

test.each([
  ['of today', '2025-02-24', '2025-02-24', '2024-02-25', '2025-02-24'],
  ['of long ago', '2020-06-01', '2025-02-24', '2019-07-17', '2020-07-16'],
  ['of some days ago', '2025-02-10', '2025-02-24', '2024-02-25', '2025-02-24'],
  ['of tomorrow', '2025-02-25', '2025-02-24', '2024-02-26', '2025-02-25'],
])('the year of a story %s holds its date', (_name, story, today, from, to) => {
  expect(yearAround(story, today)).toEqual({ from, to });
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

test('months, extremes and the point of a day', () => {
  expect(quarterStarts('2024-02-25', '2025-02-24')).toEqual(['2024-03-01', '2024-06-01', '2024-09-01', '2024-12-01']);
  expect(extremesOf(POINTS)).toEqual({ first: POINTS[0], last: POINTS[2], high: POINTS[1], low: POINTS[2] });
  expect(extremesOf([])).toBeUndefined();
  expect(pointAt(POINTS, '2025-02-01')).toBe(POINTS[1]);
  expect(pointAt(POINTS, '2024-12-01')).toBe(POINTS[0]);
  expect(lastOfMonths(POINTS)).toEqual([POINTS[1], POINTS[2]]);
});
