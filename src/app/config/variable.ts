import { z } from 'zod';

/** One environment variable. */
export interface Variable<T> {
  /** Turns the text of the environment into the setting. */
  readonly schema: z.ZodType<T, string>;
  /** Used when the variable is not set or empty. */
  readonly fallback: T;
  /** What may be written, as an error says it. */
  readonly allowed: string;
  /** May what was written not be shown, not even when it is wrong? */
  readonly isSecret?: boolean;
}

/** A variable judged by a schema of its own. */
export function variable<T>(schema: z.ZodType<T, string>, fallback: T, allowed: string): Variable<T> {
  return { schema, fallback, allowed };
}

/** Any text; empty means not set. */
export function text(allowed: string, fallback = ''): Variable<string> {
  return variable(z.string() as z.ZodType<string, string>, fallback, allowed);
}

/** A whole number from `min` to `max`. */
export function integer(fallback: number, min: number, max: number): Variable<number> {
  return variable(digitsSchema(min, max), fallback, `an integer from ${min} to ${max}`);
}

/** A whole number, or a word. */
export function integerOr<const W extends string>(word: W, min: number, max: number): Variable<number | W> {
  const schema = z.union([z.literal(word), digitsSchema(min, max)]) as unknown as z.ZodType<number | W, string>;
  return variable<number | W>(schema, word, `${word}, or an integer from ${min} to ${max}`);
}

/** One of some words. */
export function choice<const T extends string>(values: readonly [T, ...T[]], fallback: NoInfer<T>): Variable<T> {
  return variable(z.enum(values) as unknown as z.ZodType<T, string>, fallback, `one of ${values.join(', ')}`);
}

/** An http or https address, without the slash at its end; undefined when not set. */
export function url(allowed: string): Variable<string | undefined> {
  const schema = z
    .string()
    // The one placeholder that an address may hold; a brace is no character of a host name.
    .refine((value) => z.url({ protocol: /^https?$/ }).safeParse(value.replace('{version}', 'latest')).success)
    .transform((value) => value.replace(/\/+$/, ''));
  return variable(schema, undefined, allowed);
}

/** A key or an address with a password in it; undefined when not set. */
export function secret(isAllowed: (value: string) => boolean, allowed: string): Variable<string | undefined> {
  return { ...variable<string | undefined>(z.string().refine(isAllowed), undefined, allowed), isSecret: true };
}

/** Words with commas between them, each as `isAllowed` wants it, none twice. */
export function list(
  isAllowed: (item: string, all: readonly string[]) => boolean,
  fallback: readonly string[],
  allowed: string,
): Variable<readonly string[]> {
  const schema = z
    .string()
    .transform((value) => value.split(',').map((item) => item.trim()))
    .refine((items) => items.every((item) => isAllowed(item, items)) && new Set(items).size === items.length);
  return variable<readonly string[]>(schema, fallback, allowed);
}

function digitsSchema(min: number, max: number): z.ZodType<number, string> {
  return z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max));
}
