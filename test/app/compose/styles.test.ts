import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateStyles } from '../../../src/app/validate-styles.js';
import { composeStyles } from '../../../src/app/compose/styles.js';
import { PLAIN } from '../../../src/core/styles/houses/plain.js';
import { StartError } from '../../../src/support/start-error.js';

const DESK = { ...PLAIN, key: 'desk', name: 'The desk' };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossrate-styles-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, content: unknown): void {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
}

function faultOf(act: () => void): string {
  try {
    act();
  } catch (error) {
    if (error instanceof StartError) return error.message;
    throw error;
  }
  return 'none';
}

test('adds the styles of a folder to the shipped ones', () => {
  put('desk.json', `\uFEFF${JSON.stringify(DESK)}`);
  put('a.json', { ...DESK, key: 'a-desk', twins: { hans: 'desk' } });
  put('notes.txt', 'not a style');
  const styles = composeStyles({ stylesDir: folder });
  const added = [{ ...DESK, key: 'a-desk', twins: { hans: 'desk' } }, DESK];
  expect(styles.added).toEqual(added);
  expect(styles.list().slice(-2)).toEqual(added);
  expect(styles.find('desk')).toEqual(DESK);
});

test('has the shipped styles alone when STYLES_DIR is not set', () => {
  const styles = composeStyles({ stylesDir: '' });
  expect([styles.added, styles.find('desk'), styles.find('plain')]).toEqual([[], undefined, PLAIN]);
});

test('reports every error of every file at once: the file, the field, what was found, what is allowed', () => {
  put('a.json', { ...DESK, amount: { USD: 'US$', '*': '{n}{scale} {ccy}' }, digits: { ...DESK.digits, round: 'up' } });
  put('b.json', '{ "key": ');
  put('c.json', { ...DESK, key: 'My desk', language: 'fr', conversion: { ...DESK.conversion, wrap: ' ({amounts}' } });
  put('d.json', { ...DESK, key: 'scmp', twins: { hans: 'plane-zh' } });
  const message = faultOf(() => {
    composeStyles({ stylesDir: folder });
  });
  expect(
    message
      .replace(folder, 'FOLDER')
      .replace(/is not JSON: .*/, 'is not JSON: …')
      .split('\n'),
  ).toEqual([
    'the house styles in STYLES_DIR, FOLDER, cannot be used:',
    '  a.json /digits/round: there is no field "round"; allowed: min, max, rounding',
    '  a.json /amount/USD: "US$" must hold {n}',
    '  a.json /amount/*: "{n}{scale} {ccy}" holds {ccy}, which is none of {n}, {scale}, {code}, {symbol}, {name}',
    '  b.json: is not JSON: …',
    '  c.json /key: "My desk" is not allowed; must be small letters, digits and single hyphens, such as "my-paper"',
    '  c.json /language: "fr" is not allowed; allowed: en, zh',
    '  c.json /conversion/wrap: " ({amounts}" has a bracket that does not close',
    '  d.json /key: "scmp" is the key of a style that ships; each style has its own',
    '  d.json /twins/hans: there is no house style "plane-zh"; did you mean "plain-zh"?',
  ]);
});

test('rejects two files with the same key', () => {
  const text = JSON.stringify(DESK);
  const { faults } = validateStyles([
    { name: 'a.json', text },
    { name: 'b.json', text },
  ]);
  expect(faults).toEqual([
    { file: 'b.json', pointer: '/key', detail: '"desk" is the key of a.json; each style has its own' },
  ]);
});

test('reports a folder that does not exist', () => {
  expect(
    faultOf(() => {
      composeStyles({ stylesDir: join(folder, 'none') });
    }),
  ).toMatch(/^cannot read the house styles in STYLES_DIR, .*none: ENOENT/);
});
