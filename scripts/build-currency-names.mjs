/**
 * Writes the names and signs of every currency of src/core/money/iso-4217.ts, as the Unicode CLDR gives them, to
 * src/core/figures/languages/<language>/cldr-names.ts. The recogniser reads those tables, so that CLDR is neither in the
 * service nor in browsers.
 *
 *   npm run build:currency-names
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const CLDR = fileURLToPath(new URL('../node_modules/cldr-numbers-full/', import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(CLDR + path, 'utf8'));

/** English and Chinese with their regional locales; the two Shavian and Deseret alphabets are not Latin. */
const LOCALES = { en: /^en(?:-(?!Shaw|Dsrt)|$)/, zh: /^zh(?:-(?!Latn)|$)/ };

/** Nouns that are also everyday words, beside which a number is mostly no money: the full name alone is read. */
const EVERYDAY_NOUNS = new Set('gold mark marks real right rights sol som'.split(' '));

/** Locales whose names give nouns; the others of English add adjectives, and some slips ("Israeli sheckles"). */
const NOUN_LOCALES = new Set(['en', 'en-001']);

/** Named by their metal, "gold" and "troy ounces of gold": that is a quantity, and money only by its code. */
const METALS = new Set(['XAG', 'XAU']);

/** Signs that newsrooms write for another currency: the dollars of Canada and Taiwan. */
const SIGNS_OF_OTHERS = new Set(['C$', 'T$']);

const unique = (forms) => {
  const seen = new Map();
  for (const form of forms) if (form && !seen.has(form.toLowerCase())) seen.set(form.toLowerCase(), form);
  return [...seen.values()];
};
const withoutYears = (name) => name.replace(/\s*\([^)]*\d{4}[^)]*\)$/, '');
const withoutDiacritics = (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** The spellings of one name: with and without diacritics, "&" and "and", "St." and "St", any apostrophe. */
function spell(name) {
  let forms = [name];
  const also = (make) => (forms = forms.flatMap((form) => [form, make(form)]));
  also(withoutDiacritics);
  also((form) => form.replace(' & ', ' and '));
  also((form) => form.replace(/^St\. /, 'St '));
  if (name.includes('ʻ')) forms = forms.flatMap((form) => ['ʻ', "'", '’', '‘'].map((mark) => form.replace('ʻ', mark)));
  return unique(forms);
}

/** What the locales of a language call each currency. */
function readNames(language, codes) {
  const byCode = new Map(codes.map((code) => [code, { one: [], other: [], symbols: [], nouns: [] }]));
  const locales = readdirSync(`${CLDR}main`).filter((name) => LOCALES[language].test(name));
  for (const locale of locales.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const { currencies } = readJson(`main/${locale}/currencies.json`).main[locale].numbers;
    for (const [code, names] of byCode) {
      const entry = currencies[code];
      if (!entry) continue;
      for (const [key, text] of Object.entries(entry)) {
        if (text.includes('¤')) continue;
        if (key.startsWith('symbol')) names.symbols.push(text);
        else {
          const name = withoutYears(text);
          names[key.endsWith('other') ? 'other' : 'one'].push(name);
          if (NOUN_LOCALES.has(locale)) names.nouns.push(name.split(' ').at(-1).toLowerCase());
        }
      }
    }
  }
  return byCode;
}

/** A retired currency is called by a name that its successor has not taken over. */
function nameOf(code, names, taken) {
  for (const form of [...names.one, ...names.other]) {
    const owner = taken.get(form.toLowerCase());
    if (owner !== undefined && owner !== code) return false;
    taken.set(form.toLowerCase(), code);
  }
  return true;
}

/** Signs that one currency alone has. Letters are often something else: a table of ours says where they are read. */
function signsOf(byCode) {
  const owners = new Map();
  for (const [code, { symbols }] of byCode)
    for (const sign of new Set(symbols)) owners.set(sign, [...(owners.get(sign) ?? []), code]);
  const isOwn = (sign) =>
    owners.get(sign).length === 1 && !/^[A-Za-z. ]+$|^[$£¥]$/.test(sign) && !SIGNS_OF_OTHERS.has(sign);
  return (code) => unique(byCode.get(code).symbols).filter(isOwn);
}

/** Names that are written alike in the plural, and their plural as many write it: "Japanese yens". */
function addRegularPlurals({ one, other }) {
  const singulars = new Set(one.map((form) => form.toLowerCase()));
  const isInvariant = (form) =>
    singulars.has(form.toLowerCase()) && /[a-z]$/.test(form) && !/(?:s|gold|dong)$/.test(form);
  return unique([...other, ...other.filter(isInvariant).map((form) => `${form}s`)]);
}

/** "colón", "colons" and "colones" are one noun. */
const stemOf = (noun) => withoutDiacritics(noun).replace(/(?<=n)es$|s$/, '');

/** The nouns of names, by the codes that bear them: [codes, forms]. */
function collectNouns(byCode, active) {
  const codesByStem = new Map();
  const formsByStem = new Map();
  for (const [code, { nouns }] of byCode)
    for (const noun of nouns) {
      const stem = stemOf(noun);
      codesByStem.set(stem, unique([...(codesByStem.get(stem) ?? []), code]));
      formsByStem.set(stem, unique([...(formsByStem.get(stem) ?? []), ...spell(noun)]));
    }
  return [...codesByStem].flatMap(([stem, codes]) => {
    const forms = formsByStem.get(stem).filter((noun) => !EVERYDAY_NOUNS.has(noun));
    return forms.length > 0 && codes.some((code) => active.includes(code)) ? [[codes.sort().join(' '), forms]] : [];
  });
}

const quote = (text) => (text.includes("'") ? `"${text}"` : `'${text}'`);
const cell = (forms) => quote(forms.join('|'));

function header(language) {
  const { version } = readJson('package.json');
  return `/**
 * Made by "npm run build:currency-names" from CLDR ${version} (cldr-numbers-full), ${language}: do not edit.
 * Copyright © 1991-2025 Unicode, Inc. Unicode License v3, https://www.unicode.org/license.txt
 */
import type { CurrencyCode } from '../../../money/currencies.js';
`;
}

/**
 * The module of a language.
 * @param {'en' | 'zh'} language
 * @param {readonly string[]} active codes of currencies in use
 * @param {readonly string[]} retired codes of others; a name of both is that of the one in use
 * @returns {string}
 */
export function renderCurrencyNames(language, active, retired) {
  const byCode = readNames(language, [...active, ...retired]);
  const taken = new Map();
  const rows = [];
  for (const [code, names] of byCode) {
    if (METALS.has(code) || (!nameOf(code, names, taken) && retired.includes(code))) continue;
    rows.push({ code, one: unique(names.one.flatMap(spell)), other: unique(names.other.flatMap(spell)) });
  }
  return language === 'zh' ? renderChinese(rows) : renderEnglish(rows, byCode, active);
}

function renderChinese(rows) {
  const lines = rows.map(({ code, one, other }) => `  [${quote(code)}, ${cell(unique([...one, ...other]))}],\n`);
  return `${header('Chinese in both scripts and all regions')}
// prettier-ignore
/** [code, names]. */
export const ZH_CLDR_NAMES: readonly (readonly [CurrencyCode, string])[] = [
${lines.join('')}];
`;
}

function renderEnglish(rows, byCode, active) {
  const signs = signsOf(byCode);
  const lines = rows.map(({ code, one, other }) => {
    const plural = addRegularPlurals({ one, other });
    const plurals = new Set(plural.map((form) => form.toLowerCase()));
    return { code, singular: one.filter((form) => !plurals.has(form.toLowerCase())), plural, signs: signs(code) };
  });
  const merged = new Map();
  for (const [codes, forms] of collectNouns(byCode, active))
    merged.set(codes, unique([...(merged.get(codes) ?? []), ...forms]));
  const own = [...merged].filter(([codes]) => !codes.includes(' '));
  const shared = [...merged].filter(([codes]) => codes.includes(' '));
  const table = (entries) =>
    entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, forms]) => `  [${quote(key)}, ${cell(forms)}],\n`)
      .join('');
  return `${header('English of all regions')}
// prettier-ignore
/** [code, singular, plural, signs]. */
export const EN_CLDR_NAMES: readonly (readonly [CurrencyCode, string, string, string])[] = [
${lines.map((row) => `  [${quote(row.code)}, ${cell(row.singular)}, ${cell(row.plural)}, ${cell(row.signs)}],\n`).join('')}];

// prettier-ignore
/** [code, nouns]: the last words of names, where one currency alone has them and they are no everyday words. */
export const EN_CLDR_NOUNS: readonly (readonly [CurrencyCode, string])[] = [
${table(own)}];

// prettier-ignore
/** [codes, nouns]: those of several currencies. They are ambiguous marks. */
export const EN_CLDR_SHARED_NOUNS: readonly (readonly [string, string])[] = [
${table(shared)}];
`;
}

/** Short names that CLDR does not give: "Turkey", "Burma". */
const OTHER_COUNTRY_NAMES = { TR: ['Turkey'], MM: ['Myanmar', 'Burma'], CD: ['Congo'], SZ: ['Swaziland'], AE: ['UAE'] };

/**
 * The module with the countries of currencies, which the first two letters of a code name.
 * @param {readonly string[]} codes codes of currencies in use
 * @returns {string}
 */
export function renderCountryNames(codes) {
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const rows = unique(codes.map((code) => code.slice(0, 2)))
    .filter((country) => !/^[XE]U?$|^X/.test(country))
    .flatMap((country) => {
      const name = regions.of(country)?.replace(/ SAR China$/, '');
      const names = unique([
        ...(name && /^[^(-]+$/.test(name) ? spell(name) : []),
        ...(OTHER_COUNTRY_NAMES[country] ?? []),
      ]);
      return names.length > 0 ? [`  [${quote(country)}, ${cell(names)}],\n`] : [];
    });
  return `/**
 * Made by "npm run build:currency-names" from the names of regions in CLDR: do not edit.
 * Copyright © 1991-2025 Unicode, Inc. Unicode License v3, https://www.unicode.org/license.txt
 */

// prettier-ignore
/** [ISO 3166 code, names] of the countries that a currency is named after. */
export const EN_COUNTRY_NAMES: readonly (readonly [string, string])[] = [
${rows.join('')}];
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ACTIVE_CURRENCIES, RETIRED_CURRENCIES } = await import('../dist/core/money/iso-4217.js');
  const codesOf = (table) => table.map(([code]) => code);
  writeFileSync(
    new URL('../src/core/figures/languages/en/country-names.ts', import.meta.url),
    renderCountryNames(codesOf(ACTIVE_CURRENCIES)),
  );
  for (const language of ['en', 'zh'])
    writeFileSync(
      new URL(`../src/core/figures/languages/${language}/cldr-names.ts`, import.meta.url),
      renderCurrencyNames(language, codesOf(ACTIVE_CURRENCIES), codesOf(RETIRED_CURRENCIES)),
    );
}
