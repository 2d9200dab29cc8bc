import { z } from 'zod';
import type { McpListener } from '../../mcp/http.js';
import type { HttpDependencies } from '../dependencies.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { bodyText } from '../input/body-text.js';
import { jsonObject } from '../../api/validation/json-object.js';
import { bodyType } from '../input/content-type.js';
import { readBody } from '../middleware/raw-body.js';
import { sameSite } from '../middleware/origin-check.js';
import { mcpMessage } from '../../api/schemas/mcp.js';

/** Tools for assistants, by the Model Context Protocol over HTTP; each request is answered on its own. */
export function mcpEndpoint(dependencies: HttpDependencies): Endpoint {
  const { maxText, logger, corsOrigins } = dependencies;
  let loading: Promise<McpListener> | undefined;
  // With the first request: the protocol's libraries are a quarter of a start and 24 MB, and most services are never asked.
  const load = async (): Promise<McpListener> => {
    const { createMcpListener } = await import('../../mcp/http.js');
    return createMcpListener(dependencies, (error) => {
      logger.warn({ err: error }, 'request of an assistant failed');
    });
  };
  const messages = { 'application/json': { schema: mcpMessage }, 'text/event-stream': { schema: z.string() } };
  return endpoint(
    'post',
    '/mcp',
    {
      id: 'mcp',
      tag: 'Text',
      summary: 'Tools for assistants (Model Context Protocol)',
      description:
        'Streamable HTTP without sessions: find_figures, annotate_text, check_conversions, convert_amount and get_rates, each with a schema of its answer. Give an assistant this address; docs/mcp.md has the details.',
      body: { 'application/json': { schema: mcpMessage } },
      answers: {
        200: { description: 'The answer, as a message or a stream of one.', content: messages },
        202: { description: 'A notification was taken.' },
      },
      problems: ['forbidden-origin'],
    },
    async ({ request, response }) => {
      bodyType(request, ['application/json']);
      const listener = await (loading ??= load());
      await listener(request, response, jsonObject(bodyText(request), 'body'));
    },
    [sameSite(corsOrigins), readBody(maxText)],
  );
}
