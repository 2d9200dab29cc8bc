import { readFileSync } from 'node:fs';
import { findFigures } from '../../../../src/core/figures/find-figures.js';
import type { Figure, FigureOptions } from '../../../../src/core/figures/figure.js';
import type { MediaType } from '../../../../src/core/document/markup/media-type.js';

/** A table with what each of its cells is: "" for no figure, "?" for a cell that two readers would read in two ways. */
interface GridCase {
  readonly id: string;
  readonly before?: string;
  readonly rows: readonly (readonly string[])[];
  readonly want: readonly (readonly string[])[];
  readonly options?: FigureOptions;
}

const cases = readFileSync('test/corpus/grids/results.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GridCase);

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

function nameOf({ kind, value, minValue, currency, certainty, per }: Figure, want: string): string {
  const number = value ?? minValue ?? '';
  if (kind !== 'money')
    return `${{ percent: '%', percentage_points: 'pp', basis_points: 'bp', multiple: 'x' }[kind as 'percent']}${number}`;
  return `${currency ?? ''} ${number}${per === undefined ? '' : ` /${per}`}${want.endsWith('assumed') ? ` ${certainty ?? ''}` : ''}`;
}

describe.each(Object.entries(FORMS))('a table as %s', (_name, { mediaType, write }) => {
  test.each(cases.map((grid) => [grid.id, grid] as const))('%s', (_id, grid) => {
    const text = write(grid)!;
    const shift = mediaType === 'text/csv' && grid.before ? 1 : 0;
    const { figures } = findFigures(text, { ...grid.options, mediaType });
    for (const figure of figures) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    const got = grid.want.map((row, r) =>
      row.map((want, c) => {
        if (want === '?') return want;
        const here = figures.filter(({ cell }) => cell?.row === r + shift && cell.column === c);
        return here.map((figure) => nameOf(figure, want)).join(' + ');
      }),
    );
    expect(got).toEqual(grid.want);
    expect(figures.filter(({ cell }) => !cell)).toEqual([]);
  });
});
