import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { LspContext } from './context.js';
import { LanguageServer } from './server.js';

/** The two directions of a connection to a client. */
interface ClientStreams {
  readonly input: Readable;
  readonly output: Writable;
}

/**
 * Serves one client until it ends the session or goes away.
 * @returns the exit code that the protocol asks for: 0 after an orderly shutdown, else 1
 */
export async function serveLanguageClient(context: LspContext, { input, output }: ClientStreams): Promise<0 | 1> {
  // The package's own way ends the process, which may serve other clients.
  const session = { shutdownReceived: false, initialize: () => undefined };
  let server: LanguageServer | undefined;
  const ended = new Promise<void>((resolve) => {
    for (const event of ['end', 'close', 'error']) input.once(event, resolve);
    for (const event of ['close', 'error']) output.once(event, resolve);
    const connection = createConnection(
      (logger) => createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), logger),
      Object.assign(session, {
        exit: () => {
          resolve();
        },
      }),
      ProposedFeatures.all,
    );
    server = new LanguageServer(connection, context);
    server.listen();
  });
  await ended;
  server?.end();
  // A stream that is still read would keep the process.
  input.destroy();
  return session.shutdownReceived ? 0 : 1;
}

/** Where clients are served, until it is closed. */
export interface LanguagePort {
  readonly port: number;
  readonly closed: Promise<void>;
  readonly close: () => void;
}

/**
 * Serves every client that connects to a port of the loopback address.
 * @param port 0 for any that is free
 */
export async function listenForLanguageClients(context: LspContext, port: number): Promise<LanguagePort> {
  const server = createServer((socket) => {
    serveLanguageClient(context, { input: socket, output: socket }).then(
      () => socket.destroy(),
      (error: unknown) => socket.destroy(error instanceof Error ? error : undefined),
    );
  });
  const closed = once(server, 'close').then(() => undefined);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    closed,
    close: () => {
      server.close();
    },
  };
}
