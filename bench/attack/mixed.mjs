/**
 * Honest clients, each with a key and at the pace of a person, beside attackers of every kind, for some minutes. Every honest answer
 * is compared with that to the same request before the attack. Ends with 1 when one differs, or the service has died.
 *
 *   node bench/attack/mixed.mjs [MINUTES] [CLIENTS]     10 minutes and 200 clients if nothing is said
 */
import { createHash, randomBytes } from 'node:crypto';
import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { createRandom } from '../support/history.mjs';
import { startHonestClients } from './support/honest-clients.mjs';
import { isAlive, JSON_TYPE, peakMemory, startVictim, watchHealth } from './support/attack.mjs';
import { KNOWN_PIECES } from './support/pieces.mjs';

const [minutes = 10, clients = 200] = process.argv.slice(2).map(Number);
/** Attackers with a key of their own, which the operator has given them. */
const INSIDERS = 3;

const keys = Array.from({ length: clients + INSIDERS }, () => `crk_${randomBytes(32).toString('base64url')}`);
const entries = keys.map((key, i) => ({
  name: `client ${i}`,
  sha256: createHash('sha256').update(key).digest('hex'),
}));
const service = await startVictim({
  ...{ AUTH: 'on', API_KEYS: JSON.stringify(entries), RATE_LIMIT: '6000' },
  // What "auto" is beyond the loopback address.
  ...{ MAX_REQUESTS_PER_CALLER: '50', MAX_STREAMS_PER_CALLER: '5', MAX_ADDRESS_CONNECTIONS: '500' },
});
const port = Number(new URL(service.url).port);
let until = Infinity;
const isOver = () => performance.now() >= until || !isAlive(service.pid);
const random = createRandom(7);
const outcomes = {};

/** Sends from an address of the attackers, and counts how it ended. */
function strike(kind, path, { headers = {}, body = '', insider, leaveAfterMs } = {}) {
  return new Promise((resolve) => {
    const note = (outcome) => {
      outcomes[kind] ??= {};
      outcomes[kind][outcome] = (outcomes[kind][outcome] ?? 0) + 1;
      resolve();
    };
    const key = insider === undefined ? {} : { 'x-api-key': keys[clients + (insider % INSIDERS)] };
    const sent = httpRequest(
      {
        ...{ port, path, method: 'POST', localAddress: `127.0.1.${1 + (random() % 20)}`, agent: false },
        headers: { ...headers, ...key },
      },
      (response) => {
        response.on('error', () => note('cut off')).on('end', () => note(response.statusCode));
        response.resume();
      },
    );
    sent.on('error', () => note('cut off')).end(body);
    if (leaveAfterMs !== undefined) void setTimeout(leaveAfterMs).then(() => sent.destroy());
  });
}

const megabyte = JSON.stringify({ text: '$1 '.repeat(333_333), to: ['CNY'] });
const bomb = brotliCompressSync(Buffer.alloc(40_000_000, ' '));
const NDJSON = { 'content-type': 'application/x-ndjson' };
const ATTACKS = {
  'long answers': (n) => strike('long answers', '/v1/annotate', { headers: JSON_TYPE, body: megabyte, insider: n }),
  'wrong keys': () =>
    strike('wrong keys', '/v1/annotate', {
      headers: { ...JSON_TYPE, authorization: `Bearer crk_${randomBytes(32).toString('base64url')}` },
      body: '{"text":"$1"}',
    }),
  'no key': () => strike('no key', '/v1/annotate', { headers: JSON_TYPE, body: megabyte }),
  'a bomb, and gone': (n) =>
    strike('a bomb, and gone', '/v1/batch', {
      headers: { ...NDJSON, 'content-encoding': 'br' },
      body: bomb,
      insider: n,
      leaveAfterMs: 300,
    }),
  'slow growth': (n) => {
    const { piece, mediaType = 'text/plain' } = KNOWN_PIECES[n % KNOWN_PIECES.length];
    const body = piece.repeat(Math.ceil(60_000 / piece.length));
    return strike('slow growth', '/v1/check', { headers: { 'content-type': mediaType }, body, insider: n });
  },
  'many fields': (n) =>
    strike('many fields', '/v2/check', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a=b&'.repeat(64_000),
      insider: n,
    }),
  'never read': async (n) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: '127.0.1.30' }).on('error', () => undefined);
    socket.pause();
    const body = JSON.stringify({ text: '$1 '.repeat(15_000), to: ['CNY'] });
    socket.write(
      `POST /v1/annotate HTTP/1.1\r\nHost: 127.0.0.1\r\nX-API-Key: ${keys[clients + (n % INSIDERS)]}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await setTimeout(5000);
    socket.destroy();
  },
  'idle connections': async () => {
    const sockets = Array.from({ length: 50 }, () =>
      connect({ port, host: '127.0.0.1', localAddress: '127.0.1.31' }).on('error', () => undefined),
    );
    for (const socket of sockets) socket.write('GET / HTTP/1.1\r\nHost: x\r\nX: ');
    await setTimeout(15_000);
    for (const socket of sockets) socket.destroy();
  },
};

const honest = await startHonestClients({
  url: service.url,
  keys: keys.slice(0, clients),
  agent: new Agent({ keepAlive: true }),
});
until = performance.now() + minutes * 60_000;
const quiet = peakMemory(service.pid);
const health = watchHealth(service.url);
const attackers = Object.values(ATTACKS).map(async (attack, place) => {
  for (let n = place; !isOver(); n++) {
    await attack(n);
    await setTimeout(200 + (random() % 800));
  }
});
const { answers, wrong, refused, percentile } = await honest.runUntil(isOver);
await Promise.all(attackers);
const longest = await health.stop();
const struck = Object.entries(outcomes).map(
  ([kind, counts]) =>
    `${kind} ${Object.entries(counts)
      .map(([outcome, count]) => `${outcome}×${count}`)
      .join(' ')}`,
);
console.log(
  `mixed: ${minutes} min, ${clients} honest clients: ${answers} answers, ${wrong.length} wrong, ${JSON.stringify(refused)} refused; p50 ${percentile(0.5)} ms, p99 ${percentile(0.99)} ms, longest ${percentile(1)} ms; longest /healthz ${longest} ms; peak ${peakMemory(service.pid)} MB (${quiet} before); alive ${isAlive(service.pid)}; attacks: ${struck.join('; ')}`,
);
for (const each of wrong.slice(0, 5)) console.log(`wrong: ${each}`);
process.exitCode = wrong.length === 0 && isAlive(service.pid) ? 0 : 1;
if (isAlive(service.pid)) await service.stop();
process.exit();
