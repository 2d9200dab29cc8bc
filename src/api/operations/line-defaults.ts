import type { z } from 'zod';
import type { batchDefaultsSchema, batchQuery } from '../schemas/batch.js';
import { omitUndefined } from '../../support/omit-undefined.js';

/** Fields that a line has unless it sets them itself: valid JSON as it was sent, without defaults filled in. */
export type LineDefaults = Readonly<z.input<typeof batchDefaultsSchema>>;

/**
 * The defaults that a query sets.
 * @param query validated by its schema
 */
export function toLineDefaults(query: z.output<typeof batchQuery>): LineDefaults {
  const { off, ...others } = query;
  return omitUndefined({ ...others, rules: off && { off } });
}
