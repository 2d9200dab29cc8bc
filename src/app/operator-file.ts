import type { z } from 'zod';
import { toValidationProblem } from '../api/problems/zod-problem.js';
import type { FieldFault } from '../support/domain-error.js';

/**
 * The JSON of a file that an operator wrote; editors put a byte order mark before it.
 * @throws SyntaxError
 */
export function parseOperatorFile(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}

/** What a file holds, or everything that is wrong with it. */
export function validateOperatorFile<Value>(
  sent: unknown,
  schema: z.ZodType<Value>,
): { readonly value: Value } | { readonly faults: readonly FieldFault[] } {
  const result = schema.safeParse(sent);
  return result.success ? { value: result.data } : { faults: toValidationProblem(result.error, sent, schema).faults };
}

/** The faults of one file or of several, one a line below a sentence that says what cannot be used. */
export function formatFaults(sentence: string, faults: readonly (FieldFault & { readonly file?: string })[]): string {
  const lines = faults.map(({ file = '', pointer, detail }) => {
    const place = [file, pointer].filter((each) => each !== '').join(' ');
    return place === '' ? `\n  ${detail}` : `\n  ${place}: ${detail}`;
  });
  return `${sentence}:${lines.join('')}`;
}
