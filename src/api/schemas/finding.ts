import { z } from 'zod';
import { FINDING_RULES, SEVERITIES } from '../../core/checks/finding.js';
import { spanFields } from './common.js';
import { listParameter } from './query-parameters.js';

export const findingRuleSchema = z.enum(FINDING_RULES).meta({
  id: 'FindingRule',
  description: 'The rule that made the finding; docs/checks has a page on each with its arithmetic.',
  example: 'percent-change',
});

const DISABLED_RULES_META = { description: 'Rules to switch off.', example: ['ambiguous-currency'] };

/** Which rules speak, in a JSON body. */
export const rulesInput = z
  .strictObject({ off: z.array(findingRuleSchema).max(FINDING_RULES.length).default([]).meta(DISABLED_RULES_META) })
  .meta({ description: 'Which rules are applied; default all.' });

/** The same as a query parameter. */
export const disabledRulesQuery = listParameter(findingRuleSchema).optional().meta(DISABLED_RULES_META);

const suggestionSchema = z
  .object({
    ...spanFields,
    replacement: z.string().meta({ description: 'What would be put there.' }),
    message: z.string().meta({ description: 'What the change does.' }),
  })
  .meta({ id: 'Suggestion', description: 'A change of the text that would resolve the finding.' });

export const findingSchema = z
  .object({
    id: z.string().meta({ description: '"n1", "n2" … in text order.', example: 'n1' }),
    rule: z.enum(FINDING_RULES).meta({ description: 'What it is about.', example: 'stale-rate' }),
    severity: z.enum(SEVERITIES).meta({ description: '`ok`: the claim was checked and agrees.', example: 'warning' }),
    ...spanFields,
    figures: z
      .array(z.string())
      .meta({ description: 'Ids of the figures it is about, the one at `start` first.', example: ['f1'] }),
    message: z.string().meta({ description: 'One sentence a sub-editor understands, in the language of the text.' }),
    data: z.record(z.string(), z.unknown()).meta({
      description: 'The facts behind the sentence, by rule.',
      example: { source: 'ecb', date: '2025-01-15', ageDays: 40 },
    }),
    suggestions: z
      .array(suggestionSchema)
      .meta({ description: 'Changes that would resolve it, one for each place where the error occurs; often none.' }),
  })
  .meta({ id: 'Finding', description: "A checker's remark, in the shape that editors know." });
