import { join } from 'node:path';
import Database from 'better-sqlite3';

/** The file of jobs in a folder of data: what the service is told of it, and what is in it. */
export async function openSqlite(folder) {
  return {
    environment: {},
    query: async (text) => {
      const database = new Database(join(folder, 'jobs.sqlite'), { readonly: true });
      try {
        return database.prepare(text).all();
      } finally {
        database.close();
      }
    },
    drop: async () => undefined,
  };
}
