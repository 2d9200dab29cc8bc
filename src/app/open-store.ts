import { join } from 'node:path';
import type { Settings } from './config/settings.js';
import type { QuoteStore } from '../rates/store/quote-store.js';
import { ALONE, type Turns } from '../rates/store/source-locks.js';
import { databaseFault, isUnwritable, storeFault } from './start-errors.js';
import type { StartError } from '../support/start-error.js';

/** A store that is open, and how the processes that share it get along. */
export interface OpenStore {
  readonly store: QuoteStore;
  readonly turns: Turns;
  /** May other processes refresh the same sources? */
  readonly isShared: boolean;
  /** Calls back when a process has added a revision. */
  readonly listen?: (onRevision: () => void) => { stop(): Promise<void> };
  /** Where it is, for people: no password. */
  readonly place: string;
  /** What to say of an error that it has while the service starts. */
  readonly faultOf: (error: unknown) => StartError;
  /** Why it is a copy in memory that nothing is to be added to; undefined for a store that can be written. */
  readonly frozen?: string;
}

/**
 * Opens the store that the settings name: a PostgreSQL database, or a file of the data folder. Only the driver that is
 * used is loaded.
 * @throws StartError
 */
export async function openStore({
  databaseUrl,
  dataDir,
}: Pick<Settings, 'databaseUrl' | 'dataDir'>): Promise<OpenStore> {
  return databaseUrl === undefined ? openFile(join(dataDir, 'rates.sqlite')) : openDatabase(databaseUrl);
}

async function openFile(place: string): Promise<OpenStore> {
  const faultOf = (error: unknown): StartError => storeFault(error, place);
  const { openSqliteStore } = await import('../rates/store/sqlite-store.js');
  try {
    return { store: await openSqliteStore(place), turns: ALONE, isShared: false, place, faultOf };
  } catch (error) {
    if (!isUnwritable(error)) throw faultOf(error);
    const { openFrozenStore } = await import('../rates/store/sqlite-memory-copy.js');
    const frozen = faultOf(error).message;
    try {
      return { store: await openFrozenStore(place), turns: ALONE, isShared: false, place, faultOf, frozen };
    } catch {
      // What keeps it from being written is what the operator has to know.
      throw faultOf(error);
    }
  }
}

async function openDatabase(url: string): Promise<OpenStore> {
  const { describeAddress } = await import('../rates/store/postgres-connection.js');
  const { openPostgresStore } = await import('../rates/store/postgres-store.js');
  const { createPostgresTurns } = await import('../rates/store/postgres-source-locks.js');
  const { listenForRevisions } = await import('../rates/store/postgres-listener.js');
  const place = describeAddress(url);
  const faultOf = (error: unknown): StartError => databaseFault(error, place);
  try {
    return {
      store: await openPostgresStore(url),
      turns: createPostgresTurns(url),
      isShared: true,
      listen: (onRevision) => listenForRevisions(url, onRevision),
      place,
      faultOf,
    };
  } catch (error) {
    throw faultOf(error);
  }
}
