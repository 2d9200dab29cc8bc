import type { OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';

/** An OpenAPI 3.1 document. */
export type OpenApiDocument = ReturnType<OpenApiGeneratorV31['generateDocument']>;

type Operation = NonNullable<NonNullable<OpenApiDocument['paths']>[string]['get']>;
type Parameter = NonNullable<Operation['parameters']>[number];
type Schemas = NonNullable<NonNullable<OpenApiDocument['components']>['schemas']>;
type Schema = Omit<Exclude<Schemas[string], { readonly $ref: string }>, 'example' | 'default'> & {
  readonly example?: unknown;
  readonly default?: unknown;
};

/** Values of parameters that go together. */
type Sample = Readonly<Record<string, unknown>>;

/**
 * Leaves `example` to the parameters of one request that works as it stands: Swagger UI sends what every `example` and
 * `default` of a parameter says. The example of another optional parameter becomes one of `examples`, which JSON Schema
 * has for the same purpose and which is only shown.
 * @param schemas the components that a schema may refer to
 */
export function sampleParameter(parameter: Parameter, sample: Sample, schemas: Schemas): Parameter {
  if ('$ref' in parameter) return parameter;
  const { name, required, schema = {} } = parameter;
  if (name in sample) return { ...parameter, example: sample[name] };
  if (required || parameter.in !== 'query') return parameter;
  const { example, default: preset, ...others } = resolveSchema(schema, schemas);
  return {
    ...parameter,
    ...sayDefault(parameter.description, preset),
    schema: example === undefined ? others : { ...others, examples: [example] },
  };
}

function resolveSchema(schema: Schemas[string], schemas: Schemas): Schema {
  if (!('$ref' in schema)) return schema;
  const { $ref: reference, ...own } = schema;
  const component = schemas[reference.slice(reference.lastIndexOf('/') + 1)];
  return { ...(component && resolveSchema(component, schemas)), ...own };
}

/** The default in words, where the description does not name it: one in the schema would be sent beside a body in JSON. */
function sayDefault(description = '', preset: unknown): { readonly description?: string } {
  if (preset === undefined || /\bdefault\b/i.test(description)) return {};
  return {
    description: `${description} Default \`${typeof preset === 'string' ? preset : JSON.stringify(preset)}\`.`.trim(),
  };
}
