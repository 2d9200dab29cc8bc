/**
 * Measures the build in `dist`. Every part runs in a process of its own, so that no part sees another's heap. The
 * figures hold for a machine that is otherwise idle; they are medians, and every random number has a fixed seed.
 *
 *   npm run bench                                        all parts
 *   npm run bench -- recogniser rates                    some of them
 *   npm run bench -- --against FOLDER [recogniser …]     beside another tree that has been built, in one run
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { COMPARED_PARTS, compareBuilds } from './compare/run.mjs';

const PARTS = ['recogniser', 'hostile', 'rates', 'annotate', 'http', 'faults', 'processes'];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { against: { type: 'string' } } });
const known = values.against === undefined ? PARTS : COMPARED_PARTS;
const unknown = positionals.filter((part) => !known.includes(part));
if (unknown.length > 0) {
  console.error(`there is no part ${unknown.join(', ')}; there are ${known.join(', ')}`);
  process.exit(2);
}
const parts = positionals.length > 0 ? positionals : known;
console.log(
  `Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)} before the start`,
);
if (values.against === undefined) parts.forEach(runPart);
else process.exitCode = (await compareBuilds(values.against, parts)) ? 0 : 1;

function runPart(part) {
  const file = fileURLToPath(new URL(`./parts/${part}.mjs`, import.meta.url));
  const { status, signal } = spawnSync(process.execPath, ['--expose-gc', file], { stdio: 'inherit' });
  if (status === 0) return;
  console.error(`the part ${part} ended with ${signal ?? status}`);
  process.exit(1);
}
