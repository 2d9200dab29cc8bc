import { groupBy } from '../../../support/group-by.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft, Severity } from '../finding-draft.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import type { UsedRate } from '../requested-conversions.js';
import { defineRule } from './rule.js';

const messages = defineMessages({
  en: {
    older:
      'The rates used for {currencies} ({source}) are of {date}, {days} before the date asked for, {requestedDate}{behind}.',
    olderThanToday:
      'The rates used for {currencies} ({source}) are of {date}, {days} before today, {requestedDate}; no date was given for the story{behind}.',
    behind: '; the source should have published since',
    overtaken: '; a newer one ({source}, {newer}) is suspect or missing there',
    later:
      'The rates used for {currencies} ({source}) are of {date}, {days} after the date asked for, {requestedDate}: none is known from the {limit} before it.',
    others: ' Others are of {dates}.',
  },
  zh: {
    older: '{currencies} 所用汇率（{source}）为{date}公布，早于所求日期{requestedDate}{days}{behind}。',
    olderThanToday:
      '{currencies} 所用汇率（{source}）为{date}公布，早于今天{requestedDate}{days}；未说明稿件日期{behind}。',
    behind: '，来源应已有更新',
    overtaken: '，{newer}另有公布（{source}），但该汇率存疑或缺失，未予采用',
    later: '{currencies} 所用汇率（{source}）为{date}公布，晚于所求日期{requestedDate}{days}：此前{limit}内没有汇率。',
    others: '另有{dates}的汇率。',
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

/**
 * One finding a text, at the first figure that an old rate was used for; it names the oldest rate, its day and its age. It is
 * a `warning` where an amount was converted at the rate, which a reader sees, for a day that the caller named; and an
 * `info` where no date was given: then the rates are old for today, which says nothing of the story. Where figures of the text
 * were only compared with rates, these are an `info` when they are too far from the story's day to say much of its
 * conversions; a finding that is made from one names its day.
 */
export const staleRate = defineRule({
  key: 'stale-rate',
  title: { en: 'The exchange rate is old', zh: '汇率已旧' },
  description: 'the day of a rate with the day that was asked for',
  severities: ['warning', 'info'],
  needs: {},
  data,
  messages,
  check({ usedRates, requestedConversions, rates }) {
    const converted = requestedConversions.usedRates.filter(isStale);
    const reported =
      converted.length > 0 ? usedRates.filter(isStale) : rates.isDateGiven ? usedRates.filter(isDistant) : [];
    const groups = groupBy(reported, ({ rate }) => `${rate.source} ${rate.date}`);
    const [oldest, ...others] = groups.toSorted(([a], [b]) => Math.abs(b.rate.ageDays) - Math.abs(a.rate.ageDays));
    if (!oldest) return [];
    const isSeen = converted.length > 0 && rates.isDateGiven;
    return [draftFinding(oldest, others, isSeen ? 'warning' : 'info', rates.isDateGiven)];
  },
});

/** Longest age in days that needs no finding: no market that is followed closes for longer. */
const MAX_UNREPORTED_AGE_DAYS = 14;

/** Is a rate one whose day a reader must know? */
function isStale(used: UsedRate): boolean {
  return used.stale || used.rate.ageDays < 0 || isDistant(used);
}

function isDistant({ rate: { ageDays } }: UsedRate): boolean {
  return Math.abs(ageDays) > MAX_UNREPORTED_AGE_DAYS;
}

function sayBehind({ rate, stale }: UsedRate, t: Translator<typeof messages>): string {
  if (!stale) return '';
  const newest = rate.passedOver?.find(({ date }) => date > rate.date);
  return newest
    ? t.say('overtaken', { source: t.source(newest.source), newer: t.day(newest.date) })
    : t.say('behind', {});
}

type RateGroup = readonly [UsedRate, ...UsedRate[]];

function draftFinding(group: RateGroup, others: readonly RateGroup[], severity: Severity, isDateGiven: boolean): Draft {
  const { rate } = group[0];
  const { source, date, requestedDate, ageDays, kind } = rate;
  const figures = [...new Set([group, ...others].flat().map((each) => each.figure))].sort((a, b) => a.start - b.start);
  const { start, end, script } = figures[0] ?? group[0].figure;
  const t = new Translator(messages, script);
  const currencies = [...new Set(group.flatMap((each) => [each.rate.base, each.rate.quote]))];
  const dates = [...new Set(others.map(([other]) => other.rate.date))].sort();
  const said = t.say(ageDays < 0 ? 'later' : isDateGiven ? 'older' : 'olderThanToday', {
    currencies: t.list(currencies),
    source: t.source(source),
    date: t.day(date),
    requestedDate: t.day(requestedDate),
    days: t.dayCount(Math.abs(ageDays)),
    limit: t.dayCount(MAX_UNREPORTED_AGE_DAYS),
    behind: sayBehind(group[0], t),
  });
  return {
    severity,
    start,
    end,
    figures: [...new Set(figures.map(({ id }) => id))],
    message: said + (dates.length > 0 ? t.say('others', { dates: t.list(dates.map((each) => t.day(each))) }) : ''),
    data: { source, kind, date, requestedDate, ageDays, currencies, sourceBehind: group.some((each) => each.stale) },
  };
}
