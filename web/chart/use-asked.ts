import { useEffect, useState } from 'preact/hooks';
import { ServiceFault, type Trouble } from '../service/trouble.js';

/** What a question to the service has come to. */
export interface Asked<T> {
  readonly answer?: T;
  readonly trouble?: Trouble;
}

/**
 * Asks the service whenever the question changes; the answer to the one before is dropped.
 * @param key undefined asks nothing
 */
export function useAsked<T>(key: string | undefined, ask: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({});
  useEffect(() => {
    if (key === undefined) {
      setAsked({});
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    ask(signal).then(
      (answer) => {
        if (!signal.aborted) setAsked({ answer });
      },
      (error: unknown) => {
        if (signal.aborted) return;
        if (!(error instanceof ServiceFault)) throw error;
        setAsked({ trouble: error.trouble });
      },
    );
    return () => {
      controller.abort();
    };
  }, [key]);
  return asked;
}
