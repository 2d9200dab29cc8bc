import { cacheStatements } from '../../src/support/statement-cache.js';

/** A database that records the statements it prepared. */
function createDatabase(): { prepared: string[]; prepare(sql: string): { busy: boolean } } {
  const prepared: string[] = [];
  return {
    prepared,
    prepare(sql) {
      prepared.push(sql);
      return { busy: false };
    },
  };
}

describe('cacheStatements', () => {
  test('prepares each statement once', () => {
    const database = createDatabase();
    const cached = cacheStatements(database);
    expect(cached).toBe(database);
    expect(cached.prepare('SELECT 1')).toBe(cached.prepare('SELECT 1'));
    expect(cached.prepare('SELECT 2')).not.toBe(cached.prepare('SELECT 1'));
    expect(database.prepared).toEqual(['SELECT 1', 'SELECT 2']);
  });

  test('prepares another statement while the cached one is still returning rows', () => {
    const cached = cacheStatements(createDatabase());
    const first = cached.prepare('SELECT 1');
    first.busy = true;
    const second = cached.prepare('SELECT 1');
    expect(second).not.toBe(first);
    first.busy = false;
    expect(cached.prepare('SELECT 1')).toBe(first);
  });
});
