import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { CliError } from '../exit.js';

const NAME = '.crossrate-archive.lock';

/** Who writes into a folder. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** RFC 3339. */
  readonly since: string;
}

/** Locks of this process: its number alone may have been that of another one before a restart. */
const held = new Set<string>();

/** A folder of results that this run has for itself. */
export interface FolderLock {
  /** A run that had it and is gone without giving it back. */
  readonly takenFrom: Holder | undefined;
  readonly release: () => void;
}

/**
 * Takes a folder of results for one run: two would note and overwrite each other's work. A lock whose process is gone is
 * taken over.
 * @throws CliError when another run has it, or when that cannot be told
 */
export function lockFolder(out: string, now: Date): FolderLock {
  const file = join(out, NAME);
  mkdirSync(out, { recursive: true });
  const own = `${JSON.stringify({ pid: process.pid, host: hostname(), since: now.toISOString() } satisfies Holder)}\n`;
  let takenFrom: Holder | undefined;
  if (!created(file, own)) {
    takenFrom = removeStale(file, out);
    if (!created(file, own)) throw new CliError(`another run has just begun to write into ${out}; ${ADVICE}`);
  }
  held.add(file);
  return {
    takenFrom,
    release: () => {
      held.delete(file);
      rmSync(file, { force: true });
    },
  };
}

const ADVICE = 'wait for its end, or choose another --out';

function created(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes the lock of a process that is gone. It is renamed first and looked at again: another run may have done the same
 * and put its own lock there in between.
 */
function removeStale(file: string, out: string): Holder | undefined {
  const found = read(file);
  if (found === undefined) return undefined;
  const holder = holderOf(found, file, out);
  const aside = `${file}.${randomUUID().slice(0, 8)}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  if (read(aside) !== found) {
    renameSync(aside, file);
    throw new CliError(`another run has just begun to write into ${out}; ${ADVICE}`);
  }
  rmSync(aside);
  return holder;
}

/** @throws CliError unless the holder is gone for certain */
function holderOf(text: string, file: string, out: string): Holder {
  let holder: Holder;
  try {
    holder = JSON.parse(text) as Holder;
  } catch {
    throw new CliError(`${file} cannot be read as the lock of a run; remove it when none is writing into ${out}`);
  }
  const { pid, host, since } = holder;
  if (host !== hostname())
    throw new CliError(
      `a run on ${host} (process ${pid}) has been writing into ${out} since ${since}; ${ADVICE}, or remove ${file} when it is over`,
    );
  if (pid === process.pid ? held.has(file) : isAlive(pid))
    throw new CliError(`process ${pid} has been writing into ${out} since ${since}; ${ADVICE}`);
  return holder;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Alive, but another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
