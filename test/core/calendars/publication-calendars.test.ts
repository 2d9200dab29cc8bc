import { PUBLICATION_CALENDARS } from '../../../src/core/calendars/publication-calendars.js';
import { isChineseMarketDay } from '../../../src/core/calendars/china.js';
import { isBankOfCanadaDay, isFederalReserveDay } from '../../../src/core/calendars/north-america.js';
import { isoDate } from '../../support/brands.js';

test('the Federal Reserve is closed on its holidays; one on a Saturday is not moved', () => {
  const closed = [
    '2024-01-01', // New Year
    '2024-01-15', // Martin Luther King Day
    '2024-02-19', // Presidents' Day
    '2024-05-27', // Memorial Day
    '2024-06-19', // Juneteenth
    '2024-07-04',
    '2024-09-02', // Labor Day
    '2024-10-14', // Columbus Day
    '2024-11-11', // Veterans Day
    '2024-11-28', // Thanksgiving
    '2024-12-25',
    '2023-01-02', // New Year on a Sunday
    '2024-11-30', // Saturday
  ];
  expect(closed.map(isoDate).filter(isFederalReserveDay)).toEqual([]);
  const open = ['2026-07-03', '2020-06-19', '2024-05-20', '2024-11-21', '2024-11-29', '2024-03-29', '1985-01-21'];
  expect(open.filter((day) => !isFederalReserveDay(isoDate(day)))).toEqual([]);
});

test('the Bank of Canada is closed on its holidays; one at a weekend is moved', () => {
  const closed = [
    '2024-01-01',
    '2024-02-19', // Family Day
    '2024-03-29', // Good Friday
    '2024-05-20', // Victoria Day
    '2024-07-01', // Canada Day
    '2024-08-05', // Civic Holiday
    '2024-09-02', // Labour Day
    '2024-09-30', // Truth and Reconciliation
    '2024-10-14', // Thanksgiving
    '2024-11-11', // Remembrance Day
    '2024-12-25',
    '2024-12-26',
    '2023-07-03', // Canada Day on a Saturday
    '2021-12-27', // Christmas on a Saturday
    '2021-12-28', // Boxing Day on a Sunday
    '2022-12-27', // Christmas on a Sunday
  ];
  expect(closed.map(isoDate).filter(isBankOfCanadaDay)).toEqual([]);
  const open = ['2024-04-01', '2024-05-27', '2024-12-27', '2023-12-28', '2024-11-28'];
  expect(open.filter((day) => !isBankOfCanadaDay(isoDate(day)))).toEqual([]);
});

test('nothing is expected of the Chinese market when it may be closed', () => {
  const maybeClosed = [
    '2024-01-01',
    '2024-02-09', // eve of the Spring Festival
    '2024-02-16',
    '2024-04-04', // Qingming
    '2024-05-01',
    '2024-06-10', // Dragon Boat
    '2024-09-17', // Mid-Autumn
    '2024-10-07',
    '2026-06-19', // Dragon Boat
    '2026-09-25', // Mid-Autumn
    '2024-03-09', // Saturday
  ];
  expect(maybeClosed.map(isoDate).filter(isChineseMarketDay)).toEqual([]);
  expect(
    ['2024-01-31', '2024-02-26', '2024-03-06', '2024-07-01', '2024-10-09'].map(isoDate).every(isChineseMarketDay),
  ).toBe(true);
});

test.each([
  ['2024-03-04', '2024-03-11'],
  ['2024-03-08', '2024-03-11'],
  ['2024-05-24', '2024-05-28'], // the Monday is Memorial Day
])('the H.10 of %s comes out on %s', (day, release) => {
  expect(PUBLICATION_CALENDARS['federal-reserve-weeks'].publishedOn(isoDate(day))).toBe(release);
});

test.each([
  ['2026-02-25', '2026-03-31'],
  ['2025-12-31', '2026-01-31'],
  ['2024-01-01', '2024-02-29'],
  ['2026-07-31', '2026-08-31'],
])('the HKMA’s figure of %s is due by %s', (day, due) => {
  expect(PUBLICATION_CALENDARS['weekdays-monthly'].publishedOn(isoDate(day))).toBe(due);
});

test('a source of months observes their first day', () => {
  const days = ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'].map(isoDate);
  expect(days.map(PUBLICATION_CALENDARS['month-starts'].observes)).toEqual([true, false, false, false]);
});

describe('on a holiday no rate is expected, and one that is published all the same is accepted', () => {
  test.each([
    // New Year, Lunar New Year, Qingming, Buddha's birthday, Dragon Boat, All Souls, the day after Mid-Autumn
    ['macao-days', '2026-01-01 2026-02-17 2026-04-06 2026-05-25 2026-06-19 2026-11-02 2026-09-28', '2026-03-06'],
    // Qingming, National Day, its Friday, Retrocession Day on a Saturday, Constitution Day, Lunar New Year
    [
      'taiwanese-market-days-monthly',
      '2026-04-06 2025-10-10 2026-10-09 2025-10-24 2025-12-25 2026-02-16',
      '2026-03-06',
    ],
    // the turn of the year, Coming of Age, Foundation Day, the equinoxes, Golden Week, Greenery Day on a Sunday
    [
      'japanese-bank-days',
      '2025-12-31 2026-01-02 2026-01-12 2026-02-11 2026-03-20 2026-09-22 2026-09-23 2026-04-29 2025-05-06 2026-07-20',
      '2026-03-06',
    ],
    // Australia Day, Easter, Anzac Day on a Saturday, King's Birthday, the bank holiday, Labour Day, Boxing Day
    ['sydney-bank-days', '2026-01-26 2026-04-03 2026-04-06 2026-04-27 2026-06-08 2026-08-03 2026-12-28', '2026-04-24'],
    // Independence Day on a Saturday, Thanksgiving and its Friday, Washington's Birthday
    ['monetary-fund-days', '2026-07-03 2026-11-26 2026-11-27 2026-02-16', '2026-04-03'],
  ] as const)('%s', (cadence, holidays, open) => {
    const { observes } = PUBLICATION_CALENDARS[cadence];
    expect(holidays.split(' ').map(isoDate).filter(observes)).toEqual([]);
    expect(observes(isoDate(open))).toBe(true);
    expect(observes(isoDate('2026-03-07'))).toBe(false);
  });

  test('every weekend is closed for certain, except in Taipei', () => {
    for (const cadence of ['macao-days', 'japanese-bank-days', 'sydney-bank-days', 'monetary-fund-days'] as const) {
      const { closedOn } = PUBLICATION_CALENDARS[cadence];
      expect(['2026-03-06', '2026-03-07', '2026-02-17'].map(isoDate).map(closedOn)).toEqual([false, true, false]);
    }
    expect(PUBLICATION_CALENDARS['taiwanese-market-days-monthly']).not.toHaveProperty('closedOn');
  });
});

test('the report of a quarter is of its last day, and is due three weeks later', () => {
  const { observes, publishedOn } = PUBLICATION_CALENDARS['quarter-ends'];
  const days = ['2024-03-31', '2024-04-30', '2024-06-30', '2024-12-31'].map(isoDate);
  expect(days.map(observes)).toEqual([true, false, true, true]);
  expect(publishedOn(isoDate('2024-03-31'))).toBe('2024-04-21');
});
