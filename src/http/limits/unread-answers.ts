import type { Response } from 'express';
import { onFinished } from '../middleware/request-context.js';
import { ProblemError } from '../../api/problems/problem.js';

/** Bounds the memory of answers that have been made and that their clients have not read yet. */
interface UnreadAnswers {
  /** Bytes that wait now. */
  readonly bytes: number;
  /** Begins the work of a request. @throws ProblemError 503 while too many bytes wait */
  admit(): void;
  /** Counts an answer until it has been read. @throws ProblemError 503 when it would be too much */
  hold(response: Response, bytes: number): void;
}

/** A smaller answer is always sent: MAX_REQUESTS limits how many of them there are. */
const SMALL_ANSWER = 65_536;
/** Slow readers are cut off by REQUEST_TIMEOUT. */
const RETRY_AFTER_SECONDS = '5';

/** Makes the limit of a service. @param most bytes that may wait for all clients together */
export function limitUnreadAnswers(most = Infinity): UnreadAnswers {
  let waiting = 0;
  const refuse = (): never => {
    throw new ProblemError(
      'overloaded',
      `Answers of ${waiting} bytes wait for clients that have not read them (MAX_UNREAD). Read each answer as it comes, and try again in a few seconds.`,
      { headers: { 'Retry-After': RETRY_AFTER_SECONDS } },
    );
  };
  return {
    get bytes() {
      return waiting;
    },
    admit() {
      if (waiting >= most) refuse();
    },
    hold(response, bytes) {
      if (bytes > SMALL_ANSWER && waiting > 0 && waiting + bytes > most) refuse();
      waiting += bytes;
      onFinished(response, () => {
        waiting -= bytes;
      });
    },
  };
}
