/**
 * 10,000 malformed, truncated, oversized, slow and aborted requests among good ones, always the same for a seed. Every good
 * one must be answered right, every faulty one with its status, the memory be back afterwards, and the log hold no error.
 * FAULTS and SEED set others.
 */
import { loadavg } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { printTable } from '../support/print.mjs';
import { runFaults } from '../support/faults.mjs';
import { startService } from '../support/servers.mjs';

const COUNT = Number(process.env.FAULTS ?? 10_000);
const SEED = Number(process.env.SEED ?? 20_250_224);
const MAX_TEXT = 20_000;
const ROUNDS = 4;

const service = await startService({ MAX_TEXT: String(MAX_TEXT) });
const bodyLimit = MAX_TEXT * 6 + 65_536;
const heaps = [];
const sent = {};
const wrong = [];
try {
  for (let round = 0; round < ROUNDS; round++) {
    const run = await runFaults({ url: service.url, count: COUNT / ROUNDS, seed: SEED + round, bodyLimit });
    for (const [kind, count] of Object.entries(run.sent)) sent[kind] = (sent[kind] ?? 0) + count;
    wrong.push(...run.wrong);
    heaps.push(await leastHeap());
  }
  const underWay = await metric('crossrate_http_requests_under_way{kind="text"}');
  if (underWay !== 0) wrong.push(`${underWay} requests are still under way`);
  const grown = heaps.at(-1) - heaps[0];
  if (grown > 15) wrong.push(`the heap has grown by ${grown.toFixed(1)} MB after the first round`);
} finally {
  const loud = service.lines().filter(({ level }) => ['warn', 'error', 'fatal'].includes(level));
  wrong.push(...loud.map((line) => `the log says ${JSON.stringify(line)}`));
  await service.stop();
}
printTable(
  `Faults: seed ${SEED}, load ${loadavg()[0].toFixed(1)}`,
  ['kind', 'sent'],
  Object.entries(sent).sort(([a], [b]) => (a < b ? -1 : 1)),
);
console.log(`\nheap after each quarter: ${heaps.map((heap) => `${heap.toFixed(1)} MB`).join(', ')}`);
console.log(wrong.length === 0 ? 'every answer was the one expected' : wrong.slice(0, 20).join('\n'));
process.exitCode = wrong.length === 0 ? 0 : 1;

/** The least of some looks, in MB: between them garbage is collected, because looking makes some. */
async function leastHeap() {
  let least = Infinity;
  for (let i = 0; i < 200; i++) {
    least = Math.min(least, (await metric('nodejs_heap_size_used_bytes')) / 1e6);
    if (i % 20 === 0) await setTimeout(20);
  }
  return least;
}

async function metric(name) {
  const text = await (await fetch(`${service.url}/metrics`)).text();
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.split(' ')
      .at(-1),
  );
}
