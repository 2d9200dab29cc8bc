import { startService, type TestService } from './support/service.js';

interface Schema {
  readonly $ref?: string;
  readonly example?: Value;
  readonly default?: Value;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Operation {
  readonly tags: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema: Schema;
    readonly example?: Value;
  }[];
  readonly requestBody?: {
    readonly content: Readonly<
      Record<
        string,
        { readonly schema: Schema; readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }
      >
    >;
  };
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

let service: TestService;
let document: Document;
beforeAll(async () => {
  service = await startService();
  document = (await service.call<Document>('/openapi.json')).body;
});
afterAll(() => service.close());

const resolved = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : document.components.schemas[schema.$ref.split('/').at(-1)!]!;

type Value = string | number | boolean | readonly string[];

/** What Swagger UI has in the field of a schema before anything is typed. */
const presetOf = (schema: Schema): Value | undefined => resolved(schema).example ?? resolved(schema).default;

/** The address with the parameters that Swagger UI sends untouched. */
function addressOf(path: string, { parameters = [] }: Operation): string {
  let address = path;
  const query = new URLSearchParams();
  for (const { name, in: place, schema, example } of parameters) {
    const value = example ?? presetOf(schema);
    if (value === undefined) continue;
    if (place === 'path') address = address.replace(`{${name}}`, String(value));
    else query.set(name, String(value));
  }
  return query.size > 0 ? `${address}?${query.toString()}` : address;
}

/** Every body that Swagger UI sends untouched, by its media type. */
function bodiesOf({ requestBody }: Operation): readonly (readonly [string, string])[] {
  return Object.entries(requestBody?.content ?? {}).flatMap(([type, { schema, examples }]) => {
    if (type === 'application/x-www-form-urlencoded') {
      const form = new URLSearchParams();
      for (const [name, each] of Object.entries(resolved(schema).properties ?? {}))
        if (presetOf(each) !== undefined) form.set(name, String(presetOf(each)));
      return [[type, form.toString()] as const];
    }
    const values = Object.values(examples ?? {}).map(({ value }) => value);
    return values.map((value) => [type, typeof value === 'string' ? value : JSON.stringify(value)] as const);
  });
}

test('"Execute" in /docs, untouched, succeeds for every operation on texts, rates and references', async () => {
  const outcomes: string[] = [];
  let count = 0;
  for (const [path, operations] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(operations)) {
      if (!['Text', 'Rates', 'Reference'].includes(operation.tags[0]!)) continue;
      const accept = Object.keys(operation.responses['200']?.content ?? {});
      const bodies = operation.requestBody ? bodiesOf(operation) : [undefined];
      // A body without an example is one that Swagger UI makes up.
      expect([path, bodies.length]).not.toEqual([path, 0]);
      for (const body of bodies) {
        const address = addressOf(path, operation);
        const { status, text } = await service.call(address, {
          method: method.toUpperCase(),
          headers: { Accept: accept.join(', '), ...(body && { 'Content-Type': body[0] }) },
          ...(body && { body: body[1] }),
        });
        count += 1;
        if (status < 200 || status > 299) outcomes.push(`${method} ${address} ${body?.[0] ?? ''}: ${status} ${text}`);
      }
    }
  expect(outcomes).toEqual([]);
  expect(count).toBeGreaterThan(25);
});

test('an example of an optional parameter that is not sent is still shown', () => {
  const { parameters } = document.paths['/v1/rates']!.get!;
  expect(parameters!.find(({ name }) => name === 'group')!.schema).toMatchObject({ examples: ['month'] });
  expect(parameters!.find(({ name }) => name === 'date')!.example).toBe('2025-02-24');
});
