import { hashKey } from '../../../src/http/auth/api-key.js';
import { KeyFileError, parseKeys } from '../../../src/http/auth/key-file.js';
import { createKeyRing } from '../../../src/http/auth/key-ring.js';
import { createKey, formatKeys, revokeKey } from '../../../src/http/auth/manage-keys.js';

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
