import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRandom } from '../support/history.mjs';

/** The build that is measured. */
const DIST = process.env.BENCH_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
/** A day that the shipped rates have, long past: answers do not depend on when they are made. */
export const DATE = '2026-09-29';

const SENTENCES = [
  'Lanting Robotics said on Monday it would spend at least 96 billion yuan on new factories.',
  '阿里巴巴表示，未来三年将投入超过3800亿元人民币。',
  'The developer sold the site for HK$4.2 billion, 12 per cent less than the HK$4.8 billion it had paid.',
  'Nobody at the company would comment on the report on Friday.',
  'Net profit rose 11.3 per cent to 31.7 billion yuan (US$4.4 billion) in the three months to September.',
];

/** The line with a number; a few of them are faulty, always the same ones. */
export function lineOf(number) {
  if (number % 997 === 5) return 'this is not JSON\n';
  if (number % 991 === 7) return `${JSON.stringify({ id: number, txet: 'a wrong field' })}\n`;
  const random = createRandom(number + 1);
  random();
  const text = [0, 1]
    .map(() => SENTENCES[random() % SENTENCES.length])
    .slice(0, 1 + (random() % 4 === 0))
    .join(' ');
  return `${JSON.stringify({ id: number, text })}\n`;
}

/** Nine in ten have no figure: what a line costs apart from its figures. */
export function lightLineOf(number) {
  return number % 10 === 3 ? lineOf(number) : `${JSON.stringify({ id: number, text: SENTENCES[3] })}\n`;
}

/** Lines as one stream of larger pieces, from a byte on. */
export function* linesFrom(count, offset = 0, line = lineOf) {
  let at = 0;
  let piece = '';
  for (let i = 0; i < count; i++) {
    const text = line(i);
    const size = Buffer.byteLength(text);
    if (at >= offset) piece += text;
    at += size;
    if (piece.length > 60_000) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

/** Ends everything that a script has started, however it ends. */
const children = new Set();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/** A process of the build; its log is kept. */
export function startProcess(file, args, environment) {
  const child = spawn(process.execPath, [join(DIST, file), ...args], {
    env: { PATH: process.env.PATH, REFRESH: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  const log = [];
  let rest = '';
  child.stdout.on('data', (data) => {
    const lines = (rest + data).split('\n');
    rest = lines.pop();
    for (const line of lines) log.push(JSON.parse(line));
  });
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const ended = once(child, 'close').then(() => children.delete(child));
  return {
    pid: child.pid,
    log,
    hasEnded,
    async until(message) {
      while (!log.some(({ msg }) => msg === message)) {
        if (hasEnded()) throw new Error(`${file} has ended: ${JSON.stringify(log.slice(-3))}`);
        await pause(50);
      }
    },
    async kill(signal = 'SIGKILL') {
      child.kill(signal);
      await ended;
    },
    /** Megabytes: now, and at most. */
    memory() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      const of = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024);
      return { rss: of('VmRSS'), peak: of('VmHWM') };
    },
  };
}

/** Starts of a service that finds its port taken. */
const MAX_STARTS = 20;

/** The service, once it is ready. Between two processes of a service, a client of any program may be given its port. */
export async function startService(environment, port) {
  for (let start = 0; start < MAX_STARTS; start++) {
    const own = port ?? (await freePort());
    const service = startProcess('main.js', [], { PORT: String(own), LOG_LEVEL: 'warn', ...environment });
    const url = `http://127.0.0.1:${own}`;
    while (!service.hasEnded()) {
      const isReady = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5000) }).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isReady && !service.hasEnded()) return { ...service, url, port: own };
      await pause(50);
    }
    await pause(500);
  }
  throw new Error(`the service has ended ${MAX_STARTS} times before it was ready`);
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Sends a body in pieces, at the pace of the receiver, and gives the answer when its head is there. */
export async function send(url, method, pieces, headers = { 'content-type': 'application/x-ndjson' }) {
  const outgoing = request(url, { method, headers });
  const answered = once(outgoing, 'response').then(([response]) => response);
  answered.catch(() => undefined);
  const sending = (async () => {
    for await (const piece of pieces) if (!outgoing.write(piece)) await either(outgoing, 'drain', 'close');
    outgoing.end();
  })();
  sending.catch((error) => outgoing.destroy(error));
  return answered;
}

/** Waits for one of two events, and for neither any longer. */
async function either(emitter, ...names) {
  const waiting = new AbortController();
  const events = names.map((name) => once(emitter, name, { signal: waiting.signal }));
  for (const event of events) event.catch(() => undefined);
  await Promise.race(events);
  waiting.abort();
}

export async function json(response) {
  let text = '';
  for await (const data of response) text += data;
  return JSON.parse(text);
}

/**
 * Reads answers: counts them, hashes them, and holds that each is at its place. A line is its number, or one of the
 * faulty ones, which have no id.
 */
export class Answers {
  count = 0;
  failed = 0;
  bytes = 0;
  trailer;
  #hash = createHash('sha256');
  #rest = '';

  /** Reads on; what a broken stream has left half is dropped. */
  async read(stream) {
    this.#rest = '';
    this.trailer = undefined;
    for await (const data of stream) {
      this.bytes += data.length;
      const lines = (this.#rest + data.toString('latin1')).split('\n');
      this.#rest = lines.pop();
      for (const line of lines) this.#take(line);
    }
  }

  #take(line) {
    if (line.startsWith('{"next":')) {
      this.trailer = JSON.parse(line);
      return;
    }
    const id = /^\{"id":(null|\d+),"status":(\d+),/.exec(line);
    if (!id) throw new Error(`this is no answer: ${line.slice(0, 200)}`);
    if (id[1] !== 'null' && Number(id[1]) !== this.count)
      throw new Error(`answer ${this.count} is that of line ${id[1]}`);
    if (id[2] !== '200') this.failed++;
    this.#hash.update(line).update('\n');
    this.count++;
  }

  digest() {
    return this.#hash.copy().digest('hex').slice(0, 16);
  }
}

export async function pause(ms) {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

export function load() {
  return loadavg()[0].toFixed(1);
}

/** A folder that is gone when the script ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'crossrate-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Numbers of the command line: `--lines 2000` over its default. */
export function options(defaults) {
  const given = process.argv.slice(2);
  const entries = Object.entries(defaults).map(([name, value]) => {
    const at = given.indexOf(`--${name}`);
    return [name, at < 0 ? value : Number(given[at + 1])];
  });
  return Object.fromEntries(entries);
}
