import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from '../exit.js';
import { writeFileAtomicInFolder } from '../write-file.js';
import type { ArchiveDone } from './task.js';

const MANIFEST_FILE_NAME = '.crossrate-archive.jsonl';

/** What a run was asked for and what it was answered from: every later run into the same folder keeps to it. */
export interface ManifestHeader {
  /** Of Crossrate. */
  readonly crossrate: string;
  /** The options as they were given. */
  readonly asked: Readonly<Record<string, unknown>>;
  /** The day of the stories: as asked for, or that of the first run. */
  readonly date: string;
  readonly revision: number;
  /** Identifies a revision: the newest day of each source, or the address of the service. */
  readonly rates: Readonly<Record<string, string>>;
}

/** What an earlier run has left. */
export interface EarlierRun {
  readonly header: ManifestHeader;
  /** By input; the last line of a text counts. */
  readonly done: ReadonlyMap<string, ArchiveDone>;
}

/** The place where a run notes what is done. */
interface Manifest {
  /** Notes texts whose results are written: what is not noted is done again. */
  readonly append: (done: readonly ArchiveDone[]) => void;
}

/**
 * Reads the manifest of an earlier run, to resume it: a line that was cut off by the end of the process is cut off for
 * good. Only for the run that has the folder for itself.
 * @throws CliError for a file that Crossrate did not write
 */
export function repairEarlierRun(out: string): EarlierRun | undefined {
  const notes = readManifest(out);
  if (!notes) return undefined;
  const earlier = parseEarlierRun(notes);
  if (notes.isCutOff) truncateSync(notes.file, Buffer.byteLength(notes.whole));
  return earlier;
}

/**
 * Reads what an earlier run has left, or another one has done so far; a line that is not whole is passed over.
 * @throws CliError for a file that Crossrate did not write
 */
export function readEarlierRun(out: string): EarlierRun | undefined {
  const notes = readManifest(out);
  return notes && parseEarlierRun(notes);
}

interface ManifestContent {
  readonly file: string;
  /** The lines that have their end. */
  readonly whole: string;
  readonly isCutOff: boolean;
}

function readManifest(out: string): ManifestContent | undefined {
  const file = join(out, MANIFEST_FILE_NAME);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  return { file, whole, isCutOff: whole.length < text.length };
}

/** @throws CliError for a file that Crossrate did not write */
function parseEarlierRun({ file, whole }: ManifestContent): EarlierRun {
  const [first, ...lines] = whole.split('\n').slice(0, -1);
  try {
    const header = JSON.parse(first ?? '') as ManifestHeader;
    const done = lines.map((line) => JSON.parse(line) as ArchiveDone);
    return { header, done: new Map(done.map((each) => [each.input, each])) };
  } catch {
    throw new CliError(`${file} cannot be read as the notes of an earlier run; begin anew with --restart`);
  }
}

/** Continues the manifest of an earlier run, or begins a new one. */
export function openManifest(out: string, header: ManifestHeader, isNew: boolean): Manifest {
  const file = join(out, MANIFEST_FILE_NAME);
  if (isNew) writeFileAtomicInFolder(file, `${JSON.stringify(header)}\n`);
  return {
    append: (done) => {
      appendFileSync(file, done.map((each) => `${JSON.stringify(each)}\n`).join(''));
    },
  };
}
