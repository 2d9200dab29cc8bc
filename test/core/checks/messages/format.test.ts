import { groupBy } from '../../../../src/support/group-by.js';
import { formatDay, formatDayCount, formatList } from '../../../../src/core/checks/messages/format.js';

test.each([
  ['2024-02-29', 'Thursday 29 February 2024', '2024年2月29日（星期四）'],
  ['1999-01-04', 'Monday 4 January 1999', '1999年1月4日（星期一）'],
  ['2026-11-01', 'Sunday 1 November 2026', '2026年11月1日（星期日）'],
])('%s', (date, english, chinese) => {
  expect([formatDay(date, 'en'), formatDay(date, 'zh'), formatDay(date, 'other')]).toEqual([english, chinese, english]);
});

test('days and lists are written in the words of each language', () => {
  expect([formatDayCount(1, 'en'), formatDayCount(2, 'en'), formatDayCount(2, 'zh')]).toEqual([
    '1 day',
    '2 days',
    '2天',
  ]);
  expect(['', 'A', 'A B', 'A B C'].map((items) => formatList(items.split(' ').filter(Boolean), 'en'))).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ]);
  expect(formatList(['A', 'B'], 'zh')).toBe('A、B');
});

test('groups keep the order of first appearance', () => {
  expect(groupBy([3, 1, 4, 1, 5, 9, 2, 6], (each) => String(each % 3))).toEqual([
    [3, 9, 6],
    [1, 4, 1],
    [5, 2],
  ]);
});
