import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { CliError } from '../exit.js';

const LOCK_FILE_NAME = '.crossrate-archive.lock';

/** Who writes into a folder. */
interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** RFC 3339. */
  readonly since: string;
}

/** Locks of this process: its number alone may have been that of another one before a restart. */
const heldLocks = new Set<string>();

/** A folder of results that this run has for itself. */
interface FolderLock {
  /** A run that had it and is gone without giving it back. */
  readonly takenFrom: LockHolder | undefined;
  readonly release: () => void;
}

/**
 * Takes a folder of results for one run: two would note and overwrite each other's work. A lock whose process is gone is
 * taken over.
 * @throws CliError when another run holds it, or may hold it
 */
export function lockFolder(out: string, now: Date): FolderLock {
  const file = join(out, LOCK_FILE_NAME);
  mkdirSync(out, { recursive: true });
  const own = `${JSON.stringify({ pid: process.pid, host: hostname(), since: now.toISOString() } satisfies LockHolder)}\n`;
  let takenFrom: LockHolder | undefined;
  if (!tryCreateFile(file, own)) {
    takenFrom = removeStaleLock(file, out);
    if (!tryCreateFile(file, own)) throw new CliError(`another run has just begun to write into ${out}; ${ADVICE}`);
  }
  heldLocks.add(file);
  return {
    takenFrom,
    release: () => {
      heldLocks.delete(file);
      rmSync(file, { force: true });
    },
  };
}

const ADVICE = 'wait for its end, or choose another --out';

function tryCreateFile(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes the lock of a process that is gone. It is renamed first and read again: another run may have done the same
 * and put its own lock there in between.
 */
function removeStaleLock(file: string, out: string): LockHolder | undefined {
  const found = readFileIfExists(file);
  if (found === undefined) return undefined;
  const holder = parseStaleHolder(found, file, out);
  const aside = `${file}.${randomUUID().slice(0, 8)}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  if (readFileIfExists(aside) !== found) {
    renameSync(aside, file);
    throw new CliError(`another run has just begun to write into ${out}; ${ADVICE}`);
  }
  rmSync(aside);
  return holder;
}

/** @throws CliError unless the holder is gone for certain */
function parseStaleHolder(text: string, file: string, out: string): LockHolder {
  let holder: LockHolder;
  try {
    holder = JSON.parse(text) as LockHolder;
  } catch {
    throw new CliError(`${file} cannot be read as the lock of a run; remove it when none is writing into ${out}`);
  }
  const { pid, host, since } = holder;
  if (host !== hostname())
    throw new CliError(
      `a run on ${host} (process ${pid}) has been writing into ${out} since ${since}; ${ADVICE}, or remove ${file} when it is over`,
    );
  if (pid === process.pid ? heldLocks.has(file) : isProcessAlive(pid))
    throw new CliError(`process ${pid} has been writing into ${out} since ${since}; ${ADVICE}`);
  return holder;
}

function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Alive, but another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readFileIfExists(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
