import type { Readable, Writable } from 'node:stream';
import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { maxBodyBytes } from '../api/validation/size-limits.js';
import { createMcpServer } from './server.js';
import type { McpContext } from './tools/tool.js';

/**
 * Serves one client over two streams until the client closes its end.
 * @param streams by default those of the process
 */
export async function serveMcpStdio(
  context: McpContext,
  streams: { readonly input: Readable; readonly output: Writable },
): Promise<void> {
  const transport = new StdioServerTransport(streams.input, streams.output, {
    maxBufferSize: maxBodyBytes(context.maxText),
  });
  const ended = new Promise<void>((resolve) => {
    streams.input.once('end', resolve);
    streams.input.once('close', resolve);
    streams.output.once('error', () => {
      resolve();
    });
  });
  const handle = serveStdio(() => createMcpServer(context), { transport });
  await ended;
  await handle.close();
}
