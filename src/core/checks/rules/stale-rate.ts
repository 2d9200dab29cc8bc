import { groupBy } from '../../../support/group-by.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft } from '../finding-draft.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import type { UsedRate } from '../requested-conversions.js';
import { defineRule } from './rule.js';

const messages = defineMessages({
  en: {
    older:
      'The rates used for {currencies} ({source}) are of {date}, {days} before the date asked for, {requestedDate}{behind}.',
    behind: '; {source} should have published since',
    later:
      'The rates used for {currencies} ({source}) are of {date}, {days} after the date asked for, {requestedDate}: none is known from before it.',
  },
  zh: {
    older: '{currencies} 所用汇率（{source}）为{date}公布，早于所求日期{requestedDate}{days}{behind}。',
    behind: '，来源应已有更新',
    later: '{currencies} 所用汇率（{source}）为{date}公布，晚于所求日期{requestedDate}{days}：此前没有汇率。',
  },
});

const data = {
  source: { type: 'string', description: 'Who published the rates.' },
  kind: { type: 'string', description: 'What kind of rate it is: `reference`, `official` …' },
  date: { type: 'string', description: 'The day of the rates.' },
  requestedDate: { type: 'string', description: 'The day that was asked for.' },
  ageDays: { type: 'integer', description: 'Days between the two; negative if the rates are of a later day.' },
  currencies: { type: 'strings', description: 'The currencies that were converted at these rates.' },
  sourceBehind: { type: 'boolean', description: 'The source has missed a publication of its own schedule.' },
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/** One finding a source and day, at the first figure that its rates were used for; it names the day and the age. */
export const staleRate = defineRule({
  key: 'stale-rate',
  title: 'The exchange rate is old',
  description: 'the day of a rate with the day that was asked for',
  severities: ['warning'],
  data,
  messages,
  check({ usedRates }) {
    return groupBy(usedRates.filter(isStale), ({ rate }) => `${rate.source} ${rate.date}`).map(draftFinding);
  },
});

/** Longest age in days that needs no finding: no market that is followed closes for longer. */
const MAX_UNREPORTED_AGE_DAYS = 14;

/** Is a rate one whose day a reader must know? */
function isStale({ rate, stale }: UsedRate): boolean {
  return stale || rate.ageDays < 0 || rate.ageDays > MAX_UNREPORTED_AGE_DAYS;
}

function draftFinding(group: readonly [UsedRate, ...UsedRate[]]): Draft {
  const { figure, rate, stale } = group[0];
  const { source, date, requestedDate, ageDays, kind } = rate;
  const { start, end, script } = figure;
  const t = new Translator(messages, script);
  const currencies = [...new Set(group.flatMap((each) => [each.rate.base, each.rate.quote]))];
  return {
    severity: 'warning',
    start,
    end,
    figures: [...new Set(group.map((each) => each.figure.id))],
    message: t.say(ageDays < 0 ? 'later' : 'older', {
      currencies: t.list(currencies),
      source,
      date: t.day(date),
      requestedDate: t.day(requestedDate),
      days: t.dayCount(Math.abs(ageDays)),
      behind: stale ? t.say('behind', { source }) : '',
    }),
    data: { source, kind, date, requestedDate, ageDays, currencies, sourceBehind: group.some((each) => each.stale) },
  };
}
