/**
 * Growth of the work, counted and not timed, for texts of repeated pieces: `exponent` is the slope of the work over the
 * size, both as logarithms. The same on every machine and under any load; what the engine does inside one search is not
 * seen, for that growth.mjs measures time. Ends with 1 when an exponent is greater than MAX_EXPONENT.
 *
 *   node bench/attack/work.mjs [PAIRS] [SEED]     12 pairs in CI, beside the known ones
 */
import { startCounting } from '../support/count-work.mjs';
import { createRandom } from '../support/history.mjs';
import { createOperations, drawPairs } from './support/pairs.mjs';

const MAX_EXPONENT = 1.15;
const SIZES = [2000, 8000];

const [pairs = 12, seed = 1] = process.argv.slice(2).map(Number);
// Two texts of fewer than 200 figures are compared each with each: growth.mjs measures that where they are longer.
const operations = createOperations();
delete operations.compare;
const { countWork } = await startCounting();

const results = [];
const drawn = drawPairs({
  pairs,
  random: createRandom(seed),
  names: Object.keys(operations),
  isKnownLeftOut: process.env.KNOWN === 'off',
});
for (const pair of drawn) {
  const { operation, piece, mediaType } = pair;
  const run = (length) => () =>
    operations[operation](piece.repeat(Math.ceil(length / piece.length)).slice(0, length), mediaType);
  // What is made once, such as tables of words, is made here.
  run(1000)();
  const counts = [];
  for (const size of SIZES) counts.push(await countWork(run(size)));
  const exponent = Math.log(counts[1] / counts[0]) / Math.log(SIZES[1] / SIZES[0]);
  results.push({ ...pair, exponent, counts });
}
const above = results.filter(({ exponent }) => exponent > MAX_EXPONENT);
for (const { exponent, operation, mediaType, piece, counts } of above)
  console.log(`${exponent.toFixed(2)}  ${operation}  ${mediaType}  ${counts.join(' → ')}  ${JSON.stringify(piece)}`);
const worst = results.toSorted((a, b) => b.exponent - a.exponent);
console.log(
  `work: ${results.length} pairs, seed ${seed}: ${above.length} above ${MAX_EXPONENT}; worst ${worst
    .slice(0, 3)
    .map(({ exponent, operation }) => `${exponent.toFixed(2)} ${operation}`)
    .join(', ')}`,
);
process.exitCode = above.length === 0 ? 0 : 1;
