import type { MarkRow } from '../../engine/mark.js';
import { EN_CLDR_NAMES, EN_CLDR_NOUNS } from './cldr-names.js';

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

/** Every currency by its full name, "5 million Zambian kwachas", by its noun where it has one of its own, and by its sign. */
export const EN_CURRENCY_NAMES: readonly MarkRow[] = [
  ...EN_CLDR_NAMES.flatMap(nameRows),
  ...EN_CLDR_NOUNS.flatMap(nounRows),
];
