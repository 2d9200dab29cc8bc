import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all: beside it first, then renamed over it. A process that is killed in between leaves the old
 * file; permissions stay. At once, not by a promise: the threads of an archive run have nothing else to do meanwhile, and
 * it is several times as fast for many small files.
 */
export function writeFileAtomic(file: string, content: string): void {
  const beside = `${file}.${randomUUID().slice(0, 8)}.tmp`;
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  try {
    writeFileSync(beside, content);
    if (mode !== undefined) chmodSync(beside, mode);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

const createdFolders = new Set<string>();

/** The same in a folder that is made when it is not there. */
export function writeFileAtomicInFolder(file: string, content: string): void {
  const folder = dirname(file);
  if (!createdFolders.has(folder)) mkdirSync(folder, { recursive: true });
  createdFolders.add(folder);
  writeFileAtomic(file, content);
}
