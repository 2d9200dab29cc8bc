import type { z } from 'zod';
import { toValidationProblem } from '../problems/zod-problem.js';

/**
 * What a schema makes of an input.
 * @throws ProblemError that says what is wrong with each field
 */
export function validate<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw toValidationProblem(result.error, input, schema);
}
