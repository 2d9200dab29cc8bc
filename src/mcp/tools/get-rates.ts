import { z } from 'zod';
import { judged } from '../../api/validation/validate.js';
import { ratesOf } from '../../api/operations/rates.js';
import { HttpProblem } from '../../api/problems/problem.js';
import type { RateRow } from '../../api/rate-rows/row.js';
import { currencyCode, dayInput, maxAgeDaysInput, revisionInput, sourceInput } from '../../api/schemas/common.js';
import { groupInput, periodInput } from '../../api/schemas/rate-period.js';
import { rateRow, ratesQuery } from '../../api/schemas/rate-rows.js';
import { defined } from '../../support/omit-undefined.js';
import { tool } from './tool.js';

/** More would fill the memory of an assistant, not inform it. */
const MOST_ROWS = 1000;

const input = z.strictObject({
  base: currencyCode.meta({ description: 'The currency that is counted, once.', example: 'USD' }),
  quotes: z
    .array(currencyCode)
    .min(1)
    .optional()
    .meta({ description: 'The currencies that it is expressed in; default all that have a rate.', example: ['CNY'] }),
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

export const getRatesTool = tool({
  name: 'get_rates',
  title: 'Look up exchange rates',
  description:
    'Published exchange rates of one day, or of every day of a range: 1 base = rate quote, each with the day that it was observed and its source. To convert an amount use convert_amount instead.',
  input,
  output: z.object({ rates: z.array(rateRow).meta({ description: 'In the order of `quotes`, each oldest first.' }) }),
  run: ({ maxAgeDays, revision, partial, ...asked }, context) => {
    const written = {
      maxAgeDays: maxAgeDays?.toString(),
      revision: revision?.toString(),
      partial: partial?.toString(),
    };
    const query = { ...asked, ...written };
    return { rates: atMost(MOST_ROWS, ratesOf(judged(ratesQuery, defined(query)), context).rows) };
  },
});

function atMost(most: number, rows: Iterable<RateRow>): RateRow[] {
  const taken: RateRow[] = [];
  for (const row of rows) {
    if (taken.length === most)
      throw new HttpProblem('invalid-request', `The range has more than ${most} rates; ask for a shorter one.`);
    taken.push(row);
  }
  return taken;
}
