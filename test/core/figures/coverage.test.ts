import { PARTS_BEHIND_AND, SMALL_NUMBERS } from '../../../src/core/figures/languages/en/number-words.js';
import { EN_MULTIPLE_WORDS } from '../../../src/core/figures/languages/en/ratios.js';
import { LANGUAGES } from '../../../src/core/figures/lexicon-registry.js';
import type { Language } from '../../../src/core/figures/language.js';
import { IDIOMS } from '../../../src/core/figures/languages/zh/idioms.js';
import { CHINESE } from '../../../src/core/figures/languages/zh/index.js';
import * as characters from '../../../src/core/figures/languages/zh/numeral-characters.js';
import { ZH_MULTIPLE_WORDS, ZH_PERCENT_PREFIXES } from '../../../src/core/figures/languages/zh/ratios.js';
import { readCorpus } from './support/corpus.js';
import { rowsOf, type TableForm } from './support/covered-tables.js';
import { contains, examplesOf } from './support/examples.js';

const lines = readCorpus();
const examples = examplesOf(lines);
const texts = [...new Set(lines.flatMap(({ cases }) => cases.map(({ text }) => text)))];
const surfaces = examples.map(({ figure }) => figure.text.toLowerCase());

/** The forms of a table that no figure of the corpus shows, by row. */
function missing(table: readonly TableForm[]): string[] {
  return table.filter(({ shownBy }) => !examples.some(shownBy)).map(({ label }) => label);
}

/** Words that no surface of a figure holds. */
function unseen(words: Iterable<string>): string[] {
  return [...words].filter((word) => !surfaces.some((surface) => contains(surface, word)));
}

/** The tables as they are written: that Chinese is read in both scripts, its folder tests. */
const WRITTEN: readonly Language[] = LANGUAGES.map((language) => (language.key === CHINESE.key ? CHINESE : language));

describe.each(WRITTEN)('every form of the tables has an example in the corpus: $key', (language: Language) => {
  test.each(Object.entries(rowsOf(language)))('%s', (_name, table) => {
    expect(missing(table)).toEqual([]);
  });
});

test('every number word has one', () => {
  expect(unseen(SMALL_NUMBERS.keys())).toEqual([]);
  expect(unseen(PARTS_BEHIND_AND.keys())).toEqual([]);
  expect(unseen(EN_MULTIPLE_WORDS.keys())).toEqual([]);
  expect(unseen(ZH_MULTIPLE_WORDS.keys())).toEqual([]);
  expect(unseen(ZH_PERCENT_PREFIXES)).toEqual([]);
});

test('every character of a Chinese number has one', () => {
  const maps = [
    characters.HAN_DIGITS,
    characters.HAN_SMALL_UNITS,
    characters.HAN_BIG_UNITS,
    characters.HAN_TENS,
    characters.HAN_APPROXIMATORS,
  ];
  expect(unseen(maps.flatMap((map) => [...map.keys()]))).toEqual([]);
});

test('every idiom stands in a text and is no figure there', () => {
  const shown = (idiom: string): boolean =>
    texts.some((text) => {
      const at = text.indexOf(idiom);
      return at >= 0 && !examples.some((e) => e.text === text && e.start < at + idiom.length && at < e.end);
    });
  expect(IDIOMS.filter((idiom) => !shown(idiom))).toEqual([]);
});
