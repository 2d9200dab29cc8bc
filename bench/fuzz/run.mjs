/**
 * Feeds changed texts to the targets in `targets` and ends with 1 at the first that does not keep what it promises, whose
 * bytes are printed. A target exports `fuzz(data)`, as fuzzers of Node expect it (Jazzer.js, OSS-Fuzz), so that they can be
 * run with coverage, too: `npx jazzer bench/fuzz/targets/figures.mjs`.
 *
 *   npm run build && node bench/fuzz/run.mjs [TARGET|all] [RUNS] [SEED]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRandom } from '../support/history.mjs';
import { CHINESE } from '../texts/chinese.mjs';
import { ENGLISH } from '../texts/english.mjs';
import { mutate } from './support/mutate.mjs';

const [wanted = 'all', runs = '2000', seed = '1'] = process.argv.slice(2);
const TARGETS = new URL('targets/', import.meta.url);
const CORPUS = new URL('../../test/corpus/', import.meta.url);

/** The sentences of the corpus, of the bench's articles, and bodies of requests. */
function readSeeds() {
  const lines = readdirSync(CORPUS, { recursive: true })
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, CORPUS), 'utf8').split('\n'))
    .filter(Boolean);
  const texts = [
    ...lines.map((line) => JSON.parse(line).text).filter(Boolean),
    ...`${ENGLISH}\n${CHINESE}`.split('\n\n'),
  ];
  const bodies = texts.map((text, i) =>
    JSON.stringify(
      i % 4 === 3 ? { source: { text }, target: { text } } : { text, region: 'HK', date: '2025-12-31', to: ['USD'] },
    ),
  );
  return { texts, bodies };
}

const { texts, bodies } = readSeeds();
const names = readdirSync(TARGETS).map((file) => file.replace(/\.mjs$/, ''));
if (wanted !== 'all' && !names.includes(wanted)) {
  console.error(`no target ${wanted}; there are ${names.join(', ')}`);
  process.exit(2);
}
for (const name of wanted === 'all' ? names : [wanted]) {
  const { fuzz } = await import(new URL(`${name}.mjs`, TARGETS));
  const random = createRandom(Number(seed));
  for (let run = 1; run <= Number(runs); run++) {
    const data = mutate(name === 'request' ? bodies : texts, random);
    try {
      fuzz(data);
    } catch (error) {
      console.log(`${name}: run ${run} of seed ${seed} fails: ${error.message}\n${JSON.stringify(data.toString())}`);
      console.log(error.stack);
      process.exit(1);
    }
  }
  console.log(`${name}: ${runs} runs, seed ${seed}: nothing found`);
}
