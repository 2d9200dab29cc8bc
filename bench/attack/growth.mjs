/**
 * Fuzz bench of growth: texts of repeated pieces, which a small grammar of figures, words, brackets and markup makes, at
 * doubling sizes. `exponent` is the slope of the CPU time over the size, both as logarithms: 1 is linear, 2 quadratic.
 * Prints the worst, and ends with 1 when one is greater than MAX_EXPONENT.
 *
 *   node bench/attack/growth.mjs [PAIRS] [SEED]     60 pairs for CI; 600 for a night
 */
import { createRandom } from '../support/history.mjs';
import { createOperations, drawPairs } from './support/pairs.mjs';

const MAX_EXPONENT = 1.15;
/** Shorter texts measure the compiler. */
const FIRST_SIZE = 64_000;
const LAST_SIZE = 500_000;
/** The next size is measured until a text has taken so long, ms. */
const ENOUGH_MS = 120;
/** So much shorter is the text that it is compared with. */
const SPAN = 4;
/** A slope above the limit is measured again, longer, before it is believed. */
const REPEATS = 4;

const [pairs = 60, seed = 1] = process.argv.slice(2).map(Number);
const OPERATIONS = createOperations();
const drawn = drawPairs({
  pairs,
  random: createRandom(seed),
  names: Object.keys(OPERATIONS),
  isKnownLeftOut: process.env.KNOWN === 'off',
});

function cpuOf(work) {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

/** The least of some runs: garbage collection only adds. */
function leastOf(runs, work) {
  return Math.min(...Array.from({ length: runs }, () => cpuOf(work)));
}

function measureGrowth({ piece, mediaType, operation }) {
  const run = (length) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    return () => OPERATIONS[operation](text, mediaType);
  };
  let size = FIRST_SIZE;
  cpuOf(run(size / SPAN));
  let time = cpuOf(run(size));
  while (time < ENOUGH_MS && size < LAST_SIZE) time = cpuOf(run((size *= 2)));
  const slope = (longer, runs) =>
    Math.log(leastOf(runs, run(longer)) / leastOf(runs + 1, run(longer / SPAN))) / Math.log(SPAN);
  let exponent = Math.log(time / leastOf(2, run(size / SPAN))) / Math.log(SPAN);
  if (exponent > MAX_EXPONENT) exponent = slope(size, REPEATS);
  // What is only slow at first grows no faster when it is longer.
  if (exponent > MAX_EXPONENT && size < LAST_SIZE)
    exponent = Math.min(exponent, slope(Math.min(LAST_SIZE, size * SPAN), REPEATS));
  return { operation, mediaType, piece, size, milliseconds: Math.round(time), exponent };
}

const results = [];
for (const pair of drawn) {
  const result = measureGrowth(pair);
  results.push(result);
  if (result.exponent > MAX_EXPONENT) console.log(toLine(result));
}

function toLine({ operation, mediaType, piece, size, milliseconds, exponent }) {
  return `${exponent.toFixed(2)}  ${operation}  ${mediaType}  ${size} characters in ${milliseconds} ms  ${JSON.stringify(piece)}`;
}

const worst = results.toSorted((a, b) => b.exponent - a.exponent);
const above = results.filter(({ exponent }) => exponent > MAX_EXPONENT).length;
console.log(
  `growth: ${results.length} pairs, seed ${seed}: ${above} above ${MAX_EXPONENT}; worst ${worst
    .slice(0, 3)
    .map(({ exponent, operation }) => `${exponent.toFixed(2)} ${operation}`)
    .join(', ')}`,
);
process.exitCode = above === 0 ? 0 : 1;
