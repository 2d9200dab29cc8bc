import { listAlternativeReadings } from '../../../../src/core/checks/stated-conversion/alternative-pairs.js';
import { isCurrencyAlive, type CurrencyCode } from '../../../../src/core/money/currencies.js';
import { findFigures } from '../../../../src/core/figures/find-figures.js';
import { findingOf } from '../support/checked.js';
import { isoDate } from '../../../support/brands.js';

/** A mark like "pound" may mean currencies that were retired since: only in stories of their days, or about them. */

const read = (text: string, date: string) => {
  const { severity, data } = findingOf('stated-conversion', text, { date: isoDate(date) });
  return { severity, readAs: (data as { readonly readAs?: unknown }).readAs };
};

test.each([
  // At 0.787564 Irish pounds to the euro that would be right in dollars of New Zealand.
  ['The club was sold for 500 million pounds ($1.2 billion).', '2025-02-24'],
  ['The club was sold for £500 million ($1.2 billion).', '2025-02-24'],
])('%s of %s: no retired currency excuses it', (text, date) => {
  expect(read(text, date)).toEqual({ severity: 'error', readAs: undefined });
});

test.each([
  ['2001-06-01', true],
  ['2025-02-24', false],
])('on %s the Irish pound is a reading of "pounds": %s', (day, expected) => {
  const [original, stated] = findFigures('It was sold for 500 million pounds (NZ$1.2 billion).', {}).figures;
  if (!original || !stated) throw new Error('two amounts are expected');
  const isInUse = (currency: CurrencyCode): boolean => isCurrencyAlive(currency, day);
  const bases = listAlternativeReadings(original, stated, isInUse).map(({ base }) => base);
  expect(bases.includes('IEP')).toBe(expected);
  expect(bases).toContain('EGP');
});
