import type { z } from 'zod';
import type { batchDefaultsSchema, batchQuery } from '../schemas/batch.js';
import { omitUndefined } from '../../support/omit-undefined.js';

/** Fields that a line has unless it says otherwise, as they may be sent: judged, JSON, and nothing filled in. */
export type LineDefaults = Readonly<z.input<typeof batchDefaultsSchema>>;

/**
 * The defaults that a query sets.
 * @param query as its schema has judged it
 */
export function toLineDefaults(query: z.output<typeof batchQuery>): LineDefaults {
  const { off, ...others } = query;
  return omitUndefined({ ...others, rules: off && { off } });
}
