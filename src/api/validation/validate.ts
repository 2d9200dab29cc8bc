import type { z } from 'zod';
import { problemOf } from '../problems/zod-problem.js';

/**
 * What a schema makes of an input.
 * @throws HttpProblem that says what is wrong with each field
 */
export function judged<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw problemOf(result.error, input, schema);
}
