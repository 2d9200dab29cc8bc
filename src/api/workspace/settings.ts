import { z } from 'zod';
import { annotationOptionFields } from '../schemas/annotation.js';
import { checkRequest, dismissalSchema } from '../schemas/check.js';
import { textOptionFields } from '../schemas/figure.js';
import { styleInput } from '../schemas/style.js';

const { assume, region, kinds } = textOptionFields;
const { to, date, source, maxAgeDays, rules } = annotationOptionFields;
const { minSeverity, severity } = checkRequest.shape;

/** Findings that a newsroom has reviewed; more than these are a rule to be switched off. */
const MAX_DISMISSALS = 1000;

/**
 * What a folder of texts sets for all of them: the fields of `.crossraterc`, and of the section `crossrate` of an editor's
 * settings.
 */
export const workspaceSettings = z.strictObject({
  language: textOptionFields.language.optional(),
  ...{ assume, region, kinds, date, source, maxAgeDays },
  to,
  style: styleInput.optional(),
  ...{ rules, minSeverity, severity },
  dismiss: z
    .array(
      dismissalSchema.extend({
        file: z.string().optional().meta({
          description: 'In this text only: its path from the folder of the settings, with slashes.',
        }),
      }),
    )
    .max(MAX_DISMISSALS)
    .default([]),
  hints: z.boolean().default(false).meta({
    description: 'Also what suggests no change, and rates that are old.',
  }),
  codeLens: z.boolean().default(false).meta({ description: 'Show conversions above their lines.' }),
  docs: z.url().optional().meta({
    description: 'Address of the folder with the pages on the rules; default: that of the installation.',
  }),
});

export type WorkspaceSettings = z.output<typeof workspaceSettings>;
