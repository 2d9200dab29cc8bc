/**
 * One build's side of a comparison, in a process of its own so that neither build sees the other's heap or compiled code:
 * `fork(this, [ENTRY, PART])`, where ENTRY is the URL of the build's `dist/index.js`. It sends the names of its cases
 * with a digest of each answer, then answers each `{ index, ms }` with the milliseconds of CPU time of one run: unlike
 * the wall clock it leaves out the time for which other processes had the core.
 */
import { createHash } from 'node:crypto';
import { LIBRARY_PARTS } from '../cases/library.mjs';
import { warmUp } from '../support/measure.mjs';

const [entry, part] = process.argv.slice(2);
const cases = LIBRARY_PARTS[part](await import(entry));
for (const { run } of cases) warmUp(run);

process.on('message', ({ index, ms }) => {
  // Not a full collection: it drops the hidden classes of which no object lives, and with them nearly all compiled code, so
  // that the next run measures the compiler. A service in use collects without dropping them.
  globalThis.gc({ type: 'minor' });
  process.send({ cpu: cpuTimeOf(cases[index].run, ms) });
});
process.send({ cases: cases.map(({ name, run }) => ({ name, digest: digestOf(run()) })) });

/** CPU milliseconds of one run, over as many runs as fit into `ms`, at least one. */
function cpuTimeOf(run, ms) {
  const before = process.cpuUsage();
  const end = performance.now() + ms;
  let runs = 0;
  do {
    run();
    runs++;
  } while (performance.now() < end);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
}

function digestOf(answer) {
  return createHash('sha256')
    .update(JSON.stringify(answer) ?? '')
    .digest('hex');
}
