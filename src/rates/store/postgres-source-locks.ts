import { createHash } from 'node:crypto';
import type pg from 'pg';
import { createClient } from './postgres-connection.js';
import type { SourceLock, SourceLocks } from './source-locks.js';

/** First half of the number of each lock: "rate" in ASCII, which keeps clear of other programs' locks. */
const LOCK_NAMESPACE = 0x72617465;

/** A holder whose machine has vanished: the server releases its lock in about a minute. */
const SET_TCP_KEEPALIVE =
  'SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3';

/**
 * Advisory locks, each on a connection of its own: the connection ends with its process, and the lock with it.
 * @param url the setting DATABASE_URL; not a pooler that shares connections between transactions
 */
export function createPostgresSourceLocks(url: string): SourceLocks {
  return {
    async acquire(source, signal, beforeWaiting) {
      signal.throwIfAborted();
      const client = createClient(url);
      const lost = new AbortController();
      let isReleased = false;
      const lose = (): void => {
        if (!isReleased)
          lost.abort(new Error('the connection to the database broke, and with it the right to run the source'));
      };
      client.on('error', lose).on('end', lose);
      const giveUp = (): void => void client.end().catch(() => undefined);
      signal.addEventListener('abort', giveUp);
      try {
        await client.connect();
        await client.query(SET_TCP_KEEPALIVE);
        await lock(client, source, beforeWaiting);
        signal.throwIfAborted();
      } catch (error) {
        giveUp();
        throw error;
      } finally {
        signal.removeEventListener('abort', giveUp);
      }
      return {
        lost: lost.signal,
        async release() {
          if (isReleased) return;
          isReleased = true;
          await unlock(client, source);
        },
      } satisfies SourceLock;
    },
  };
}

async function lock(client: pg.Client, source: string, beforeWaiting?: () => Promise<void>): Promise<void> {
  const key = [LOCK_NAMESPACE, hashLockKey(source)];
  const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS free', key);
  if (rows[0]?.free) return;
  await beforeWaiting?.();
  await client.query('SELECT pg_advisory_lock($1, $2)', key);
}

async function unlock(client: pg.Client, source: string): Promise<void> {
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
