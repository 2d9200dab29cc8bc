import type { CurrencyCode } from '../../../money/currencies.js';
import type { MarkRow, MarkSupport } from '../../engine/mark.js';
import { KWACHA, PISO } from '../ambiguous-marks.js';

/** A letter of one currency is supported by its country, which the code begins with. */
function supportOf(key: string, currency: CurrencyCode): MarkSupport {
  return { key, byRegion: { [currency.slice(0, 2)]: currency } };
}

const RAND = supportOf('R', 'ZAR');
const WON = supportOf('W', 'KRW');
const NAIRA = supportOf('N', 'NGN');

/** [code, letters]: as the Unicode CLDR gives them, or newsrooms of the country write them. */
const LETTERS: readonly (readonly [CurrencyCode, string])[] = [
  ['AOA', 'Kz|Kzs'],
  ['BAM', 'KM'],
  ['BIF', 'FBu|Fbu'],
  ['ERN', 'Nfk'],
  ['ETB', 'Br'],
  ['GMD', 'D'],
  ['GNF', 'FG|GF'],
  ['GTQ', 'Q'],
  ['HNL', 'L'],
  ['HUF', 'Ft'],
  ['KMF', 'CF'],
  ['MGA', 'Ar'],
  ['MVR', 'Rf|MRf'],
  ['MWK', 'MK'],
  ['PYG', 'Gs|Gs.'],
  ['RWF', 'RF|Frw'],
  ['SLE', 'Le|NLe'],
  ['STN', 'Db'],
  ['SZL', 'E'],
  ['TRY', 'TL'],
  ['VUV', 'VT|Vt'],
  ['ZMW', 'ZK'],
];

/**
 * Marks of letters alone. The first ones are known well enough to be read beside a number that looks like an amount, "R560
 * million"; the others, and all beside small numbers, "R560", are read where the region or the text supports them.
 */
export const EN_LETTER_MARKS: readonly MarkRow[] = [
  { currency: 'ZAR', before: 'R', caseSensitive: true, weak: true, support: RAND },
  { currency: 'NGN', before: 'N', caseSensitive: true, weak: true, support: NAIRA },
  { currency: 'KRW', before: 'W', caseSensitive: true, weak: true, support: WON },
  { ambiguous: PISO, before: 'P', caseSensitive: true, weak: true, support: PISO },
  { ambiguous: KWACHA, before: 'K', caseSensitive: true, weak: true, support: KWACHA },
  { currency: 'GHS', before: '¢', support: supportOf('¢', 'GHS') },
  // Behind the number.
  { currency: 'HUF', after: 'Ft', caseSensitive: true, support: supportOf('Ft', 'HUF') },
  { currency: 'TRY', after: 'TL', caseSensitive: true, weak: true, support: supportOf('TL', 'TRY') },
  ...LETTERS.map(([currency, before]): MarkRow => {
    const [key = before] = before.split('|');
    return { currency, before, caseSensitive: true, support: supportOf(key, currency) };
  }),
];
