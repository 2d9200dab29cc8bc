import { checkText } from '../../../../src/core/operations/check-text.js';
import type { RateTable } from '../../../../src/core/rate-table/rate-table.js';
import { history } from '../support/checked.js';
import { isoDate } from '../../../support/brands.js';

/** The table, and the days that it was asked for. */
function watched(): { readonly table: RateTable; readonly asked: string[] } {
  const asked: string[] = [];
  const table: RateTable = {
    ...history,
    revision: history.revision,
    rate: (query) => {
      asked.push(query.date);
      return history.rate(query);
    },
    series: (query) => {
      asked.push(`${query.from} ${query.to}`);
      return history.series(query);
    },
  };
  return { table, asked };
}

const WRONG = 'It paid 380 billion yuan ($61.2 billion).';

function checkWith(table: RateTable, date = '2024-02-24', revision?: number) {
  return checkText(
    WRONG,
    { date: isoDate(date), ...(revision === undefined ? {} : { revision }) },
    { table, isStale: () => false },
  );
}

test('a history is read once for a table, whatever text asks for it', () => {
  const { table, asked } = watched();
  const first = checkWith(table);
  const before = [...asked];
  expect(before).toContain('2019-01-01 2019-12-31');
  expect(checkWith(table)).toEqual(first);
  expect(asked).toEqual(before);
});

test('another day reads its own days, and of the years that are over none', () => {
  const { table, asked } = watched();
  checkWith(table, '2023-12-30');
  const before = asked.length;
  const later = checkWith(table, '2024-02-24');
  expect(asked.slice(before)).toContain('2024-01-01 2024-02-24');
  expect(asked.slice(before)).not.toContain('2019-01-01 2019-12-31');
  expect(later).toEqual(checkWith(watched().table, '2024-02-24'));
});

test('what was not known at a revision is not remembered for it', () => {
  const { table } = watched();
  const now = checkWith(table);
  expect(now.findings.map(({ rule }) => rule)).toContain('stated-conversion');
  const then = checkWith(table, '2024-02-24', 0);
  expect(then.findings.map(({ rule }) => rule)).not.toContain('stated-conversion');
  expect(checkWith(table)).toEqual(now);
});
