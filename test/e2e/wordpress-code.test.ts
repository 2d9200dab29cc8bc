import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
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
