import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { SourceLock, SourceLocks } from './source-locks.js';
import { createClient } from './postgres-connection.js';

/** First half of the number of each lock: "rate" in ASCII, to keep out of the way of other programs. */
const LOCK_NAMESPACE = 0x72617465;

/** For a holder whose machine has vanished: the server lets go of its lock in about a minute. */
const SET_TCP_KEEPALIVE =
  'SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3';

interface HeldLock {
  readonly client: pg.Client;
  readonly lost: AbortController;
  sharers: number;
  /** Has it been given back? */
  isReleased: boolean;
}

/**
 * Turns as advisory locks, each on a connection of its own: it ends with its process, and the lock with it.
 * @param url the setting DATABASE_URL; not through a pooler that hands connections out a transaction at a time
 */
export function createPostgresSourceLocks(url: string): SourceLocks {
  const held = new Map<string, HeldLock>();
  const share = (source: string, own: HeldLock): SourceLock => {
    own.sharers++;
    let ended = false;
    return {
      lost: own.lost.signal,
      async release() {
        if (ended) return;
        ended = true;
        if (--own.sharers > 0) return;
        if (held.get(source) === own) held.delete(source);
        own.isReleased = true;
        await releaseLock(own.client, source);
      },
    };
  };
  return {
    async acquire(source, signal) {
      signal.throwIfAborted();
      const shared = held.get(source);
      if (shared && !shared.lost.signal.aborted) return share(source, shared);
      const client = createClient(url);
      const own: HeldLock = { client, lost: new AbortController(), sharers: 0, isReleased: false };
      const lose = (): void => {
        if (held.get(source) === own) held.delete(source);
        if (!own.isReleased)
          own.lost.abort(new Error('the connection to the database broke, and with it the right to run the source'));
      };
      client.on('error', lose).on('end', lose);
      const giveUp = (): void => void client.end().catch(() => undefined);
      signal.addEventListener('abort', giveUp);
      try {
        await client.connect();
        await client.query(SET_TCP_KEEPALIVE);
        await client.query('SELECT pg_advisory_lock($1, $2)', [LOCK_NAMESPACE, hashLockKey(source)]);
        signal.throwIfAborted();
        held.set(source, own);
        return share(source, own);
      } catch (error) {
        giveUp();
        throw error;
      } finally {
        signal.removeEventListener('abort', giveUp);
      }
    },
  };
}

async function releaseLock(client: pg.Client, source: string): Promise<void> {
  try {
    await client.query('SELECT pg_advisory_unlock($1, $2)', [LOCK_NAMESPACE, hashLockKey(source)]);
    await client.end();
  } catch {
    // The connection is gone, and the lock with it.
  }
}

function hashLockKey(source: string): number {
  return createHash('sha256').update(source).digest().readInt32BE(0);
}
