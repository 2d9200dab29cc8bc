import { computeEasterSunday } from '../../../src/core/calendars/easter.js';
import { isTargetDay } from '../../../src/core/calendars/target.js';
import {
  isStale,
  countMissedUnlessRelayed,
  countMissedPublications,
} from '../../../src/core/calendars/missed-publications.js';
import { createSources } from '../../../src/rates/sources/registry.js';
import type { RateSource } from '../../../src/rates/sources/source.js';
import { isoDate } from '../../support/brands.js';

const [ecb, currencyApi] = createSources({ order: ['ecb', 'currency-api'] }) as [RateSource, RateSource];

test.each([
  [1999, '1999-04-04'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, day) => {
  expect(computeEasterSunday(year)).toBe(day);
});

test('TARGET is closed at weekends and on its six holidays', () => {
  const closed = ['2024-01-01', '2024-03-29', '2024-04-01', '2024-05-01', '2024-12-25', '2024-12-26', '2024-03-30'];
  expect(closed.filter((day) => isTargetDay(isoDate(day)))).toEqual([]);
  expect(['2024-12-24', '2024-05-09', '2024-10-03', '2024-04-02'].map(isoDate).every(isTargetDay)).toBe(true);
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
  expect(countMissedPublications(ecb, isoDate(lastObservation), new Date(now))).toBe(missed);
  expect(isStale(ecb, isoDate(lastObservation), new Date(now))).toBe(missed > 0);
});

test('a daily source misses Saturdays too, and counts in UTC', () => {
  expect(countMissedPublications(currencyApi, isoDate('2024-03-08'), new Date('2024-03-10T13:59:00Z'))).toBe(1);
  expect(countMissedPublications(currencyApi, isoDate('2024-03-08'), new Date('2024-03-10T14:00:00Z'))).toBe(2);
});

test('a source of which nothing is known is stale', () => {
  expect(isStale(ecb, undefined, new Date('2024-03-06T12:00:00Z'))).toBe(true);
});

describe('sources that publish in arrears', () => {
  const [hkma, h10, cfets] = createSources({ order: ['hkma', 'fed-h10', 'cfets'], cfets: 'on' }) as [
    RateSource,
    RateSource,
    RateSource,
  ];

  test.each([
    ['the week is not out before Monday evening', '2024-03-11T21:00:00Z', '2024-03-01', 0],
    ['it is missed when Monday’s window has closed (19:00 in New York)', '2024-03-11T23:00:00Z', '2024-03-01', 1],
    ['a second week is a second release', '2024-03-19T12:00:00Z', '2024-03-01', 2],
    ['a holiday on the Friday is none', '2025-07-07T23:30:00Z', '2025-07-03', 0],
    ['on a Monday that is a holiday the release is a day later', '2024-05-28T22:30:00Z', '2024-05-17', 0],
  ])('H.10: %s', (_case, now, lastObservation, missed) => {
    expect(countMissedPublications(h10, isoDate(lastObservation), new Date(now))).toBe(missed);
  });

  test.each([
    ['February is not late in March', '2026-03-30T20:00:00Z', '2026-01-31', 0],
    ['but after its end', '2026-04-01T12:00:00Z', '2026-01-31', 1],
    ['each month is one', '2026-06-02T12:00:00Z', '2026-01-31', 3],
  ])('HKMA: %s', (_case, now, lastObservation, missed) => {
    expect(countMissedPublications(hkma, isoDate(lastObservation), new Date(now))).toBe(missed);
  });

  test.each([
    ['the Golden Week is no delay', '2024-10-08T12:00:00Z', '2024-09-30', 0],
    ['a working day after it is', '2024-10-09T04:00:00Z', '2024-09-30', 1],
    ['the fixing is due at noon in Shanghai', '2024-10-09T03:59:00Z', '2024-09-30', 0],
  ])('CFETS: %s', (_case, now, lastObservation, missed) => {
    expect(countMissedPublications(cfets, isoDate(lastObservation), new Date(now))).toBe(missed);
  });

  test('one that replaces another misses nothing while that one is up to date', () => {
    const both = createSources({ order: ['ecb', 'frankfurter'] }) as [RateSource, RateSource];
    const known = (days: Record<string, string>) => ({
      lastObservation: (key: string) => (days[key] === undefined ? undefined : isoDate(days[key])),
    });
    const now = new Date('2024-03-06T20:00:00Z');
    expect(countMissedUnlessRelayed(both[1], both, known({ ecb: '2024-03-06' }), now)).toBe(0);
    expect(countMissedUnlessRelayed(both[1], both, known({ ecb: '2024-03-05' }), now)).toBe(1);
    expect(countMissedUnlessRelayed(both[1], both, known({ ecb: '2024-03-01', frankfurter: '2024-03-06' }), now)).toBe(
      0,
    );
    expect(countMissedUnlessRelayed(both[0], both, known({ frankfurter: '2024-03-06' }), now)).toBeGreaterThan(200);
  });
});
