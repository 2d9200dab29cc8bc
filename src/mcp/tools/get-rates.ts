import { z } from 'zod';
import { validate } from '../../api/validation/validate.js';
import { queryRates } from '../../api/operations/rates.js';
import { ProblemError } from '../../api/problems/problem.js';
import type { RateRow } from '../../api/rate-rows/row.js';
import { currencyCodeInput, dayInput, maxAgeDaysInput, revisionInput, sourceInput } from '../../api/schemas/common.js';
import { groupInput, periodInput } from '../../api/schemas/rate-period.js';
import { rateRowSchema, ratesQuery } from '../../api/schemas/rate-rows.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import { defineTool } from './tool.js';

/** More would fill the context of an assistant without informing it. */
const MAX_ROWS = 1000;

const getRatesInput = z.strictObject({
  base: currencyCodeInput.meta({ description: 'Base currency: the rate is for one unit of it.', example: 'USD' }),
  quotes: z
    .array(currencyCodeInput)
    .min(1)
    .optional()
    .meta({ description: 'Quote currencies; default all that have a rate.', example: ['CNY'] }),
  date: dayInput.optional().meta({ description: 'One day; default today (UTC).', example: '2025-02-24' }),
  from: dayInput.optional().meta({ description: 'First day of a range; only with `to` and `quotes`.' }),
  to: dayInput.optional().meta({ description: 'Last day of a range; only with `from` and `quotes`.' }),
  group: groupInput.optional().meta({ description: 'In a range: the last rate of each period, instead of one a day.' }),
  average: periodInput.optional().meta({ description: 'The mean of the daily rates of the period of `date`.' }),
  closing: periodInput.optional().meta({ description: 'The last rate of the period of `date`.' }),
  partial: z.boolean().optional().meta({ description: 'Also of a period that is not over.' }),
  source: sourceInput.optional(),
  maxAgeDays: maxAgeDaysInput.optional(),
  revision: revisionInput.optional(),
});

export const getRatesTool = defineTool({
  name: 'get_rates',
  title: 'Look up exchange rates',
  description:
    'Published exchange rates of one day, or of every day of a range: 1 base = rate quote, each with its observation date and source. To convert an amount use convert_amount instead.',
  input: getRatesInput,
  output: z.object({
    rates: z.array(rateRowSchema).meta({ description: 'In the order of `quotes`, each oldest first.' }),
  }),
  run: ({ maxAgeDays, revision, partial, ...asked }, context) => {
    const asStrings = {
      maxAgeDays: maxAgeDays?.toString(),
      revision: revision?.toString(),
      partial: partial?.toString(),
    };
    const query = { ...asked, ...asStrings };
    return { rates: takeAtMost(MAX_ROWS, queryRates(validate(ratesQuery, omitUndefined(query)), context).rows) };
  },
});

function takeAtMost(most: number, rows: Iterable<RateRow>): RateRow[] {
  const taken: RateRow[] = [];
  for (const row of rows) {
    if (taken.length === most)
      throw new ProblemError('invalid-request', `The range has more than ${most} rates; ask for a shorter one.`);
    taken.push(row);
  }
  return taken;
}
