import { readFileSync } from 'node:fs';
import { composeService } from '../../src/app/compose/service.js';
import { readSettings } from '../../src/app/config/settings.js';
import { createLogger } from '../../src/support/logger.js';
import { TemporaryFolders } from '../e2e/support/process.js';

const folders = new TemporaryFolders();
afterAll(() => {
  folders.removeAll();
});

test('the service exports every metric that docs/operations.md names', async () => {
  const document = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  const settings = readSettings({ PORT: '0', REFRESH: 'off', DATA_DIR: folders.make(), BATCH_THREADS: '0' });
  const surroundings = { clock: () => new Date('2026-10-01T12:00:00Z'), logger: createLogger('silent') };
  const service = composeService(settings, { ...surroundings, collectsProcessMetrics: true });
  try {
    const url = await service.start();
    const shown = await (await fetch(`${url}/metrics`)).text();
    const types = new Set([...shown.matchAll(/^# TYPE (\w+) /gm)].map(([, name]) => name!));
    const named = [...document.matchAll(/\b(?:crossrate|nodejs|process)_[a-z_\d]*[a-z\d]\b/g)].map(([name]) => name);
    expect(named.filter((name) => !types.has(name.replace(/_(count|bucket)$/, '')))).toEqual([]);
    expect(shown).toMatch(/^crossrate_rate_age_seconds\{source="currency-api"\} 216000$/m);
    expect(shown).toMatch(/^crossrate_publications_missed\{source="ecb"\} [1-9]\d*$/m);
    expect(shown).toMatch(/^crossrate_ready 1$/m);
  } finally {
    await service.stop();
  }
});
