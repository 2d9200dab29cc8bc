import { parseDecimal } from '../../money/decimal.js';
import {
  factorAgrees,
  findFactorPercents,
  isPlausibleFactor,
  percentOfFactor,
  type FactorPercentClaim,
} from '../claims/words-of-growth.js';
import { findImpossibleFalls, type ImpossibleFall } from '../claims/impossible-falls.js';
import { resolveClaims } from '../claims/resolve-claims.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft } from '../finding-draft.js';
import { toQuotedText } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { rewriteNumber } from '../rewriting/rewrite.js';
import { buildSuggestions } from '../suggestion.js';
import { defineRule, type RuleContext } from './rule.js';

const messages = defineMessages({
  en: {
    agrees: '"{word}" is {expected}% more or less, as {stated} says.',
    more: '"{word}" is a rise of {expected}%, not {stated}.',
    less: '"{word}" is a fall of {expected}%, not {stated}.',
    impossible: 'Nothing can fall by {stated}: that is more than all of it.',
    suggestion: 'the same as a percentage',
  },
  zh: {
    agrees: '{word}即变动 {expected}%，与{stated}相符。',
    more: '{word}即上升 {expected}%，而非{stated}。',
    less: '{word}即下降 {expected}%，而非{stated}。',
    impossible: '减少不能达到{stated}：减少的至多是全部。',
    suggestion: '换成百分比',
  },
});

const data = {
  stated: { type: 'string', description: 'The percentage or the multiple as stated.' },
  expected: {
    type: 'string',
    optional: true,
    description: 'The percentage that the word means; absent for a fall that cannot be.',
  },
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/** Do words of growth say what their numbers say: "tripled, a rise of 300%", 减少了5倍? */
export const growthWords = defineRule({
  key: 'growth-words',
  title: { en: 'Words of a rise or fall and their number do not agree', zh: '升跌用词与数字不一致' },
  description: '"tripled, a rise of 300%"; a fall of more than all, 减少了5倍',
  severities: ['error', 'warning'],
  needs: { figures: 1 },
  data,
  messages,
  check(context) {
    const claims = context.sentences.flatMap(({ masked }) => findFactorPercents(masked));
    const resolved = resolveClaims(claims, ({ percent }) => percent, factorAgrees, isPlausibleFactor, context.wantsOk);
    return [
      ...resolved.map(({ claim, agrees }) => draftFactorFinding(claim, agrees, context)),
      ...context.sentences.flatMap(({ masked }) => findImpossibleFalls(masked)).map(draftFallFinding),
    ];
  },
});

function draftFactorFinding(claim: FactorPercentClaim, agrees: boolean, context: RuleContext): Draft {
  const { percent, word, factor } = claim;
  const { id, start, end, script, text, value } = percent.figure;
  const t = new Translator(messages, script);
  const expected = percentOfFactor(claim);
  const rewritings = rewriteNumber(percent.figure, expected) ?? [];
  return {
    severity: agrees ? 'ok' : 'error',
    start,
    end,
    figures: [id],
    message: t.say(agrees ? 'agrees' : factor.lt('1') ? 'less' : 'more', {
      word: toQuotedText(word),
      expected: expected.toFixed(),
      stated: toQuotedText(text),
    }),
    data: { stated: value, expected: expected.toFixed() },
    suggestions: agrees ? [] : buildSuggestions(percent, rewritings, t.say('suggestion', {}), context),
  };
}

function draftFallFinding({ located }: ImpossibleFall): Draft {
  const { id, start, end, script, text, value } = located.figure;
  const t = new Translator(messages, script);
  return {
    severity: 'warning',
    start,
    end,
    figures: [id],
    message: t.say('impossible', { stated: toQuotedText(text) }),
    data: { stated: parseDecimal(value).abs().toFixed() },
  };
}
