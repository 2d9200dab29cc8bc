import { once } from 'node:events';
import { Agent, get, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { createHttpServer, type HttpServer } from '../../src/http/server.js';

let server: HttpServer;
let url: string;
let asked: Promise<ServerResponse>;

async function start(): Promise<void> {
  let ask: (response: ServerResponse) => void;
  const listener: RequestListener = (request, response) => {
    if (request.url === '/slow') ask(response);
    else response.end('quick');
  };
  asked = new Promise((resolve) => (ask = resolve));
  server = createHttpServer(listener);
  url = await server.listen('127.0.0.1', 0);
}
beforeEach(start);
afterEach(() => server.close(0));

async function read(path: string, agent: Agent): Promise<{ response: IncomingMessage; body: string }> {
  const [response] = (await once(get(url + path, { agent }), 'response')) as [IncomingMessage];
  let body = '';
  for await (const chunk of response) body += String(chunk);
  return { response, body };
}

test('listen returns the address', () => {
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test('listen rejects with EADDRINUSE when the port is in use', async () => {
  const second = createHttpServer(() => undefined);
  await expect(second.listen('127.0.0.1', Number(new URL(url).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await second.close(0);
});

test('close waits for requests under way, sends "Connection: close" and accepts no new connection', async () => {
  const agent = new Agent({ keepAlive: true });
  const slow = read('/slow', agent);
  const response = await asked;
  const closed = server.close(60_000);
  await expect(fetch(`${url}/quick`)).rejects.toThrow();
  response.end('done');
  const answer = await slow;
  expect([answer.body, answer.response.headers.connection]).toEqual(['done', 'close']);
  await closed;
  agent.destroy();
});

test('close does not wait for idle connections', async () => {
  const agent = new Agent({ keepAlive: true });
  await read('/quick', agent);
  await server.close(60_000);
  agent.destroy();
});

test('close lets a stream whose headers are sent end before its connection', async () => {
  const agent = new Agent({ keepAlive: true });
  const slow = read('/slow', agent);
  const response = await asked;
  response.write('half ');
  await once(get(`${url}/quick`), 'response');
  const closed = server.close(60_000);
  response.end('whole');
  expect((await slow).body).toBe('half whole');
  await closed;
  agent.destroy();
});

test('close destroys the connections that are open after the grace period', async () => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('GET /slow HTTP/1.1\r\nHost: x\r\n\r\n');
  await asked;
  const cutOff = once(socket, 'close');
  await server.close(50);
  await cutOff;
});

test('close does nothing before listen, or a second time', async () => {
  await createHttpServer(() => undefined).close(0);
  await server.close(0);
  await server.close(0);
});

test('close with a delay keeps answering, and ends each connection with its answer', async () => {
  const agent = new Agent({ keepAlive: true });
  await read('/quick', agent);
  const closed = server.close(60_000, 2_000);
  const kept = await read('/quick', agent);
  const fresh = await read('/quick', new Agent());
  expect([kept.body, kept.response.headers.connection]).toEqual(['quick', 'close']);
  expect([fresh.body, fresh.response.headers.connection]).toEqual(['quick', 'close']);
  await closed;
  await expect(fetch(`${url}/quick`)).rejects.toThrow();
  agent.destroy();
});

test('closes the connections of an address beyond its share, and takes new ones when others have ended', async () => {
  await server.close(0);
  server = createHttpServer((_request, response) => response.end('quick'), { maxAddressConnections: 2 });
  url = await server.listen('127.0.0.1', 0);
  const open = async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    const closed = new Promise<string>((resolve) =>
      socket.once('close', () => {
        resolve('closed');
      }),
    );
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    const answered = once(socket, 'data').then(
      () => 'answered',
      () => 'closed',
    );
    return { socket, closed, outcome: await Promise.race([answered, closed]) };
  };
  const [first, second, third] = [await open(), await open(), await open()];
  expect([first.outcome, second.outcome, third.outcome]).toEqual(['answered', 'answered', 'closed']);
  first.socket.destroy();
  await first.closed;
  let next = await open();
  // The server hears of the end a moment later than the client.
  while (next.outcome === 'closed') next = await open();
  expect(next.outcome).toBe('answered');
  second.socket.destroy();
  next.socket.destroy();
});
