/**
 * All that a change has to pass, for `npm test`: oxlint, Prettier and the type checker in one lane, the build and then
 * Jest in the other. Each of the first works on one core alone, so that side by side they take little more than Jest.
 *
 *   node scripts/test.mjs [ARGUMENT OF JEST]...
 *
 * The first lane gives way: tests with a time limit must not wait for it. Fails when anything fails, and says what did
 * in the last line; each lane continues when the other has failed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/** Runs a script of package.json; false when it fails. Its output, unless it is let through, comes when it has ended. */
async function passes(script, { args = [], quiet = false, givesWay = false, env = {} } = {}) {
  const started = performance.now();
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    stdio: ['ignore', ...(quiet ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
    env: { ...process.env, ...env },
  });
  if (givesWay) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
  const [code] = await once(child, 'close');
  process.stdout.write(Buffer.concat(output));
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${script}: ${code === 0 ? 'passed' : 'FAILED'} after ${seconds} s`);
  return code === 0;
}

/** Compiling SQLite takes 108 s of processor time as it is shipped, 56 s so; no test measures its speed. */
const LIGHTLY_OPTIMIZED = { CFLAGS: '-O1', CXXFLAGS: '-O1' };

/** "npm ci --ignore-scripts" leaves SQLite to be compiled, for a minute on one core, while the other lints. */
async function hasNative() {
  const binary = new URL('../node_modules/better-sqlite3/build/Release/better_sqlite3.node', import.meta.url);
  return existsSync(binary) || passes('build:native', { quiet: true, env: LIGHTLY_OPTIMIZED });
}

// What is built is checked in the other lane.
const built = async () =>
  (await hasNative()) &&
  (await passes('build:unchecked', { quiet: true })) &&
  passes('jest', { args: process.argv.slice(2) });
const [isClean, isRight] = await Promise.all([passes('lint', { quiet: true, givesWay: true }), built()]);
if (!isClean) console.log('npm test: FAILED in lint (oxlint, Prettier, types); its complaints are above');
if (!isRight) console.log('npm test: FAILED in the build or the tests');
process.exitCode = isClean && isRight ? 0 : 1;
