import { z } from 'zod';
import { FINDING_RULES, SEVERITIES } from '../../core/checks/finding.js';
import { span } from './common.js';
import { listOf } from './query-parameters.js';

export const findingRule = z.enum(FINDING_RULES).meta({
  id: 'FindingRule',
  description: 'What a finding is about; docs/checks has a page on each with its arithmetic.',
  example: 'percent-change',
});

const OFF = { description: 'Rules that are not to speak.', example: ['ambiguous-currency'] };

/** Which rules speak, in a JSON body. */
export const rulesInput = z
  .strictObject({ off: z.array(findingRule).max(FINDING_RULES.length).default([]).meta(OFF) })
  .meta({ description: 'Which rules speak; default all.' });

/** The same as a query parameter. */
export const offQuery = listOf(findingRule).optional().meta(OFF);

const suggestion = z
  .object({
    ...span,
    replacement: z.string().meta({ description: 'What would be put there.' }),
    message: z.string().meta({ description: 'What the change does.' }),
  })
  .meta({ id: 'Suggestion', description: 'A change of the text that would settle the finding.' });

export const finding = z
  .object({
    id: z.string().meta({ description: '"n1", "n2" … in text order.', example: 'n1' }),
    rule: z.enum(FINDING_RULES).meta({ description: 'What it is about.', example: 'stale-rate' }),
    severity: z
      .enum(SEVERITIES)
      .meta({ description: '`ok` says that the machine looked and agrees.', example: 'warning' }),
    ...span,
    figures: z
      .array(z.string())
      .meta({ description: 'Ids of the figures it is about, the one at `start` first.', example: ['f1'] }),
    message: z.string().meta({ description: 'One sentence a sub-editor understands, in the language of the text.' }),
    data: z.record(z.string(), z.unknown()).meta({
      description: 'The facts behind the sentence, by rule.',
      example: { source: 'ecb', date: '2025-01-15', ageDays: 40 },
    }),
    suggestions: z
      .array(suggestion)
      .meta({ description: 'Changes that would settle it, one for each place where the fault stands; often none.' }),
  })
  .meta({ id: 'Finding', description: "A checker's remark, in the shape that editors know." });
