import { createClient } from './postgres-connection.js';
import { REVISIONS_CHANNEL } from './postgres-store.js';

const MIN_RETRY_DELAY_MS = 500;
const MAX_RETRY_DELAY_MS = 15_000;

/** Something that runs until it is stopped. */
export interface RevisionListener {
  stop(): Promise<void>;
}

/**
 * Receives every revision that a process adds, on a connection of its own. A connection that breaks is made again, and
 * the listener is called then too, because it may have missed something.
 * @param url the setting DATABASE_URL
 */
export function listenForRevisions(url: string, onRevision: () => void): RevisionListener {
  let hangUp: (() => Promise<void>) | undefined;
  let timer: NodeJS.Timeout | undefined;
  let wait = MIN_RETRY_DELAY_MS;
  let isStopped = false;
  const connect = (): void => {
    const client = createClient(url);
    let isOver = false;
    const retry = (): void => {
      if (isOver || isStopped) return;
      isOver = true;
      void client.end().catch(() => undefined);
      timer = setTimeout(connect, wait).unref();
      wait = Math.min(wait * 2, MAX_RETRY_DELAY_MS);
    };
    hangUp = () => client.end();
    client.on('error', retry).on('end', retry).on('notification', onRevision);
    client
      .connect()
      .then(() => client.query(`LISTEN ${REVISIONS_CHANNEL}`))
      .then(() => {
        wait = MIN_RETRY_DELAY_MS;
        onRevision();
      })
      .catch(retry);
  };
  connect();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await hangUp?.().catch(() => undefined);
    },
  };
}
