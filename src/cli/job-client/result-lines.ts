import type { JobState } from '../../api/schemas/job-states.js';

/** An answer, as it is used here. */
export interface ResultLine {
  readonly id: string | number | null;
  readonly status: number;
  readonly result?: { readonly annotated: { readonly content: string } };
  readonly problem?: { readonly detail: string };
}

/** The last line of an answer: where the next request begins. */
export interface ResultTrailer {
  readonly next: number;
  readonly state: JobState;
}

const NEWLINE = 0x0a;

/** Lines of a stream of bytes, each whole. A line that is not ended was cut off, and is left out. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  let begun: Buffer[] = [];
  for await (const data of stream) {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      begun.push(bytes.subarray(start, end));
      yield Buffer.concat(begun).toString();
      begun = [];
      start = end + 1;
    }
    if (start < bytes.length) begun.push(bytes.subarray(start));
  }
}

/** An answer or the trailer, which has no status. */
export function parseResultLine(line: string): ResultLine | ResultTrailer {
  return JSON.parse(line) as ResultLine | ResultTrailer;
}
