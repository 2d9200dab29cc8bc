import type { IncomingMessage, ServerResponse } from 'node:http';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler } from '@modelcontextprotocol/server';
import { createMcpServer } from './server.js';
import type { McpContext } from './tools/tool.js';

/** Answers one message whose body has been read and parsed. */
type McpHttpListener = (request: IncomingMessage, response: ServerResponse, body: unknown) => Promise<void>;

/**
 * The Streamable HTTP transport without sessions: every request is answered on its own, by any process.
 * @param onError called with an internal error; the client gets an answer in any case
 */
export function createMcpHttpListener(context: McpContext, onError: (error: Error) => void): McpHttpListener {
  const handler = createMcpHandler(() => createMcpServer(context), { onerror: onError });
  return toNodeHandler(handler, { onerror: onError }) as unknown as McpHttpListener;
}
