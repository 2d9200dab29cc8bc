import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { generateApiKey, createOperatorKey } from '../../src/http/auth/api-key.js';
import { startService, type Problem, type TestService } from '../http/support/service.js';
import { call, connect, TOOL_NAMES } from './support/tools.js';

let service: TestService;
let client: Client;
beforeAll(async () => {
  service = await startService();
  client = await connect(service.url);
});
afterAll(async () => {
  await client.close();
  await service.close();
});

test('supports the newest revision of the protocol', async () => {
  const made = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: { pin: '2026-07-28' } } });
  await made.connect(new StreamableHTTPClientTransport(new URL('/mcp', service.url)));
  expect(made.getNegotiatedProtocolVersion()).toBe('2026-07-28');
  expect((await call(made, 'find_figures', { text: 'HK$1' })).structured).toMatchObject({ figures: [{ value: '1' }] });
  await made.close();
});

test('names itself and lists its tools, each with schemas and marked as read-only', async () => {
  expect(client.getServerVersion()).toMatchObject({ name: 'crossrate', version: '1.2.3' });
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(TOOL_NAMES);
  for (const { description, inputSchema, outputSchema, annotations } of tools) {
    expect(description).toMatch(/\w{20}|\w+ \w+/);
    expect([inputSchema.type, outputSchema?.type]).toEqual(['object', 'object']);
    expect(annotations).toMatchObject({ readOnlyHint: true });
    // Every field is explained to the assistant.
    const silent = Object.entries(inputSchema.properties ?? {}).filter(
      ([, field]) => !('description' in (field as object)) && !('$ref' in (field as object)),
    );
    expect(silent).toEqual([]);
  }
});

describe('tools', () => {
  const DAY = { date: '2025-02-24', source: 'ecb' };

  test('find_figures returns the figures of a text', async () => {
    const { structured, text } = await call(client, 'find_figures', { text: 'It paid HK$2.5bn.' });
    expect(structured).toMatchObject({ figures: [{ text: 'HK$2.5bn', value: '2500000000', currency: 'HKD' }] });
    expect(JSON.parse(text)).toEqual(structured);
  });

  test('annotate_text returns the annotated text', async () => {
    const args = { text: 'It paid 380 billion yuan.', to: ['USD'], style: 'scmp', ...DAY };
    const { structured } = await call(client, 'annotate_text', args);
    expect(structured).toMatchObject({
      annotated: { content: 'It paid 380 billion yuan (US$52.4 billion).', style: 'scmp' },
      figures: [{ conversions: [{ value: '52413447725.98', rate: { source: 'ecb', date: '2025-02-24' } }] }],
    });
  });

  test('check_conversions returns the findings', async () => {
    const { structured } = await call(client, 'check_conversions', {
      text: 'It will invest 380 billion yuan ($57.6 billion).',
      ...DAY,
    });
    expect(structured).toMatchObject({ findings: [{ rule: 'stated-conversion', suggestions: [{}] }] });
  });

  test('convert_amount returns the converted amount', async () => {
    const { structured } = await call(client, 'convert_amount', { amount: '3800亿', from: 'CNY', to: 'USD', ...DAY });
    expect(structured).toMatchObject({ amount: '380000000000', value: '52413447725.98' });
  });

  test('get_rates returns the rates of a day and of a range', async () => {
    const day = await call(client, 'get_rates', { base: 'EUR', quotes: ['CNY', 'USD'], ...DAY });
    expect(day.structured).toMatchObject({ rates: [{ quote: 'CNY', rate: '7.5879' }, { quote: 'USD' }] });
    const range = { base: 'EUR', quotes: ['CNY'], from: '2025-02-01', to: '2025-02-24', source: 'ecb', revision: 1000 };
    expect((await call(client, 'get_rates', range)).isError).toBe(true);
    const { revision: _none, ...known } = range;
    const { rates } = (await call(client, 'get_rates', known)).structured as { rates: { date: string }[] };
    expect(rates.at(-1)).toMatchObject({ date: '2025-02-24' });
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['convert_amount', { amount: '1', from: 'CNYY', to: 'USD' }, /from: "CNYY" .* did you mean "CNY"\?/],
    ['convert_amount', { amount: 'many', from: 'CNY', to: 'USD' }, /"many" is not one exact amount/],
    ['convert_amount', { amount: '1', from: 'XAU', to: 'USD' }, /XAU/],
    ['annotate_text', { text: 'HK$1', style: 'scpm' }, /did you mean "scmp"\?/],
    ['annotate_text', { text: '' }, /text: "" is not allowed/],
    ['annotate_text', { text: 'HK$1', date: '2025-02-30' }, /not a calendar day/],
    ['find_figures', { txt: 'HK$1' }, /there is no field "txt"; did you mean "text"\?/],
    ['get_rates', { base: 'USD', quotes: ['CNY'], from: '2025-02-03' }, /both ends of a range/],
    ['get_rates', { base: 'USD', source: 'ebc' }, /there is no source "ebc"; did you mean "ecb"\?/],
  ])('%s explains the error in %j', async (name, args, words) => {
    const { isError, text } = await call(client, name, args);
    expect([isError, text]).toEqual([true, expect.stringMatching(words)]);
  });

  test('refuses a text beyond the limit', async () => {
    const small = await startService({ maxText: 10 });
    const other = await connect(small.url);
    expect(await call(other, 'find_figures', { text: 'HK$1 million' })).toMatchObject({
      isError: true,
      text: expect.stringContaining('at most 10') as string,
    });
    await other.close();
    await small.close();
  });
});

describe('access', () => {
  const HELLO = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
  const post = (url: string, headers: Readonly<Record<string, string>>, body: unknown = HELLO) =>
    fetch(`${url}/mcp`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream', ...headers },
      body: JSON.stringify(body),
    });

  test('refuses pages of other origins, except of this machine and of CORS_ORIGINS', async () => {
    const refused = await post(service.url, { Origin: 'http://evil.example:8080' });
    expect([refused.status, ((await refused.json()) as Problem).code]).toEqual([403, 'forbidden-origin']);
    expect((await post(service.url, { Origin: 'http://localhost:3000' })).status).toBe(200);
    const open = await startService({ corsOrigins: ['https://desk.example'] });
    expect((await post(open.url, { Origin: 'https://desk.example' })).status).toBe(200);
    expect((await post(open.url, { Origin: 'https://desk.example.evil' })).status).toBe(403);
    await open.close();
  });

  test('requires the same API keys as the HTTP interface', async () => {
    const secret = generateApiKey();
    const guarded = await startService({ authRequired: true, keys: [createOperatorKey(secret)] });
    await expect(connect(guarded.url)).rejects.toThrow();
    const known = await connect(guarded.url, { Authorization: `Bearer ${secret}` });
    expect((await known.listTools()).tools).toHaveLength(TOOL_NAMES.length);
    await known.close();
    await guarded.close();
  });

  test('answers a body that is not a message with a problem', async () => {
    const array = await service.call<Problem>('/mcp', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '[]',
    });
    expect([array.status, array.body.code]).toEqual([422, 'invalid-request']);
    expect((await service.call('/mcp')).status).toBe(405);
  });
});
