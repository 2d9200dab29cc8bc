import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft } from '../finding-draft.js';
import { findSaidTwice, type SaidTwice } from '../claims/said-twice.js';
import { toQuotedText } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { defineRule } from './rule.js';

const messages = defineMessages({
  en: { differs: 'The text says {stated} here and {other} before, of what seems to be the same thing.' },
  zh: { differs: '此处为{stated}，前文为{other}，所指似为同一件事。' },
});

const data = {
  stated: { type: 'string', description: 'The amount as it is said again.' },
  other: { type: 'string', description: 'The amount as it was said before.' },
  currency: { type: 'string', description: 'Of both.' },
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/** Has one thing one sum throughout a story: the fine, the takeover, 这笔罚款? */
export const saidTwice = defineRule({
  key: 'said-twice',
  title: { en: 'The text gives one thing two different sums', zh: '同一事前后金额不一致' },
  description: 'the sum of a fine, a takeover or a loan with the same where it is mentioned again',
  severities: ['warning'],
  needs: { figures: 2 },
  data,
  messages,
  check(context) {
    const { figures, text } = context;
    return findSaidTwice(figures, text, (located) => context.sentenceOf(located)).map(draftFinding);
  },
});

function draftFinding({ first, again }: SaidTwice): Draft {
  const { id, start, end, script, text, value, currency } = again.figure;
  const t = new Translator(messages, script);
  return {
    severity: 'warning',
    start,
    end,
    figures: [id, first.figure.id],
    message: t.say('differs', { stated: toQuotedText(text), other: toQuotedText(first.figure.text) }),
    data: { stated: value, other: first.figure.value, currency },
  };
}
