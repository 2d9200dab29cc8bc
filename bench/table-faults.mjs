/**
 * Puts faults into tables and counts those that the checks find: in turn, one digit of each total that adds up, of each
 * change that follows from two columns, and of each figure of the prose that a table has. Reports of the tables as they are come first: none of them should be wrong.
 *
 *   npm run build && node bench/table-faults.mjs FILE... [options]
 *
 * A line of .jsonl is `{ "text", "mediaType"?, "options"?, "id"? }` or a grid of `test/corpus/grids`; any other file is one
 * text, read by the end of its name: .html, .md, .csv, .tsv, .txt.
 *
 *   --kind KIND      total, change or text; default all
 *   --examples N     so many of the faults that were not found (0)
 *   --alarms         print every report of the tables as they are
 *   --seed N         other digits (1)
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check, createRates, findFigures } from '../dist/index.js';
import { gridsOf, provenChanges, provenTexts, provenTotals } from './support/table-oracle.mjs';
import { printTable } from './support/print.mjs';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string', default: '' },
    examples: { type: 'string', default: '0' },
    alarms: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});
const MEDIA_TYPES = {
  html: 'text/html',
  md: 'text/markdown',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
};
const PROOFS = { total: provenTotals, change: provenChanges };
const RULES = ['table-sum', 'table-change', 'table-text'];

const rates = createRates([]);
const random = numbersFrom(Number(values.seed));
const KINDS = [...Object.keys(PROOFS), 'text'];
const counts = new Map(KINDS.map((kind) => [kind, { found: 0, missed: 0 }]));
const missed = [];
let alarms = 0;
for (const { id, text, options } of files.flatMap(readTexts)) {
  const reported = reportsOf(text, options);
  alarms += reported.length;
  if (values.alarms) for (const finding of reported) console.log(`${id}\t${finding.rule}\t${finding.message}`);
  const { figures } = findFigures(text, options);
  for (const kind of KINDS) {
    if (!kind.includes(values.kind)) continue;
    const proven = kind === 'text' ? provenTexts(figures, text) : gridsOf(figures).flatMap(PROOFS[kind]);
    for (const each of proven) tryFault(kind, id, text, options, each);
  }
}
console.log(`${alarms} reports of the tables as they are`);
printTable(
  'Faults of one digit',
  ['in', 'faults', 'found', '%'],
  [...counts].map(([kind, { found, missed }]) => {
    const all = found + missed;
    return [kind, all, found, all === 0 ? '-' : ((100 * found) / all).toFixed(1)];
  }),
);
for (const line of missed.slice(0, Number(values.examples))) console.log(line);

function tryFault(kind, id, text, options, { figure, holds }) {
  const fault = changeDigit(text, figure, options, holds);
  if (!fault) return;
  const reports = reportsOf(fault.text, options);
  const isFound = reports.some(({ figures }) => figures.includes(fault.figure.id));
  counts.get(kind)[isFound ? 'found' : 'missed']++;
  if (!isFound) {
    const { start, end, cell } = figure;
    const place = cell ? `${cell.rowLabel} / ${cell.columnLabels.join(' ')}` : `…${text.slice(start - 160, end + 60)}…`;
    missed.push(`${kind}\t${id}\t${place.replace(/\s+/g, ' ')}\t${figure.text} -> ${fault.figure.text}`);
  }
}

/** Another digit somewhere in the figure, with which the arithmetic does not hold any more. */
function changeDigit(text, figure, options, holds) {
  const digits = [...figure.text].flatMap((char, at) => (/\d/.test(char) ? [at] : []));
  for (let attempt = 0; attempt < 20; attempt++) {
    const at = figure.start + digits[Math.floor(random() * digits.length)];
    const digit = String(Math.floor(random() * 10));
    if (digit === text[at] || (digit === '0' && at === figure.start + digits[0])) continue;
    const changed = text.slice(0, at) + digit + text.slice(at + 1);
    const read = findFigures(changed, options).figures.find(({ start }) => start === figure.start);
    if (read?.value !== undefined && read.kind === figure.kind && !holds(read.value))
      return { text: changed, figure: read };
  }
  return undefined;
}

function reportsOf(text, options) {
  const { findings } = check(text, { ...options, rates, date: '2026-09-01' });
  return findings.filter(({ rule, severity }) => RULES.includes(rule) && severity !== 'ok');
}

function readTexts(file) {
  const content = readFileSync(file, 'utf8');
  const ending = file.slice(file.lastIndexOf('.') + 1);
  if (ending !== 'jsonl') return [{ id: file, text: content, options: { mediaType: MEDIA_TYPES[ending] } }];
  return content
    .split('\n')
    .filter(Boolean)
    .map((line, index) => {
      const { id = `${file}:${index + 1}`, text, mediaType, options = {}, ...grid } = JSON.parse(line);
      if (text === undefined) return { id, text: writeGrid(grid), options: { ...options, mediaType: 'text/html' } };
      return { id, text, options: { ...options, ...(mediaType ? { mediaType } : {}) } };
    });
}

function writeGrid({ before = '', rows }) {
  const escape = (words) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const toRow = (cells) => `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`;
  return `<p>${escape(before)}</p>\n<table>${rows.map(toRow).join('\n')}</table>`;
}

/** The minimal standard generator of Park and Miller: the same faults on every run. */
function numbersFrom(seed) {
  let state = (seed % 2_147_483_646) + 1;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}
