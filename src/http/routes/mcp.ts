import { MCP_EXAMPLES } from '../openapi/examples/mcp.js';
import { z } from 'zod';
import type { HttpDependencies, McpListener } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { decodeBody, readBody } from '../input/body.js';
import { parseJsonObject } from '../../api/validation/json-object.js';
import { requireContentType } from '../input/content-type.js';
import { mcpMessageSchema } from '../../api/schemas/mcp.js';

/** Tools for assistants, by the Model Context Protocol over HTTP; each request is answered on its own. */
export function mcpEndpoint(dependencies: HttpDependencies): Endpoint {
  const { maxText, loadMcp } = dependencies;
  let loading: Promise<McpListener> | undefined;
  const messages = { 'application/json': { schema: mcpMessageSchema }, 'text/event-stream': { schema: z.string() } };
  return defineEndpoint(
    'post',
    '/mcp',
    {
      id: 'mcp',
      tag: 'Text',
      summary: 'Tools for assistants (Model Context Protocol)',
      description:
        'Streamable HTTP without sessions: find_figures, annotate_text, check_conversions, convert_amount and get_rates, each with a schema of its answer. Give an assistant this address; docs/mcp.md has the details.',
      body: { 'application/json': { schema: mcpMessageSchema, examples: MCP_EXAMPLES } },
      answers: {
        200: { description: 'The answer, as a message or a stream of one.', content: messages },
        202: { description: 'A notification was taken.' },
      },
      problems: ['forbidden-origin'],
    },
    async ({ request, response }) => {
      requireContentType(request, ['application/json']);
      const listener = await (loading ??= loadMcp());
      await listener(request, response, parseJsonObject(decodeBody(request), 'body'));
    },
    [readBody(maxText)],
  );
}
