import type { CurrencyCode } from '../../../money/currencies.js';
import type { MarkRow } from '../../engine/mark.js';

/** [code, adjectives]: the country of a dollar in brackets before the noun. */
const ADJECTIVES: readonly (readonly [CurrencyCode, string])[] = [
  ['USD', 'US|U.S.'],
  ['CAD', 'Canadian'],
  ['AUD', 'Australian'],
  ['NZD', 'New Zealand|NZ'],
  ['HKD', 'Hong Kong|HK'],
  ['SGD', 'Singapore'],
  ['TWD', 'Taiwan'],
];

/** "1.3 billion (US) dollars". */
export const EN_BRACKETED_DOLLARS: readonly MarkRow[] = ADJECTIVES.map(([currency, adjectives]) => ({
  currency,
  after: adjectives
    .split('|')
    .map((adjective) => `(${adjective}) dollars`)
    .join('|'),
}));
