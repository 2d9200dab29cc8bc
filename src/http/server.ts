import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { limitConnections } from './limits/connection-limit.js';
import { createMessageClasses } from './express-prototypes.js';
import { answerClientError } from './client-error.js';

/** An HTTP server that can be stopped without aborting a response. */
export interface HttpServer {
  /**
   * Starts to listen.
   * @returns the address: "http://127.0.0.1:8080"
   * @throws what the system says: EADDRINUSE, EACCES …
   */
  listen(host: string, port: number): Promise<string>;
  /**
   * Keeps answering for `delayMs` with `Connection: close`, so that a proxy can switch to another process. Then takes no
   * more connections, lets requests in progress end and closes idle connections; after `graceMs` more it closes the rest.
   */
  close(graceMs: number, delayMs?: number): Promise<void>;
}

/** Limits of the connections. */
export interface HttpServerOptions {
  /** Open at once; further ones are closed at once. Default: no limit. */
  readonly maxConnections?: number;
  /** Of these, of one address; further ones are closed at once. Default: no limit. */
  readonly maxAddressConnections?: number;
}

/** Bytes of a request line and headers must come within this time, ms. */
const HEADERS_TIMEOUT_MS = 10_000;
/** Longer than the 60 s for which proxies keep connections by default: the side that sends must be the one to close. */
const KEEP_ALIVE_TIMEOUT_MS = 75_000;
/** How often Node looks for connections that are too slow, ms. */
const CONNECTION_CHECK_INTERVAL_MS = 1_000;

/** Makes the server of an application. The time for a request body is limited by limits/request-timeout.ts. */
export function createHttpServer(application: RequestListener, options: HttpServerOptions = {}): HttpServer {
  const server = createServer(
    {
      ...createMessageClasses(application),
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: 0,
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
      connectionsCheckingInterval: CONNECTION_CHECK_INTERVAL_MS,
    },
    application,
  );
  if (options.maxConnections !== undefined) server.maxConnections = options.maxConnections;
  if (options.maxAddressConnections !== undefined)
    server.on('connection', limitConnections(options.maxAddressConnections));
  const underWay = new Set<ServerResponse>();
  /** Each answer ends its connection. */
  let isStopping = false;
  /** Nothing more is taken: what is idle is closed. Before, a proxy may just be sending a request on it. */
  let isClosing = false;
  server.prependListener('request', (_request, response: ServerResponse) => {
    underWay.add(response);
    if (isStopping) closeAfter(response);
    response.once('close', () => {
      underWay.delete(response);
      // A connection whose answer had promised keep-alive before the stop.
      if (isClosing)
        setImmediate(() => {
          server.closeIdleConnections();
        });
    });
  });
  server.on('clientError', answerClientError);
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
    async close(graceMs, delayMs = 0) {
      if (!server.listening) return;
      isStopping = true;
      for (const response of underWay) closeAfter(response);
      if (delayMs > 0) await setTimeout(delayMs);
      isClosing = true;
      const closed = new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
      const ended = new AbortController();
      void setTimeout(graceMs, undefined, { signal: ended.signal }).then(
        () => {
          server.closeAllConnections();
        },
        () => undefined,
      );
      await closed;
      ended.abort();
    },
  };
}

/** Sends `Connection: close` with a response whose headers have not been sent. */
function closeAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
