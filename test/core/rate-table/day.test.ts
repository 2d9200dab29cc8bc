import fc from 'fast-check';
import {
  addDays,
  getLocalDate,
  toDayNumber,
  daysBetween,
  isIsoDate,
  toIsoDate,
  getLocalTime,
  getWeekday,
} from '../../../src/core/rate-table/day.js';

test.each(['2024-02-29', '1999-01-04', '2000-02-29', '2026-12-31'])('%s is a day', (text) => {
  expect(isIsoDate(text)).toBe(true);
});

test.each([
  '2024-02-30',
  '2023-02-29',
  '1900-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-1-1',
  '2024-01-01T00:00',
  '0000-01-01',
  '20240101',
  '２０２４-01-01',
  '',
])('%j is not a day', (text) => {
  expect(isIsoDate(text)).toBe(false);
  expect(() => toDayNumber(text)).toThrow('not a calendar day');
});

test('day numbers agree with the calendar of JavaScript, both ways', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1600-01-01'), max: new Date('2400-01-01'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(toDayNumber(day)).toBe(Math.floor(date.getTime() / 86_400_000));
      expect(toIsoDate(toDayNumber(day))).toBe(day);
      expect(getWeekday(day)).toBe(date.getUTCDay());
    }),
  );
});

test('days are added and counted across leap days and years', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
  expect(daysBetween('2024-02-24', '2024-02-23')).toBe(-1);
});

test('an instant has the day and the time of the zone that is asked for', () => {
  const instant = new Date('2024-12-31T22:30:00Z');
  expect(getLocalDate('Asia/Shanghai', instant)).toBe('2025-01-01');
  expect(getLocalDate('America/New_York', instant)).toBe('2024-12-31');
  expect(getLocalTime('Europe/Berlin', instant)).toBe('23:30');
  expect(getLocalTime('Europe/Berlin', new Date('2024-07-01T22:00:00Z'))).toBe('00:00');
});
