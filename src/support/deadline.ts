/**
 * Runs `work` with a signal that is aborted after `ms`, or with `parent`. Not AbortSignal.any over AbortSignal.timeout:
 * Node 20 collects such a composite as garbage while it is waited for, and then it never fires (nodejs/node issue 57736).
 */
export async function withDeadline<T>(
  ms: number,
  parent: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
  };
  const timer = setTimeout(abort, ms);
  if (parent?.aborted) abort();
  parent?.addEventListener('abort', abort);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    parent?.removeEventListener('abort', abort);
  }
}
