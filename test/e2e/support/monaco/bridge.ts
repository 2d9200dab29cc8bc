import { spawn, type ChildProcess } from 'node:child_process';
import type { Page } from 'playwright-core';
import { PROGRAM } from '../../../cli/support/process.js';

/**
 * Connects what a page sends to a WebSocket with the language server on its standard input and output, message by message.
 * @returns the server
 */
export async function bridgeToServer(page: Page, address: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [PROGRAM, 'lsp'], { env: { PATH: process.env.PATH } });
  await page.routeWebSocket(address, (socket) => {
    let received = Buffer.alloc(0);
    child.stdout.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      for (;;) {
        const head = received.indexOf('\r\n\r\n');
        if (head < 0) return;
        const end = head + 4 + Number(/Content-Length: (\d+)/i.exec(received.toString('latin1', 0, head))![1]);
        if (received.length < end) return;
        socket.send(received.toString('utf8', head + 4, end));
        received = received.subarray(end);
      }
    });
    socket.onMessage((message) => {
      child.stdin.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n`);
      child.stdin.write(message);
    });
  });
  return child;
}
