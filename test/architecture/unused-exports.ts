import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** Names that a file imports from another, or all of them. */
interface NamedImport {
  /** Path of the other file from the root of the project: "src/core/money/decimal.ts". */
  readonly target: string;
  readonly names: readonly string[] | 'all';
}

const EXPORTED =
  /^export\s+(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:const\s+enum|interface|type|class|const|let|function\*?|enum)\s+(\w+)/gm;
const NAMED = /^\s*(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'([^']+)'/gm;
const WHOLE = /^\s*(?:import|export)\s+(?:type\s+)?\*(?:\s+as\s+\w+)?\s+from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** The names of what a file declares and exports. */
export function exportedNames(text: string): readonly string[] {
  return [...text.matchAll(EXPORTED)].map(([, name = '']) => name);
}

/** What a file of the project imports from its other files; a file of `dist` counts as the one that it is made from. */
export function namedImports(path: string, text: string): readonly NamedImport[] {
  const named = [...text.matchAll(NAMED)].map(([, list = '', from = '']) => ({
    target: resolveTarget(path, from),
    names: list
      .split(',')
      .map((each) =>
        each
          .trim()
          .replace(/^type\s+/, '')
          .replace(/\s+as\s+\w+$/, ''),
      )
      .filter((each) => each !== ''),
  }));
  const whole = [...text.matchAll(WHOLE)].map(([, one, other]) => ({
    target: resolveTarget(path, one ?? other ?? ''),
    names: 'all' as const,
  }));
  return [...named, ...whole];
}

/** Files of some folders of the project, by path. */
export function readFiles(root: string, folders: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
        .map(
          (name) => [`${folder}/${name.split(sep).join('/')}`, readFileSync(join(root, folder, name), 'utf8')] as const,
        ),
    ),
  );
}

/** "path: name" of every export of `declaring` that no file of `using`, other than its own, imports. */
export function unusedExports(
  declaring: ReadonlyMap<string, string>,
  using: ReadonlyMap<string, string>,
): readonly string[] {
  const used = new Set<string>();
  for (const [path, text] of using)
    for (const { target, names } of namedImports(path, text)) {
      const taken = names === 'all' ? exportedNames(declaring.get(target) ?? '') : names;
      for (const name of taken) used.add(`${target}: ${name}`);
    }
  return [...declaring].flatMap(([path, text]) =>
    exportedNames(text)
      .map((name) => `${path}: ${name}`)
      .filter((each) => !used.has(each)),
  );
}

function resolveTarget(path: string, from: string): string {
  if (!from.startsWith('.')) return from;
  return normalize(join(dirname(path), from))
    .split(sep)
    .join('/')
    .replace(/^dist\//, 'src/')
    .replace(/\.js$/, '.ts');
}
