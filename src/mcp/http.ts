import type { IncomingMessage, ServerResponse } from 'node:http';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler } from '@modelcontextprotocol/server';
import { createMcpServer } from './server.js';
import type { McpContext } from './tools/tool.js';

/** Answers one message whose body has been read and parsed. */
export type McpHttpListener = (request: IncomingMessage, response: ServerResponse, body: unknown) => Promise<void>;

/**
 * The Streamable HTTP transport without sessions: every request is answered on its own, by any process.
 * @param onError told what went wrong within; the client is answered all the same
 */
export function createMcpHttpListener(context: McpContext, onError: (error: Error) => void): McpHttpListener {
  const handler = createMcpHandler(() => createMcpServer(context), { onerror: onError });
  return toNodeHandler(handler, { onerror: onError }) as unknown as McpHttpListener;
}
