import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How often the proxy asks each process whether it is ready, ms. */
const LOOK_EVERY_MS = 50;

/**
 * A proxy as one has it in front of several processes: alternates between those that say on /readyz that they are ready,
 * keeps connections to them, and sends nothing twice.
 */
export interface TestProxy {
  readonly url: string;
  /** Whose answers went out, by address. */
  readonly served: ReadonlyMap<string, number>;
  /** Sends to these from now on. */
  serve(targets: readonly string[]): void;
  /** Resolves when so many of the targets are ready. */
  whenReady(count: number): Promise<void>;
  close(): Promise<void>;
}

export async function startProxy(): Promise<TestProxy> {
  const agent = new Agent({ keepAlive: true });
  const served = new Map<string, number>();
  let targets: readonly string[] = [];
  let ready: readonly string[] = [];
  let turn = 0;
  let waiting: { count: number; done: () => void }[] = [];
  let looking: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    const found = await Promise.all(targets.map(async (url) => ((await isReady(url)) ? [url] : [])));
    ready = found.flat();
    waiting = waiting.filter(({ count, done }) => {
      if (ready.length < count) return true;
      done();
      return false;
    });
  };
  const timer = setInterval(() => {
    looking ??= look().finally(() => (looking = undefined));
  }, LOOK_EVERY_MS);
  const server = createServer((incoming, outgoing) => {
    const target = ready[turn++ % ready.length];
    if (target === undefined) {
      outgoing.writeHead(502).end();
      return;
    }
    forward(target, agent, incoming, outgoing, () => served.set(target, (served.get(target) ?? 0) + 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    served,
    serve(next) {
      targets = next;
    },
    whenReady: (count) => new Promise((done) => waiting.push({ count, done })),
    async close() {
      clearInterval(timer);
      await looking;
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function forward(
  target: string,
  agent: Agent,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  onAnswer: () => void,
): void {
  const { method, headers, url = '/' } = incoming;
  const onward = request(target + url, { agent, headers, ...(method === undefined ? {} : { method }) });
  onward.on('response', (answer) => {
    onAnswer();
    const { connection: _ours, 'keep-alive': _too, ...others } = answer.headers;
    outgoing.writeHead(answer.statusCode ?? 502, others);
    answer.pipe(outgoing);
  });
  onward.on('error', () => {
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(502).end();
  });
  incoming.pipe(onward);
}
