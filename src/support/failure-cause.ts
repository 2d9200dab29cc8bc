/** Why a request over the network failed: `fetch` says only "fetch failed", its cause says what happened. */
export function describeFailure(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
}
