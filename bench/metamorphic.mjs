/**
 * Reads every text again under every relation of `test/metamorphic`, with the build in `dist`, and counts where the
 * answer did not change as the text did.
 *
 *   npm run build && node bench/metamorphic.mjs [FILE.jsonl | FILE.txt]... [options]
 *
 * A line of .jsonl is `{ "text", "id"?, "region"? }`; a .txt file is one text. Without a file: the corpus of `test/corpus`.
 *
 *   --relation NAME    only relations whose name holds NAME
 *   --lines            each line of a text as a text of its own: most relations change single sentences
 *   --every N          only every Nth text or line
 *   --examples N       of each kind of difference, as many texts (0)
 *   --seed N           another draw of forms (1)
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { findFigures } from '../dist/index.js';
import { printTable } from './support/print.mjs';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    relation: { type: 'string', default: '' },
    examples: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    lines: { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
  },
});

const load = async (path) =>
  (await runnerImport(fileURLToPath(new URL(`../test/${path}`, import.meta.url)), { logLevel: 'error' })).module;
const [{ RELATIONS }, { createSubject, testRelation }, { seedOf }] = await Promise.all([
  load('metamorphic/relations.ts'),
  load('metamorphic/test-relation.ts'),
  load('metamorphic/random.ts'),
]);

const whole = files.length > 0 ? files.flatMap(readTexts) : await readCorpusTexts();
const texts = (values.lines ? whole.flatMap(linesOf) : whole).filter((_text, i) => i % Number(values.every) === 0);
const relations = RELATIONS.filter(({ name }) => name.includes(values.relation));
const counts = new Map(relations.map(({ name }) => [name, { held: 0, failed: 0, kinds: new Map() }]));
for (const { id, text, options } of texts) {
  const subject = createSubject(id, text, options, findFigures);
  if (subject.recognition.figures.length === 0) continue;
  for (const relation of relations) {
    const seed = seedOf(`${values.seed} ${relation.name} ${id}`);
    const { holds, violation } = testRelation(relation, subject, seed, findFigures);
    if (holds !== undefined) count(counts.get(relation.name), violation);
  }
}
printTable(
  `${texts.length} texts under ${relations.length} relations`,
  ['relation', 'texts', 'not as the text', 'of which'],
  [...counts].map(([name, { held, failed, kinds }]) => [name, held + failed, failed, describeKinds(kinds)]),
);
const failed = [...counts.values()].reduce((sum, { failed }) => sum + failed, 0);
const all = [...counts.values()].reduce((sum, { held }) => sum + held, failed);
console.log(`${failed} of ${all} changed texts were not read as they changed`);
if (Number(values.examples) > 0) printExamples();

function readTexts(file) {
  const content = readFileSync(file, 'utf8');
  if (!file.endsWith('.jsonl')) return [{ id: file, text: content, options: {} }];
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line, i) => {
      const { id = `${file}:${i + 1}`, text, region } = JSON.parse(line);
      return { id, text, options: region === undefined ? {} : { region } };
    });
}

function linesOf({ id, text, options }) {
  return text
    .split(/\r?\n/)
    .flatMap((line, i) => (line.trim() === '' ? [] : [{ id: `${id}:${i + 1}`, text: line, options }]));
}

async function readCorpusTexts() {
  const { readCorpus } = await load('core/figures/support/corpus.ts');
  return readCorpus().flatMap(({ id, cases }) =>
    cases.map(({ text, options }, i) => ({ id: `${id} ${i + 1}`, text, options })),
  );
}

function count(entry, violation) {
  if (!violation) {
    entry.held++;
    return;
  }
  entry.failed++;
  const kind = violation.difference.kinds.join(' + ');
  const of = entry.kinds.get(kind) ?? { count: 0, examples: [] };
  entry.kinds.set(kind, of);
  of.count++;
  if (of.examples.length < Number(values.examples)) of.examples.push(violation);
}

function describeKinds(kinds) {
  return [...kinds]
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, 3)
    .map(([kind, { count }]) => `${kind} ${count}`)
    .join(', ');
}

function printExamples() {
  for (const [name, { kinds }] of counts)
    for (const [kind, { count, examples }] of kinds) {
      console.log(`\n== ${name}: ${kind} (${count})`);
      for (const {
        id,
        difference: { expected, got },
        text,
      } of examples) {
        const lines = new Set(got.flatMap((line) => [line, withoutScript(line)]));
        const wanted = new Set(expected.flatMap((line) => [line, withoutScript(line)]));
        console.log(`-- ${id}`);
        for (const line of expected.filter((line) => !lines.has(line)))
          console.log(`   expected ${line}   in: ${around(text, line)}`);
        for (const line of got.filter((line) => !wanted.has(line) && !wanted.has(withoutScript(line))))
          console.log(`   got      ${line}   in: ${around(text, line)}`);
      }
    }
}

/** A figure of which the relation does not ask in what script it stands. */
function withoutScript(line) {
  return line.replace(/ (?:latin|hans|hant)$/, '');
}

/** The text round a figure that is described as "OFFSET «…» …". */
function around(text, line) {
  const at = Number.parseInt(line, 10);
  return JSON.stringify(text.slice(Math.max(0, at - 40), at + 50));
}
