import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import type { z } from 'zod';
import { toValidationProblem } from '../api/problems/zod-problem.js';

/**
 * A schema that validates and describes itself as `schema` does, but reports errors in the words of the HTTP API: what
 * was sent, what is allowed. An assistant corrects its own call by them.
 */
export function withExplainedErrors<T extends z.ZodObject>(schema: T): StandardSchemaWithJSON<z.input<T>, z.output<T>> {
  const standard = schema['~standard'] as unknown as StandardSchemaWithJSON<z.input<T>, z.output<T>>['~standard'];
  return {
    '~standard': {
      ...standard,
      validate: (input) => {
        const result = schema.safeParse(input);
        if (result.success) return { value: result.data };
        const { message, faults } = toValidationProblem(result.error, input, schema);
        const [, ...others] = faults;
        return { issues: [message, ...others.map((each) => `${each.pointer.slice(1)}: ${each.detail}`)].map(toIssue) };
      },
    },
  };
}

function toIssue(message: string): { readonly message: string } {
  return { message };
}
