import { readdirSync, readFileSync } from 'node:fs';
import { QUALIFIERS } from '../../src/core/figures/figure.js';
import { EN } from '../../web/words/en.js';
import { fill } from '../../web/words/fill.js';
import { languageFor, LANGUAGES, sayIn, type Language } from '../../web/words/languages.js';

const WEB = new URL('../../web/', import.meta.url);
const keys = Object.keys(EN).sort();
const others = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== 'en');

describe.each(others)('%s', (language) => {
  const words: Readonly<Record<string, string>> = LANGUAGES[language];

  test('has every string, and none that English has not', () => {
    expect(Object.keys(words).sort()).toEqual(keys);
    expect(Object.values(words).filter((each) => each.trim() === '')).toEqual([]);
  });

  test('fills in the same values', () => {
    const places = (pattern: string): string[] => [
      ...new Set([...pattern.matchAll(/\{(\w+)/g)].map(([, name]) => name!)),
    ];
    const different = Object.entries(EN).filter(
      ([key, pattern]) => places(words[key]!).sort().join() !== places(pattern).sort().join(),
    );
    expect(different).toEqual([]);
  });
});

test('the scripts are not mixed: signs of one script do not stand in the table of the other', () => {
  const all = (language: Language): string => Object.values(LANGUAGES[language]).join('');
  expect(all('zh-Hans')).not.toMatch(/[換匯數據稿檔義為應複製連結兌]{1}(?<!稿)/u);
  expect(all('zh-Hant')).not.toMatch(/[换汇数据档义为应复制连结兑这写来从读](?<!制|据|结)/u);
});

test('every string is used', () => {
  const sources = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|html)$/.test(name) && !name.startsWith('words'))
    .map((name) => readFileSync(new URL(name, WEB), 'utf8'))
    .join('\n');
  // The name of a qualifier is taken from the figure.
  const known = new Set<string>(QUALIFIERS);
  expect(
    keys.filter((key) => !known.has(key) && !sources.includes(`'${key}'`) && !sources.includes(`"${key}"`)),
  ).toEqual([]);
});

test('values and plurals are filled in; a value that is missing leaves its place', () => {
  expect(fill('{n} {n|figure|figures} in {name}', { n: 1, name: '$1' })).toBe('1 figure in $1');
  expect(fill('{n} {n|figure|figures}', { n: 0 })).toBe('0 figures');
  expect(fill('{missing}', {})).toBe('{missing}');
  expect(sayIn('zh-Hant')('countFigures', { n: 14 })).toBe('14 個數字');
});

test.each([
  [['en-US', 'zh-CN'], 'en'],
  [['zh-CN'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['zh-HK', 'en'], 'zh-Hant'],
  [['zh-TW'], 'zh-Hant'],
  [['zh-Hans-HK'], 'zh-Hans'],
  [['zh-Hant-CN'], 'zh-Hant'],
  [['fr', 'zh-MO'], 'zh-Hant'],
  [['fr'], 'en'],
  [[], 'en'],
])('readers of %j get %s', (preferred, language) => {
  expect(languageFor(preferred)).toBe(language);
});
