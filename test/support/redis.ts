import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './free-port.js';

const HAS_REDIS = spawnSync('redis-server', ['--version']).status === 0;

/** `describe` where there is a Redis; elsewhere its tests are reported as skipped. */
export const describeWithRedis = HAS_REDIS ? describe : describe.skip;

/** A Redis of the tests, which keeps nothing. */
export interface TestRedis {
  /** For RATE_LIMIT_URL. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a Redis and waits until it takes connections. */
export async function startRedis(): Promise<TestRedis> {
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const lines of server.stdout) if (String(lines).includes('Ready to accept connections')) break;
  return {
    url: `redis://127.0.0.1:${port}/0`,
    async stop() {
      const exited = once(server, 'exit');
      server.kill();
      await exited;
    },
  };
}
