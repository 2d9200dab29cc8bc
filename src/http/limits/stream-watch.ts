import type { Request, RequestHandler, Response } from 'express';
import type { AccessPolicy } from '../auth/access.js';
import { getRequestContext, onFinished } from '../middleware/request-context.js';
import { STREAM_PACE, type HttpLimits, type RequestKind, type StreamPace } from './request-kind.js';

/** How soon a stream ends whose key was revoked, seconds: as soon as a change of the file of keys is seen. */
const KEY_CHECK_SECONDS = 5;

/**
 * Watches the streams of a route in place of the timeout of other requests: a stream may last, but it is cut off when its
 * client lets it move too little in a window, or when its key is accepted no longer.
 */
export function watchStreams(
  kind: RequestKind | ((query: Readonly<Record<string, unknown>>) => RequestKind),
  { streamPace = STREAM_PACE }: HttpLimits,
  { keys, clock }: AccessPolicy,
): RequestHandler {
  return (request, response, next) => {
    if ((typeof kind === 'function' ? kind(request.query) : kind) === 'stream') {
      clearTimeout(getRequestContext(response).timeout);
      const { caller } = getRequestContext(response);
      const isAllowed = (): boolean =>
        caller === undefined || caller.isSignedIn === true || keys.current.has(caller, clock());
      watchStream(request, response, streamPace, isAllowed);
    }
    next();
  };
}

function watchStream(request: Request, response: Response, pace: StreamPace, isAllowed: () => boolean): void {
  const { socket } = request;
  const countBytes = (): number => socket.bytesRead + socket.bytesWritten;
  const context = getRequestContext(response);
  // Else it waits for this service: on a busy machine for longer than the window.
  const waitsForClient = (): boolean =>
    socket.writableLength > 0 || (!request.complete && request.readableLength === 0 && !context.piecesUnderWay);
  let moved = countBytes();
  const timers = [
    setInterval(() => {
      const now = countBytes();
      if (now - moved < pace.bytes && waitsForClient()) socket.destroy();
      moved = now;
    }, pace.windowSeconds * 1000),
    setInterval(
      () => {
        if (!isAllowed()) socket.destroy();
      },
      Math.min(KEY_CHECK_SECONDS, pace.windowSeconds) * 1000,
    ),
  ];
  for (const timer of timers) timer.unref();
  onFinished(response, () => {
    for (const timer of timers) clearInterval(timer);
  });
}
