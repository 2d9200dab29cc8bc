type Schema = Readonly<Record<string, unknown>>;

/** A parameter of an operation as the generator writes it. */
export interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
}

/** Values of parameters that go together. */
export type Sample = Readonly<Record<string, unknown>>;

/**
 * Leaves `example` to the parameters of one request that works as it stands: Swagger UI sends what every `example` and
 * `default` of a parameter says. The example of another optional parameter becomes one of `examples`, which JSON Schema
 * has for the same purpose and which is only shown.
 * @param schemas the components that a schema may refer to
 */
export function sampleParameter(
  parameter: Parameter,
  sample: Sample,
  schemas: Readonly<Record<string, Schema>>,
): Parameter {
  const { name, required, schema = {} } = parameter;
  if (name in sample) return { ...parameter, example: sample[name] };
  if (required || parameter.in !== 'query') return parameter;
  const { $ref: reference, ...own } = schema;
  const component = typeof reference === 'string' ? schemas[reference.slice(reference.lastIndexOf('/') + 1)] : {};
  const { example, default: preset, ...others } = { ...component, ...own };
  return {
    ...parameter,
    ...sayDefault(parameter, preset),
    schema: example === undefined ? others : { ...others, examples: [example] },
  };
}

/** The default in words, where the description does not name it: one in the schema would be sent beside a body in JSON. */
function sayDefault({ description = '' }: Parameter, preset: unknown): Pick<Parameter, 'description'> {
  if (preset === undefined || /\bdefault\b/i.test(description)) return {};
  return { description: `${description} Default \`${String(preset)}\`.`.trim() };
}
