import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ENGINE = join(import.meta.dirname, '..', '..', '..', '..', 'src', 'core', 'figures', 'engine');

const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(ENGINE, name), 'utf8') }));

test('the engine imports nothing from the languages', () => {
  expect(files.filter(({ text }) => /from '[^']*\/languages\//.test(text)).map(({ name }) => name)).toEqual([]);
});

test('the engine holds no Chinese character', () => {
  expect(files.filter(({ text }) => /\p{Script=Han}/u.test(text)).map(({ name }) => name)).toEqual([]);
});
