import autocannon from 'autocannon';
import { REQUESTS } from '../cases/http.mjs';
import { cpuOf, startService } from '../support/servers.mjs';
import { interleave } from './interleave.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const CONNECTIONS = 20;

/**
 * Sends the same requests to the services of both builds by turns; the one whose turn it is not stands idle. CPU time
 * depends less on the machine than requests a second do, whose load generator takes a share of the cores.
 */
export async function compareHttp({ old, current, rounds }) {
  const services = await Promise.all([old, current].map((folder) => startService({}, folder)));
  try {
    const rows = [];
    for (const [name, path, request] of REQUESTS) {
      const answers = await Promise.all(services.map(async ({ url }) => bodyOf(await fetch(url + path, request))));
      for (const service of services) await load(service, path, request);
      const runs = await interleave(
        rounds,
        services.map((service) => () => load(service, path, request)),
      );
      const pick = (field) => runs.map((list) => list.map((run) => run[field]));
      const same = answers[0] === answers[1];
      rows.push({ name: `${name}: CPU`, unit: 'ms', times: pick('cpu'), same });
      rows.push({ name: `${name}: wall clock, ${CONNECTIONS} at once`, unit: 'ms', times: pick('wall'), same });
    }
    return rows;
  } finally {
    await Promise.all(services.map((service) => service.stop()));
  }
}

/** Milliseconds of CPU time and of wall-clock time a request. */
async function load({ url, pid }, path, request) {
  const before = cpuOf(pid);
  const result = await autocannon({ url: url + path, ...request, connections: CONNECTIONS, duration: SECONDS });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} requests to ${url}${path} were not answered with 200`);
  return { cpu: (cpuOf(pid) - before) / result.requests.total, wall: (result.duration * 1000) / result.requests.total };
}

async function bodyOf(response) {
  if (!response.ok) throw new Error(`${response.url} answered with ${response.status}`);
  return response.text();
}
