import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';

/** The tools that there are, by name. */
export const TOOL_NAMES = [
  'find_figures',
  'annotate_text',
  'check_conversions',
  'compare_figures',
  'convert_amount',
  'get_rates',
];

/** What a call has brought: the structure of the answer, or what went wrong. */
export interface Called {
  readonly structured: unknown;
  /** The text beside it, as clients of older revisions read it. */
  readonly text: string;
  readonly isError: boolean;
}

/** Calls a tool. The client judges the structure by the schema that the server has given. */
export async function call(client: Client, name: string, args: Record<string, unknown>): Promise<Called> {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: args });
  const [block] = content as readonly { readonly type: string; readonly text: string }[];
  return { structured: structuredContent, text: block!.text, isError: isError === true };
}

/** Connects a client over HTTP to the service at an address. */
export async function connect(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', url), { requestInit: { headers } }));
  return client;
}
