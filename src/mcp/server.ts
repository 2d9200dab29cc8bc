import { McpServer, type CallToolResult } from '@modelcontextprotocol/server';
import { DomainError } from '../support/domain-error.js';
import { withExplainedErrors } from './explaining-schema.js';
import { listTools } from './tools/index.js';
import type { McpContext, McpTool } from './tools/tool.js';

const INSTRUCTIONS =
  'Crossrate reads money figures in English and Chinese news text and converts them with published exchange rates. Amounts and rates are exact decimal strings: pass them on unchanged. Every rate names its day and source; past rates need the date of the story.';

/** A server with every tool. One is made for each connection, or each request over HTTP: it holds no state. */
export function createMcpServer(context: McpContext): McpServer {
  const server = new McpServer(
    { name: 'crossrate', title: 'Crossrate', version: context.version },
    { instructions: INSTRUCTIONS, capabilities: { tools: {} } },
  );
  for (const tool of listTools(context.styles)) registerTool(server, tool, context);
  return server;
}

function registerTool(
  server: McpServer,
  { name, title, description, input, output, run }: McpTool,
  context: McpContext,
) {
  server.registerTool(
    name,
    {
      title,
      description,
      inputSchema: withExplainedErrors(input),
      outputSchema: output,
      annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    },
    (sent, { mcpReq }) => answerToolCall(() => run(sent, context, mcpReq.signal)),
  );
}

/** Text beside the structure: clients of older revisions of the protocol read only that. */
async function answerToolCall(
  run: () => Record<string, unknown> | Promise<Record<string, unknown>>,
): Promise<CallToolResult> {
  try {
    const structuredContent = await run();
    return { structuredContent, content: [{ type: 'text', text: JSON.stringify(structuredContent) }] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { isError: true, content: [{ type: 'text', text: error.message }] };
  }
}
