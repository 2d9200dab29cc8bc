import type { McpListener } from '../http/dependencies.js';
import type { McpContext } from '../mcp/tools/tool.js';
import type { Logger } from '../support/logger.js';

/** Mounts the Model Context Protocol in the HTTP layer: its libraries are loaded by the first request, not at the start. */
export function createMcpLoader(context: McpContext, logger: Logger): () => Promise<McpListener> {
  return async () => {
    const { createMcpHttpListener } = await import('../mcp/http.js');
    return createMcpHttpListener(context, (error) => {
      logger.warn({ err: error }, 'request of an assistant failed');
    });
  };
}
