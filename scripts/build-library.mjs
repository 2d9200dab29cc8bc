/**
 * Builds the package packages/core, from the sources and from the declarations that `npm run build` has written:
 *
 *   npm run build && node scripts/build-library.mjs
 *
 * The package has no dependencies, so its declarations name none: of big.js and dinero.js they use one type each.
 */
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { libraryConfig } from '../vite.library.config.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FROM = join(ROOT, 'dist');
const PACKAGE = join(ROOT, 'packages/core');
const TO = join(PACKAGE, 'dist');
const SPECIFIER = /(?<=\b(?:from|import)\s*\(?\s*)(['"])([\w@./-]+)\1/g;

/** An editor shows the comments of what is exported and of the types that it names; what lies deeper needs none. */
const DESCRIBED_DEPTH = 2;
const COMMENT = /^[ \t]*\/\*\*[^]*?\*\/[ \t]*\n/gm;

/** Declarations that replace those of packages. */
const STAND_INS = {
  'big.js': {
    file: 'vendor/types/big.d.cts',
    text: readFileSync(join(ROOT, 'node_modules/@types/big.js/index.d.ts'), 'utf8').replace(COMMENT, ''),
  },
  'dinero.js': {
    file: 'vendor/types/dinero.d.ts',
    // What no exported function gives or takes.
    text: 'export interface Dinero<Amount> {\n  toJSON(): { readonly amount: Amount; readonly scale: Amount; readonly currency: unknown };\n}\n',
  },
};

await build({ ...libraryConfig, configFile: false });
const written = new Set();
let reached = ['index', 'snapshot'].map((entry) => join(FROM, `${entry}.d.ts`));
for (let depth = 0; reached.length > 0; depth++)
  reached = reached.flatMap((file) => copyDeclaration(file, depth <= DESCRIBED_DEPTH));
const TYPES_LICENSE = readFileSync(join(ROOT, 'node_modules/@types/big.js/LICENSE'), 'utf8');
appendFileSync(join(TO, 'licenses.md'), `\n## @types/big.js (MIT)\n\n${TYPES_LICENSE}`);
mkdirSync(join(PACKAGE, 'data'), { recursive: true });
for (const file of ['data/currency-api-snapshot.json.br', 'LICENSE'])
  copyFileSync(join(ROOT, file), join(PACKAGE, file));

/** Writes a declaration, and returns those that it imports. */
function copyDeclaration(file, isDescribed) {
  if (written.has(file)) return [];
  written.add(file);
  if (!existsSync(file)) throw new Error(`${relative(ROOT, file)} is missing: "npm run build" first`);
  const imports = [];
  const text = readFileSync(file, 'utf8').replace(SPECIFIER, (whole, quote, name) => {
    if (name.startsWith('.')) {
      imports.push(resolve(dirname(file), name.replace(/\.js$/, '.d.ts')));
      return whole;
    }
    const standIn = STAND_INS[name];
    if (!standIn) throw new Error(`${relative(ROOT, file)} imports ${name}, which the package does not have`);
    write(standIn.file, standIn.text);
    const path = relative(dirname(relative(FROM, file)), standIn.file.replace(/\.d\.(c?)ts$/, '.$1js'));
    return `${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
  });
  const declared = text.replace(/^\/\/# sourceMappingURL=.*$/m, '');
  write(relative(FROM, file), isDescribed ? declared : declared.replace(COMMENT, ''));
  return imports;
}

function write(path, text) {
  const file = join(TO, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
