import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { hasEnded } from './job.js';
import { createUnknownJobError } from './job-errors.js';
import type { JobStore } from './job-store.js';

const gunzipAsync = promisify(gunzip);
const NEWLINE = 0x0a;

/**
 * The answers of a job in the order of its lines, from one of them on, up to the first that is not there yet; then a
 * last line that says where the next request begins: `{"next", "state"}`.
 * @param from place among the answers, from 0
 * @throws DomainError unknown-job
 */
export async function* readResults(store: JobStore, id: string, from: number): AsyncGenerator<Buffer, void, undefined> {
  let line = from;
  for (;;) {
    // Read before the chunks: an ended job has all its answers stored.
    const job = await store.find(id);
    if (!job) throw createUnknownJobError(id);
    let chunk = await store.findAnsweredChunk(id, line);
    while (chunk) {
      yield skipLines(await gunzipAsync(chunk.bytes), line - chunk.firstLine);
      line = chunk.firstLine + chunk.lines;
      chunk = await store.findAnsweredChunk(id, line);
    }
    if (!hasEnded(job) && (await store.find(id))?.state !== job.state) continue;
    yield Buffer.from(`${JSON.stringify({ next: line, state: job.state })}\n`);
    return;
  }
}

/** The lines behind the first `count`. */
function skipLines(lines: Buffer, count: number): Buffer {
  let start = 0;
  for (let i = 0; i < count; i++) start = lines.indexOf(NEWLINE, start) + 1;
  return lines.subarray(start);
}
