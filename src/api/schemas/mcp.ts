import { z } from 'zod';

export const mcpMessageSchema = z
  .looseObject({
    jsonrpc: z.literal('2.0').meta({ description: 'Version of JSON-RPC.' }),
    id: z.union([z.string(), z.number()]).optional().meta({ description: 'Of a request; a notification has none.' }),
    method: z.string().optional().meta({ description: 'What is asked for.', example: 'tools/list' }),
    params: z.record(z.string(), z.unknown()).optional().meta({ description: 'What it takes.' }),
  })
  .meta({ id: 'McpMessage', description: 'A message of JSON-RPC 2.0, as the Model Context Protocol defines them.' });
