/** Another process holds the file of jobs for 8 s while jobs are posted: how long `/healthz` waits, and what is answered. */
import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf, send, startVictim, watchHealth } from './support/attack.mjs';

const folder = mkdtempSync(join(tmpdir(), 'crossrate-attack-'));
const service = await startVictim({ DATA_DIR: folder });
const other = new Database(join(folder, 'jobs.sqlite'));
other.exec('BEGIN IMMEDIATE');
const health = watchHealth(service.url);
const jobs = Promise.all(
  Array.from({ length: 3 }, (_, id) =>
    send(service.url, '/v1/jobs', {
      headers: { 'content-type': 'application/x-ndjson' },
      body: `{"id":${id},"text":"It paid $5 million."}\n`,
    }),
  ),
);
await setTimeout(8_000);
other.exec('COMMIT');
const answers = (await jobs).map(codeOf);
const later = await send(service.url, '/v1/jobs', {
  headers: { 'content-type': 'application/x-ndjson' },
  body: '{"id":1,"text":"It paid $5 million."}\n',
});
console.log(
  `locked: jobs posted under the lock ${answers.join(' ')}; after it ${codeOf(later)}; longest /healthz ${await health.stop()} ms`,
);
await service.stop();
rmSync(folder, { recursive: true, force: true });
