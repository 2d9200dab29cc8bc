import type { BatchPool } from '../api/batch/thread-pool.js';
import type { TextRequest } from '../api/text-requests/text-request.js';
import type { McpListener } from '../http/dependencies.js';
import type { McpContext } from '../mcp/tools/tool.js';
import type { Logger } from '../support/logger.js';

/**
 * Mounts the Model Context Protocol in the HTTP layer: its libraries are loaded by the first request, not at the start.
 * @param pool answers long texts
 */
export function createMcpLoader(context: McpContext, pool: BatchPool, logger: Logger): () => Promise<McpListener> {
  const answerInThread = async (request: TextRequest, gone: AbortSignal): Promise<string> => {
    const { content } = await pool.answerText(request, context, gone);
    return Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString();
  };
  return async () => {
    const { createMcpHttpListener } = await import('../mcp/http.js');
    return createMcpHttpListener(pool.threads === 0 ? context : { ...context, answerInThread }, (error) => {
      logger.warn({ err: error }, 'request of an assistant failed');
    });
  };
}
