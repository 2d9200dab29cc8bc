import { readFileSync, statSync } from 'node:fs';
import { decodeUtf8 } from '../../api/validation/utf8.js';
import { DomainError } from '../../support/domain-error.js';
import { buildFileRequest } from '../annotate/build-request.js';
import type { Backend } from '../backend/backend.js';
import { CliError } from '../exit.js';
import { writeFileAtomicInFolder } from '../write-file.js';
import type { ArchiveChunk, ArchiveDone, ArchiveOutcome, ArchiveTask } from './task.js';

/** Annotates the texts of a chunk one after the other. A text that cannot be annotated spoils only itself. */
export async function annotateFiles(chunk: ArchiveChunk, backend: Backend): Promise<readonly ArchiveOutcome[]> {
  const outcomes: ArchiveOutcome[] = [];
  for (const task of chunk.tasks) outcomes.push(await tryAnnotateFile(task, chunk, backend));
  return outcomes;
}

async function tryAnnotateFile(task: ArchiveTask, chunk: ArchiveChunk, backend: Backend): Promise<ArchiveOutcome> {
  try {
    return await annotateFile(task, chunk, backend);
  } catch (error) {
    // What is wrong with the service is wrong for every text: that ends the run.
    const isOfText = error instanceof DomainError || (error as NodeJS.ErrnoException).syscall !== undefined;
    if (error instanceof CliError || !isOfText) throw error;
    return { input: task.input, failed: (error as Error).message };
  }
}

async function annotateFile(
  { input, output }: ArchiveTask,
  { request, json }: ArchiveChunk,
  backend: Backend,
): Promise<ArchiveDone> {
  // Before it is read: a text that changes meanwhile is known by its older time, and done again.
  const { size, mtimeMs: modified } = statSync(input);
  const text = decodeUtf8(readFileSync(input), 'text');
  const read = { input, size, modified };
  if (text === '') {
    writeFileAtomicInFolder(output, '');
    return { ...read, edits: 0, errors: 0, warnings: 0 };
  }
  const annotation = await backend.annotate(buildFileRequest(request, input, text));
  writeFileAtomicInFolder(output, json ? `${JSON.stringify(annotation)}\n` : annotation.annotated.content);
  const count = (severity: string): number => annotation.findings.filter((each) => each.severity === severity).length;
  const edits = annotation.figures.filter(({ edit }) => edit !== undefined).length;
  return { ...read, edits, errors: count('error'), warnings: count('warning') };
}
