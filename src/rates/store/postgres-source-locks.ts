import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Turn, Turns } from './source-locks.js';
import { createClient } from './postgres-connection.js';

/** First half of the number of each lock: "rate" in ASCII, to keep out of the way of other programs. */
const LOCK_SPACE = 0x72617465;

/** For a holder whose machine has vanished: the server lets go of its lock in about a minute. */
const NOTICE_A_DEAD_HOLDER =
  'SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3';

interface Held {
  readonly client: pg.Client;
  readonly lost: AbortController;
  sharers: number;
  /** Has it been given back? */
  isOver: boolean;
}

/**
 * Turns as advisory locks, each on a connection of its own: it ends with its process, and the lock with it.
 * @param url the setting DATABASE_URL; not through a pooler that hands connections out a transaction at a time
 */
export function createPostgresTurns(url: string): Turns {
  const held = new Map<string, Held>();
  const share = (source: string, own: Held): Turn => {
    own.sharers++;
    let ended = false;
    return {
      lost: own.lost.signal,
      async end() {
        if (ended) return;
        ended = true;
        if (--own.sharers > 0) return;
        if (held.get(source) === own) held.delete(source);
        own.isOver = true;
        await giveBack(own.client, source);
      },
    };
  };
  return {
    async take(source, signal) {
      signal.throwIfAborted();
      const shared = held.get(source);
      if (shared && !shared.lost.signal.aborted) return share(source, shared);
      const client = createClient(url);
      const own: Held = { client, lost: new AbortController(), sharers: 0, isOver: false };
      const lose = (): void => {
        if (held.get(source) === own) held.delete(source);
        if (!own.isOver)
          own.lost.abort(new Error('the connection to the database broke, and with it the right to run the source'));
      };
      client.on('error', lose).on('end', lose);
      const giveUp = (): void => void client.end().catch(() => undefined);
      signal.addEventListener('abort', giveUp);
      try {
        await client.connect();
        await client.query(NOTICE_A_DEAD_HOLDER);
        await client.query('SELECT pg_advisory_lock($1, $2)', [LOCK_SPACE, numberOf(source)]);
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

async function giveBack(client: pg.Client, source: string): Promise<void> {
  try {
    await client.query('SELECT pg_advisory_unlock($1, $2)', [LOCK_SPACE, numberOf(source)]);
    await client.end();
  } catch {
    // The connection is gone, and the lock with it.
  }
}

function numberOf(source: string): number {
  return createHash('sha256').update(source).digest().readInt32BE(0);
}
