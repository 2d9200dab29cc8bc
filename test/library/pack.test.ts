import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const ROOT = new URL('../..', import.meta.url);

interface Packed {
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Without the scripts: the tests have been built for already. */
async function packed(): Promise<Packed> {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = await promisify(execFile)('npm', args, { cwd: ROOT, maxBuffer: 2 ** 25 });
  return (JSON.parse(stdout) as [Packed])[0];
}

test('the package contains the files that it exports, and no sources or tests', async () => {
  const { files } = await packed();
  const paths = files.map(({ path }) => path);
  const manifest = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as Manifest;
  const named = [...Object.values(manifest.bin), ...Object.values(manifest.exports).flatMap(Object.values<string>)];
  expect(named.map((path) => path.replace(/^\.\//, '')).filter((path) => !paths.includes(path))).toEqual([]);
  expect(paths).toEqual(expect.arrayContaining(['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'llms.txt']));
  expect(paths).toContain('data/currency-api-snapshot.json.br');

  const strangers = paths.filter(
    (path) => !/^(?:dist|data|client|docs\/checks)\/|^(?:package\.json|[A-Z]+(?:\.md)?|llms\.txt)$/.test(path),
  );
  expect(strangers).toEqual([]);
  expect(paths.filter((path) => /\.tsbuildinfo$|\.map$|\.test\.|(?:^|\/)\.env/.test(path))).toEqual([]);
});

test('the program begins with a shebang line', () => {
  expect(readFileSync(new URL('dist/cli.js', ROOT), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test('packing starts from a clean build', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  expect(scripts.prepack).toMatch(/^npm run --silent clean && /);
  expect(scripts.clean).toContain("rmSync('dist'");
});
