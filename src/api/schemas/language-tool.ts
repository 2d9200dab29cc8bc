import { z } from 'zod';
import { dayInput, sourceInput } from './common.js';
import { textOptionFields } from './figure.js';

const rulesField = (description: string, example = '') => z.string().optional().meta({ description, example });

/** Fields of the form that the LanguageTool HTTP API defines and that mean something here, and three of our own. */
export const languageToolForm = z
  .object({
    text: z.string().optional().meta({
      description: 'The text to be checked. This or `data` is required.',
      example: 'The group will invest 380 billion yuan ($54.5 billion).',
    }),
    data: z.string().optional().meta({
      description:
        'The text as JSON that separates text from markup: {"annotation": [{"text": "A "}, {"markup": "<b>"}]}.',
      example: '',
    }),
    language: z.string().meta({
      description: 'A code like `en`, `en-US` or `zh-HK`, or `auto`; a region decides $ and 元 when the text does not.',
      example: 'en-US',
    }),
    enabledRules: rulesField(
      'Rules to switch on, separated by commas; they take precedence over `disabledCategories`.',
    ),
    disabledRules: rulesField('Rules to switch off, separated by commas.', 'CROSSRATE_SUM'),
    enabledCategories: rulesField('Categories to switch on; there is one, CROSSRATE.'),
    disabledCategories: rulesField('Categories to switch off.'),
    enabledOnly: z
      .string()
      .toLowerCase()
      .pipe(z.enum(['true', 'false', 'yes', 'no']))
      .optional()
      .meta({ description: 'Apply only the rules and categories that are enabled by name.', example: 'false' }),
    level: z.string().optional().meta({
      description: '`picky`: also what suggests no change and is no fault, and the age of rates.',
      example: 'default',
    }),
    apiKey: z.string().optional().meta({
      description: 'An API key, for clients that cannot send a header; a header takes precedence.',
      example: '',
    }),
    username: z.string().optional().meta({
      description: 'LanguageTool requires a user name with the key; Crossrate ignores it.',
      example: '',
    }),
    date: dayInput
      .optional()
      .meta({ description: 'Extension of Crossrate: the day of the story; default today (UTC).' }),
    region: textOptionFields.region.meta({
      description: 'Extension of Crossrate: takes precedence over the region of `language`.',
    }),
    source: sourceInput.optional().meta({ description: 'Extension of Crossrate: use this source of rates only.' }),
  })
  .meta({
    id: 'LanguageToolForm',
    description: 'The form of a LanguageTool client. Other fields are ignored, because clients send various ones.',
  });

const languageFields = {
  name: z.string().meta({ description: 'Name of the language.', example: 'English (US)' }),
  code: z.string().meta({ description: 'Its code.', example: 'en-US' }),
};

const matchSchema = z
  .object({
    message: z.string().meta({ description: 'What is wrong, in the language of the text.' }),
    shortMessage: z.string().meta({ description: 'The kind of problem in a few words.' }),
    replacements: z
      .array(z.object({ value: z.string().meta({ description: 'What would be put there.' }) }))
      .meta({ description: 'Changes that would correct it; often none.' }),
    offset: z.int().nonnegative().meta({ description: 'First character, in UTF-16 units; markup counts.' }),
    length: z.int().nonnegative().meta({ description: 'Length in UTF-16 units.' }),
    context: z
      .object({
        text: z.string().meta({ description: 'The finding with some text around it, on one line.' }),
        offset: z.int().nonnegative().meta({ description: 'Where the finding starts in it.' }),
        length: z.int().nonnegative().meta({ description: 'Length of the place.' }),
      })
      .meta({ description: 'The text of the finding.' }),
    sentence: z.string().meta({ description: 'The sentence that contains it.' }),
    type: z
      .object({ typeName: z.literal('Other').meta({ description: 'No spelling or style mistake.' }) })
      .meta({ description: 'How clients colour it.' }),
    rule: z
      .object({
        id: z.string().meta({ description: 'Name of the rule.', example: 'CROSSRATE_STATED_CONVERSION' }),
        description: z.string().meta({ description: 'What the rule is about.' }),
        issueType: z
          .enum(['numbers', 'inconsistency', 'uncategorized'])
          .meta({ description: 'Localization Quality Issue Type (ITS 2.0).' }),
        category: z
          .object({
            id: z.literal('CROSSRATE').meta({ description: 'The one category.' }),
            name: z.string().meta({ description: 'Its name.' }),
          })
          .meta({ description: 'What the rule belongs to.' }),
      })
      .meta({ description: 'The rule that speaks.' }),
    ignoreForIncompleteSentence: z.boolean().meta({ description: 'Always false.' }),
    contextForSureMatch: z.int().meta({ description: 'Always 0: the following text does not change a finding.' }),
  })
  .meta({ id: 'LanguageToolMatch', description: 'One finding, in the shape of LanguageTool.' });

export const languageToolAnswer = z
  .object({
    software: z
      .object({
        name: z.literal('Crossrate').meta({ description: 'Who has checked.' }),
        version: z.string().meta({ description: 'Version of Crossrate.', example: '0.1.0' }),
        buildDate: z.string().meta({ description: 'Empty: not known.' }),
        apiVersion: z.literal(1).meta({ description: 'Of the LanguageTool HTTP API.' }),
        premium: z.literal(false).meta({ description: 'Always false.' }),
        status: z.string().meta({ description: 'Empty: the interface is stable.' }),
      })
      .meta({ description: 'Who has checked.' }),
    warnings: z
      .object({ incompleteResults: z.boolean().meta({ description: 'Always false.' }) })
      .meta({ description: 'What was not done.' }),
    language: z
      .object({
        ...languageFields,
        detectedLanguage: z
          .object({
            ...languageFields,
            confidence: z.number().meta({ description: 'Always 1: detected by the script.' }),
          })
          .meta({ description: 'What the text is written in, as far as figures are concerned.' }),
      })
      .meta({ description: 'The requested and the detected language.' }),
    matches: z.array(matchSchema).meta({ description: 'The findings, in text order.' }),
  })
  .meta({ id: 'LanguageToolAnswer', description: 'An answer in the format of LanguageTool.' });

export const languageToolLanguagesAnswer = z
  .array(
    z.object({
      ...languageFields,
      longCode: z.string().meta({ description: 'The code with its region.', example: 'en-US' }),
    }),
  )
  .meta({ description: 'Languages that are read.' });
