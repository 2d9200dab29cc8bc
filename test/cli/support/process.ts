import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const COMPILED = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** The compiled program. */
export const PROGRAM = ((): string => {
  if (!existsSync(COMPILED)) throw new Error('these tests run the compiled program: "npm run build" first');
  return COMPILED;
})();

export interface Ran {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the compiled program as a process of its own, without a terminal and without a database. */
export function runProgram(args: readonly string[], { cwd, input = '', environment = {} }: RunOptions): Promise<Ran> {
  const env = { PATH: process.env.PATH, ...environment };
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, env });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, signal, out, err });
    });
  });
}
