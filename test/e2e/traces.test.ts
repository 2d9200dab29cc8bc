import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { isTracingWanted } from '../../src/app/tracing/is-tracing-wanted.js';
import { ServiceProcess, TemporaryFolders } from './support/process.js';

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string; readonly intValue?: number };
}

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly parentSpanId?: string;
  readonly kind: number;
  readonly status: { readonly code?: number };
  readonly attributes: readonly Attribute[];
}

interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = 'b7ad6b7169203331';

const folders = new TemporaryFolders();
let collector: Server;
let address: string;
let received: Export[];
let heard: () => void;
beforeEach(async () => {
  received = [];
  heard = () => undefined;
  collector = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      expect([request.url, request.headers['content-type']]).toEqual(['/v1/traces', 'application/json']);
      received.push(JSON.parse(Buffer.concat(pieces).toString()) as Export);
      response.setHeader('content-type', 'application/json').end('{}');
      heard();
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  address = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await ServiceProcess.endAll();
  collector.closeAllConnections();
  collector.close();
  folders.removeAll();
});

const spans = (): readonly Span[] =>
  received.flatMap(({ resourceSpans }) =>
    resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans: own }) => own)),
  );
const valuesOf = (attributes: readonly Attribute[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]));

/** The span of a request, when it has come. */
async function spanOf(requestId: string): Promise<Span> {
  for (;;) {
    const found = spans().find(({ attributes }) => valuesOf(attributes)['crossrate.request_id'] === requestId);
    if (found) return found;
    await new Promise<void>((resolve) => (heard = resolve));
  }
}

function start(environment: Readonly<Record<string, string>>): ServiceProcess {
  return new ServiceProcess({ PORT: '0', REFRESH: 'off', DATA_DIR: folders.make(), ...environment });
}

async function annotate(service: ServiceProcess, headers: Readonly<Record<string, string>>): Promise<void> {
  const url = await service.url();
  const answer = await fetch(`${url}/v1/annotate?to=USD`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', ...headers },
    body: 'A secret of 5 million yuan.',
  });
  expect(answer.status).toBe(200);
}

test('each request is a span below that of the caller, without the text, and the log names its trace', async () => {
  const service = start({
    OTEL_EXPORTER_OTLP_ENDPOINT: address,
    OTEL_BSP_SCHEDULE_DELAY: '20',
    OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
  });
  await service.line('requests are traced');
  await annotate(service, { 'x-request-id': 'first', traceparent: `00-${TRACE}-${PARENT}-01` });
  const span = await spanOf('first');
  expect(span).toMatchObject({ name: 'POST /v1/annotate', traceId: TRACE, parentSpanId: PARENT, kind: 2 });
  expect(valuesOf(span.attributes)).toEqual({
    'http.request.method': 'POST',
    'http.route': '/v1/annotate',
    'http.response.status_code': 200,
    'crossrate.request_id': 'first',
  });
  expect(valuesOf(received[0]!.resourceSpans[0]!.resource.attributes)).toMatchObject({
    'service.name': 'crossrate',
    'deployment.environment.name': 'test',
  });
  const line = service.lines.find(({ msg, requestId }) => msg === 'request' && requestId === 'first');
  expect(line).toMatchObject({ traceId: TRACE });
  await annotate(service, { 'x-request-id': 'second' });
  expect((await spanOf('second')).traceId).not.toBe(TRACE);
  expect(JSON.stringify(received)).not.toMatch(/secret|to=USD/);
});

test('what is left is sent when the process is stopped', async () => {
  const service = start({ OTEL_EXPORTER_OTLP_ENDPOINT: address, OTEL_BSP_SCHEDULE_DELAY: '3600000' });
  await service.line('requests are traced');
  await annotate(service, { 'x-request-id': 'last' });
  expect(received).toEqual([]);
  expect(await service.end('SIGTERM')).toMatchObject({ code: 0 });
  expect((await spanOf('last')).name).toBe('POST /v1/annotate');
});

test.each([
  [{}, false],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: '' }, false],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' }, true],
  [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://127.0.0.1:4318/v1/traces' }, true],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', OTEL_SDK_DISABLED: 'true' }, false],
])('the SDK is loaded when there is a collector: %j, %s', (environment, wanted) => {
  expect(isTracingWanted(environment)).toBe(wanted);
});
