import type { z } from 'zod';

/** What schemas of every kind may hold; each kind has a few of these. */
interface Parts {
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
}

/** Names of the fields that a schema knows at a path, for suggestions. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  let reached = unwrapped(schema);
  for (const key of path) reached = reached.flatMap((each) => childrenOf(each, key)).flatMap(unwrapped);
  return [...new Set(reached.flatMap((each) => Object.keys(partsOf(each).shape ?? {})))];
}

/** The schemas that a value may be judged by: behind optional, default and pipe, and each member of a union. */
function unwrapped(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { innerType, in: input, out, options } = partsOf(schema);
  const inner = [innerType, input, out, ...(options ?? [])].filter((each) => each !== undefined);
  return inner.length === 0 ? [schema] : inner.flatMap(unwrapped);
}

function childrenOf(schema: z.core.$ZodType, key: PropertyKey): readonly z.core.$ZodType[] {
  const { shape, element, valueType } = partsOf(schema);
  const named = typeof key === 'string' && shape && Object.hasOwn(shape, key) ? shape[key] : undefined;
  return [named, element, valueType].filter((each) => each !== undefined);
}

function partsOf(schema: z.core.$ZodType): Parts {
  return schema._zod.def as Parts;
}
