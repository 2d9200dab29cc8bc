/** Long texts of one client, which leaves before they are answered, and `/healthz` and short texts meanwhile. */
import { request as httpRequest } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { cpuOf } from '../support/servers.mjs';
import { codeOf, JSON_TYPE, peakMemory, send, startVictim, watchHealth } from './support/attack.mjs';

const TEXT = 'It paid 380 billion yuan (about $52 billion) for it. '.repeat(18_000);
const service = await startVictim({ MAX_FIGURES: '100000', MAX_ANSWER: '500' });
await send(service.url, '/v1/figures', { headers: JSON_TYPE, body: JSON.stringify({ text: 'x'.repeat(20_000) }) });
const health = watchHealth(service.url);
const clients = Array.from({ length: 5 }, () => {
  const client = httpRequest(`${service.url}/v1/annotate`, { method: 'POST', headers: JSON_TYPE });
  client.on('error', () => undefined).end(JSON.stringify({ text: TEXT, to: ['EUR'] }));
  return client;
});
await setTimeout(1000);
const began = performance.now();
const short = await send(service.url, '/v1/annotate', {
  headers: JSON_TYPE,
  body: JSON.stringify({ text: 'It paid $5 million.', to: ['CNY'] }),
});
const wait = Math.round(performance.now() - began);
for (const client of clients) client.destroy();
await setTimeout(3000);
const longest = await health.stop();
const before = cpuOf(service.pid);
await setTimeout(2000);
const busy = Math.round((cpuOf(service.pid) - before) / 20);
console.log(
  `long-text: 5 texts of ${Math.round(TEXT.length / 1000)} kB: short text ${codeOf(short)} after ${wait} ms; longest /healthz ${longest} ms; 3 s after the clients left ${busy} % of a core; peak ${peakMemory(service.pid)} MB`,
);
await service.stop();
