import { readFileSync } from 'node:fs';
import { ContractChecker } from './support/contract.js';
import { startService, type TestService } from './support/service.js';

type Json = Record<string, unknown>;

let service: TestService;
let document: Json;
beforeAll(async () => {
  service = await startService();
  document = (await service.call<Json>('/openapi.json')).body;
});
afterAll(() => service.close());

/** Every object in the document with the path to it. */
function* objectsIn(value: unknown, path = ''): Generator<readonly [string, Json]> {
  if (Array.isArray(value)) for (const [i, inner] of value.entries()) yield* objectsIn(inner, `${path}/${i}`);
  else if (typeof value === 'object' && value !== null) {
    yield [path, value as Json];
    for (const [key, inner] of Object.entries(value))
      if (key !== 'example' && key !== 'examples') yield* objectsIn(inner, `${path}/${key}`);
  }
}

function resolve(schema: Json): Json {
  const name = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1)! : undefined;
  return name === undefined ? schema : ((document.components as Json).schemas as Record<string, Json>)[name]!;
}

test('is OpenAPI 3.1 and has the version of the package', () => {
  expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Crossrate', version: '1.2.3' } });
});

test('describes every endpoint of docs/http-api.md, and no other', () => {
  const table = readFileSync(new URL('../../docs/http-api.md', import.meta.url), 'utf8');
  const listed = [...table.matchAll(/^\| `(?:GET|POST|PUT|DELETE) ([^`]+)`/gm)].map(([, path]) => path!);
  expect(listed.length).toBeGreaterThan(30);
  expect(Object.keys(document.paths as Json).sort()).toEqual([...new Set(listed)].sort());
});

test('describes every property', () => {
  const silent: string[] = [];
  for (const [path, object] of objectsIn(document)) {
    if (object.type !== 'object' || typeof object.properties !== 'object') continue;
    for (const [name, schema] of Object.entries(object.properties as Record<string, Json>))
      if (!schema.description && !resolve(schema).description && !schema.allOf) silent.push(`${path}: ${name}`);
  }
  expect(silent).toEqual([]);
});

test('describes every parameter', () => {
  const silent = [...objectsIn(document.paths)].filter(
    ([, object]) => typeof object.in === 'string' && typeof object.name === 'string' && !object.description,
  );
  expect(silent).toEqual([]);
});

test('has no dangling reference and no unused component', () => {
  const names = new Set(Object.keys((document.components as Json).schemas as Json));
  const used = new Set(
    [...objectsIn(document)].flatMap(([, { $ref }]) => (typeof $ref === 'string' ? [$ref.split('/').at(-1)!] : [])),
  );
  expect(used).toEqual(names);
});

test('gives every operation a unique id, a summary, a described tag and its problems', () => {
  const operations = Object.values(document.paths as Record<string, Record<string, Json>>).flatMap(
    Object.values,
  ) as Json[];
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  const tags = (document.tags as Json[]).map(({ name }) => name);
  for (const { operationId, summary, description, tags: own, responses } of operations) {
    expect([operationId, summary, description]).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
    expect(tags).toContain((own as string[])[0]);
    const statuses = Object.keys(responses as Json);
    expect(statuses).toEqual(expect.arrayContaining(['400', '422', '500']));
    expect(statuses.filter((status) => status.startsWith('2')).length).toBeGreaterThan(0);
  }
});

test('has examples of answers that match their schemas', () => {
  const checker = new ContractChecker(document);
  const paths: readonly [string, string, string][] = [
    ['POST', '/v1/figures', 'Figures'],
    ['GET', '/v1/rates/USD/CNY', 'Rate'],
  ];
  const schemas = (document.components as Json).schemas as Record<string, Json>;
  for (const [method, path, name] of paths)
    expect(() => {
      checker.check({ method, path, status: 200, mediaType: 'application/json', body: schemas[name]!.example });
    }).not.toThrow();
});

test.each(['figures', 'annotate', 'check'])(
  'has examples of requests to %s that are answered with 200',
  async (name) => {
    const paths = document.paths as Record<string, Record<string, { requestBody: { content: Json } }>>;
    const { content } = paths[`/v1/${name}`]!.post!.requestBody;
    const forms = Object.entries(content) as [string, { examples: Record<string, { value: unknown }> }][];
    for (const [type, { examples }] of forms)
      for (const { value } of Object.values(examples)) {
        const body = typeof value === 'string' ? value : JSON.stringify(value);
        const { status } = await service.call(`/v1/${name}`, {
          method: 'POST',
          headers: { 'content-type': type },
          body,
        });
        expect([type, status]).toEqual([type, 200]);
      }
  },
);

describe('the conformance check of these tests', () => {
  const answer = { method: 'GET', path: '/healthz', status: 200, mediaType: 'application/json' };
  test.each([
    ['a status', { ...answer, status: 201, body: {} }, /is not documented/],
    ['a media type', { ...answer, mediaType: 'text/plain', body: '' }, /is not documented/],
    ['a field that is missing', { ...answer, body: { status: 'ok' } }, /version/],
    ['a field too many', { ...answer, body: { status: 'ok', version: '1', more: 1 } }, /additional/],
    ['a wrong value', { ...answer, body: { status: 'bad', version: '1' } }, /allowed values/],
    ['a path', { ...answer, path: '/nothing', body: {} }, /is not documented/],
  ])('finds %s', (_name, observed, message) => {
    expect(() => {
      new ContractChecker(document).check(observed);
    }).toThrow(message);
  });
});
