import { setImmediate } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import { ProblemError } from '../../api/problems/problem.js';
import type { RateRow } from '../../api/rate-rows/row.js';
import { ROW_FORMATS, type RateColumn, type RowFormat } from '../../api/rate-rows/formats.js';

/** What a stream says when there is nobody left to write to. */
const CLIENT_GONE: ReadonlySet<string> = new Set([
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_DESTROYED',
  'ECONNRESET',
  'EPIPE',
]);

/** Rows between two turns of the event loop: a few milliseconds of work. */
const ROWS_PER_PIECE = 500;

/** The form that the Accept header admits. @throws ProblemError 406 that lists them */
export function negotiateFormat(request: Request): RowFormat {
  const types = ROW_FORMATS.map(({ mediaType }) => mediaType);
  const accepted = request.accepts(types);
  const format = ROW_FORMATS.find(({ mediaType }) => mediaType === accepted);
  if (format) return format;
  throw new ProblemError(
    'not-acceptable',
    `Rates are told as ${types.join(', ')}; the Accept header admits none of them.`,
  );
}

/** Sends the rows of one day, which are few, at once. */
export function sendRows(
  response: Response,
  rows: readonly RateRow[],
  columns: readonly RateColumn[],
  format: RowFormat,
): void {
  const body = format.head(columns) + rows.map((row, i) => format.row(row, columns, i === 0)).join('') + format.tail;
  response.type(format.mediaType).send(body);
}

/**
 * Streams the rows of a range, which may be hundreds of thousands, at the pace of the client. A client that goes away
 * ends the work.
 * @param etag an answer that is not known beforehand cannot be hashed for one
 */
export async function streamRows(
  response: Response,
  rows: Iterable<RateRow>,
  columns: readonly RateColumn[],
  format: RowFormat,
  etag: string,
): Promise<void> {
  const { req: request } = response;
  response.type(format.mediaType).set('ETag', etag);
  if (request.fresh) {
    response.status(304).end();
    return;
  }
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  try {
    await pipeline(Readable.from(formatPieces(rows, columns, format), { objectMode: false }), response);
  } catch (error) {
    if (!CLIENT_GONE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

async function* formatPieces(
  rows: Iterable<RateRow>,
  columns: readonly RateColumn[],
  format: RowFormat,
): AsyncGenerator<string> {
  let piece = format.head(columns);
  let count = 0;
  for (const row of rows) {
    piece += format.row(row, columns, count === 0);
    if (++count % ROWS_PER_PIECE !== 0) continue;
    yield piece;
    piece = '';
    await setImmediate();
  }
  yield piece + format.tail;
}
