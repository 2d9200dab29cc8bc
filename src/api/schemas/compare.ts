import { z } from 'zod';
import { COMPARISON_MODES, DIFFERENCES, VERDICTS } from '../../core/compare/verdicts.js';
import { COMPARISON_RULES } from '../../core/compare/report/finding-rules.js';
import { ALSO_BESIDE_JSON, partsOption, partsParameter } from './answer-form.js';
import { dayInput, decimalSchema, maxAgeDaysInput, revisionInput } from './common.js';
import { figureSchema, textOptionFields } from './figure.js';
import { defineFindingSchema, findingUnion } from './finding.js';
import { styleInput } from './style.js';
import { textSchema } from './text.js';

/** Sources that one text is compared with at most. */
const MAX_SOURCES = 10;

const { mediaType, language, region, assume, kinds } = textOptionFields;

const comparedTextSchema = z
  .strictObject({ text: textSchema, mediaType, language, region, assume })
  .meta({ id: 'ComparedText', description: 'A text of a comparison, and what is known about it.' });

/** What a request says about a comparison, beside the texts. */
const comparisonOptionFields = {
  mode: z.enum(COMPARISON_MODES).default('source').meta({
    description:
      'What the texts are to each other. `translation`: every figure of either must be in the other, in order. `source`: every figure of the target must be supported by a source, which may have more. `versions`: what has changed.',
    example: 'translation',
  }),
  date: dayInput.optional().meta({
    description: 'Day of the rates by which amounts in two currencies are compared; default today (UTC).',
    example: '2025-02-24',
  }),
  maxAgeDays: maxAgeDaysInput.optional(),
  revision: revisionInput.optional(),
  style: styleInput.optional().meta({
    description: 'House style in which suggestions write amounts; default the form of the target.',
    example: 'scmp',
  }),
  kinds: kinds.meta({ description: 'Kinds of figures that count; default all, quantities too.' }),
  include: z
    .union([z.literal('ok').transform(() => ['ok'] as const), z.array(z.literal('ok'))])
    .optional()
    .meta({
      description: 'What to return besides the findings that need attention: `ok`, the figures that agree.',
      example: 'ok',
    }),
};

/** What a comparison takes, whoever asks. */
export const compareRequest = z.strictObject({
  source: z.union([comparedTextSchema, z.array(comparedTextSchema).min(1).max(MAX_SOURCES)]).meta({
    description: 'The text that the target is made from; in the mode `source`, also several.',
  }),
  target: comparedTextSchema,
  ...comparisonOptionFields,
});

/** The same over HTTP. */
export const compareBody = compareRequest
  .extend(partsOption)
  .meta({ id: 'CompareRequest', description: 'A text, what it is made from, and how they are to be compared.' });

/** The parameters of `POST /v1/compare`. */
export const compareQuery = z.strictObject(partsParameter(['findings', 'pairs.verdict'], ALSO_BESIDE_JSON));

const figuresOfText = z.object({ figures: z.array(figureSchema).meta({ description: 'In text order.' }) }).meta({
  id: 'ComparedFigures',
  description: 'The figures of a text, and its numbers without a unit that are paired with a figure.',
});

const pairSchema = z
  .object({
    source: z.union([z.string(), z.array(z.string())]).meta({
      description:
        'Id of a figure of the source, or of several from which the target follows; "s2:f3" where there are several sources.',
      example: 'f3',
    }),
    target: z.string().meta({ description: 'Id of the figure of the target.', example: 'f2' }),
    verdict: z.enum(VERDICTS).meta({
      description:
        "`same`: the same number; `rounded`: within the target's own rounding; `converted`: in another currency at the rate of the day or at one that a source states, or in another unit; `derived`: it follows from figures of the source; `differs`.",
      example: 'differs',
    }),
    how: z.enum(DIFFERENCES).optional().meta({ description: 'In what the two differ.', example: 'scale' }),
    factor: decimalSchema
      .optional()
      .meta({ description: "The target's number divided by the source's; only with `scale`.", example: '10' }),
  })
  .meta({ id: 'FigurePair', description: 'A figure of the target, and what of the source it is.' });

const comparisonFindingSchema = findingUnion(COMPARISON_RULES.map(defineFindingSchema)).meta({
  id: 'ComparisonFinding',
  description: "A remark on the target, in the shape that editors know; `data.source` is the source's figure.",
});

export const compareAnswer = z
  .object({
    source: z
      .union([figuresOfText, z.array(figuresOfText)])
      .meta({ description: 'A list where the request has a list.' }),
    target: figuresOfText,
    pairs: z.array(pairSchema).meta({ description: 'In the order of the target.' }),
    missing: z
      .array(z.string())
      .meta({ description: 'Ids of the figures of the source that the target does not have.', example: ['f5'] }),
    added: z
      .array(z.string())
      .meta({ description: 'Ids of the figures of the target that no source supports.', example: ['f7'] }),
    findings: z.array(comparisonFindingSchema).meta({ description: 'In the order of the target.' }),
  })
  .meta({ id: 'Comparison', description: 'Which figures of a text its source supports, and how.' });
