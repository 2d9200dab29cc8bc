import { groupBy } from '../../../support/group-by.js';
import type { Figure } from '../../figures/figure.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft, Severity } from '../finding-draft.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import type { UncheckedConversion } from '../stated-conversion/conversion.js';
import { defineRule } from './rule.js';

const messages = defineMessages({
  en: {
    notConverted: 'Not converted to {currency}: no rate from {base} to {currency} is known for {day}.',
    onshore:
      'Converted to {currency} at the rate of {base} ({source}), not of {market}: no rate of {market} is known for {day}.',
    notChecked: 'Conversions from {pairs} were not checked: no rate is known for {day}.',
    pair: '{base} to {currency}',
  },
  zh: {
    notConverted: '未换算为 {currency}：没有{day}可用的 {base} 兑 {currency} 汇率。',
    onshore: '折算为 {currency} 用的是 {base} 汇率（{source}），不是 {market} 汇率：没有{day}可用的 {market} 汇率。',
    notChecked: '未核对 {pairs} 的折算：没有{day}可用的汇率。',
    pair: '{base} 兑 {currency}',
  },
});

const data = {
  base: { type: 'string', description: 'The currency of the amount.' },
  currency: { type: 'string', description: 'The currency that there is no rate to.' },
  pairs: {
    type: 'strings',
    optional: true,
    description:
      'With conversions of the writer in several pairs: all of them, as "EUR/USD"; `base` and `currency` are the first.',
  },
  market: { type: 'string', optional: true, description: 'The market that has no rate, of which `base` has one.' },
  requestedDate: { type: 'string', description: 'The day that was asked for.' },
  reason: { type: 'string', description: 'What is missing and what there is instead, with the keys of the sources.' },
  source: { type: 'string', optional: true, description: 'Who published the rate that was used instead.' },
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/**
 * One finding for each pair of currencies that lacks a rate, at its first figure: nineteen figures in a currency without a
 * rate are one fault. Reported are conversions that the caller asked for and that failed, and offshore renminbi (CNH)
 * converted at the rate of the mainland; and in one finding a text the conversions of the writer that could not be checked.
 */
export const noRate = defineRule({
  key: 'no-rate',
  title: { en: 'There is no exchange rate', zh: '没有汇率' },
  description: 'an amount that there is no rate for',
  severities: ['warning', 'info'],
  needs: {},
  data,
  messages,
  check({ requestedConversions: { failedConversions, onshoreConversions }, statedConversions: { unchecked } }) {
    return [
      ...groupBy(failedConversions, ({ failure }) => `${failure.base}/${failure.currency}`).map((group) => {
        const { base, currency, requestedDate, reason } = group[0].failure;
        return draftFinding(group, 'warning', 'notConverted', { base, currency, requestedDate, reason });
      }),
      ...groupBy(onshoreConversions, ({ fallback }) => `${fallback.market}/${fallback.rate.quote}`).map((group) => {
        const { market, rate, reason } = group[0].fallback;
        const { base, quote: currency, source, requestedDate } = rate;
        return draftFinding(group, 'info', 'onshore', { base, currency, market, requestedDate, reason, source });
      }),
      ...draftUnchecked(unchecked),
    ];
  },
});

/** One finding for all pairs: that no rates of a day are known is one fact, however many currencies the story converts. */
function draftUnchecked(unchecked: readonly UncheckedConversion[]): readonly Draft[] {
  const [first] = unchecked;
  if (!first) return [];
  const pairs = [...new Set(unchecked.map(({ answer: { base, quote } }) => `${base}/${quote}`))];
  const { base, quote: currency, requestedDate, reason } = first.answer;
  const facts = { base, currency, requestedDate, reason, ...(pairs.length > 1 ? { pairs } : {}) };
  return [draftFinding([first, ...unchecked.slice(1)], 'info', 'notChecked', facts)];
}

interface HasFigure {
  readonly figure: Figure;
}

function draftFinding(
  group: readonly [HasFigure, ...HasFigure[]],
  severity: Severity,
  message: 'notConverted' | 'onshore' | 'notChecked',
  facts: Draft['data'],
): Draft {
  const { start, end, script } = group[0].figure;
  const t = new Translator(messages, script);
  const { base, currency, market = '', source = '', pairs = [`${base}/${currency}`] } = facts;
  const said = pairs.map((pair) => {
    const [from = '', to = ''] = pair.split('/');
    return t.say('pair', { base: from, currency: to });
  });
  return {
    severity,
    start,
    end,
    figures: group.map(({ figure }) => figure.id),
    message: t.say(message, {
      base,
      currency,
      market,
      source: t.source(source),
      day: t.day(facts.requestedDate),
      pairs: t.list(said),
    }),
    data: facts,
  };
}
