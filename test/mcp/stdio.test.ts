import { PassThrough } from 'node:stream';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { serveMcpStdio } from '../../src/mcp/stdio.js';
import { createRateTable } from '../../src/core/rate-table/indexed-rate-table.js';
import { SHIPPED_STYLE_REGISTRY } from '../../src/core/styles/registry.js';
import { createSources } from '../../src/rates/sources/registry.js';
import { GOLDEN_QUOTES } from '../rates/support/golden.js';
import { PROGRAM } from '../cli/support/process.js';
import { call, TOOL_NAMES } from './support/tools.js';

test('the official client works with the program over standard input and output', async () => {
  const client = new Client({ name: 'test', version: '1' });
  const env = { PATH: process.env.PATH!, DATA_DIR: '/nowhere' };
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [PROGRAM, 'mcp'], env }));
  try {
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(TOOL_NAMES);
    const draft = { source: { text: '投资2030万元。' }, target: { text: 'It cost 203 million yuan.' } };
    expect((await call(client, 'compare_figures', draft)).structured).toMatchObject({
      pairs: [{ source: 'f1', target: 'f1', verdict: 'differs', how: 'scale', factor: '10' }],
      findings: [{ severity: 'error', suggestions: [{ replacement: '20.3 million yuan' }] }],
    });
    const args = { amount: '380bn', from: 'CNY', to: 'USD', date: '2024-03-06', source: 'currency-api' };
    expect((await call(client, 'convert_amount', args)).structured).toMatchObject({ value: '52803542386.23' });
  } finally {
    await client.close();
  }
});

test('the server ends when the client closes its input', async () => {
  const sources = createSources();
  const input = new PassThrough();
  const output = new PassThrough();
  const context = {
    rates: { current: createRateTable(sources, GOLDEN_QUOTES) },
    ...{ sources, styles: SHIPPED_STYLE_REGISTRY, clock: () => new Date('2025-02-24T17:00:00Z'), maxText: 1000 },
    version: '1.2.3',
  };
  const served = serveMcpStdio(context, { input, output });
  input.end();
  await expect(served).resolves.toBeUndefined();
});
