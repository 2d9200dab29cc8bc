import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

/** One `import … from` or `export … from`. */
export interface Import {
  /** Path under `src` for a file of ours ("money/decimal.ts"), else the name of a package ("big.js", "node:fs"). */
  readonly target: string;
  readonly ours: boolean;
  /** `import type`: gone at run time. */
  readonly typeOnly: boolean;
}

/** One file of `src`. */
export interface SourceFile {
  /** Under `src`, with "/": "money/decimal.ts". */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Names of the interfaces, type aliases, classes and enums that the file declares and exports. */
  readonly exportedTypes: readonly string[];
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[\w*{][^'";]*?\s+from\s+)?['"]([^'"]+)['"]/gm;
const EXPORTED_TYPE = /^export\s+(?:declare\s+)?(?:abstract\s+)?(?:interface|type|class|(?:const\s+)?enum)\s+(\w+)/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Reads every TypeScript file under a folder. */
export function readSource(root: string): readonly SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(root, name), 'utf8');
      const path = name.split(sep).join('/');
      return {
        path,
        text,
        lines: text.split('\n').length - 1,
        imports: importsOf(path, text),
        exportedTypes: [...text.matchAll(EXPORTED_TYPE)].map(([, type]) => type!),
      };
    });
}

/** What a file imports, statically or not. */
export function importsOf(path: string, text: string): readonly Import[] {
  const found = [...text.matchAll(IMPORT)].map(([, type, target]) => toImport(path, target!, type !== undefined));
  return [...found, ...[...text.matchAll(DYNAMIC)].map(([, target]) => toImport(path, target!, false))];
}

function toImport(path: string, target: string, typeOnly: boolean): Import {
  if (!target.startsWith('.')) return { target: packageOf(target), ours: false, typeOnly };
  const resolved = normalize(join(dirname(path), target)).replace(/\.js$/, '.ts');
  return { target: relative('.', resolved).split(sep).join('/'), ours: true, typeOnly };
}

/** "kysely" of "kysely/helpers/sqlite", "@scope/name" of "@scope/name/part"; a built-in keeps its whole name. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
