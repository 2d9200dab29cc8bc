import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { annotateText } from '../src/core/operations/annotate-text.js';
import type { AnnotationOptions } from '../src/core/annotation/annotation.js';
import { VARIABLES } from '../src/app/config/settings.js';
import { createRateTable } from '../src/core/rate-table/indexed-rate-table.js';
import { readSnapshot } from '../src/rates/snapshot.js';
import { createSources, SOURCE_ADDRESSES } from '../src/rates/sources/registry.js';
import { findStyle } from '../src/library/styles.js';
import { readSource } from './architecture/source-files.js';
import { currencyCode, isoDate } from './support/brands.js';

const ROOT = new URL('..', import.meta.url);
const readDocument = (name: string): string => readFileSync(new URL(name, ROOT), 'utf8');
const readme = readDocument('README.md');

describe('the example in the README', () => {
  const table = createRateTable(createSources(), readSnapshot());
  const answer = (text: string, options: Partial<AnnotationOptions>) =>
    annotateText(
      text,
      { date: isoDate(''), style: findStyle('plain')!, format: 'text', convert: 'first', ...options },
      { table, isStale: () => false },
    );

  test('has the JSON that the code returns', () => {
    const { text, ...options } = JSON.parse(between(readme, "-d '", "'\n```")) as { text: string };
    expect(JSON.parse(between(readme, '```json\n', '```'))).toEqual(JSON.parse(JSON.stringify(answer(text, options))));
  });

  test('has the annotated text that the code returns', () => {
    const query = new URLSearchParams(between(readme, 'annotate?', "'"));
    const options = {
      date: isoDate(query.get('date')!),
      source: query.get('source')!,
      to: query.get('to')!.split(',').map(currencyCode),
    };
    const { annotated } = answer(between(readme, "--data-binary '", "'\n```"), options);
    expect(between(readme, '```text\n', '\n```')).toBe(annotated.content);
  });
});

test('docs/configuration.md lists every variable with its default', () => {
  const rows = tableRows('docs/configuration.md', '## Variables').map(([name, fallback]) => [name, fallback]);
  const expected = Object.entries(VARIABLES).map(([name, { fallback: value }]) => [
    name,
    ADDRESSES[name] ?? String(value ?? ''),
  ]);
  expect(rows).toEqual(expected);
});

test('docs/http-api.md lists every endpoint', () => {
  const routes = readSource(new URL('src/http/routes', ROOT).pathname).flatMap(({ text }) =>
    [...text.matchAll(/defineEndpoint\(\s*'(\w+)',\s*'([^']+)'/g)].map(
      ([, method, path]) => `${method!.toUpperCase()} ${path!}`,
    ),
  );
  expect(
    tableRows('docs/http-api.md', '## Endpoints')
      .map(([endpoint]) => endpoint)
      .sort(),
  ).toEqual(routes.sort());
});

test('the README is short: everything else is in docs', () => {
  expect(readme.split('\n').length).toBeLessThan(200);
});

test('the table of commands names existing scripts', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = tableRows('README.md', '## Development').map(([command]) =>
    command!.replace(/^npm (run )?(\S+).*$/, '$2'),
  );
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(commands));
});

test('the glossary names types and functions that its files declare', () => {
  const named = [...readDocument('docs/glossary.md').matchAll(/`(\w+)`, `(src\/[\w./-]+)`/g)];
  expect(named.length).toBeGreaterThan(30);
  const missing = named.filter(
    ([, name, path]) => !new RegExp(`\\b(?:interface|type|class|function|const) ${name!}\\b`).test(readDocument(path!)),
  );
  expect(missing.map(([entry]) => entry)).toEqual([]);
});

/** Default addresses of the sources, by variable. */
const ADDRESSES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SOURCE_ADDRESSES).map(([variable, address]) => [variable, address.default]),
);

describe('links between the documents', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...under('docs/')];

  test.each(documents)('of %s lead to existing files', (name) => {
    const at = new URL(name, ROOT);
    const links = [...readFileSync(at, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(new URL(link, at)))).toEqual([]);
  });

  test.each(documents)('of %s name existing paths of the project', (name) => {
    const text = readFileSync(new URL(name, ROOT), 'utf8');
    const paths = [...text.matchAll(/`((?:src|test|bench|docs|scripts|data)\/[\w./-]+)`/g)].map(([, path]) => path!);
    expect(paths.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
  });
});

/** Cells of the table under a heading of a document, without backticks. */
function tableRows(document: string, heading: string): readonly (readonly string[])[] {
  const section = between(`${readDocument(document)}\n## `, `${heading}\n`, '\n## ');
  return [...section.matchAll(/^\| (`.*) \|$/gm)].map(([, row]) =>
    row!.split(' | ').map((cell) => cell.replaceAll('`', '').trim()),
  );
}

function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from) + from.length;
  const end = text.indexOf(to, start);
  if (start < from.length || end < 0) throw new Error(`there is no ${JSON.stringify(from)} … ${JSON.stringify(to)}`);
  return text.slice(start, end);
}

function under(folder: string): readonly string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => folder + name);
}
