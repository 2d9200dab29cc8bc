import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startService } from './support/service.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossrate-openapi-'));
  file = join(folder, 'openapi.json');
  const service = await startService();
  writeFileSync(file, (await service.call('/openapi.json')).text);
  await service.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const env = { ...process.env, ...quiet, NODE_OPTIONS: '' };
  return spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
}

test('a linter finds nothing wrong with the document, nor anything to warn of', () => {
  const cli = join(ROOT, 'node_modules/@redocly/cli/bin/cli.js');
  const { stdout, stderr } = run(cli, 'lint', '--extends=recommended', '--format=json', file);
  const found = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { problems: { message: string; ruleId: string }[] };
  expect(found.problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  expect(stderr).not.toMatch(/failed/i);
});

test('the types for clients are those of the document; "npm run docs:client" renews them', () => {
  const { status, stdout, stderr } = run(join(ROOT, 'scripts/build-client.mjs'), file);
  expect([status, stderr]).toEqual([0, '']);
  expect(readFileSync(join(ROOT, 'client/crossrate.d.ts'), 'utf8') === stdout).toBe(true);
});
