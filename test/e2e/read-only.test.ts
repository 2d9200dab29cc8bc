import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { ServiceProcess, TemporaryFolders } from './support/process.js';

// A start takes a second, several when the machine is busy.
import.meta.jest.setTimeout(300_000);

/** Root may write to folders that are read-only: it runs the service as somebody else. */
const NOBODY = process.getuid?.() === 0 ? 65_534 : undefined;

const folders = new TemporaryFolders();
afterEach(async () => {
  await ServiceProcess.endAll();
  folders.removeAll();
});

test('with a read-only folder it answers from the stored rates, logs it, and writes nothing', async () => {
  const dataDir = folders.make();
  const settings = { PORT: '0', REFRESH: 'off', DATA_DIR: dataDir };
  const before = new ServiceProcess(settings);
  const path = '/v1/convert?amount=380bn&from=CNY&to=USD&date=2024-03-06';
  const answer = await before.get(path);
  await before.end('SIGTERM');
  chmodSync(join(dataDir, 'rates.sqlite'), 0o444);
  chmodSync(dataDir, 0o555);
  const service = new ServiceProcess({ ...settings, REFRESH: 'on' }, NOBODY);
  expect(await service.get(path)).toEqual(answer);
  expect(await service.get('/readyz')).toMatchObject({
    status: 200,
    body: { status: 'ready', revision: 2, degraded: expect.stringMatching(/nothing is refreshed$/) as string },
  });
  expect(await service.line('degraded: the rates cannot be written')).toMatchObject({ level: 'error' });
  expect(await (await fetch(`${await service.url()}/metrics`)).text()).toContain('crossrate_degraded 1\n');
  expect((await service.end('SIGTERM')).code).toBe(0);
  expect(existsSync(join(dataDir, 'rates.sqlite-wal'))).toBe(false);
  chmodSync(dataDir, 0o755);
});

test('with a folder that cannot be created it answers from the bundled rates', async () => {
  const dataDir = folders.make();
  chmodSync(dataDir, 0o555);
  const service = new ServiceProcess({ PORT: '0', DATA_DIR: join(dataDir, 'deeper') }, NOBODY);
  expect(await service.get('/readyz')).toMatchObject({
    body: { revision: 2, degraded: expect.stringContaining('this user may not write there') as string },
  });
  await service.end('SIGTERM');
});
