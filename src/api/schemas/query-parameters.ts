import { z } from 'zod';
import { quoteInput } from '../../support/suggest.js';

/** An integer written in digits; the value is handed to the schema of the body field, so that one rule serves both. */
export function integerParameter(schema: z.ZodType<number, number>): z.ZodType<number, string> {
  const read = z.string().transform((text, context) => {
    if (/^-?\d{1,15}$/.test(text)) return Number(text);
    context.addIssue({ code: 'custom', message: `${quoteInput(text)} is not an integer.` });
    return z.NEVER;
  });
  const { minimum, maximum } = z.toJSONSchema(schema) as { minimum?: number; maximum?: number };
  return read.pipe(schema).meta({ ...schema.meta(), type: 'integer', minimum, maximum });
}

/** "true" or "false". */
export function booleanParameter(): z.ZodType<boolean, string> {
  const words: Readonly<Record<string, boolean>> = { true: true, false: false };
  return z
    .string()
    .transform((text, context) => {
      const value = words[text];
      if (value !== undefined) return value;
      context.addIssue({ code: 'custom', message: `${quoteInput(text)} is neither true nor false.` });
      return z.NEVER;
    })
    .meta({ type: 'boolean' });
}

/** Values with commas between them; the parameter may also be repeated. {@link createListSplitter} takes them apart. */
export function listParameter<T extends z.ZodType>(item: T): z.ZodArray<T> {
  return z.array(item).meta({ param: { style: 'form', explode: false } });
}

/** A function that takes the lists of a query apart, as the schema names them. */
export function createListSplitter(
  schema: z.ZodObject,
): (query: Readonly<Record<string, unknown>>) => Record<string, unknown> {
  const names = Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, field]) =>
    isListSchema(field) ? [name] : [],
  );
  return (query) => {
    const split = { ...query };
    for (const name of names) {
      const sent = query[name];
      if (typeof sent === 'string' || Array.isArray(sent))
        split[name] = [sent].flat().flatMap((text: string) => text.split(',').map((each) => each.trim()));
    }
    return split;
  };
}

function isListSchema(schema: z.core.$ZodType): boolean {
  const { type, innerType } = schema._zod.def as { readonly type: string; readonly innerType?: z.core.$ZodType };
  return type === 'array' || (innerType !== undefined && isListSchema(innerType));
}
