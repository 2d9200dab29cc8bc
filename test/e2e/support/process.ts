import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));

/** One line of the log. */
export type Line = Readonly<Record<string, unknown>> & { readonly level: string; readonly msg: string };

/** The compiled service as a process of its own. */
export class ServiceProcess {
  private static readonly running = new Set<ServiceProcess>();
  readonly lines: Line[] = [];
  stderr = '';
  private readonly child: ChildProcess;
  private readonly waiting = new Map<string, (line: Line) => void>();
  private readonly ended: Promise<{ code: number | null; signal: string | null }>;

  /**
   * @param environment all of it: nothing is taken over from the test's own
   * @param user id of the user to run as; only root can set it
   */
  constructor(environment: Readonly<Record<string, string>>, user?: number) {
    if (!existsSync(MAIN))
      throw new Error('these tests run the compiled service: "npm run build" first ("npm test" does it)');
    const as = user === undefined ? {} : { uid: user, gid: user };
    this.child = spawn(process.execPath, [MAIN], { env: environment, stdio: ['ignore', 'pipe', 'pipe'], ...as });
    ServiceProcess.running.add(this);
    this.child.stderr!.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    createInterface(this.child.stdout!).on('line', (text) => {
      const line = JSON.parse(text) as Line;
      this.lines.push(line);
      this.waiting.get(line.msg)?.(line);
    });
    // "close", not "exit": everything that was written has been read.
    this.ended = once(this.child, 'close').then(([code, signal]) => {
      ServiceProcess.running.delete(this);
      return { code: code as number | null, signal: signal as string | null };
    });
  }

  /** The first line with a message, when it comes; fails when the process ends without it. */
  async line(message: string): Promise<Line> {
    const known = this.lines.find(({ msg }) => msg === message);
    if (known) return known;
    const came = new Promise<Line>((resolve) => this.waiting.set(message, resolve));
    const gone = this.ended.then(({ code }): never => {
      throw new Error(
        `the process ended with ${code} without "${message}": ${this.stderr}${JSON.stringify(this.lines)}`,
      );
    });
    return Promise.race([came, gone]);
  }

  /** The address, once questions are answered there. */
  async url(): Promise<string> {
    await this.line('ready');
    return String((await this.line('listening')).address);
  }

  async get(path: string): Promise<{ status: number; body: unknown }> {
    const response = await fetch((await this.url()) + path);
    return { status: response.status, body: await response.json() };
  }

  async end(signal?: NodeJS.Signals): Promise<{ code: number | null; signal: string | null }> {
    if (signal) this.child.kill(signal);
    return this.ended;
  }

  /** Ends what a failed test has left. */
  static async endAll(): Promise<void> {
    await Promise.all([...ServiceProcess.running].map((each) => each.end('SIGKILL')));
  }
}

/** A folder that is gone after the test. */
export class TemporaryFolders {
  private readonly folders: string[] = [];

  make(): string {
    const folder = mkdtempSync(join(tmpdir(), 'crossrate-e2e-'));
    this.folders.push(folder);
    return folder;
  }

  removeAll(): void {
    for (const folder of this.folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}
