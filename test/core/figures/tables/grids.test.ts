import { readFileSync } from 'node:fs';
import { findFigures } from '../../../../src/core/figures/find-figures.js';
import type { Figure } from '../../../../src/core/figures/figure.js';
import type { FigureOptions } from '../../../../src/core/figures/figure-options.js';
import type { MediaType } from '../../../../src/core/document/markup/media-type.js';

/**
 * A table with what each of its cells is: "" for no figure, "?" for a cell that two readers would read in two ways, "#" and
 * what is counted for a quantity, "/?" for an amount that may be per something.
 */
interface GridCase {
  readonly id: string;
  readonly before?: string;
  readonly rows: readonly (readonly string[])[];
  readonly want: readonly (readonly string[])[];
  readonly options?: FigureOptions;
}

const read = (file: string): readonly GridCase[] =>
  readFileSync(`test/corpus/grids/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GridCase);

const results = read('results');
/** Also with its counts: German, British, Singaporean, Indian, South African and bilingual tables, and those of markets. */
const kinds = read('kinds');
/** What differs from country to country: signs, groups, notes, boards of prices and rates, change rows, counts. */
const conventions = read('conventions');
const cases = [...results, ...kinds, ...conventions];

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The forms in which one table is written. */
const FORMS: Readonly<
  Record<string, { readonly mediaType: MediaType; readonly write: (grid: GridCase) => string | undefined }>
> = {
  html: {
    mediaType: 'text/html',
    write: ({ before, rows }) =>
      `${before ? `<p>${escape(before)}</p>` : ''}<table>${rows
        .map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`)
        .join('\n')}</table>`,
  },
  'html with caption and heads': {
    mediaType: 'text/html',
    write: ({ before, rows: [head = [], ...rows] }) =>
      `<table>${before ? `<caption>${escape(before)}</caption>` : ''}<thead><tr>${head
        .map((cell) => `<th scope=col>${escape(cell)}`)
        .join('')}</thead><tbody>${rows
        .map((row) => `<tr>${row.map((cell) => `<td><p><b>${escape(cell)}</b></p></td>`).join('')}</tr>`)
        .join('')}</table>`,
  },
  markdown: {
    mediaType: 'text/markdown',
    write: ({ before = 'A table', rows }) =>
      `${before}\n\n${rows
        .map((row, i) => `| ${row.join(' | ')} |${i === 0 ? `\n|${row.map(() => '---').join('|')}|` : ''}`)
        .join('\n')}\n`,
  },
  tabs: {
    mediaType: 'text/plain',
    write: ({ before = 'A table', rows }) => `${before}\n\n${rows.map((row) => row.join('\t')).join('\n')}\n`,
  },
  'columns of blanks': { mediaType: 'text/plain', write: alignColumns },
  'full-width bars': {
    mediaType: 'text/plain',
    write: ({ before = 'A table', rows }) => `${before}\n${rows.map((row) => `｜${row.join('｜')}｜`).join('\n')}`,
  },
  csv: {
    mediaType: 'text/csv',
    write: ({ before, rows }) =>
      `${before ? `"${before}"\n` : ''}${rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')}\n`,
  },
};

/** Width on the screen: a Chinese character is two columns wide. */
const width = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u3000-\u9fff\uff01-\uff60]/.test(char) ? 2 : 1), 0);

/** Columns of blanks, numbers to the right. */
function alignColumns({ before = 'A table', rows }: GridCase): string {
  const widths = rows[0]!.map((_cell, c) => Math.max(...rows.map((row) => width(row[c]!))));
  const pad = (cell: string, c: number): string => ' '.repeat(widths[c]! - width(cell));
  const lines = rows.map((row) =>
    row.map((cell, c) => (c === 0 ? cell + pad(cell, c) : pad(cell, c) + cell)).join('   '),
  );
  return `${before}\n\n${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

const SIGNS = { percent: '%', percentage_points: 'pp', basis_points: 'bp', multiple: 'x' } as const;

function nameOf({ kind, value, minValue, currency, certainty, per, unit }: Figure, want: string): string {
  const number = value ?? minValue ?? '';
  if (kind === 'quantity') return `#${number} ${unit ?? ''}`;
  if (kind !== 'money') return `${SIGNS[kind]}${number}`;
  const counted = want.endsWith('/?') ? ' /?' : per === undefined ? '' : ` /${per}`;
  return `${currency ?? ''} ${number}${counted}${want.endsWith('assumed') ? ` ${certainty ?? ''}` : ''}`;
}

/** What each cell of a grid has, and what stands outside of all cells. */
function readGrid(
  grid: GridCase,
  text: string,
  options: FigureOptions,
): { readonly got: readonly (readonly string[])[]; readonly outside: readonly Figure[] } {
  const shift = options.mediaType === 'text/csv' && grid.before ? 1 : 0;
  const { figures } = findFigures(text, { ...grid.options, ...options });
  for (const figure of figures) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
  const got = grid.want.map((row, r) =>
    row.map((want, c) => {
      if (want === '?') return want;
      const here = figures.filter(({ cell }) => cell?.row === r + shift && cell.column === c);
      return here.map((figure) => nameOf(figure, want)).join(' + ');
    }),
  );
  return { got, outside: figures.filter(({ cell }) => !cell) };
}

describe.each(Object.entries(FORMS))('a table as %s', (_name, { mediaType, write }) => {
  test.each(cases.map((grid) => [grid.id, grid] as const))('%s', (_id, grid) => {
    const { got, outside } = readGrid(grid, write(grid)!, { mediaType });
    expect(got).toEqual(grid.want.map((row) => row.map((want) => (want.startsWith('#') ? '' : want))));
    expect(outside).toEqual([]);
  });
});

/** A page copied as text: one cell a line, and none for a blank one. */
describe('a table with one cell a line', () => {
  // A row that lacks some numbers, though not those of whole periods, does not say which.
  const copied = conventions.filter(
    ({ id }) => !['in-crore', 'shares-buyback', 'teur-blank', 'us-key-value'].includes(id),
  );

  test.each(copied.map((grid) => [grid.id, grid] as const))(
    '%s',
    (_id, { before = 'A table', rows, want, options }) => {
      const lines = rows.flat().filter((cell) => cell !== '');
      const { figures } = findFigures(`${before}\n${lines.join('\n')}\n`, options);
      const wanted = want.flat().flatMap((each) => (each === '' || each === '?' ? [] : each.split(' + ')));
      expect(figures.map((figure) => nameOf(figure, ''))).toEqual(wanted);
    },
  );
});

/** A page copied as text: one blank between cells, and none for a blank one. */
describe('a table with one blank between cells', () => {
  // Headings that do not show where one ends and the next begins, units behind labels, and rows that lack numbers.
  const unclear = new Set(
    'us-options freight-rates uk-mortgages za-mining-unit-column bilingual-heads-in-one us-guidance-ranges german-mio-change newsroom-commodities teur-blank au-unitcol in-crore shares-buyback za-rand000 za-r000 covid-counts mex'.split(
      ' ',
    ),
  );
  const copied = cases.filter(({ id, want }) => !unclear.has(id) && !want.flat().includes('?'));

  test.each(copied.map((grid) => [grid.id, grid] as const))(
    '%s',
    (_id, { before = 'A table', rows, want, options }) => {
      const lines = rows.map((row) => row.filter((cell) => cell !== '').join(' '));
      const { figures } = findFigures(`${before}\n\n${lines.join('\n')}\n`, options);
      const wanted = want
        .flat()
        .flatMap((each) => (each === '' || each === '?' || each.startsWith('#') ? [] : each.split(' + ')));
      expect(figures.map((figure, i) => nameOf(figure, wanted[i] ?? ''))).toEqual(wanted);
    },
  );
});

const ALL_KINDS = [...Object.keys(SIGNS), 'money', 'quantity'] as NonNullable<FigureOptions['kinds']>;

test.each(kinds.map((grid) => [grid.id, grid] as const))('%s, with its counts', (_id, grid) => {
  const { mediaType, write } = FORMS.tabs!;
  const { got, outside } = readGrid(grid, write(grid)!, { mediaType, kinds: ALL_KINDS });
  expect(got).toEqual(grid.want);
  expect(outside).toEqual([]);
});
