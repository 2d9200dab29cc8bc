import type { z } from 'zod';
import type { Rate } from '../../core/rate-table/rate.js';
import type { rateSchema } from '../schemas/rate.js';

/** A rate as the contract has it: the lists are the answer's own. */
export function toRateBody({ path, passedOver, ...rate }: Rate): z.output<typeof rateSchema> {
  return { ...rate, path: [...path], ...(passedOver ? { passedOver: [...passedOver] } : {}) };
}
