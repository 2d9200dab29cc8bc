/**
 * One process and several, each with its own load: what a further process brings on this machine. autocannon takes a
 * share of the cores: with N processes on fewer than 2 N cores they get less than N times the work done.
 * BENCH_SECONDS sets how long each run takes (default 10).
 */
import { availableParallelism, loadavg } from 'node:os';
import autocannon from 'autocannon';
import { printTable, short } from '../support/print.mjs';
import { cpuOf, startService } from '../support/servers.mjs';
import { ENGLISH } from '../texts/english.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 10);
const COUNTS = [1, 2, 4].filter((count) => count <= Math.max(2, availableParallelism()));
const BODY = JSON.stringify({ text: ENGLISH, to: ['USD', 'HKD'], date: '2024-03-06', source: 'currency-api' });

const measured = [];
for (const count of COUNTS) {
  const services = await Promise.all(Array.from({ length: count }, () => startService({ BATCH_THREADS: '0' })));
  try {
    const runs = await Promise.all(services.map(({ url, pid }) => load(url, pid)));
    const sum = (field) => runs.reduce((total, run) => total + run[field], 0);
    measured.push({ count, perSecond: sum('perSecond'), cpu: sum('cpu') / count });
  } finally {
    await Promise.all(services.map((service) => service.stop()));
  }
}
const [one] = measured;
printTable(
  `Processes: articles of 7 kB, annotated over HTTP; ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}`,
  ['processes', 'articles a second', 'CPU an article', 'times one process'],
  measured.map(({ count, perSecond, cpu }) => [
    count,
    short(perSecond),
    `${short(cpu)} ms`,
    short(perSecond / one.perSecond),
  ]),
);

async function load(url, pid) {
  const run = {
    url: `${url}/v1/annotate`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: BODY,
    connections: 4,
  };
  await autocannon({ ...run, duration: Math.max(2, SECONDS / 3) });
  const before = cpuOf(pid);
  const { requests, non2xx } = await autocannon({ ...run, duration: SECONDS });
  if (non2xx > 0) throw new Error(`${non2xx} requests were not answered with 200`);
  return { perSecond: requests.average, cpu: (cpuOf(pid) - before) / requests.total };
}
