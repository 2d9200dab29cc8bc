import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { findForeignWords, readDeclaredKeys } from '../support/engine-words.js';

const CORE = join(import.meta.dirname, '..', '..', '..', '..', 'src', 'core');

const readFolder = (...folder: readonly string[]): readonly { readonly name: string; readonly text: string }[] =>
  readdirSync(join(CORE, ...folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(join(CORE, ...folder, name), 'utf8') }));

const parse = (text: string): ts.SourceFile => ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);

const files = readFolder('figures', 'engine');

test('the engine imports nothing from the languages', () => {
  expect(files.filter(({ text }) => /from '[^']*\/languages\//.test(text)).map(({ name }) => name)).toEqual([]);
});

test('the engine holds no Chinese character', () => {
  expect(files.filter(({ text }) => /\p{Script=Han}/u.test(text)).map(({ name }) => name)).toEqual([]);
});

describe('a word of three letters or more', () => {
  const keys = readDeclaredKeys(
    readFolder()
      .filter(({ name }) => !name.includes('languages'))
      .map(({ text }) => parse(text)),
  );

  test('stands in the engine as a key that a type declares, a currency code or an error, and in no pattern', () => {
    const found = files.flatMap(({ name, text }) => findForeignWords(parse(text), keys).map((word) => [name, word]));
    expect(found).toEqual([]);
  });

  test.each([
    'const PRICE = /\\bprices?$/i;',
    'const MONTHS = /[A-Z](?:Jan|Feb)/u;',
    "if (text.startsWith('million')) skip();",
    "const WORDS = 'thousand|million';",
    "const WORDS = ['thousand'] as const;",
    'const PATTERN = new RegExp(`${lead} (?:dollars|yen)`);',
  ])('is found in %s', (code) => {
    expect(findForeignWords(parse(code), keys)).toHaveLength(1);
  });

  test.each([
    "if (kind === 'money') return;",
    "const DOLLARS = 'USD HKD';",
    "throw new RangeError('no parser for it');",
    'const LETTERS = /[A-Za-z]{3}|[\\u4e00-\\u9fff]|\\p{Script=Han}|(?<year>\\d)/iu;',
  ])('is none in %s', (code) => {
    expect(findForeignWords(parse(code), keys)).toEqual([]);
  });
});
