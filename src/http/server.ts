import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerUnreadable } from './unreadable.js';

/** An HTTP server that can be stopped without breaking an answer off. */
export interface HttpServer {
  /**
   * Starts to listen.
   * @returns the address: "http://127.0.0.1:8080"
   * @throws what the system says: EADDRINUSE, EACCES …
   */
  listen(host: string, port: number): Promise<string>;
  /**
   * Takes no more connections, lets requests under way end and closes what is idle; after `graceMs` it closes the rest
   * too.
   */
  close(graceMs: number): Promise<void>;
}

/** Makes the server of an application. */
export function createHttpServer(application: RequestListener): HttpServer {
  const server = createServer(application);
  const underWay = new Set<ServerResponse>();
  let isStopping = false;
  server.prependListener('request', (_request, response: ServerResponse) => {
    underWay.add(response);
    if (isStopping) closeAfter(response);
    response.once('close', () => {
      underWay.delete(response);
      // A connection whose answer had promised keep-alive before the stop.
      if (isStopping)
        setImmediate(() => {
          server.closeIdleConnections();
        });
    });
  });
  server.on('clientError', answerUnreadable);
  return {
    async listen(host, port) {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return addressOf(server);
    },
    async close(graceMs) {
      if (!server.listening) return;
      isStopping = true;
      for (const response of underWay) closeAfter(response);
      const closed = new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
      const timer = setTimeout(() => {
        server.closeAllConnections();
      }, graceMs);
      await closed;
      clearTimeout(timer);
    },
  };
}

/** Tells the client that the connection ends with this answer, where that can still be said. */
function closeAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
