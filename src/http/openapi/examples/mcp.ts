import type { BodyContent } from '../../endpoint.js';

/** Messages of an assistant. */
export const MCP_EXAMPLES: NonNullable<BodyContent['examples']> = {
  tools: { summary: 'Which tools are there?', value: { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} } },
};
