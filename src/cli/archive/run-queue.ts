import type { ArchiveChunk, ArchiveOutcome, ArchiveTask, ArchivePool } from './task.js';

/** Texts a turn: enough that handing over costs nothing, few enough that little is lost when a run is cut off. */
const CHUNK_SIZE = 16;

/**
 * Runs the tasks with two chunks for each worker, so that none waits for the next. Ctrl-C ends the run after the chunks
 * in progress.
 * @param note called with each chunk when its results are written
 * @returns false when the run was interrupted
 */
export async function runQueue(
  tasks: readonly ArchiveTask[],
  terms: Omit<ArchiveChunk, 'tasks'>,
  pool: ArchivePool,
  note: (outcomes: readonly ArchiveOutcome[]) => void,
): Promise<boolean> {
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
  };
  process.once('SIGINT', stop);
  const chunks = splitIntoChunks(tasks);
  const work = async (): Promise<void> => {
    for (const chunk of chunks) {
      if (isStopped) return;
      note(await pool.annotate({ ...terms, tasks: chunk }));
    }
  };
  try {
    await Promise.all(Array.from({ length: pool.size * 2 }, work));
  } catch (error) {
    stop();
    throw error;
  } finally {
    process.removeListener('SIGINT', stop);
    await pool.close();
  }
  return !isStopped;
}

/** One generator that all take from. */
function* splitIntoChunks(tasks: readonly ArchiveTask[]): Generator<readonly ArchiveTask[]> {
  for (let from = 0; from < tasks.length; from += CHUNK_SIZE) yield tasks.slice(from, from + CHUNK_SIZE);
}
