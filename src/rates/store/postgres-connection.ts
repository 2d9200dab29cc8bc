import pg from 'pg';

/** Connections for queries; one for listening and one for each source that is run come on top. */
const POOL_SIZE = 5;
const CONNECT_TIMEOUT_MS = 5_000;
/** No statement of ours takes a tenth of it: one that does waits for a server that is gone. */
const STATEMENT_TIMEOUT_MS = 60_000;

/** @param url the setting DATABASE_URL */
export function createPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    ...createClientOptions(url),
    max: POOL_SIZE,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS + CONNECT_TIMEOUT_MS,
  });
  // A broken connection fails the query in progress; the next query opens another, and fails if it cannot.
  // Without listeners the process would end of it: the pool listens to idle connections only.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return pool;
}

/** A connection of its own, for what lasts as long as it does: listening, a lock. */
export function createClient(url: string): pg.Client {
  return new pg.Client(createClientOptions(url));
}

function createClientOptions(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: 'crossrate',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    // Else a peer that has vanished without a word would be waited for by the hour.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  };
}

/** An address without what must not be shown: the password, and parameters, which may hold one too. */
export function redactDatabaseUrl(url: string): string {
  const { protocol, username, host, pathname } = new URL(url);
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`;
}
