import type { Duplex } from 'node:stream';
import { createId } from '../support/ids.js';
import { ProblemError, toProblemDetails } from '../api/problems/problem.js';

/** What Node's parser found. */
const PARSER_ERRORS: Readonly<Record<string, readonly [status: string, detail: string]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The address and the headers take more than 16 KiB; send long options in a JSON body.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not arrive whole in time.'],
};
const DEFAULT_PARSER_ERROR = ['400 Bad Request', 'The bytes sent are not an HTTP/1.1 request.'] as const;

/** Answers what is no HTTP request, so that it never reaches the application. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, detail] = PARSER_ERRORS[error.code ?? ''] ?? DEFAULT_PARSER_ERROR;
  const requestId = createId();
  const problem = new ProblemError('bad-request', detail, { status: Number(status.slice(0, 3)) });
  const body = JSON.stringify(toProblemDetails(problem, '', requestId));
  const headers = [
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Cache-Control: no-store',
    'Connection: close',
  ];
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n${body}`);
}
