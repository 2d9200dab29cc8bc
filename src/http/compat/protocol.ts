import type { Request, Response } from 'express';
import type { ProblemError } from '../../api/problems/problem.js';
import type { RequestKind } from '../limits/request-kind.js';

/** A resource of a protocol; only GET. */
export interface CompatRoute {
  /** Below the path of the protocol, in Express's notation. */
  readonly path: string;
  /** What a request costs; default: `read`. */
  readonly kind?: RequestKind;
  readonly handle: (request: Request, response: Response) => void | Promise<void>;
}

/**
 * A protocol of another service, for programs that are written for that service. Its shapes and its errors are the other
 * service's, which is why it is not in our OpenAPI document.
 */
export interface CompatProtocol {
  /** Where it is mounted: "/compat/fixer". */
  readonly path: string;
  /** The parameter in which its clients send an API key; without it, only in a header. */
  readonly keyParameter?: string;
  readonly routes: readonly CompatRoute[];
  /** Any error as the protocol writes it. */
  readonly toError: (problem: ProblemError, request: Request) => CompatError;
}

/** An error in the words of a protocol. */
export class CompatError extends Error {
  override readonly name = 'CompatError';

  constructor(
    readonly status: number,
    /** As it is sent. */
    readonly body: string,
    readonly mediaType = 'application/json',
  ) {
    super(body);
  }
}
