import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLoopbackHost } from '../../../src/support/loopback.js';
import { composeAccess, type ComposedAccess } from '../../../src/app/compose/access.js';
import { readSettings } from '../../../src/app/config/settings.js';
import { hashKey } from '../../../src/http/auth/api-key.js';
import { createLogger } from '../../../src/support/logger.js';

const { jest } = import.meta;
const NOW = new Date('2025-02-24T17:00:00Z');

let folder: string;
let file: string;
let access: ComposedAccess | undefined;
beforeEach(() => {
  jest.useFakeTimers();
  folder = mkdtempSync(join(tmpdir(), 'crossrate-keys-'));
  file = join(folder, 'keys.json');
});
afterEach(() => {
  access?.stop();
  jest.useRealTimers();
  rmSync(folder, { recursive: true });
});

const entry = (key: string) => ({ name: `holder of ${key}`, sha256: hashKey(key).toString('hex') });

test('applies an added or revoked key within seconds; an invalid file changes nothing, one that is gone has no keys, and both are logged', () => {
  const lines: { level: string; msg: string }[] = [];
  const logger = createLogger('info', { write: (line) => void lines.push(JSON.parse(line) as (typeof lines)[number]) });
  writeFileSync(file, JSON.stringify([entry('first')]));
  access = composeAccess(readSettings({ AUTH: 'on', API_KEYS_FILE: file }), () => NOW, logger);
  const { policy } = access;
  const known = (key: string): boolean => policy.keys.current.find(key, NOW) !== undefined;
  expect([known('first'), known('second')]).toEqual([true, false]);
  writeFileSync(file, JSON.stringify([entry('second'), entry('third')]));
  jest.advanceTimersByTime(5000);
  expect([known('first'), known('second')]).toEqual([false, true]);
  writeFileSync(file, '[');
  jest.advanceTimersByTime(5000);
  expect(known('second')).toBe(true);
  rmSync(file);
  jest.advanceTimersByTime(5000);
  expect([known('second'), known('third')]).toEqual([false, false]);
  writeFileSync(file, JSON.stringify([entry('third')]));
  jest.advanceTimersByTime(5000);
  expect(known('third')).toBe(true);
  expect(lines.map(({ level, msg }) => `${level}: ${msg}`)).toEqual([
    'info: API keys read again',
    'error: API keys not read, the old ones stay',
    'error: the file of API keys is gone: its keys are not accepted any more',
    'info: API keys read again',
  ]);
});

test('accepts the keys of the file, of the environment and of the operator', () => {
  writeFileSync(file, JSON.stringify([entry('first')]));
  const settings = readSettings({
    HOST: '0.0.0.0',
    API_KEYS_FILE: file,
    API_KEYS: JSON.stringify([entry('second')]),
    OPERATOR_KEY: 'the-key-of-the-operator',
  });
  access = composeAccess(settings, () => NOW, createLogger('silent'));
  expect([access.policy.required, access.policy.keys.current.size]).toEqual([true, 3]);
  expect(access.policy.keys.current.find('the-key-of-the-operator', NOW)?.scopes).toEqual(new Set(['operate']));
});

test.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.0.2.1', false],
  ['127.example.com', false],
])('isLoopback of %s is %s', (host, expected) => {
  expect(isLoopbackHost(host)).toBe(expected);
});

test.each([[''], ['2']])('AUTH=proxy needs the addresses of the proxy: TRUST_PROXY=%j is not enough', (TRUST_PROXY) => {
  const settings = readSettings({ AUTH: 'proxy', TRUST_PROXY });
  expect(() => composeAccess(settings, () => NOW, createLogger('silent'))).toThrow(
    /TRUST_PROXY does not say from which addresses/,
  );
});

test('AUTH=proxy asks everybody who they are, and needs no key', () => {
  const settings = readSettings({ AUTH: 'proxy', TRUST_PROXY: 'loopback', IDENTITY_HEADER: 'X-Remote-User' });
  access = composeAccess(settings, () => NOW, createLogger('silent'));
  expect([access.policy.required, access.policy.identify]).toEqual([true, expect.any(Function)]);
});
