import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { createPool } from '../../rates/store/postgres-connection.js';
import { COUNT_ONLY, type SharedLimiter } from './limiter.js';

const TABLE = 'crossrate_request_counts';
/** As rate-limiter-flexible creates it, which tries only once. */
const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS ${TABLE} (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)`;
const RETRY_MS = 1_000;

/**
 * Counts in a table of PostgreSQL, which is made when it is missing.
 * @param url of the database
 */
export function openPostgresLimiter(url: string): SharedLimiter {
  const pool = createPool(url);
  let retry: NodeJS.Timeout | undefined;
  let isClosed = false;
  const createTable = (): void => {
    // It also fails when two processes do it at once. Counting fails until there is a table, and is logged.
    pool.query(CREATE_TABLE).catch(() => {
      if (!isClosed) retry = setTimeout(createTable, RETRY_MS).unref();
    });
  };
  createTable();
  const limiter = new RateLimiterPostgres({
    ...COUNT_ONLY,
    storeClient: pool,
    storeType: 'pool',
    tableName: TABLE,
    tableCreated: true,
    clearExpiredByTimeout: true,
  });
  return {
    limiter,
    async close() {
      isClosed = true;
      clearTimeout(retry);
      await pool.end();
    },
  };
}
