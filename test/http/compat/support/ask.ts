import type { TestService } from '../../support/service.js';

/** What a client of a protocol gets: `text` as it came, for the digits of its numbers. */
export interface CompatAnswer {
  readonly status: number;
  readonly mediaType: string;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed when it is JSON. */
  readonly body: unknown;
}

/** Asks below /compat. The answers are in no OpenAPI document of ours, so that nothing judges them but the test. */
export async function ask(
  { url }: Pick<TestService, 'url'>,
  path: string,
  init: RequestInit = {},
): Promise<CompatAnswer> {
  const response = await fetch(`${url}/compat${path}`, init);
  const text = await response.text();
  const mediaType = response.headers.get('content-type') ?? '';
  const body: unknown = mediaType.startsWith('application/json') ? JSON.parse(text) : undefined;
  return { status: response.status, mediaType, headers: response.headers, text, body };
}
