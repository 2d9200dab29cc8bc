import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { readPo, renderJson, renderPhp } from '../../scripts/build-wordpress-words.mjs';
import { testWithCodeSniffer } from './support/wordpress/code-sniffer.js';

const FOLDER = fileURLToPath(new URL('../../editors/wordpress/', import.meta.url));

testWithCodeSniffer('the PHP of the plugin can be parsed and keeps to the coding standards of WordPress', () => {
  const run = (program: string, ...args: readonly string[]): string =>
    execFileSync(program, args, { cwd: FOLDER, encoding: 'utf8', stdio: 'pipe' });
  for (const file of globSync('crossrate/**/*.php', { cwd: FOLDER })) run('php', '-l', file);
  expect(run('phpcs', '-q', '--report=emacs')).toBe('');
});

test('the version of the plugin is the same in all places, and its texts can be translated', () => {
  const read = (name: string): string => readFileSync(`${FOLDER}crossrate/${name}`, 'utf8');
  const main = read('crossrate.php');
  const [, version] = /Version: +(\S+)/.exec(main)!;
  expect(main).toContain(`define( 'CROSSRATE_VERSION', '${version!}' );`);
  expect(read('readme.txt')).toContain(`Stable tag: ${version!}\n`);
  for (const name of ['assets/editor.js', 'assets/store.js']) {
    const calls = [...read(name).matchAll(/\b__\(([^)]*)\)/g)].map(([, args]) => args!);
    expect(calls.length).toBeGreaterThan(0);
    for (const args of calls) expect(args).toMatch(/'crossrate'\s*,?\s*$/);
  }
});

describe('the words of the plugin in Chinese', () => {
  const read = (name: string): string => readFileSync(`${FOLDER}crossrate/${name}`, 'utf8');
  const sources = globSync(['*.php', 'includes/*.php', 'assets/*.js'], { cwd: `${FOLDER}crossrate` })
    .map(read)
    .join('\n');
  const written = [
    /Description: +(.*)/.exec(sources)![1]!,
    ...[...sources.matchAll(/\b(?:__|esc_\w+__|esc_\w+_e)\(\s*'([^']*)'\s*,\s*'crossrate'/g)].map(([, id]) => id!),
    ...[...sources.matchAll(/\b_n\(\s*'([^']*)'/g)].map(([, id]) => id!),
  ];

  test.each(['zh_CN', 'zh_HK', 'zh_TW'])('%s has each of them, with its placeholders', (locale) => {
    const messages = readPo(read(`languages/crossrate-${locale}.po`));
    expect(messages.map(({ id }) => id).sort()).toEqual([...new Set(written)].sort());
    const placeholders = (text: string) => (text.match(/%(?:\d\$)?[sd]/g) ?? []).sort();
    for (const { id, words } of messages) expect([id, placeholders(words)]).toEqual([id, placeholders(id)]);
    // When these fail: node scripts/build-wordpress-words.mjs
    expect(read(`languages/crossrate-${locale}.l10n.php`)).toBe(renderPhp(locale, messages));
    expect(read(`languages/crossrate-${locale}-crossrate-store.json`)).toBe(renderJson(locale, messages));
  });
});
