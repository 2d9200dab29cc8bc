import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** Requests under way at once. */
const AT_ONCE = 40;
/** Every how manyth request is a good one. */
const GOOD_EVERY = 3;

/**
 * Sends good requests among malformed, truncated, oversized, slow and aborted ones.
 * @param url of the service
 * @param count of the faulty ones
 * @param seed the same seed, the same requests in the same order
 * @param bodyLimit bytes that the service takes
 * @returns how many of each kind were sent, and a line for each answer that was not the one expected
 */
export async function runFaults({ url, count, seed, bodyLimit }) {
  const random = createRandom(seed);
  const sent = {};
  const wrong = [];
  const kinds = Object.entries(kindsOf(bodyLimit));
  let left = count;
  let good = 0;
  const note = (kind, fault) => {
    sent[kind] = (sent[kind] ?? 0) + 1;
    if (fault) wrong.push(`${kind}: ${fault}`);
  };
  const client = async () => {
    while (left > 0) {
      if (left-- % GOOD_EVERY === 0) note('good', await sendGood(url, ++good));
      const [kind, send] = kinds[Math.floor(random() * kinds.length)];
      note(kind, await send(url, random));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  return { sent, wrong };
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

async function sendGood(url, number) {
  const body = JSON.stringify({ text: `It paid ${number} million yuan for it.`, to: ['USD'], date: '2024-03-06' });
  const { status, text } = await send(url, '/v1/annotate', { body });
  if (status !== 200) return `answered with ${status} ${text}`;
  const [figure] = JSON.parse(text).figures;
  const isRight =
    figure?.value === `${number}000000` && figure.text === `${number} million yuan` && figure.conversions.length === 1;
  return isRight ? undefined : `a wrong answer: ${text}`;
}

function kindsOf(bodyLimit) {
  const json = { 'content-type': 'application/json' };
  const expecting = (status, path, request) => async (url) => {
    const { status: found, text } = await send(url, path, request);
    return found === status ? undefined : `answered with ${found}, not ${status}: ${text.slice(0, 200)}`;
  };
  return {
    'broken JSON': expecting(400, '/v1/annotate', { body: '{"text":"HK$5' }),
    'no object': expecting(422, '/v1/annotate', { body: '[1,2,3]' }),
    'a wrong type': expecting(422, '/v1/annotate', { body: '{"text":5}' }),
    'an unknown field': expecting(422, '/v1/annotate', { body: '{"text":"a","texts":[]}' }),
    'a deep nest': expecting(422, '/v1/annotate', { body: `{"text":"a","x":${'['.repeat(5000)}${']'.repeat(5000)}}` }),
    'no UTF-8': expecting(400, '/v1/annotate', { body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }),
    'a NUL': expecting(422, '/v1/figures', { body: '{"text":"a\\u0000b"}' }),
    'no gzip': expecting(400, '/v1/figures', { body: 'no gzip', headers: { ...json, 'content-encoding': 'gzip' } }),
    'a gzip bomb': expecting(413, '/v1/figures', {
      body: gzipSync(Buffer.alloc(bodyLimit * 20)),
      headers: { ...json, 'content-encoding': 'gzip' },
    }),
    'another type': expecting(415, '/v1/annotate', { body: 'a', headers: { 'content-type': 'application/xml' } }),
    nowhere: expecting(404, '/v1/nothing', { body: '{}' }),
    'another method': expecting(405, '/v1/annotate', { method: 'DELETE' }),
    'a wrong query': expecting(422, '/v1/convert?amount=abc&from=CNY&to=USD', { method: 'GET' }),
    'too large': async (url) => {
      const { status } = await send(url, '/v1/annotate', { body: 'a'.repeat(bodyLimit + 1000) });
      return status === 413 ? undefined : `answered with ${status}`;
    },
    'too much of a header': (url) => raw(url, `GET / HTTP/1.1\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, /^HTTP\/1\.1 431/),
    'no HTTP': (url, random) => raw(url, `\x16\x03\x01${random()}\r\n\r\n`, /^HTTP\/1\.1 400/),
    'two lengths': (url) =>
      raw(
        url,
        `POST /v1/figures HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello`,
        /^HTTP\/1\.1 400/,
      ),
    'broken off in the body': (url, random) =>
      dropped(url, `${head(1000)}{"text":"${'a'.repeat(random() * 500)}`, random() * 20),
    'broken off in the headers': (url, random) => dropped(url, head(10).slice(0, 20 + random() * 40), random() * 20),
    'gone before the answer': (url) => {
      const body = JSON.stringify({ text: 'It paid HK$5 million. '.repeat(40) });
      return dropped(url, head(body.length) + body, 0);
    },
    slow: async (url, random) => {
      const body = JSON.stringify({ text: `It paid ${1 + Math.floor(random() * 9)} million yuan.`, to: ['USD'] });
      const pieces = [head(body.length), body.slice(0, 10), body.slice(10, 20), body.slice(20)];
      return raw(url, pieces, /^HTTP\/1\.1 200/, 5 + random() * 20);
    },
  };
}

/** The names of all kinds. */
export const FAULT_KINDS = Object.keys(kindsOf(1));

function head(length) {
  return `POST /v1/annotate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n`;
}

function send(url, path, { method = 'POST', body, headers = { 'content-type': 'application/json' } }) {
  return new Promise((resolve) => {
    const request = httpRequest(url + path, { method, headers, agent: false }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString() }));
      response.on('error', (error) => resolve({ status: 0, text: String(error) }));
    });
    request.on('error', (error) => resolve({ status: 0, text: String(error) }));
    request.end(body);
  });
}

/** Writes bytes, in pieces with pauses between them, and reads until the other side closes. */
function raw(url, bytes, expected, pauseMs = 0) {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(expected.test(answer) ? undefined : `answered with ${answer.slice(0, 100)}`));
    const write = async () => {
      for (const piece of [bytes].flat()) {
        if (socket.destroyed) return;
        socket.write(piece, 'latin1');
        if (pauseMs > 0) await setTimeout(pauseMs);
      }
    };
    socket.on('connect', () => void write());
  });
}

/** Writes bytes and goes away without a word. */
function dropped(url, bytes, afterMs) {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(undefined));
    socket.write(bytes, 'latin1', () => {
      void setTimeout(afterMs).then(() => socket.resetAndDestroy());
    });
  });
}
