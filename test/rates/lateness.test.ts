import { easterSunday, isTargetDay } from '../../src/rates/calendars.js';
import { isStale, publishesMissed } from '../../src/rates/lateness.js';
import { createSources } from '../../src/rates/sources/index.js';

const [ecb, currencyApi] = createSources() as [
  ReturnType<typeof createSources>[0],
  ReturnType<typeof createSources>[0],
];

test.each([
  [1999, '1999-04-04'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test('TARGET is closed at weekends and on its six holidays', () => {
  const closed = ['2024-01-01', '2024-03-29', '2024-04-01', '2024-05-01', '2024-12-25', '2024-12-26', '2024-03-30'];
  expect(closed.filter(isTargetDay)).toEqual([]);
  expect(['2024-12-24', '2024-05-09', '2024-10-03', '2024-04-02'].every(isTargetDay)).toBe(true);
});

test.each([
  ['the afternoon before publication', '2024-03-06T15:00:00Z', '2024-03-05', 0],
  ['the window is open', '2024-03-06T17:30:00Z', '2024-03-05', 0],
  ['the window has closed (19:00 in Frankfurt)', '2024-03-06T18:00:00Z', '2024-03-05', 1],
  ['the same hour in summer time is 20:00', '2024-07-03T17:00:00Z', '2024-07-02', 1],
  ['a weekend is no publication', '2024-03-10T23:00:00Z', '2024-03-08', 0],
  ['Easter is none either', '2024-04-02T08:00:00Z', '2024-03-28', 0],
  ['a week without an answer', '2024-03-13T12:00:00Z', '2024-03-06', 4],
  ['known ahead of the clock', '2024-03-06T12:00:00Z', '2024-03-07', 0],
])('ECB, %s', (_case, now, lastObservation, missed) => {
  expect(publishesMissed(ecb, lastObservation, new Date(now))).toBe(missed);
  expect(isStale(ecb, lastObservation, new Date(now))).toBe(missed > 0);
});

test('a daily source misses Saturdays too, and counts in UTC', () => {
  expect(publishesMissed(currencyApi, '2024-03-08', new Date('2024-03-10T13:59:00Z'))).toBe(1);
  expect(publishesMissed(currencyApi, '2024-03-08', new Date('2024-03-10T14:00:00Z'))).toBe(2);
});

test('a source of which nothing is known is stale', () => {
  expect(isStale(ecb, undefined, new Date('2024-03-06T12:00:00Z'))).toBe(true);
});
