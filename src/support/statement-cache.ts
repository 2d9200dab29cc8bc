/** What is asked of a prepared statement: may it be run now, or is it still giving rows? */
interface Statement {
  readonly busy: boolean;
}

/** A database that prepares statements; better-sqlite3's is one. */
interface StatementPreparer {
  prepare(sql: string): Statement;
}

/** All that was ever opened or prepared: a process opens a handful of databases and asks them some hundred questions. */
const retained: unknown[] = [];

/**
 * Prepares each statement of a database once and keeps it, with the database, as long as the process lives.
 *
 * From Node 24.19 on the destructor of an object of better-sqlite3 12 aborts the process when the collector runs between
 * two tasks of the event loop (nodejs `node::ObjectWrap`, `RemoveEnvironmentCleanupHook`): nothing of it may become garbage.
 * Version 13 is free of that, and crashes on Node 20. For the same reason pragmas are set by `exec`, which leaves nothing
 * behind, and never by `pragma`, which prepares a statement and drops it.
 * @returns the database itself
 */
export function cacheStatements<T extends StatementPreparer>(database: T): T {
  const prepare = database.prepare.bind(database);
  const bySql = new Map<string, Statement[]>();
  retained.push(database, bySql);
  return Object.assign(database, {
    prepare(sql: string): Statement {
      let statements = bySql.get(sql);
      if (!statements) bySql.set(sql, (statements = []));
      const free = statements.find(({ busy }) => !busy);
      if (free) return free;
      const statement = prepare(sql);
      statements.push(statement);
      return statement;
    },
  });
}
