import { join } from 'node:path';
import { findFigures } from '../../../src/core/figures/find-figures.js';
import type { Language } from '../../../src/core/figures/language.js';
import { LexiconRegistry } from '../../../src/core/figures/lexicon-registry.js';
import { ENGLISH } from '../../../src/core/figures/languages/en/index.js';
import { CHINESE } from '../../../src/core/figures/languages/zh/index.js';
import { readCorpusFile } from './support/corpus.js';
import { describeExpected, describeFound } from './support/describe-figures.js';
import { JAPANESE } from './support/japanese/index.js';

const ENGLISH_AND_JAPANESE = new LexiconRegistry([ENGLISH, JAPANESE]);
const ALL_THREE = new LexiconRegistry([ENGLISH, CHINESE, JAPANESE]);
const SENTENCE = '売上高は3,800億円（約24億ドル）だった。';

const lines = readCorpusFile(join(import.meta.dirname, 'fixtures', 'ja', 'figures.jsonl'), 'ja/figures');

test.each(lines.flatMap(({ id, cases }) => cases.map((line) => [id, line] as const)))(
  'a language that is given by argument reads %s',
  (_id, line) => {
    const { figures } = findFigures(line.text, line.options, ENGLISH_AND_JAPANESE);
    expect(describeFound(figures, line)).toEqual(describeExpected(line));
  },
);

test('three languages are read side by side', () => {
  const { figures } = findFigures(`${SENTENCE}The deal is worth $5bn, 約合人民幣360億元。`, {}, ALL_THREE);
  expect(figures.map(({ value, currency, certainty }) => [value, currency, certainty])).toEqual([
    ['380000000000', 'JPY', 'explicit'],
    ['2400000000', 'USD', 'explicit'],
    ['5000000000', 'USD', 'assumed'],
    ['36000000000', 'CNY', 'explicit'],
  ]);
});

test('a language that is not given is not read', () => {
  const explicit = findFigures(SENTENCE).figures.filter(({ certainty }) => certainty === 'explicit');
  expect(explicit.map(({ currency }) => currency)).toEqual(['JPY']);
});

test('the words of one language alone are read when the request names it', () => {
  expect(findFigures('約24億ドル', { language: 'en' }, ENGLISH_AND_JAPANESE).figures).toEqual([]);
});

test('the rules of a language are asked of those texts alone that it may say something about', () => {
  const asked: string[] = [];
  const findIdiomEnd = (text: string): number => {
    asked.push(text);
    return 0;
  };
  const language: Language = { ...JAPANESE, appliesTo: (folded) => folded.includes('円'), rules: { findIdiomEnd } };
  const lexicons = new LexiconRegistry([ENGLISH, language]);
  findFigures('It costs $5 million.', {}, lexicons);
  expect(asked).toEqual([]);
  findFigures('It costs 500円.', {}, lexicons);
  expect([...new Set(asked)]).toEqual(['It costs 500円.']);
});
