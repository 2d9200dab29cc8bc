import type { CurrencyCode } from '../../../money/currencies.js';
import type { MarkRow } from '../../engine/mark.js';
import { CENT, DOLLAR } from '../dollar-marks.js';

/** [code, adjectives] of the dollars, as the wires wrote them before "dlrs". */
const DOLLARS: readonly (readonly [CurrencyCode, string])[] = [
  ['AUD', 'Australian'],
  ['CAD', 'Canadian|Cdn'],
  ['HKD', 'Hong Kong|H.K.|HK'],
  ['NZD', 'New Zealand|N.Z.|NZ'],
  ['SGD', 'Singapore'],
  ['TWD', 'Taiwan'],
  ['USD', 'U.S.|US'],
];

/** What news agencies telegraphed for units of money until the nineties, and still write in tables: "5.2 mln dlrs or 50 cts a share". */
export const EN_WIRE_MARKS: readonly MarkRow[] = [
  { ambiguous: DOLLAR, after: 'dlrs|dlr' },
  ...DOLLARS.map(([currency, adjectives]): MarkRow => {
    const after = adjectives.split('|').flatMap((adjective) => [`${adjective} dlrs`, `${adjective} dlr`]);
    return { currency, after: after.join('|') };
  }),
  // Carats as well.
  { ambiguous: CENT, after: 'cts', minor: 2, weak: true },
  { currency: 'GBP', after: 'stg' },
  { currency: 'MYR', after: 'rgt' },
];
