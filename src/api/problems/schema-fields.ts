import type { z } from 'zod';

/** What schemas of every kind may hold; each kind has a few of these. */
interface SchemaParts {
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
}

/** Names of the fields that a schema knows at a path, for suggestions. */
export function listFieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  let reached = unwrapSchema(schema);
  for (const key of path) reached = reached.flatMap((each) => childSchemas(each, key)).flatMap(unwrapSchema);
  return listNames(reached);
}

/**
 * Names of the fields that an answer may have at a path of names. Lists are passed through: "figures" leads to the fields of
 * a figure.
 */
export function listAnswerFieldsAt(schema: z.core.$ZodType, path: readonly string[]): readonly string[] {
  let reached = unwrapElements(schema);
  for (const name of path)
    reached = reached.flatMap((each) => {
      const { shape = {} } = getSchemaParts(each);
      const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
      return field ? unwrapElements(field) : [];
    });
  return listNames(reached);
}

function listNames(schemas: readonly z.core.$ZodType[]): readonly string[] {
  return [...new Set(schemas.flatMap((each) => Object.keys(getSchemaParts(each).shape ?? {})))];
}

/** The schemas of a value, or of the elements of a list. */
function unwrapElements(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  return unwrapSchema(schema).flatMap((each) => {
    const { element } = getSchemaParts(each);
    return element ? unwrapElements(element) : [each];
  });
}

/** The schemas that may validate a value: inside optional, default and pipe, and each member of a union. */
function unwrapSchema(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { innerType, in: input, out, options } = getSchemaParts(schema);
  const inner = [innerType, input, out, ...(options ?? [])].filter((each) => each !== undefined);
  return inner.length === 0 ? [schema] : inner.flatMap(unwrapSchema);
}

function childSchemas(schema: z.core.$ZodType, key: PropertyKey): readonly z.core.$ZodType[] {
  const { shape, element, valueType } = getSchemaParts(schema);
  const named = typeof key === 'string' && shape && Object.hasOwn(shape, key) ? shape[key] : undefined;
  return [named, element, valueType].filter((each) => each !== undefined);
}

function getSchemaParts(schema: z.core.$ZodType): SchemaParts {
  return schema._zod.def as SchemaParts;
}
