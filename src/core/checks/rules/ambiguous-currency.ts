import { groupBy } from '../../../support/group-by.js';
import type { Figure } from '../../figures/figure.js';
import type { CurrencyCode } from '../../money/currencies.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft } from '../finding-draft.js';
import { toQuotedText } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { excludeCorroborated } from '../stated-conversion/corroboration.js';
import { defineRule } from './rule.js';

const messages = defineMessages({
  en: {
    assumed: '"{text}" is read as {currency}{because}{alternatives}.',
    because: ' ({reason})',
    alternatives: '; it could be {currencies}',
    more: '; it could be {currencies}, among others',
  },
  zh: {
    assumed: '「{text}」按 {currency} 理解{alternatives}。',
    because: '（{reason}）',
    alternatives: '（也可能是 {currencies}）',
    more: '（也可能是 {currencies} 等）',
  },
});

const data = {
  currency: { type: 'string', description: 'The currency that is assumed.' },
  candidates: { type: 'strings', description: 'Other currencies that the mark could mean.' },
  reason: { type: 'string', optional: true, description: 'Why this one is assumed.' },
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/**
 * One finding for each ambiguous mark that had to be assumed, at the first figure that has it: none where the request settles
 * it, by its region or by what it assumes.
 */
export const ambiguousCurrency = defineRule({
  key: 'ambiguous-currency',
  title: { en: 'It is not clear which currency is meant', zh: '币种不明' },
  description: 'a mark of several currencies that nothing settles',
  severities: ['info'],
  needs: { assumed: true },
  data,
  messages,
  check({ figures, statedConversions, unscaled, settled }) {
    const assumed = excludeCorroborated(
      figures.map(({ figure }) => figure),
      statedConversions.conversions,
    )
      .filter(({ certainty, currency }) => certainty === 'assumed' && currency !== undefined)
      .filter(({ id }) => !settled.has(id))
      // Of a cell the scale alone may be assumed: see table-unit.
      .filter(({ id, candidates }) => !unscaled.has(id) || (candidates !== undefined && candidates.length > 0));
    return groupBy(assumed, markKey).map(draftFinding);
  },
});

/** Alike for all figures with one mark, whatever they were read as; without candidates it is known by the reason alone. */
function markKey({ currency, candidates = [], reason = '' }: Figure): string {
  return candidates.length === 0 ? `${currency} ${reason}` : [currency ?? '', ...candidates].sort().join(' ');
}

function draftFinding(group: readonly [Figure, ...Figure[]]): Draft {
  const { start, end, script, text, currency = '', candidates = [], reason } = group[0];
  const t = new Translator(messages, script);
  const others = candidates.filter((candidate) => candidate !== currency);
  return {
    severity: 'info',
    start,
    end,
    figures: group.map(({ id }) => id),
    message: t.say('assumed', {
      text: toQuotedText(text),
      currency,
      because: reason === undefined ? '' : t.say('because', { reason: reason.replace(/\.$/, '') }),
      alternatives: sayAlternatives(t, others),
    }),
    data: { currency, candidates, ...(reason === undefined ? {} : { reason }) },
  };
}

/** The message names so many other currencies; the data has all. */
const MAX_NAMED = 6;

function sayAlternatives(t: Translator<typeof messages>, others: readonly CurrencyCode[]): string {
  if (others.length === 0) return '';
  return others.length <= MAX_NAMED
    ? t.say('alternatives', { currencies: t.list(others, 'or') })
    : t.say('more', { currencies: t.list(others.slice(0, MAX_NAMED), 'or') });
}
