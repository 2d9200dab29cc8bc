import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { FLOW, PACKAGES, PURE_LAYERS, layerOf } from './architecture/layers.js';
import { importsOf, readSource, type Import, type SourceFile } from './architecture/source-files.js';

const files = readSource(fileURLToPath(new URL('../src', import.meta.url)));
const byPath = new Map(files.map((file) => [file.path, file]));

describe('importsOf', () => {
  test('recognises every form of import and export', () => {
    const text = [
      "import { a } from '../money/decimal.js';",
      "import type { B } from './b.js';",
      "import c, * as d from 'kysely/helpers/sqlite';",
      "import {\n  e,\n  f,\n} from '@scope/name/part';",
      "export { g } from './g.js';",
      "export * from './h.js';",
      "import 'node:fs';",
      "const later = await import('./later.js');",
    ].join('\n');
    const ours = (target: string, typeOnly = false): Import => ({ target, ours: true, typeOnly });
    const theirs = (target: string): Import => ({ target, ours: false, typeOnly: false });
    expect(importsOf('rates/x.ts', text)).toEqual([
      ours('money/decimal.ts'),
      ours('rates/b.ts', true),
      theirs('kysely'),
      theirs('@scope/name'),
      ours('rates/g.ts'),
      ours('rates/h.ts'),
      theirs('node:fs'),
      ours('rates/later.ts'),
    ]);
  });

  test('resolves every relative import to a file of src', () => {
    expect(faults((file) => file.imports.filter(({ ours, target }) => ours && !byPath.has(target)))).toEqual([]);
  });
});

describe('imports', () => {
  test('every file lies in a layer of the table', () => {
    expect(files.map(({ path }) => path).filter((path) => !(layerOf(path) in FLOW))).toEqual([]);
  });

  test('a layer imports only the layers that the table allows it', () => {
    const against = faults((file) => {
      const layer = layerOf(file.path);
      const allowed = [layer, ...(FLOW[layer] ?? [])];
      return file.imports.filter(({ ours, target }) => ours && !allowed.includes(layerOf(target)));
    });
    expect(against).toEqual([]);
  });

  test('has no cycle', () => {
    expect(cycles()).toEqual([]);
  });
});

test('bench and scripts import only modules of dist that exist in src', () => {
  const missing = ['bench', 'scripts'].flatMap((folder) =>
    readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mjs'))
      .flatMap((name) => {
        const text = readFileSync(new URL(`../${folder}/${name}`, import.meta.url), 'utf8');
        const modules = [...text.matchAll(/'[./]+\/dist\/([^']+)\.js'/g)].map(([, path]) => `${path!}.ts`);
        return modules.filter((path) => !byPath.has(path)).map((path) => `${folder}/${name} -> ${path}`);
      }),
  );
  expect(missing).toEqual([]);
});

describe('packages', () => {
  test.each(Object.entries(PACKAGES))('%s is imported under %j only', (name, places) => {
    const elsewhere = files.filter(({ path }) => !places.some((place) => path.startsWith(place)));
    expect(faults((file) => file.imports.filter(({ target }) => target === name), elsewhere)).toEqual([]);
  });

  test.each(PURE_LAYERS)('%s reaches no Node built-in, not even through another file', (layer) => {
    const builtins = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
    const reached = reachable(files.filter((file) => layerOf(file.path) === layer));
    expect(faults((file) => file.imports.filter(({ target }) => builtins.has(target)), reached)).toEqual([]);
  });
});

describe('style', () => {
  test('no file has a default export', () => {
    expect(paths(({ text }) => /^export default\b|\bas default\b/m.test(text))).toEqual([]);
  });

  test('pure layers take the time as an argument', () => {
    const pure = ({ path }: SourceFile): boolean => PURE_LAYERS.includes(layerOf(path));
    expect(paths((file) => pure(file) && /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(/.test(file.text))).toEqual([]);
  });
});

describe('names', () => {
  test('no two exported types share a name', () => {
    const declaredIn = new Map<string, string[]>();
    for (const { path, exportedTypes } of files)
      for (const type of exportedTypes) declaredIn.set(type, [...(declaredIn.get(type) ?? []), path]);
    expect(declaredIn.size).toBeGreaterThan(100);
    expect([...declaredIn].filter(([, places]) => places.length > 1)).toEqual([]);
  });
});

/** "file -> import" for every import that a rule finds fault with. */
function faults(of: (file: SourceFile) => readonly Import[], among: Iterable<SourceFile> = files): readonly string[] {
  return [...among].flatMap((file) => of(file).map(({ target }) => `${file.path} -> ${target}`));
}

function paths(where: (file: SourceFile) => boolean): readonly string[] {
  return files.filter(where).map(({ path }) => path);
}

/** The files and everything that they import at run time, directly or not. */
function reachable(from: readonly SourceFile[]): ReadonlySet<SourceFile> {
  const seen = new Set(from);
  for (const file of seen)
    for (const { target, typeOnly } of file.imports) {
      const next = typeOnly ? undefined : byPath.get(target);
      if (next) seen.add(next);
    }
  return seen;
}

/** Each cycle once, as "a -> b -> a"; found by walking depth first. */
function cycles(): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' -> '));
    if (at >= 0 || done.has(path)) return;
    for (const { target, ours } of byPath.get(path)?.imports ?? []) if (ours) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return found;
}
