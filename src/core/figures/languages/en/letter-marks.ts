import type { CurrencyCode } from '../../../money/currencies.js';
import { defineAmbiguousMark, type MarkRow, type MarkSupport } from '../../engine/mark.js';
import { KWACHA, PISO } from '../ambiguous-marks.js';

/** A letter of one currency is supported by its country, which the code begins with. */
function supportOf(key: string, currency: CurrencyCode): MarkSupport {
  return { key, byRegion: { [currency.slice(0, 2)]: currency } };
}

const RAND = supportOf('R', 'ZAR');
const WON = supportOf('W', 'KRW');
const NAIRA = supportOf('N', 'NGN');

/** "3,140/-": shillings without cents in East Africa, rupees in South Asia. */
const STROKE = defineAmbiguousMark({
  key: '/-',
  fallback: 'INR',
  candidates: ['INR', 'PKR', 'LKR', 'NPR', 'BDT', 'KES', 'TZS', 'UGX'],
  byRegion: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', BD: 'BDT', KE: 'KES', TZ: 'TZS', UG: 'UGX' },
});

/** "Y338.5 billion": the letter that American wires write for the yen. */
const Y_SIGN = defineAmbiguousMark({
  key: 'Y',
  fallback: 'JPY',
  candidates: ['JPY', 'CNY'],
  byRegion: { JP: 'JPY', CN: 'CNY' },
});

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
  ['THB', 'B'],
  ['TRY', 'TL'],
  ['UAH', 'Hr|Hr.'],
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
  { currency: 'OMR', before: 'RO', caseSensitive: true, weak: true, support: supportOf('RO', 'OMR') },
  { ambiguous: Y_SIGN, before: 'Y', caseSensitive: true, weak: true, support: Y_SIGN },
  // On keyboards without the sign of the naira.
  { currency: 'NGN', before: '#', support: supportOf('#', 'NGN') },
  { currency: 'KRW', before: 'W', caseSensitive: true, weak: true, support: WON },
  { ambiguous: PISO, before: 'P', caseSensitive: true, weak: true, support: PISO },
  { ambiguous: KWACHA, before: 'K', caseSensitive: true, weak: true, support: KWACHA },
  { currency: 'GHS', before: '¢', support: supportOf('¢', 'GHS') },
  // Behind the number.
  { currency: 'AUD', after: 'Ac', minor: 2, caseSensitive: true, support: { key: 'Ac', byRegion: { NZ: 'AUD' } } },
  // What Kenyans call the shilling.
  { currency: 'KES', after: 'bob', caseSensitive: true, support: supportOf('bob', 'KES') },
  { ambiguous: STROKE, after: '/-|/=', glued: true },
  { currency: 'HUF', after: 'Ft', caseSensitive: true, support: supportOf('Ft', 'HUF') },
  { currency: 'TRY', after: 'TL', caseSensitive: true, weak: true, support: supportOf('TL', 'TRY') },
  ...LETTERS.map(([currency, before]): MarkRow => {
    const [key = before] = before.split('|');
    return { currency, before, caseSensitive: true, support: supportOf(key, currency) };
  }),
];
