import { groupRestatements } from '../../../src/core/annotation/restatement-groups.js';
import type { Occurrence } from '../../../src/core/annotation/occurrence.js';
import { styleOf } from './support/annotated.js';
import { money } from './support/figure.js';
import { decimal } from '../../support/brands.js';

function occurrence(id: string, currency: string, restates?: string): Occurrence {
  const figure = money('5', currency, { id, ...(restates === undefined ? {} : { restates }) });
  const surroundings = { bracket: undefined, quoted: false };
  return {
    figure,
    start: 0,
    end: 1,
    enclosure: surroundings,
    style: styleOf('plain'),
    amounts: [decimal('5')],
    amountKey: `${currency} 5 `,
    year: undefined,
    conversions: [],
    failures: [],
    onshoreFallbacks: [],
  };
}

function groupsOf(
  ...occurrences: readonly Occurrence[]
): readonly (readonly [string, readonly string[], readonly string[]])[] {
  const groupOf = groupRestatements(occurrences);
  return occurrences.map((each) => {
    const { original, restatements, currencies } = groupOf(each);
    return [original.figure.id, restatements.map(({ figure }) => figure.id), [...currencies]];
  });
}

test('a chain of restatements is one group', () => {
  const group = ['f1', ['f2', 'f3'], ['CNY', 'USD', 'HKD']];
  expect(groupsOf(occurrence('f1', 'CNY'), occurrence('f2', 'USD', 'f1'), occurrence('f3', 'HKD', 'f2'))).toEqual([
    group,
    group,
    group,
  ]);
});

test('a restatement may stand before the amount that it restates', () => {
  const group = ['f2', ['f1'], ['CNY', 'USD']];
  expect(groupsOf(occurrence('f1', 'USD', 'f2'), occurrence('f2', 'CNY'))).toEqual([group, group]);
});

test('a figure whose original was not asked for is its own group, and a circle of restatements ends', () => {
  expect(groupsOf(occurrence('f1', 'USD', 'f9'))).toEqual([['f1', [], ['USD']]]);
  expect(groupsOf(occurrence('f1', 'USD', 'f2'), occurrence('f2', 'CNY', 'f1'))).toHaveLength(2);
});
