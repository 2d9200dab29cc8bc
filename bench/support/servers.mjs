import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const fileOf = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Starts the built service, offline, as a process of its own, whose log goes to a file as it does in production.
 * @param settings environment variables beside the usual
 * @param tree folder of the tree whose build is started
 */
export async function startService(settings = {}, tree = fileOf('../..')) {
  const folder = mkdtempSync(join(tmpdir(), 'crossrate-bench-'));
  const env = { PORT: '0', REFRESH: 'off', DATA_DIR: folder, ...settings };
  const log = join(folder, 'log');
  const stdio = ['ignore', openSync(log, 'w'), 'inherit'];
  const child = spawn(process.execPath, [join(tree, 'dist/main.js')], { env, stdio });
  const lines = () =>
    readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  while (!lines().some(({ msg }) => msg === 'ready')) {
    if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}`);
    await setTimeout(50);
  }
  return {
    url: lines().find(({ msg }) => msg === 'listening').address,
    pid: child.pid,
    lines,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}

/** Starts an Express handler that parses a body of JSON and sends `answer`, as a process of its own. */
export async function startContender(answer) {
  const child = spawn(process.execPath, [fileOf('./contender-server.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(answer);
  const [line] = await once(createInterface(child.stdout), 'line');
  return {
    url: line,
    pid: child.pid,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Milliseconds of CPU that a process has used, by the clock ticks of Linux; NaN elsewhere. */
export function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return NaN;
  }
}
