import type { z } from 'zod';
import type { batchDefaults, batchQuery } from '../schemas/batch.js';
import { defined } from '../../support/omit-undefined.js';

/** Fields that a line has unless it says otherwise, as they may be sent: judged, JSON, and nothing filled in. */
export type LineDefaults = Readonly<z.input<typeof batchDefaults>>;

/**
 * The defaults that a query sets.
 * @param query as its schema has judged it
 */
export function defaultsOf(query: z.output<typeof batchQuery>): LineDefaults {
  const { style, off, ...others } = query;
  // The style itself has been looked up; a line names it by its key again.
  return defined({ ...others, style: style?.key, rules: off && { off } });
}
