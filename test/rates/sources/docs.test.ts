import { readFileSync, writeFileSync } from 'node:fs';
import {
  createSources,
  DEFAULT_SOURCE_ORDER,
  SOURCE_ADDRESSES,
  SOURCE_DESCRIPTIONS,
  SOURCE_KEYS,
} from '../../../src/rates/sources/registry.js';

/** A document, the rows of it that follow from the sources, and what opens each. */
interface GeneratedRows {
  readonly document: URL;
  readonly row: RegExp;
  readonly rows: readonly (readonly string[])[];
}

const docs = (name: string): URL => new URL(`../../../docs/${name}`, import.meta.url);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sources = createSources({ cfets: 'on', order: SOURCE_KEYS });

const GENERATED: readonly GeneratedRows[] = [
  {
    document: docs('sources.md'),
    row: /^\| `[a-z][a-z\d-]*`.*\n/gm,
    rows: sources.map(({ key, terms }) => [
      `\`${key}\``,
      SOURCE_DESCRIPTIONS[key]!,
      `[${terms.text.replace(/\.$/, '')}](${terms.url})`,
    ]),
  },
  {
    document: docs('configuration.md'),
    row: /^\| `[A-Z\d_]+_URL` .*\| `https:.*\n/gm,
    rows: Object.entries(SOURCE_ADDRESSES).map(([variable, { default: address, description }]) => [
      `\`${variable}\``,
      `\`${address}\``,
      capital(description),
    ]),
  },
  {
    document: docs('configuration.md'),
    row: /^\| `SOURCES` .*\n/gm,
    rows: [
      [
        '`SOURCES`',
        `\`${DEFAULT_SOURCE_ORDER.join(',')}\``,
        'Rate sources in use, separated by commas, in order of preference ([sources.md](sources.md))',
      ],
    ],
  },
];

test.each(GENERATED)(
  'the rows of $document.pathname that describe sources are those of their metadata: if not, run "npm run docs:sources"',
  ({ document, row, rows }) => {
    if (process.env.UPDATE_DOCS === '1') {
      const text = readFileSync(document, 'utf8');
      const found = [...text.matchAll(row)];
      const [first, last] = [found[0]!, found.at(-1)!];
      const written = rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
      writeFileSync(document, text.slice(0, first.index) + written + text.slice(last.index + last[0].length));
    }
    const listed = [...readFileSync(document, 'utf8').matchAll(row)].map(([line]) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    expect(listed).toEqual(rows);
  },
);

const PUBLISHER_NAMES = new URL('../../../src/core/checks/messages/publisher-names.ts', import.meta.url);

test('the names of publishers in messages are those of the sources: if not, run "npm run docs:sources"', () => {
  const written = `/** Made by "npm run docs:sources" from the sources: do not edit. What people call each publisher, by key. */
// prettier-ignore
export const PUBLISHER_NAMES: Readonly<Record<string, Readonly<Record<'latin' | 'hans' | 'hant', string>> | undefined>> = {
${sources.map(({ key, names }) => `  '${key}': ${JSON.stringify(names)},\n`).join('')}};
`;
  if (process.env.UPDATE_DOCS === '1') writeFileSync(PUBLISHER_NAMES, written);
  expect(readFileSync(PUBLISHER_NAMES, 'utf8')).toBe(written);
});
