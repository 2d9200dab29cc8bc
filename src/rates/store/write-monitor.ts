import type { QuoteStore } from './quote-store.js';

/** Hears how each write of a store went. */
export interface WriteListener {
  /** A write has failed: nothing of it is in the store. */
  failed(error: unknown): void;
  /** A write has gone well. */
  succeeded(): void;
}

/** Wraps a store and reports each write as succeeded or failed: a full disk fails only writes. */
export function monitorWrites(store: QuoteStore, listener: WriteListener): QuoteStore {
  const report = async <T>(write: () => Promise<T>): Promise<T> => {
    try {
      const result = await write();
      listener.succeeded();
      return result;
    } catch (error) {
      listener.failed(error);
      throw error;
    }
  };
  return {
    ...store,
    append: (source, quotes, meta) => report(() => store.append(source, quotes, meta)),
    recordAttempt: (attempt) => report(() => store.recordAttempt(attempt)),
    recordCompleteTo: (source, day) => report(() => store.recordCompleteTo(source, day)),
  };
}
