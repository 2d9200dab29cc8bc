import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeService, type Service } from '../../src/app/compose/service.js';
import { readSettings } from '../../src/app/config/settings.js';
import { PLAIN } from '../../src/core/styles/houses/plain.js';
import { createLogger } from '../../src/support/logger.js';
import { TemporaryFolders } from '../e2e/support/process.js';

const folders = new TemporaryFolders();
const services: Service[] = [];
/** The addresses of two services of one process: each has a house style of its own. */
let [a, b]: string[] = [];

beforeAll(async () => {
  [a, b] = [await start('paper-a', '[A: {amounts}]'), await start('paper-b', '[B: {amounts}]')];
});

afterAll(async () => {
  for (const service of services) await service.stop();
  folders.removeAll();
});

async function start(key: string, wrap: string): Promise<string> {
  const stylesDir = folders.make();
  const style = { ...PLAIN, key, name: key, conversion: { ...PLAIN.conversion, wrap: ` ${wrap}` } };
  writeFileSync(join(stylesDir, 'style.json'), JSON.stringify(style));
  const settings = readSettings({
    ...{ PORT: '0', REFRESH: 'off', BATCH_THREADS: '0' },
    ...{ DATA_DIR: folders.make(), STYLES_DIR: stylesDir },
  });
  const clock = (): Date => new Date('2026-10-01T12:00:00Z');
  const service = composeService(settings, { clock, logger: createLogger('silent') });
  services.push(service);
  return service.start();
}

async function annotate(url: string, style: string): Promise<{ status: number; content?: string; detail?: string }> {
  const text = 'It paid 380 billion yuan.';
  const response = await post(`${url}/v1/annotate`, { text, to: ['USD'], date: '2025-02-24', style });
  const body = (await response.json()) as { annotated?: { content: string }; detail?: string };
  const { annotated, detail } = body;
  return { status: response.status, ...(annotated && { content: annotated.content }), ...(detail && { detail }) };
}

function post(url: string, body: object): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

test('each service annotates in its own style and does not know the style of the other', async () => {
  expect((await annotate(a!, 'paper-a')).content).toContain('[A: ');
  expect((await annotate(b!, 'paper-b')).content).toContain('[B: ');
  expect(await annotate(a!, 'paper-b')).toEqual({
    status: 422,
    detail: 'style: there is no house style "paper-b"; did you mean "paper-a"?',
  });
  expect((await annotate(b!, 'paper-a')).status).toBe(422);
});

test('each service lists its own style after the shipped ones', async () => {
  const keys = async (url: string): Promise<readonly string[]> =>
    ((await (await fetch(`${url}/v1/styles`)).json()) as readonly { key: string }[]).map(({ key }) => key);
  const [ofA, ofB] = [await keys(a!), await keys(b!)];
  expect([ofA.at(-1), ofB.at(-1)]).toEqual(['paper-a', 'paper-b']);
  expect(ofA.slice(0, -1)).toEqual(ofB.slice(0, -1));
});

test('each service offers its own style to assistants', async () => {
  const offered = async (url: string): Promise<string> => {
    const response = await fetch(`${url}/mcp`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
    });
    return response.text();
  };
  const [byA, byB] = [await offered(a!), await offered(b!)];
  expect([byA.includes('paper-a'), byA.includes('paper-b')]).toEqual([true, false]);
  expect([byB.includes('paper-a'), byB.includes('paper-b')]).toEqual([false, true]);
});

test('the lines of a batch are answered in the style of their service', async () => {
  const line = JSON.stringify({ id: 1, text: 'It paid 380 billion yuan.', to: ['USD'], date: '2025-02-24' });
  const send = (url: string, style: string): Promise<Response> =>
    fetch(`${url}/v1/batch?style=${style}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-ndjson' },
      body: line,
    });
  expect(await (await send(a!, 'paper-a')).text()).toContain('[A: ');
  expect((await send(a!, 'paper-b')).status).toBe(422);
});
