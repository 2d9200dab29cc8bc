import { cacheStatements } from '../../src/support/statement-cache.js';

/** A database that notes what it prepared. */
function database(): { prepared: string[]; prepare(sql: string): { busy: boolean } } {
  const prepared: string[] = [];
  return {
    prepared,
    prepare(sql) {
      prepared.push(sql);
      return { busy: false };
    },
  };
}

describe('keepStatements', () => {
  test('prepares each statement once', () => {
    const plain = database();
    const kept = cacheStatements(plain);
    expect(kept).toBe(plain);
    expect(kept.prepare('SELECT 1')).toBe(kept.prepare('SELECT 1'));
    expect(kept.prepare('SELECT 2')).not.toBe(kept.prepare('SELECT 1'));
    expect(plain.prepared).toEqual(['SELECT 1', 'SELECT 2']);
  });

  test('leaves a statement alone that is still giving rows', () => {
    const kept = cacheStatements(database());
    const first = kept.prepare('SELECT 1');
    first.busy = true;
    const second = kept.prepare('SELECT 1');
    expect(second).not.toBe(first);
    first.busy = false;
    expect(kept.prepare('SELECT 1')).toBe(first);
  });
});
