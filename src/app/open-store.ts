import { join } from 'node:path';
import type { Settings } from './config/settings.js';
import type { QuoteStore } from '../rates/store/quote-store.js';
import { NO_LOCKS, type SourceLocks } from '../rates/store/source-locks.js';
import { createDatabaseError, isUnwritable, createStoreError } from './start-errors.js';
import type { StartError } from '../support/start-error.js';

/** A store that is open, and how the processes that share it get along. */
export interface OpenedStore {
  readonly store: QuoteStore;
  readonly sourceLocks: SourceLocks;
  /** May other processes refresh the same sources? */
  readonly isShared: boolean;
  /** Calls back when a process has added a revision. */
  readonly listenForRevisions?: (onRevision: () => void) => { stop(): Promise<void> };
  /** Where it is, for people: no password. */
  readonly place: string;
  /** What to say of an error that it has while the service starts. */
  readonly toStartError: (error: unknown) => StartError;
  /** Why it is a copy in memory that nothing is to be added to; undefined for a store that can be written. */
  readonly readOnlyReason?: string;
}

/**
 * Opens the store that the settings name: a PostgreSQL database, or a file of the data folder. Only the driver that is
 * used is loaded.
 * @throws StartError
 */
export async function openStore({
  databaseUrl,
  dataDir,
}: Pick<Settings, 'databaseUrl' | 'dataDir'>): Promise<OpenedStore> {
  return databaseUrl === undefined ? openFile(join(dataDir, 'rates.sqlite')) : openDatabase(databaseUrl);
}

async function openFile(place: string): Promise<OpenedStore> {
  const faultOf = (error: unknown): StartError => createStoreError(error, place);
  const { openSqliteStore } = await import('../rates/store/sqlite-store.js');
  try {
    return {
      store: await openSqliteStore(place),
      sourceLocks: NO_LOCKS,
      isShared: false,
      place,
      toStartError: faultOf,
    };
  } catch (error) {
    if (!isUnwritable(error)) throw faultOf(error);
    const { openMemoryCopy } = await import('../rates/store/sqlite-memory-copy.js');
    const frozen = faultOf(error).message;
    try {
      return {
        store: await openMemoryCopy(place),
        sourceLocks: NO_LOCKS,
        isShared: false,
        place,
        toStartError: faultOf,
        readOnlyReason: frozen,
      };
    } catch {
      // What keeps it from being written is what the operator has to know.
      throw faultOf(error);
    }
  }
}

async function openDatabase(url: string): Promise<OpenedStore> {
  const { redactDatabaseUrl } = await import('../rates/store/postgres-connection.js');
  const { openPostgresStore } = await import('../rates/store/postgres-store.js');
  const { createPostgresSourceLocks } = await import('../rates/store/postgres-source-locks.js');
  const { listenForRevisions } = await import('../rates/store/postgres-listener.js');
  const place = redactDatabaseUrl(url);
  const faultOf = (error: unknown): StartError => createDatabaseError(error, place);
  try {
    return {
      store: await openPostgresStore(url),
      sourceLocks: createPostgresSourceLocks(url),
      isShared: true,
      listenForRevisions: (onRevision) => listenForRevisions(url, onRevision),
      place,
      toStartError: faultOf,
    };
  } catch (error) {
    throw faultOf(error);
  }
}
