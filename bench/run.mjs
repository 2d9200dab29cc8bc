/**
 * Measures the build in `dist`. Every part runs in a process of its own, so that no part sees another's heap. The
 * figures hold for a machine that is otherwise idle.
 *
 *   npm run bench                       all parts
 *   npm run bench -- recogniser rates   some of them
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

const PARTS = ['recogniser', 'hostile', 'rates', 'annotate', 'http', 'faults', 'processes'];

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`there is no part ${unknown.join(', ')}; there are ${PARTS.join(', ')}`);
  process.exit(2);
}
console.log(
  `Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)} before the start`,
);
for (const part of asked.length > 0 ? asked : PARTS) {
  const file = fileURLToPath(new URL(`./parts/${part}.mjs`, import.meta.url));
  const { status, signal } = spawnSync(process.execPath, ['--expose-gc', file], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`the part ${part} ended with ${signal ?? status}`);
    process.exit(1);
  }
}
