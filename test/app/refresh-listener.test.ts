import { withRefreshListener } from '../../src/app/refresh-listener.js';
import type { Refresher, RefreshOutcome } from '../../src/rates/ingest/refresher.js';

test('a run that two have waited for is told once', async () => {
  const outcome = { source: 'ecb', outcome: 'updated' } as RefreshOutcome;
  const told: RefreshOutcome[] = [];
  const run = Promise.resolve(outcome);
  const refresher = withRefreshListener({ refresh: () => run } as unknown as Refresher, (each) => told.push(each));
  expect(await Promise.all([refresher.refresh('ecb'), refresher.refresh('ecb')])).toEqual([outcome, outcome]);
  expect(told).toEqual([outcome]);
});
