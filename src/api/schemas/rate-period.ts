import { z } from 'zod';
import { PERIODS } from '../../core/rate-table/period.js';
import { daySchema } from './common.js';

/** Periods that accounts are made up for. */
export const periodInput = z.enum(['month', 'quarter', 'year']);

/** Periods by which a range is grouped. */
export const groupInput = z.enum(PERIODS);

export const ratePeriodSchema = z
  .object({
    period: z.enum(PERIODS).meta({ description: 'Kind of period; a week runs from Monday to Sunday.' }),
    method: z.enum(['average', 'closing']).meta({ description: 'Mean of the daily rates, or the last of them.' }),
    from: daySchema.meta({ description: 'Its first day.', example: '2025-01-01' }),
    to: daySchema.meta({ description: 'Its last day.', example: '2025-01-31' }),
    observations: z.int().meta({ description: 'Number of days with an observation.', example: 22 }),
    leftOut: z.int().meta({ description: 'Days left out because their quote is suspect.', example: 0 }),
    complete: z.boolean().meta({ description: 'Whether the period is over and observed to its end.', example: true }),
  })
  .meta({ id: 'RatePeriod', description: 'What the rate of a period was made from; absent for the rate of a day.' });
