/** Clients that ask for large answers and read none of them, and one honest client among them. */
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { codeOf, isAlive, JSON_TYPE, peakMemory, send, startVictim } from './support/attack.mjs';

const CLIENTS = 14;
const TEXT = '$1 '.repeat(Number(process.env.FIGURES ?? 19_000));
const body = JSON.stringify({ text: TEXT, to: ['CNY', 'EUR', 'JPY'] });
const service = await startVictim({ TEXT_TIMEOUT: '120', REQUEST_TIMEOUT: '120' });
const port = Number(new URL(service.url).port);
const sockets = Array.from({ length: CLIENTS }, () => {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  socket.pause();
  socket.write(
    `POST /v1/annotate HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  return socket;
});
const answered = () => service.lines().filter(({ msg, path }) => msg === 'request' && path === '/v1/annotate').length;
const unread = async () => {
  const { text } = await send(service.url, '/metrics', { method: 'GET', keep: 1e6 });
  return Math.round(Number(/^crossrate_unread_answer_bytes (\S+)/m.exec(text)?.[1] ?? NaN) / 1e6);
};
let most = 0;
for (let second = 0; second < 60 && isAlive(service.pid) && answered() < CLIENTS - 8; second++) {
  most = Math.max(most, await unread());
  await setTimeout(1000);
}
const honest = await send(service.url, '/v1/annotate', {
  headers: JSON_TYPE,
  body: JSON.stringify({ text: 'It paid $5 million.', to: ['CNY'] }),
});
console.log(
  `unread: ${CLIENTS} clients that read nothing; most unread ${most} MB; refused ${answered()}; then an honest text ${codeOf(honest)}; peak ${peakMemory(service.pid)} MB; alive ${isAlive(service.pid)}`,
);
for (const socket of sockets) socket.destroy();
await service.stop();
