import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGE = join(ROOT, 'packages/core');
/** Of modules, declarations and texts. The rates come on top. */
const MAX_CODE_BYTES = 1_450_000;
const MAX_DATA_BYTES = 200_000;
const MAX_PACKED_CONVERSION = 30_000;

const run = (program: string, args: readonly string[], cwd: string) =>
  promisify(execFile)(program, args, { cwd, maxBuffer: 2 ** 25 });

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** A project in which nothing but the package is installed. */
let project: string;
let packed: Packed;
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'crossrate-light-'));
  await run(process.execPath, ['scripts/build-library.mjs'], ROOT);
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
  packed = (JSON.parse((await run('npm', args, PACKAGE)).stdout) as [Packed])[0];
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  const installed = join(project, 'node_modules/crossrate-core');
  mkdirSync(installed, { recursive: true });
  await run('tar', ['-xzf', packed.filename, '-C', installed, '--strip-components=1'], project);
});
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

test('the package of the library is small and needs no other', () => {
  const read = (folder: string) =>
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>>;
  const manifest = read(PACKAGE);
  const sizes = packed.files.map(({ path, size }) => ({ isData: path.startsWith('data/'), size }));
  const sum = (isData: boolean): number =>
    sizes.reduce((total, file) => (file.isData === isData ? total + file.size : total), 0);
  expect(sum(false)).toBeLessThan(MAX_CODE_BYTES);
  expect(sum(true)).toBeLessThan(MAX_DATA_BYTES);
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest.version).toBe(read(ROOT).version);
  const paths = packed.files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'dist/index.d.ts', 'dist/licenses.md']));
  expect(paths.filter((path) => /\.map$|node_modules|(?:^|\/)(?:http|cli|jobs|store|app)\//.test(path))).toEqual([]);
});

test('the library runs by itself, with the rates that ship, and answers as the service does', async () => {
  const program = (name: string): string => `
    import { annotate, convert, findFigures } from '${name}';
    import { shippedRates } from '${name}/snapshot';
    const options = { rates: shippedRates(), date: '2025-02-24' };
    console.log(JSON.stringify([
      annotate('**It** paid 380 billion yuan.', { ...options, mediaType: 'text/markdown', to: ['USD'] }),
      annotate('<p>支付<b>3800</b>億元人民幣。</p>', { ...options, mediaType: 'text/html', to: ['USD'] }),
      convert('380bn', { ...options, from: 'CNY', to: 'USD' }),
      findFigures('HK$2.5bn, 3,800亿元'),
    ]));`;
  const answerOf = async (name: string, folder: string): Promise<unknown> =>
    JSON.parse((await run(process.execPath, ['--input-type=module', '-e', program(name)], folder)).stdout);
  expect(await answerOf('crossrate-core', project)).toEqual(await answerOf('crossrate', ROOT));
});

test('its declarations are whole without other packages', () => {
  const file = join(project, 'use.ts');
  writeFileSync(
    file,
    `import { annotate, convertDecimal, createRates, type Annotation, type DecimalString } from 'crossrate-core';
     import { shippedRates } from 'crossrate-core/snapshot';
     const rates = createRates([{ date: '2025-02-24', base: 'EUR', quote: 'USD', value: '1.0466' }]);
     const answer: Annotation = annotate('It paid €5.', { rates: shippedRates(), date: '2025-02-24' });
     const converted = convertDecimal('1', { from: 'EUR', to: 'USD', rates, date: '2025-02-24' });
     export const value: DecimalString | undefined = converted.available ? converted.value : undefined;
     export const text: string = answer.annotated.content;
     // @ts-expect-error a number is no amount
     convertDecimal(1, { from: 'EUR', to: 'USD', rates, date: '2025-02-24' });`,
  );
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  });
  const faults = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(faults).toEqual([]);
});

test('a bundle that converts decimals by given rates has no recogniser in it', async () => {
  const entry = join(project, 'entry.js');
  writeFileSync(entry, `export { convertDecimal, createRates } from 'crossrate-core';`);
  const config = join(project, 'vite.config.mjs');
  const lib = { entry, formats: ['es'], fileName: 'convert' };
  const build = { outDir: join(project, 'convert'), lib };
  writeFileSync(config, `export default ${JSON.stringify({ root: project, logLevel: 'warn', build })};`);
  await run(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '-c', config], project);
  const bundle = gzipSync(readFileSync(join(project, 'convert/convert.js')), { level: 9 });
  expect(bundle.length).toBeLessThan(MAX_PACKED_CONVERSION);
});
