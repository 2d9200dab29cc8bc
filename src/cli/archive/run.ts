import { existsSync, statSync } from 'node:fs';
import { buildBaseRequest } from '../annotate/build-request.js';
import type { Backend } from '../backend/backend.js';
import { resolveServer, withBackend } from '../backend/open.js';
import type { AnnotateCommandOptions } from '../options/annotate.js';
import type { CliContext } from '../context.js';
import { EXIT_CODES } from '../exit.js';
import { findFiles } from '../input/find-files.js';
import { writeMessage, writeOutput } from '../output.js';
import { startProgressBar } from '../progress-bar.js';
import { pluralize } from '../../support/pluralize.js';
import { createArchivePool } from './worker-pool.js';
import { lockFolder } from './folder-lock.js';
import { repairEarlierRun, openManifest, readEarlierRun, type EarlierRun } from './manifest.js';
import { planArchive } from './plan.js';
import { formatSummary, RunSummary } from './summary.js';
import type { ArchiveTask } from './task.js';
import { resolveRunOptions } from './run-options.js';
import { runQueue } from './run-queue.js';

type ArchiveOptions = AnnotateCommandOptions & { readonly out: string };

/** What there is to do. */
interface ArchiveWork {
  readonly todo: readonly ArchiveTask[];
  /** Texts that an earlier run has done. */
  readonly skipped: number;
  readonly earlier: EarlierRun | undefined;
}

/** Annotates many files into a folder. The same command resumes an interrupted run. */
export async function annotateArchive(
  given: readonly string[],
  options: ArchiveOptions,
  context: CliContext,
): Promise<void> {
  const { out, json = false, restart = false, format } = options;
  const tasks = planArchive(await findFiles(given), { out, json, format });
  const workWith = (earlier: EarlierRun | undefined): ArchiveWork => {
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
      writeMessage(
        context,
        `process ${takenFrom.pid}, which was writing into ${out} since ${takenFrom.since}, is gone; its lock is taken over`,
      );
    const work = workWith(restart ? undefined : repairEarlierRun(out));
    await withBackend(options, context, (backend) => runArchive(work, options, backend, context));
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

async function showPlan({ todo, skipped }: ArchiveWork, { quiet }: ArchiveOptions, context: CliContext): Promise<void> {
  for (const { input, output } of todo) await writeOutput(context, `${input} -> ${output}\n`);
  if (quiet !== true)
    writeMessage(context, `${pluralize(todo.length, 'file')} to annotate, ${skipped} done before; nothing was written`);
}

async function runArchive(
  work: ArchiveWork,
  options: ArchiveOptions,
  backend: Backend,
  context: CliContext,
): Promise<void> {
  const { todo, skipped, earlier } = work;
  const { out, json = false, quiet = false, jobs } = options;
  const server = resolveServer(options, context);
  const request = buildBaseRequest(options);
  const terms = await resolveRunOptions({ request, json, server }, earlier?.header, backend, context);
  const manifest = openManifest(out, terms, earlier === undefined);
  const pool = await createArchivePool(jobs, backend);
  const progress = quiet ? undefined : startProgressBar(todo.length + skipped, skipped, 'files', context);
  const tally = new RunSummary(context.clock());
  const chunk = { request: { ...request, date: terms.date, revision: terms.revision }, json };
  const isWhole = await runQueue(todo, chunk, pool, (outcomes) => {
    manifest.append(tally.add(outcomes));
    progress?.advance(outcomes.length);
  }).finally(() => progress?.stop());
  for (const { input, failed } of tally.failed) writeMessage(context, `${input}: ${failed}`);
  if (!quiet) writeMessage(context, formatSummary(tally, { skipped, concurrency: pool.size, now: context.clock() }));
  if (tally.failed.length > 0) context.exitWith(EXIT_CODES.found);
  if (isWhole) return;
  writeMessage(context, `interrupted; the same command continues with the ${todo.length - tally.count} that are left`);
  context.exitWith(EXIT_CODES.interrupted);
}
