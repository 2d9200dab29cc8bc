import { hashKey, ownerIdOf } from '../../../src/http/auth/api-key.js';
import { KeyFileError, parseKeys } from '../../../src/http/auth/key-file.js';
import { createKeyRing } from '../../../src/http/auth/key-ring.js';
import { createKey, formatKeys, revokeKey, rotateKey } from '../../../src/http/auth/manage-keys.js';

const NOW = new Date('2025-02-24T17:00:00Z');
const HASH = hashKey('a').toString('hex');

test('a key is accepted until it expires or is revoked', () => {
  const expires = '2026-01-01T00:00:00.000Z';
  const { key, entries } = createKey([], { name: 'cms', scopes: ['use'], ratePerMinute: 60, expires }, NOW);
  const text = JSON.stringify(entries);
  expect(text).not.toContain(key);
  const ring = createKeyRing(parseKeys(text));
  expect(ring.find(key, NOW)).toMatchObject({ name: 'cms', ratePerMinute: 60 });
  expect(ring.find(`${key}x`, NOW)).toBeUndefined();
  expect(ring.find(key, new Date(expires))).toBeUndefined();
  expect(createKeyRing(parseKeys(JSON.stringify(revokeKey(entries, 'cms')))).find(key, NOW)).toBeUndefined();
  expect(formatKeys(entries)).toBe(
    `${hashKey(key).toString('hex').slice(0, 12)}\tcms\tuse\t60 a minute\texpires ${expires}\tmade 2025-02-24T17:00:00.000Z\n`,
  );
});

test.each([
  ['{', /^not JSON: /],
  ['{}', /^the whole: .*array/],
  ['[{"name":"a"}]', /^0\/sha256: /],
  [`[{"name":"a","sha256":"${HASH.toUpperCase()}"}]`, /^0\/sha256: must be 64 hexadecimal digits in small letters$/],
  [`[{"name":"a","sha256":"${HASH}","scope":["use"]}]`, /^0: there is no field "scope"; did you mean "scopes"\?$/],
  [`[{"name":"a","sha256":"${HASH}","scopes":["all"]}]`, /^0\/scopes\/0: /],
  [`[{"name":"a","sha256":"${HASH}"},{"name":"b","sha256":"${HASH}"}]`, /^"a" and "b" are the same key$/],
])('%s is refused', (text, message) => {
  expect(() => parseKeys(text)).toThrow(KeyFileError);
  expect(() => parseKeys(text)).toThrow(message);
});

test('a name is used once, and an unknown name cannot be revoked', () => {
  const { entries } = createKey([], { name: 'cms', scopes: ['use'] }, NOW);
  expect(() => createKey(entries, { name: 'cms', scopes: ['use'] }, NOW)).toThrow(/there is a key named "cms" already/);
  expect(() => revokeKey(entries, 'csm')).toThrow('there is no key "csm"; did you mean "cms"?');
});

describe('a key that is rotated', () => {
  const DAY_MS = 86_400_000;
  const later = (days: number): Date => new Date(NOW.getTime() + days * DAY_MS);
  const made = createKey([], { name: 'cms', scopes: ['use', 'metrics'], ratePerMinute: 60 }, NOW);
  const rotated = rotateKey(made.entries, 'cms', 7 * DAY_MS, NOW);
  const ring = createKeyRing(parseKeys(JSON.stringify(rotated.entries)));

  test('is accepted beside the new one for the overlap, and both have one owner, one name and the same rights', () => {
    const [old, fresh] = [ring.find(made.key, later(6))!, ring.find(rotated.key, later(6))!];
    expect(ownerIdOf(fresh)).toBe(ownerIdOf(old));
    expect(fresh.id).not.toBe(old.id);
    expect(fresh).toMatchObject({ name: 'cms', scopes: new Set(['use', 'metrics']), ratePerMinute: 60 });
    expect(ring.find(made.key, later(7))).toBeUndefined();
    expect(ring.find(rotated.key, later(700))).toBe(fresh);
    expect(JSON.stringify(rotated.entries)).not.toContain(rotated.key);
  });

  test('is rotated again: the owner stays, and what has expired leaves the file', () => {
    const again = rotateKey(rotated.entries, 'cms', 0, later(8));
    expect(again.entries.map(({ expires }) => expires)).toEqual([later(8).toISOString(), undefined]);
    const keys = parseKeys(JSON.stringify(again.entries));
    expect(keys.map(ownerIdOf)).toEqual([ownerIdOf(ring.find(made.key, NOW)!), ownerIdOf(ring.find(made.key, NOW)!)]);
  });

  test('never lives longer than before', () => {
    const { entries } = createKey([], { name: 'cms', scopes: ['use'], expires: later(2).toISOString() }, NOW);
    const [old, fresh] = rotateKey(entries, 'cms', 7 * DAY_MS, NOW).entries;
    expect([old!.expires, fresh!.expires]).toEqual([later(2).toISOString(), later(2).toISOString()]);
    expect(() => rotateKey(entries, 'cms', DAY_MS, later(3))).toThrow('there is no key "cms"');
  });

  test('is revoked alone by its id, and with all others by their name', () => {
    const { id } = ring.find(made.key, NOW)!;
    expect(revokeKey(rotated.entries, id)).toEqual(rotated.entries.slice(1));
    expect(revokeKey(rotated.entries, 'cms')).toEqual([]);
  });
});
