import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { CliContext } from '../context.js';
import { CliError } from '../exit.js';
import { writeOutput } from '../output.js';
import { writeFileAtomic, writeFileAtomicInFolder } from '../write-file.js';
import type { BackendOptions } from '../options/backend.js';
import type { ResultLine } from './result-lines.js';

/** Options of the command that fetches results. */
export type FetchCommandOptions = BackendOptions & {
  readonly out?: string;
  readonly json?: boolean;
  readonly from?: number;
  readonly follow: boolean;
};

/** Where results go. */
export interface ResultSink {
  /** Place of the next result that is wanted, from 0. */
  readonly next: number;
  /** Results that were problems. */
  readonly failed: number;
  accept(line: ResultLine, text: string): Promise<void>;
  /** Remembers how far it has come. */
  save(): void;
}

/** What a folder of results remembers. */
interface FetchState {
  readonly job: string;
  readonly next: number;
  readonly failed: number;
}

const STATE_FILE_NAME = '.crossrate-fetch.json';
/** Results that are not texts: of these there are no files. */
const PROBLEMS_FILE_NAME = 'problems.ndjson';
/** After a crash so many files are written a second time. */
const SAVE_INTERVAL_RESULTS = 200;

/** Files in a folder, or lines on standard output. @throws CliError for a folder with the results of another job */
export function openResultSink(id: string, options: FetchCommandOptions, context: CliContext): ResultSink {
  const { out } = options;
  return out === undefined ? createStdoutSink(options.from ?? 0, context) : createFolderSink(id, out, options);
}

function createStdoutSink(from: number, context: CliContext): ResultSink {
  const state = { next: from, failed: 0 };
  return Object.assign(state, {
    async accept({ status }: ResultLine, text: string) {
      await writeOutput(context, `${text}\n`);
      state.next++;
      if (status !== 200) state.failed++;
    },
    save: () => undefined,
  });
}

function createFolderSink(job: string, out: string, { json = false, from }: FetchCommandOptions): ResultSink {
  const memory = join(out, STATE_FILE_NAME);
  const before = existsSync(memory) ? (JSON.parse(readFileSync(memory, 'utf8')) as FetchState) : undefined;
  if (before && before.job !== job)
    throw new CliError(`${out} holds the results of the job ${before.job}; fetch these into another folder`);
  mkdirSync(out, { recursive: true });
  const state = { next: from ?? before?.next ?? 0, failed: before?.failed ?? 0 };
  const save = (): void => {
    writeFileAtomic(memory, `${JSON.stringify({ job, ...state } satisfies FetchState)}\n`);
  };
  return Object.assign(state, {
    save,
    accept({ id, result }: ResultLine, text: string) {
      const file = result === undefined ? undefined : resolveResultFile(id, out, json);
      if (result !== undefined && file !== undefined)
        writeFileAtomicInFolder(file, json ? `${JSON.stringify(result)}\n` : result.annotated.content);
      else {
        appendFileSync(join(out, PROBLEMS_FILE_NAME), `${text}\n`);
        state.failed++;
      }
      if (++state.next % SAVE_INTERVAL_RESULTS === 0) save();
      return Promise.resolve();
    },
  });
}

/** The id names the file; one that leads out of the folder is not obeyed. */
function resolveResultFile(id: ResultLine['id'], out: string, json: boolean): string | undefined {
  const name = String(id).replace(/^([A-Za-z]:)?[/\\]+/, '');
  const file = resolve(out, json ? `${name}.json` : name);
  const isInside = file.startsWith(resolve(out) + sep) && !file.endsWith(`${sep}${STATE_FILE_NAME}`);
  return id === null || !isInside ? undefined : file;
}
