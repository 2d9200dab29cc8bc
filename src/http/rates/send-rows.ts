import { setImmediate } from 'node:timers/promises';
import type { Request, Response } from 'express';
import { ProblemError } from '../../api/problems/problem.js';
import { sendStream } from '../send-stream.js';
import type { RateRow } from '../../api/rate-rows/row.js';
import { ROW_FORMATS, type RateColumn, type RowFormat } from '../../api/rate-rows/formats.js';

/** Rows written before the event loop runs other work: a few milliseconds. */
const ROWS_PER_PIECE = 500;

/** The format that the Accept header allows. @throws ProblemError 406 that lists the formats */
export function negotiateFormat(request: Request): RowFormat {
  const types = ROW_FORMATS.map(({ mediaType }) => mediaType);
  const accepted = request.accepts(types);
  const format = ROW_FORMATS.find(({ mediaType }) => mediaType === accepted);
  if (format) return format;
  throw new ProblemError(
    'not-acceptable',
    `Rates are sent as ${types.join(', ')}; the Accept header admits none of them.`,
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
 * Streams the rows of a range, up to hundreds of thousands, at the client's pace.
 * @param etag given, because a streamed answer cannot be hashed before it is sent
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
  await sendStream(response, formatPieces(rows, columns, format));
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
