import type { MarkRow } from '../../engine/mark.js';
import { listCurrencies } from '../../../money/currencies.js';
import { EN_BRACKETED_DOLLARS } from './bracketed-dollars.js';
import { EN_CLDR_NAMES, EN_CLDR_NOUNS, EN_CLDR_SHARED_NOUNS } from './cldr-names.js';
import { EN_COUNTRY_NAMES } from './country-names.js';

/** Nouns that are also units, birds or parts of shoes: beside a small number they are mostly that. */
const WEAK_NOUNS: ReadonlySet<string> = new Set('dram drams florin kip kips quetzal quetzals soles'.split(' '));

/** With a capital they are people and places: "20,000 Afghanis", "5 Balboa Street". */
const PROPER_NOUNS: ReadonlySet<string> = new Set(['AFN', 'NIO', 'PAB', 'PYG']);

/** One letter beside a sign must be a capital: "ChinaAMC's $7.09k" is not in another dollar. */
const LETTER_AND_SIGN = /^[A-Z][^A-Za-z]$|^[^A-Za-z][A-Z]$/;

function nameRows([code, singular, plural, signs]: (typeof EN_CLDR_NAMES)[number]): MarkRow[] {
  const names = [singular, plural].filter(Boolean).join('|');
  const rows: MarkRow[] = [{ currency: code, after: names }];
  // In front of the number, as banks and courts write sums: "Hong Kong dollars 3 million". Weak: "in Hong Kong dollars 20
  // years ago" names no sum.
  if (plural.includes(' ')) rows.push({ currency: code, before: plural, weak: true });
  for (const sign of signs.split('|').filter(Boolean))
    rows.push({ currency: code, before: sign, after: sign, caseSensitive: LETTER_AND_SIGN.test(sign) });
  return rows;
}

function nounRows([code, nouns]: (typeof EN_CLDR_NOUNS)[number]): MarkRow[] {
  const [weak, sure] = [true, false].map((isWeak) =>
    nouns
      .split('|')
      .filter((noun) => WEAK_NOUNS.has(noun) === isWeak)
      .join('|'),
  );
  const caseSensitive = PROPER_NOUNS.has(code);
  return [
    ...(sure ? [{ currency: code, after: sure, caseSensitive }] : []),
    ...(weak ? [{ currency: code, after: weak, caseSensitive, weak: true }] : []),
  ];
}

/** Countries by the first two letters of a currency's code. */
const COUNTRIES = new Map(EN_COUNTRY_NAMES);
/** Names that CLDR gives as they are, "Hong Kong dollars". */
const fullNames = new Set(
  EN_CLDR_NAMES.flatMap(([, singular, plural]) => [...singular.split('|'), ...plural.split('|')]).map((name) =>
    name.toLowerCase(),
  ),
);

/** "Malaysia ringgit", "Thailand baht": the country in place of the adjective. */
const COUNTRY_ROWS: readonly MarkRow[] = listCurrencies().flatMap(({ code, endDate }) => {
  const countries = COUNTRIES.get(code.slice(0, 2))?.split('|');
  if (endDate !== undefined || !countries) return [];
  const nouns = [...EN_CLDR_NOUNS, ...EN_CLDR_SHARED_NOUNS].flatMap(([codes, forms]) =>
    codes.split(' ').includes(code) ? forms.split('|') : [],
  );
  const names = countries
    .flatMap((country) => nouns.map((noun) => `${country} ${noun}`))
    .filter((name) => !fullNames.has(name.toLowerCase()));
  return names.length > 0 ? [{ currency: code, after: names.join('|') }] : [];
});

/** Every currency by its full name, "5 million Zambian kwachas", by its noun where it has one of its own, and by its sign. */
export const EN_CURRENCY_NAMES: readonly MarkRow[] = [
  ...EN_CLDR_NAMES.flatMap(nameRows),
  ...EN_CLDR_NOUNS.flatMap(nounRows),
  ...COUNTRY_ROWS,
  ...EN_BRACKETED_DOLLARS,
];
