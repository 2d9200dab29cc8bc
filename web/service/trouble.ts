/** Why the service has not answered as wanted, as the page tells it. */
export type Trouble =
  /** It cannot be reached; the request is repeated. */
  | { readonly kind: 'away' }
  /** It wants an API key, or another one. */
  | { readonly kind: 'key'; readonly wasSent: boolean }
  /** Too many requests; the request is repeated after so many seconds. */
  | { readonly kind: 'busy'; readonly seconds: number }
  | { readonly kind: 'too-long'; readonly detail: string }
  /** Anything else, in the service's own words. */
  | { readonly kind: 'refused'; readonly status: number; readonly detail: string };

/** What a request fails with. */
export class ServiceFault extends Error {
  override readonly name = 'ServiceFault';

  constructor(readonly trouble: Trouble) {
    super('detail' in trouble ? trouble.detail : trouble.kind);
  }
}

/** Seconds until the next retry; undefined when a retry would not help. */
export function retryAfter(trouble: Trouble, failures: number): number | undefined {
  if (trouble.kind === 'busy') return trouble.seconds;
  if (trouble.kind === 'away') return Math.min(2 ** Math.max(failures - 1, 0), 15);
  return undefined;
}
