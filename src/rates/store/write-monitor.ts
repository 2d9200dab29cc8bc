import type { QuoteStore } from './quote-store.js';

/** What is told of the writes of a store. */
export interface WriteListener {
  /** A write has failed: nothing of it is in the store. */
  failed(error: unknown): void;
  /** A write has gone well. */
  succeeded(): void;
}

/** The same store; whether it can be written is told. A full disk shows in the writes alone: reading goes on. */
export function monitorWrites(store: QuoteStore, watch: WriteListener): QuoteStore {
  const told = async <T>(write: () => Promise<T>): Promise<T> => {
    try {
      const result = await write();
      watch.succeeded();
      return result;
    } catch (error) {
      watch.failed(error);
      throw error;
    }
  };
  return {
    ...store,
    append: (source, quotes, meta) => told(() => store.append(source, quotes, meta)),
    recordAttempt: (attempt) => told(() => store.recordAttempt(attempt)),
    recordCompleteTo: (source, day) => told(() => store.recordCompleteTo(source, day)),
  };
}
