import { convertRequestAmount } from '../../api/operations/convert.js';
import { maxAgeDaysInput, revisionInput } from '../../api/schemas/common.js';
import { convertAnswer, convertQuery } from '../../api/schemas/rate.js';
import { z } from 'zod';
import { defineTool } from './tool.js';

export const convertAmountTool = defineTool({
  name: 'convert_amount',
  title: 'Convert one amount',
  description:
    'Converts one amount with the published rate of a day: `value` is exact to the minor unit, `rate` names the rate, its day and its source. Never compute a conversion yourself, and never from `rate.value`, which is rounded for display.',
  input: convertQuery.extend({
    maxAgeDays: maxAgeDaysInput.optional(),
    revision: revisionInput.optional(),
    partial: z
      .boolean()
      .optional()
      .meta(convertQuery.shape.partial.meta() ?? {}),
  }),
  output: convertAnswer,
  run: (query, context) => convertRequestAmount(query, context),
});
