/**
 * The service over HTTP, as a process of its own, beside an Express handler that parses the same body and sends an
 * answer of the same size: what the work on the text and the guards of the service cost. BENCH_SECONDS sets how long
 * each run takes (default 30).
 */
import { loadavg } from 'node:os';
import autocannon from 'autocannon';
import { REQUESTS } from '../cases/http.mjs';
import { paced } from '../support/paced.mjs';
import { printTable, short } from '../support/print.mjs';
import { cpuOf, startContender, startService } from '../support/servers.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 30);
const CONNECTIONS = 20;

const rows = [];
const service = await startService();
try {
  for (const [name, path, request] of REQUESTS) {
    const answer = await (await fetch(service.url + path, request)).text();
    const contender = await startContender(answer);
    try {
      const plain = await load(contender, path, request);
      const ours = await load(service, path, request);
      const half = { ...request, perSecond: ours.perSecond / 2, seconds: SECONDS, connections: CONNECTIONS };
      const own = await paced({ ...half, url: service.url + path });
      const others = await paced({ ...half, url: contender.url + path });
      rows.push([
        name,
        `${Buffer.byteLength(request.body ?? '')} / ${Buffer.byteLength(answer)}`,
        short(ours.perSecond),
        short(plain.perSecond),
        `${Math.round((100 * ours.perSecond) / plain.perSecond)} %`,
        `${short(ours.cpu)} / ${short(plain.cpu)} ms`,
        `${ours.p99} ms`,
        `${short(own)} / ${short(others)} ms`,
      ]);
    } finally {
      await contender.stop();
    }
  }
} finally {
  await service.stop();
}
printTable(
  `HTTP: ${CONNECTIONS} connections, ${SECONDS} s a run, load ${loadavg()[0].toFixed(1)}; autocannon takes a share of the cores`,
  [
    'request',
    'bytes in / out',
    'a second',
    'Express alone',
    'ratio',
    'CPU a request',
    'p99 at full load',
    'p99 at half load, Express at the same',
  ],
  rows,
);

async function load({ url, pid }, path, request) {
  const run = { url: url + path, ...request, connections: CONNECTIONS };
  // Enough for the compiler to settle.
  await autocannon({ ...run, duration: Math.max(3, SECONDS / 5) });
  const before = cpuOf(pid);
  const result = await autocannon({ ...run, duration: SECONDS });
  const wrong = result.non2xx + result.errors + result.timeouts;
  if (wrong > 0) throw new Error(`${wrong} requests to ${url}${path} were not answered with 200`);
  const cpu = (cpuOf(pid) - before) / result.requests.total;
  return { perSecond: result.requests.average, p99: result.latency.p99, cpu };
}
