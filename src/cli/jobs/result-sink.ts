import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { CliContext } from '../context.js';
import { CliError } from '../exit.js';
import { write } from '../output.js';
import { writeWhole, writeWholeIn } from '../write-file.js';
import type { FetchOptions } from './fetch-options.js';
import type { ResultLine } from './result-lines.js';

/** Where results go. */
export interface Outlet {
  /** Place of the next result that is wanted, from 0. */
  readonly next: number;
  /** Results that were problems. */
  readonly failed: number;
  take(line: ResultLine, text: string): Promise<void>;
  /** Remembers how far it has come. */
  save(): void;
}

/** What a folder of results remembers. */
interface Memory {
  readonly job: string;
  readonly next: number;
  readonly failed: number;
}

const MEMORY = '.crossrate-fetch.json';
/** Results that are not texts: of these there are no files. */
const PROBLEMS = 'problems.ndjson';
/** After a crash so many files are written a second time. */
const SAVE_EVERY = 200;

/** Files in a folder, or lines on standard output. @throws CliError for a folder with the results of another job */
export function openOutlet(id: string, options: FetchOptions, context: CliContext): Outlet {
  const { out } = options;
  return out === undefined ? toOutput(options.from ?? 0, context) : intoFolder(id, out, options);
}

function toOutput(from: number, context: CliContext): Outlet {
  const state = { next: from, failed: 0 };
  return Object.assign(state, {
    async take({ status }: ResultLine, text: string) {
      await write(context, `${text}\n`);
      state.next++;
      if (status !== 200) state.failed++;
    },
    save: () => undefined,
  });
}

function intoFolder(job: string, out: string, { json = false, from }: FetchOptions): Outlet {
  const memory = join(out, MEMORY);
  const before = existsSync(memory) ? (JSON.parse(readFileSync(memory, 'utf8')) as Memory) : undefined;
  if (before && before.job !== job)
    throw new CliError(`${out} holds the results of the job ${before.job}; fetch these into another folder`);
  mkdirSync(out, { recursive: true });
  const state = { next: from ?? before?.next ?? 0, failed: before?.failed ?? 0 };
  const save = (): void => {
    writeWhole(memory, `${JSON.stringify({ job, ...state } satisfies Memory)}\n`);
  };
  return Object.assign(state, {
    save,
    take({ id, result }: ResultLine, text: string) {
      const file = result === undefined ? undefined : fileOf(id, out, json);
      if (file !== undefined) writeWholeIn(file, json ? `${JSON.stringify(result)}\n` : result!.annotated.content);
      else {
        appendFileSync(join(out, PROBLEMS), `${text}\n`);
        state.failed++;
      }
      if (++state.next % SAVE_EVERY === 0) save();
      return Promise.resolve();
    },
  });
}

/** The id names the file; one that leads out of the folder is not obeyed. */
function fileOf(id: ResultLine['id'], out: string, json: boolean): string | undefined {
  const name = String(id).replace(/^([A-Za-z]:)?[/\\]+/, '');
  const file = resolve(out, json ? `${name}.json` : name);
  const isInside = file.startsWith(resolve(out) + sep) && !file.endsWith(`${sep}${MEMORY}`);
  return id === null || !isInside ? undefined : file;
}
