import { join } from 'node:path';
import Database from 'better-sqlite3';

/** The file of jobs in a folder of data: the settings of the service for it, and its content. */
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
