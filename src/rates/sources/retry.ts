/** Facts of a failed answer that decide about another try. */
interface UpstreamErrorDetails {
  /** HTTP status, when there was an answer. */
  readonly status?: number;
  /** `Retry-After` as sent: seconds or an HTTP date. */
  readonly retryAfter?: string;
  /** The same will be there again: no use in asking twice. */
  readonly isPermanent?: boolean;
}

/** A publisher that could not be reached or did not answer with a document. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;
  readonly worthRetrying: boolean;

  constructor(url: string, fault: string, facts: UpstreamErrorDetails) {
    super(`${url} ${fault}`);
    this.status = facts.status;
    this.retryAfterMs = facts.retryAfter === undefined ? undefined : parseRetryAfter(facts.retryAfter);
    // "Too many requests", server faults and silence pass; a redirect or a 404 stays.
    const passing = facts.status === undefined || facts.status === 429 || facts.status >= 500;
    this.worthRetrying = passing && facts.isPermanent !== true;
  }
}

const MIN_BACKOFF_MS = 1000;
const MAX_BACKOFF_MS = 10_000;

/** Pause before the next try, ms: what the publisher asks for, else full jitter under a doubling ceiling. */
export function computeBackoff(tries: number, retryAfterMs: number | undefined, random: () => number): number {
  if (retryAfterMs !== undefined) return retryAfterMs;
  return random() * Math.min(MAX_BACKOFF_MS, MIN_BACKOFF_MS * 2 ** (tries - 1));
}

function parseRetryAfter(retryAfter: string): number | undefined {
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
