import { readFileSync } from 'node:fs';
import { renderCountryNames, renderCurrencyNames } from '../../../../scripts/build-currency-names.mjs';
import type { MarkRow } from '../../../../src/core/figures/engine/mark.js';
import { findFigures } from '../../../../src/core/figures/find-figures.js';
import { EN_CLDR_NAMES, EN_CLDR_SHARED_NOUNS } from '../../../../src/core/figures/languages/en/cldr-names.js';
import { EN_CURRENCY_NAMES } from '../../../../src/core/figures/languages/en/currency-names.js';
import { EN_MARKS } from '../../../../src/core/figures/languages/en/marks.js';
import { ZH_CLDR_NAMES } from '../../../../src/core/figures/languages/zh/cldr-names.js';
import { ZH_CURRENCY_NAMES } from '../../../../src/core/figures/languages/zh/currency-names.js';
import { ZH_MARKS } from '../../../../src/core/figures/languages/zh/marks.js';
import { ACTIVE_CURRENCIES, RETIRED_CURRENCIES } from '../../../../src/core/money/iso-4217.js';
import { currencyCode } from '../../../support/brands.js';

const active = ACTIVE_CURRENCIES.map(([code]) => code);
const retired = RETIRED_CURRENCIES.map(([code]) => code);

/** One form alone, as "side code form". */
function formsOf(rows: readonly MarkRow[]): string[] {
  return rows.flatMap(({ currency, minor, market, weak, before = '', after = '' }) =>
    minor !== undefined || market || weak || currency === undefined
      ? []
      : [['before', before] as const, ['after', after] as const].flatMap(([side, cell]) =>
          cell
            .split('|')
            .filter(Boolean)
            .map((form) => `${side} ${currency} ${form.toLowerCase()}`),
        ),
  );
}

describe.each(['en', 'zh'] as const)('the names of %s', (language) => {
  test('are what the script makes of CLDR', () => {
    const path = new URL(`../../../../src/core/figures/languages/${language}/cldr-names.ts`, import.meta.url);
    expect(renderCurrencyNames(language, active, retired)).toBe(readFileSync(path, 'utf8'));
  });
});

test('the countries of currencies are what the script makes of CLDR', () => {
  const path = new URL('../../../../src/core/figures/languages/en/country-names.ts', import.meta.url);
  expect(renderCountryNames(active)).toBe(readFileSync(path, 'utf8'));
});

test('no form is in a table by hand and in that of CLDR', () => {
  const given = new Set(formsOf([...EN_CURRENCY_NAMES, ...ZH_CURRENCY_NAMES]));
  expect(formsOf([...EN_MARKS, ...ZH_MARKS]).filter((form) => given.has(form))).toEqual([]);
});

test('every currency in use has a name in both languages', () => {
  const unnamed = (rows: readonly (readonly [string, ...string[]])[]): string[] =>
    active.filter((code) => !['XAG', 'XAU'].includes(code) && !rows.some(([each]) => each === code));
  expect(unnamed(EN_CLDR_NAMES)).toEqual([]);
  expect(unnamed(ZH_CLDR_NAMES)).toEqual([]);
});

const readAs = (text: string): unknown[] => findFigures(text).figures.map(({ currency, value }) => [currency, value]);

test.each(EN_CLDR_NAMES)('%s is read by each English name', (code, singular, plural) => {
  for (const name of [...singular.split('|'), ...plural.split('|')].filter(Boolean))
    expect([name, readAs(`The state spent 5 million ${name}.`)]).toEqual([name, [[code, '5000000']]]);
});

test.each(EN_CLDR_NAMES.filter(([, , , signs]) => signs))(
  '%s is read by each sign',
  (code, _singular, _plural, signs) => {
    for (const sign of signs.split('|')) {
      expect([sign, readAs(`It paid ${sign}5 million.`)]).toEqual([sign, [[code, '5000000']]]);
      expect([sign, readAs(`It paid 5,000 ${sign}.`)]).toEqual([sign, [[code, '5000']]]);
    }
  },
);

test.each([
  ['MYR', 'Malaysia ringgit'],
  ['IDR', 'Indonesia rupiah'],
  ['THB', 'Thailand baht'],
  ['INR', 'India rupees'],
  ['KWD', 'Kuwait dinars'],
  ['MXN', 'Mexico pesos'],
  ['TRY', 'Turkey lira'],
  ['CZK', 'Czechia koruna'],
])('%s is read by its noun behind its country: %s', (code, name) => {
  expect(readAs(`The state spent 5 million ${name}.`)).toEqual([[code, '5000000']]);
});

test.each(ZH_CLDR_NAMES)('%s is read by each Chinese name', (code, names) => {
  for (const name of names.split('|'))
    expect([name, readAs(`公司支付500万${name}。`)]).toEqual([name, [[code, '5000000']]]);
});

/** Nouns that newsrooms use of one currency alone, whoever shares them, and one that is a weight in the singular. */
const NOT_AMBIGUOUS = new Set(['won', 'ruble', 'rubles', 'rouble', 'roubles', 'pound']);

test.each(EN_CLDR_SHARED_NOUNS)('a noun of %s is an ambiguous mark with all of them', (codes, nouns) => {
  const inUse = codes
    .split(' ')
    .map(currencyCode)
    .filter((code) => active.some((each) => each === code));
  for (const noun of nouns.split('|').filter((each) => !NOT_AMBIGUOUS.has(each))) {
    const row = EN_MARKS.find(({ ambiguous, after }) => ambiguous && after?.split('|').includes(noun));
    expect([noun, inUse.filter((code) => !row?.ambiguous?.candidates.includes(code))]).toEqual([noun, []]);
    for (const { certainty } of findFigures(`It cost 5 million ${noun}.`).figures)
      expect(certainty).not.toBe('explicit');
  }
});
