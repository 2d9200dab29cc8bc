import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

/** The first of some paths at which there is something. */
export function firstOf(paths: readonly string[]): string | undefined {
  return paths.find((path) => existsSync(path));
}

/** A program that runs beside a test, with all that it starts. */
export class Program {
  private readonly child: ChildProcess;
  private output = '';

  /** @param environment added to the test's own */
  constructor(path: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    this.child = spawn(path, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
  }

  /** The first group of a pattern in what it has printed, once it is there. */
  async printed(pattern: RegExp): Promise<string> {
    for (;;) {
      const [, found] = pattern.exec(this.output) ?? [];
      if (found !== undefined) return found;
      if (this.child.exitCode !== null) throw new Error(`the program has ended: ${this.output}`);
      await Promise.race([
        once(this.child.stdout!, 'data'),
        once(this.child.stderr!, 'data'),
        once(this.child, 'close'),
      ]);
    }
  }

  async end(): Promise<void> {
    if (this.child.exitCode !== null || this.child.pid === undefined) return;
    const closed = once(this.child, 'exit');
    // The group, for browsers are many processes.
    process.kill(-this.child.pid, 'SIGKILL');
    await closed;
  }
}
