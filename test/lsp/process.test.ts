import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { PROGRAM } from '../cli/support/process.js';
import { LanguageClient } from './support/client.js';

const URI = 'untitled:story';
const STORY = '---\ndate: 2024-03-06\n---\n\nIt paid 380 billion yuan ($5.24 billion).\n';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

function spawnServer(...args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [PROGRAM, 'lsp', ...args], { env: { PATH: process.env.PATH } });
  running.push(child);
  return child;
}

async function expectFindings(client: LanguageClient): Promise<void> {
  await client.open(URI, 'markdown', STORY);
  expect((await client.diagnostics(URI)).map(({ code }) => code)).toEqual(['scale-slip']);
}

test('the program serves a client over standard input and output, and ends when it is asked to', async () => {
  // As clients of VS Code call it.
  const child = spawnServer('--stdio', `--clientProcessId=${process.pid}`);
  const { client } = await LanguageClient.connect(child.stdout!, child.stdin!);
  await expectFindings(client);
  const exit = once(child, 'exit');
  await client.shutdown();
  expect(await exit).toEqual([0, null]);
});

test('the program ends when its client is gone', async () => {
  const child = spawnServer();
  await LanguageClient.connect(child.stdout!, child.stdin!);
  const exit = once(child, 'exit');
  child.stdin!.end();
  expect(await exit).toEqual([1, null]);
});

test('the program serves clients over a port of the loopback address, one after another and together', async () => {
  const child = spawnServer('--port', '0');
  const port = await printedPort(child);
  const clients = await Promise.all(
    [1, 2].map(async () => {
      const socket = connect(port, '127.0.0.1');
      return (await LanguageClient.connect(socket, socket)).client;
    }),
  );
  const [first, second] = clients as [LanguageClient, LanguageClient];
  await expectFindings(first);
  await first.shutdown();
  await expectFindings(second);
  await second.shutdown();
});

async function printedPort(child: ChildProcess): Promise<number> {
  let printed = '';
  for (;;) {
    const [chunk] = (await once(child.stderr!, 'data')) as [Buffer];
    printed += chunk.toString();
    const [, port] = /127\.0\.0\.1:(\d+)/.exec(printed) ?? [];
    if (port !== undefined) return Number(port);
  }
}
