import { listCurrencies, type CurrencyCode } from '../../money/currencies.js';
import type { MarkRow, MarkSupport } from '../engine/mark.js';

/** ISO codes that are also words, names or abbreviations in print: "TOP 10", "SDG 13", "PHP 8", "RON 97" petrol, "7-3 ATS". */
const WORD_CODES: ReadonlySet<string> = new Set(
  (
    'ALL AMD ANG ATS BAM BOB BSD BTN CLP COP CRC CUP DEM DOP ERN ESP ETB FIM GEL GIP LAK MAD MRO NAD PAB PEN PHP PTE RON ' +
    'SAR SDG SHP SOS STD STN SVC TMT TOP TRY UAH VES WST'
  ).split(' '),
);

/** A code that is also a word is a mark beside any number where the text or the newsroom is of its country: "PHP300". */
const supportOf = (code: CurrencyCode): MarkSupport => ({ key: code, byRegion: { [code.slice(0, 2)]: code } });

const CODE_MARKS: readonly MarkRow[] = listCurrencies().map(({ code }) => ({
  currency: code,
  before: code,
  after: code,
  caseSensitive: true,
  ...(WORD_CODES.has(code) ? { weak: true, support: supportOf(code) } : {}),
}));

/** Codes that in title case are also words, names or abbreviations: "Sime Darby Bhd", "500 Kgs", "a Mur". */
const TITLE_CASE_WORDS: ReadonlySet<string> = new Set(
  'ARS AUD AWG BHD CAD CNY CVE EEK FRF HNL ILS IRR KGS LTL MNT MOP MTL MUR MYR NIO NOK NPR RUB SEK SIT SSP XAG XAU ZAR'.split(
    ' ',
  ),
);

/** "Ugx 5,000": some newsrooms write a code as they write a word. */
const TITLE_CASE_MARKS: readonly MarkRow[] = listCurrencies()
  .filter(({ code }) => !WORD_CODES.has(code) && !TITLE_CASE_WORDS.has(code))
  .map(({ code }) => {
    const form = code.charAt(0) + code.slice(1).toLowerCase();
    return { currency: code, before: `${form}|${form}.`, after: form, caseSensitive: true };
  });

/** Codes that people also type in small letters, and that are no words then: "50 gbp". */
const SMALL_CODES: readonly CurrencyCode[] = [
  'AUD',
  'CHF',
  'CNY',
  'EUR',
  'GBP',
  'HKD',
  'INR',
  'JPY',
  'KRW',
  'MYR',
  'NZD',
  'SGD',
  'THB',
  'TWD',
];

const SMALL_MARKS: readonly MarkRow[] = SMALL_CODES.map((code) => {
  const form = code.toLowerCase();
  return { currency: code, after: form, caseSensitive: true };
});

const METALS: ReadonlySet<string> = new Set(['XAG', 'XAU']);

/** How accounts in Europe count: thousands and millions before the code, "50 MUSD", "MSEK 120", "12 TEUR". */
const MULTIPLES: readonly (readonly [string, number])[] = [
  ['k', 3],
  ['K', 3],
  ['T', 3],
  ['m', 6],
  ['M', 6],
  ['bn', 9],
];

const MULTIPLE_MARKS: readonly MarkRow[] = MULTIPLES.flatMap(([prefix, power]) =>
  listCurrencies()
    .filter(({ code }) => !WORD_CODES.has(code) && !METALS.has(code))
    .map(({ code }) => ({ currency: code, before: prefix + code, after: prefix + code, power, caseSensitive: true })),
);

/** Every ISO 4217 code is a mark, before or after the number, in capitals, and in title case where that is no word. */
export const ISO_MARKS: readonly MarkRow[] = [...CODE_MARKS, ...TITLE_CASE_MARKS, ...SMALL_MARKS, ...MULTIPLE_MARKS];
