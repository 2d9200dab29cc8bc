import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createKeyRing } from '../../src/http/auth/key-ring.js';
import { parseKeys } from '../../src/http/auth/key-file.js';
import { TemporaryFolders } from './support/process.js';

const CLI = fileURLToPath(new URL('../../dist/keys-cli.js', import.meta.url));
const NOW = new Date('2025-02-24T17:00:00Z');

const folders = new TemporaryFolders();
afterAll(() => {
  folders.removeAll();
});

function keys(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('creates, lists and revokes a key; the file holds its hash only and is private to its owner', () => {
  const file = join(folders.make(), 'keys.json');
  const env = { API_KEYS_FILE: file };
  const made = keys(['create', '--name', 'cms', '--scope', 'use', '--scope', 'metrics', '--rate', '600'], env);
  expect(made).toEqual({ status: 0, stdout: expect.stringMatching(/^crk_[\w-]{43}\n$/) as string, stderr: '' });
  const text = readFileSync(file, 'utf8');
  expect(text).not.toContain(made.stdout.trim());
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(createKeyRing(parseKeys(text)).find(made.stdout.trim(), NOW)).toMatchObject({
    name: 'cms',
    ratePerMinute: 600,
  });
  expect(keys(['list'], env).stdout).toMatch(/^[\da-f]{12}\tcms\tuse,metrics\t600 a minute\tdoes not expire\tmade /);
  expect(keys(['revoke', '--name', 'cms'], env).status).toBe(0);
  expect(keys(['list'], env).stdout).toBe('');
});

test('without a file it prints the entry for the environment variable', () => {
  const { status, stdout, stderr } = keys(['create', '--name', 'cms']);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^crk_/)]);
  const [, json] = /^API_KEYS='(.*)'\n$/.exec(stderr)!;
  expect(createKeyRing(parseKeys(json!)).find(stdout.trim(), NOW)?.name).toBe('cms');
});

test.each([
  [[], 'no command'],
  [['make'], 'there is no command "make"'],
  [['create'], 'create needs --name'],
  [['create', '--name', 'a', '--scope', 'all'], '--scope "all" is none of use, metrics, operate'],
  [['create', '--name', 'a', '--rate', '0'], '--rate "0" is no number of requests a minute'],
  [['create', '--name', 'a', '--expires', 'soon'], '--expires "soon" is no instant'],
  [['create', '--nam', 'a'], "Unknown option '--nam'"],
])('%j is refused with the usage', (args, message) => {
  const { status, stderr } = keys(args);
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  expect(stderr).toContain('Usage: crossrate keys');
});
