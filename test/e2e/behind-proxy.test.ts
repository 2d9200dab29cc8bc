import { createTestDatabase, describeWithPostgres, type TestDatabase } from '../support/postgres.js';
import { ServiceProcess } from './support/process.js';
import { startProxy, type TestProxy } from './support/proxy.js';

// A start takes a second, several when the machine is busy.
import.meta.jest.setTimeout(300_000);

describeWithPostgres('several processes on one database, behind a proxy', () => {
  let database: TestDatabase;
  let proxy: TestProxy;
  beforeEach(async () => {
    database = await createTestDatabase();
    proxy = await startProxy();
  });
  afterEach(async () => {
    await ServiceProcess.endAll();
    await proxy.close();
    await database.drop();
  });

  test('every process gives the same answers, and the end of one interrupts no client', async () => {
    const settings = { PORT: '0', REFRESH: 'off', DATABASE_URL: database.url, BATCH_THREADS: '0' };
    const processes = [new ServiceProcess(settings), new ServiceProcess(settings)];
    const urls = await Promise.all(processes.map((each) => each.url()));
    proxy.serve(urls);
    await proxy.whenReady(2);
    const ask = async (): Promise<string> => {
      const path = '/v1/convert?amount=380bn&from=CNY&to=USD&date=2024-03-06&revision=1';
      return (await fetch(proxy.url + path)).text();
    };
    const answers = new Set([await ask(), await ask(), await ask(), await ask()]);
    expect([...answers]).toEqual([expect.stringContaining('"value":"52803542386.23"')]);
    expect([...proxy.served.keys()].sort()).toEqual([...urls].sort());
    await processes[0]!.end('SIGKILL');
    proxy.serve([urls[1]!]);
    await proxy.whenReady(1);
    expect(new Set([await ask(), await ask()])).toEqual(answers);
  });
});
