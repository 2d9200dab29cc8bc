/**
 * The browser extension, from the sources of the newsroom page:
 *
 *   node scripts/build-extension.mjs
 *
 * Writes the folder `dist/browser-extension`, which Chromium and Firefox load as it is, and the same as one file,
 * `dist/browser-extension.zip`, for the shops of both.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { build } from 'vite';

const root = new URL('..', import.meta.url).pathname;
const from = join(root, 'web/extension');
const to = join(root, 'dist/browser-extension');

/** One classic script: an injected one cannot be a module. */
const script = (name) =>
  build({
    configFile: false,
    root: from,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: to,
      emptyOutDir: false,
      reportCompressedSize: false,
      lib: { entry: join(from, `${name}.ts`), formats: ['iife'], name: 'crossrate', fileName: () => `${name}.js` },
    },
  });

rmSync(to, { recursive: true, force: true });
for (const name of ['background', 'content', 'options']) await script(name);
for (const name of ['options.html', 'options.css', 'icons', '_locales'])
  cpSync(join(from, name), join(to, name), { recursive: true });
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const manifest = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8'));
writeFileSync(join(to, 'manifest.json'), JSON.stringify({ ...manifest, version }, null, 2));

const files = readdirSync(to, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const packed = Object.fromEntries(
  files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(to.length + 1).replaceAll('\\', '/'), readFileSync(path)];
  }),
);
writeFileSync(`${to}.zip`, zipSync(packed));
