import { existsSync, statSync } from 'node:fs';
import { requestBase } from '../annotate/build-request.js';
import type { Backend } from '../backend/backend.js';
import { serverOf, withBackend } from '../backend/open.js';
import type { AnnotateOptions } from '../options/annotate.js';
import type { CliContext } from '../context.js';
import { EXIT } from '../exit.js';
import { findFiles } from '../input/find-files.js';
import { tell, write } from '../output.js';
import { startProgress } from '../progress-bar.js';
import { plural } from '../show/findings.js';
import { assembleCrew } from './worker-pool.js';
import { lockFolder } from './folder-lock.js';
import { mendEarlierRun, openManifest, readEarlierRun, type EarlierRun } from './manifest.js';
import { planArchive } from './plan.js';
import { summaryOf, Tally } from './summary.js';
import type { ArchiveTask } from './task.js';
import { termsOf } from './run-options.js';
import { workOff } from './run-queue.js';

type ArchiveOptions = AnnotateOptions & { readonly out: string };

/** What there is to do. */
interface Work {
  readonly todo: readonly ArchiveTask[];
  /** Texts that an earlier run has done. */
  readonly skipped: number;
  readonly earlier: EarlierRun | undefined;
}

/** Annotates many files into a folder; a run that was cut off, however, is gone on with by the same command. */
export async function annotateArchive(
  given: readonly string[],
  options: ArchiveOptions,
  context: CliContext,
): Promise<void> {
  const { out, json = false, restart = false, format } = options;
  const tasks = planArchive(await findFiles(given), { out, json, format });
  const workWith = (earlier: EarlierRun | undefined): Work => {
    const todo = tasks.filter((task) => !isDone(task, earlier));
    return { todo, skipped: tasks.length - todo.length, earlier };
  };
  if (options.dryRun === true) {
    await showPlan(workWith(restart ? undefined : readEarlierRun(out)), options, context);
    return;
  }
  const { takenFrom, release } = lockFolder(out, context.clock());
  try {
    if (takenFrom)
      tell(
        context,
        `process ${takenFrom.pid}, which was writing into ${out} since ${takenFrom.since}, is gone; its lock is taken over`,
      );
    const work = workWith(restart ? undefined : mendEarlierRun(out));
    await withBackend(options, context, (backend) => carryOut(work, options, backend, context));
  } finally {
    release();
  }
}

/** The text as it was, and its result still there. */
function isDone({ input, output }: ArchiveTask, earlier: EarlierRun | undefined): boolean {
  const known = earlier?.done.get(input);
  if (!known || !existsSync(output)) return false;
  const { size, mtimeMs } = statSync(input);
  return size === known.size && mtimeMs === known.modified;
}

async function showPlan({ todo, skipped }: Work, { quiet }: ArchiveOptions, context: CliContext): Promise<void> {
  for (const { input, output } of todo) await write(context, `${input} -> ${output}\n`);
  if (quiet !== true)
    tell(context, `${plural(todo.length, 'file')} to annotate, ${skipped} done before; nothing was written`);
}

async function carryOut(work: Work, options: ArchiveOptions, backend: Backend, context: CliContext): Promise<void> {
  const { todo, skipped, earlier } = work;
  const { out, json = false, quiet = false, jobs } = options;
  const server = serverOf(options, context);
  const request = requestBase(options);
  const terms = await termsOf({ request, json, server }, earlier?.header, backend, context);
  const manifest = openManifest(out, terms, earlier === undefined);
  const crew = await assembleCrew(jobs, backend);
  const progress = quiet ? undefined : startProgress(todo.length + skipped, skipped, 'files', context);
  const tally = new Tally(context.clock());
  const chunk = { request: { ...request, date: terms.date, revision: terms.revision }, json };
  const isWhole = await workOff(todo, chunk, crew, (outcomes) => {
    manifest.note(tally.add(outcomes));
    progress?.advance(outcomes.length);
  }).finally(() => progress?.stop());
  for (const { input, failed } of tally.failed) tell(context, `${input}: ${failed}`);
  if (!quiet) tell(context, summaryOf(tally, { skipped, crew: crew.size, now: context.clock() }));
  if (tally.failed.length > 0) context.exitWith(EXIT.found);
  if (isWhole) return;
  tell(context, `interrupted; the same command goes on with the ${todo.length - tally.count} that are left`);
  context.exitWith(EXIT.interrupted);
}
