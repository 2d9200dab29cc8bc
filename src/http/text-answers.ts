import type { Response } from 'express';
import type { ProblemCode } from '../api/problems/catalogue.js';
import { answerTextRequest } from '../api/text-requests/answer-text-request.js';
import {
  MAX_INLINE_SIZE,
  sizeOf,
  type EncodedTextAnswer,
  type TextAnswer,
  type TextRequest,
} from '../api/text-requests/text-request.js';
import type { HttpDependencies } from './dependencies.js';
import { limitUnreadAnswers } from './limits/unread-answers.js';

/** What may be said of a text beyond the faults of its body. */
export const TEXT_PROBLEMS = [
  'too-many-figures',
  'answer-too-large',
  'text-timeout',
] as const satisfies readonly ProblemCode[];

/** Sends the answer to a request that carries a text. */
export type SendTextAnswer = (response: Response, asked: TextRequest) => Promise<void>;

/** The client has gone: work that ends by itself so soon costs less than another thread. */
const ABORT_DELAY_MS = 1_000;

const JSON_TYPE = 'application/json; charset=utf-8';

/** Makes what the routes with a text share. A short text is answered at once, in this thread. */
export function createTextAnswers(dependencies: HttpDependencies): SendTextAnswer {
  const { batchPool, limits, metrics } = dependencies;
  const unread = limitUnreadAnswers(limits.maxUnreadBytes);
  metrics.addGauge('crossrate_unread_answer_bytes', 'Bytes of answers that wait for their readers.', [], (set) => {
    set({}, unread.bytes);
  });
  const answer = async (asked: TextRequest, response: Response): Promise<TextAnswer | EncodedTextAnswer> => {
    if (sizeOf(asked) <= MAX_INLINE_SIZE || batchPool.threads === 0) return answerTextRequest(asked, dependencies);
    return batchPool.answerText(asked, dependencies, abortWhenGone(response));
  };
  return async (response, asked) => {
    unread.admit();
    const answered = await answer(asked, response).catch((error: unknown) => {
      if (!response.destroyed) throw error;
    });
    // Or the client has gone.
    if (!answered || response.destroyed) return;
    const { content, tally, contentType = JSON_TYPE } = answered;
    metrics.countFigures(tally);
    const length = Buffer.byteLength(content);
    unread.hold(response, length);
    // Not with response.send(): that hashes the answer for an ETag, which is of no use without caching and takes longer
    // than writing it. Without Content-Length the compression middleware would send the answer in chunks.
    response.setHeader('Content-Length', length);
    if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', contentType);
    response.end(content);
  };
}

/** Aborts when the connection of a response closes before the response has been sent. */
function abortWhenGone(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished)
      setTimeout(() => {
        gone.abort();
      }, ABORT_DELAY_MS).unref();
  });
  return gone.signal;
}
