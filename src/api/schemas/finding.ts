import { z } from 'zod';
import type { DataField, DataSchema } from '../../core/checks/data-schema.js';
import { FINDING_RULES, SEVERITIES } from '../../core/checks/finding.js';
import { MIN_SEVERITIES, RULE_SETTINGS } from '../../core/checks/severity-settings.js';
import { RULES } from '../../core/checks/rules/index.js';
import { spanFields } from './common.js';
import { listParameter } from './query-parameters.js';
import { elementAt } from '../../support/get-or-throw.js';

export const findingRuleSchema = z.enum(FINDING_RULES).meta({
  id: 'FindingRule',
  description: 'The rule that made the finding; docs/checks has a page on each with its arithmetic.',
  example: 'percent-change',
});

const DISABLED_RULES_META = { description: 'Rules to switch off.', example: ['ambiguous-currency'] };

/** Which rules are applied, in a JSON body. */
export const rulesInput = z
  .strictObject({ off: z.array(findingRuleSchema).max(FINDING_RULES.length).default([]).meta(DISABLED_RULES_META) })
  .meta({ description: 'Which rules are applied; default all.' });

/** The same as a query parameter. */
export const disabledRulesQuery = listParameter(findingRuleSchema).optional().meta(DISABLED_RULES_META);

/** Findings below it are left out. */
export const minSeverityInput = z.enum(MIN_SEVERITIES).meta({
  description: 'Leave out findings of a lower severity; `ok` is asked for with `include`. Default `info`.',
  example: 'warning',
});

/** The severity of each rule. */
export const severityInput = z
  .partialRecord(
    findingRuleSchema,
    z.enum(RULE_SETTINGS).meta({ description: 'The severity of its errors and warnings, or `off`.', example: 'error' }),
  )
  .meta({
    description:
      'By rule, the severity of what it reports as an error or a warning, or `off`; what it reports as `info` stays so.',
    example: { sum: 'error', 'rate-note': 'off' },
  });

const suggestionSchema = z
  .object({
    ...spanFields,
    replacement: z.string().meta({ description: 'What would be put there.' }),
    message: z.string().meta({ description: 'What the change does.' }),
  })
  .meta({ id: 'Suggestion', description: 'A change of the text that would resolve the finding.' });

const findingFields = {
  id: z.string().meta({ description: '"n1", "n2" … in text order.', example: 'n1' }),
  severity: z.enum(SEVERITIES).meta({ description: '`ok`: the claim was checked and agrees.', example: 'warning' }),
  ...spanFields,
  figures: z
    .array(z.string())
    .meta({ description: 'Ids of the figures it is about, the one at `start` first.', example: ['f1'] }),
  message: z.string().meta({ description: 'One sentence a sub-editor understands, in the language of the text.' }),
  suggestions: z
    .array(suggestionSchema)
    .meta({ description: 'Changes that would resolve it, one for each place where the error occurs; often none.' }),
};

/** The schema of a field of a finding's data. */
function fieldSchema(field: DataField): z.ZodType {
  const value = valueSchema(field);
  const nullable = field.nullable ? value.nullable() : value;
  const described = nullable.meta({ description: field.description });
  return field.optional ? described.optional() : described;
}

function valueSchema(field: DataField): z.ZodType {
  switch (field.type) {
    case 'string':
      return field.values ? z.enum(field.values) : z.string();
    case 'integer':
      return z.int();
    case 'boolean':
      return z.boolean();
    case 'strings':
      return z.array(z.string());
    case 'object':
      return dataSchema(field.fields);
  }
}

/** Fields may be added to the data of a rule, so others are allowed. */
function dataSchema(fields: DataSchema): z.ZodObject {
  return z.looseObject(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])));
}

/** "ScaleSlipFinding". */
function schemaId(rule: string): string {
  return `${rule.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Finding`;
}

/** What the schema of a rule's findings is made from. */
interface FindingContract {
  readonly key: string;
  readonly title: string;
  readonly data: DataSchema;
}

/** The schema of the findings of one rule. */
export function defineFindingSchema({ key, title, data }: FindingContract) {
  return z
    .object({
      ...findingFields,
      rule: z.literal(key).meta({ description: 'What it is about.' }),
      data: dataSchema(data).meta({ description: 'The facts behind the sentence.' }),
    })
    .meta({ id: schemaId(key), description: `${title}.` });
}

/** The findings of several rules, distinguished by `rule`. */
export function findingUnion(schemas: readonly ReturnType<typeof defineFindingSchema>[]) {
  return z.discriminatedUnion('rule', [elementAt(schemas, 0), ...schemas.slice(1)]);
}

export const findingSchema = findingUnion(
  RULES.map(({ title, ...rule }) => defineFindingSchema({ ...rule, title: title.en })),
).meta({
  id: 'Finding',
  description: "A checker's remark, in the shape that editors know; `rule` says which `data` it has.",
});
