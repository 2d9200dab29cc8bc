import type { DataOf, DataSchema } from '../data-schema.js';
import type { Severity } from '../finding-draft.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { gradeNeverObservedRate, gradeOtherDayRate } from '../reference/severity.js';
import type { StatedConversionOutcome } from '../stated-conversion/classify.js';
import { CONVERSION_DATA, type ConversionEvidence } from '../stated-conversion/evidence.js';
import { reportConversions } from '../stated-conversion/report.js';
import { defineRule } from './rule.js';

const messages = defineMessages({
  en: {
    agrees: '{stated} agrees with {original}: {expected} {rate}.',
    agreesWithRateNote: '{stated} agrees with {original} at the rate that the text notes.',
    agreesWithNamedYear: '{stated} agrees with {original} at a rate of the year that the sentence names.',
    isMore: '{stated} is {percent}% more than {original} comes to, {expected} {rate}; {reason}.',
    isLess: '{stated} is {percent}% less than {original} comes to, {expected} {rate}; {reason}.',
    otherReading: 'it would agree in {base} and {quote}',
    roundedOriginal: 'it may have been made from the exact amount',
    implies: 'it implies {implied} {counted} to the {unit}',
    otherDay: 'it implies {implied} {counted} to the {unit}, last seen in {month}',
    never: 'it implies {implied} {counted} to the {unit}, which it has never been',
    neverSince: 'it implies {implied} {counted} to the {unit}, which it has not been since records begin in {month}',
  },
  zh: {
    agrees: '{stated}与{original}相符：{rate}，为{expected}。',
    agreesWithRateNote: '按文中所注汇率，{stated}与{original}相符。',
    agreesWithNamedYear: '按句中所指年份的汇率，{stated}与{original}相符。',
    isMore: '{stated}比{original}折算所得多 {percent}%：{rate}，应为{expected}；{reason}。',
    isLess: '{stated}比{original}折算所得少 {percent}%：{rate}，应为{expected}；{reason}。',
    otherReading: '若币种为 {base} 与 {quote} 则相符',
    roundedOriginal: '或由确切金额折算',
    implies: '隐含汇率 1 {unit} = {implied} {counted}',
    otherDay: '隐含汇率 1 {unit} = {implied} {counted}，上次出现于{month}',
    never: '隐含汇率 1 {unit} = {implied} {counted}，从未出现',
    neverSince: '隐含汇率 1 {unit} = {implied} {counted}，自{month}有记录以来从未出现',
  },
});

const data = {
  ...CONVERSION_DATA,
  agreesBy: {
    type: 'string',
    values: ['reference', 'rate-note', 'named-year'],
    optional: true,
    description: 'With the severity `ok`: what it agrees with.',
  },
  readAs: {
    type: 'object',
    fields: {
      original: { type: 'string', description: 'Of the original.' },
      stated: { type: 'string', description: 'Of the equivalent.' },
    },
    optional: true,
    description: 'Currencies of the two marks in which the conversion would agree.',
  },
  lastTrue: {
    type: 'string',
    nullable: true,
    optional: true,
    description: 'The most recent day whose rate is consistent with both amounts; null if there is none.',
  },
  observedSince: { type: 'string', optional: true, description: 'The first day that the source has a rate of.' },
} as const satisfies DataSchema;

/** Does a conversion that the writer states agree with the rates of the days before the story? */
export const statedConversion = defineRule({
  key: 'stated-conversion',
  title: 'A converted amount does not fit the rate of the day',
  description: 'an amount and its equivalent with the rates of the days before',
  severities: ['error', 'warning', 'info'],
  data,
  messages,
  check(context) {
    const kinds = context.wantsOk ? ALL_KINDS : FAULTS;
    return reportConversions(context, kinds, (outcome, evidence, rate, { stated }) => ({
      severity: severityOf(outcome, evidence, context.rates.date),
      message: buildMessage(outcome, evidence, rate, new Translator(messages, stated.figure.script)),
      data: dataOf(outcome),
      isCorrectable: outcome.kind === 'other-day' || outcome.kind === 'never' || outcome.kind === 'unexplained',
    }));
  },
});

/** Slips of scale and mistaken currencies have rules of their own. */
const FAULTS = ['other-reading', 'rounded-original', 'other-day', 'never', 'unexplained'] as const;
const ALL_KINDS = ['agrees', ...FAULTS] as const;

type Outcome = Extract<StatedConversionOutcome, { readonly kind: (typeof ALL_KINDS)[number] }>;

function severityOf(outcome: Outcome, { deviation }: ConversionEvidence, date: string): Severity {
  switch (outcome.kind) {
    case 'agrees':
      return 'ok';
    case 'other-reading':
    case 'rounded-original':
      return 'info';
    case 'other-day':
      return gradeOtherDayRate(outcome.lastTrue, date);
    case 'never':
      return gradeNeverObservedRate(deviation, outcome.since, date);
    case 'unexplained':
      return 'warning';
  }
}

type OutcomeData = Pick<DataOf<typeof data>, 'agreesBy' | 'readAs' | 'lastTrue' | 'observedSince'>;

function dataOf(outcome: Outcome): OutcomeData {
  switch (outcome.kind) {
    case 'agrees':
      return { agreesBy: outcome.by };
    case 'other-reading':
      return { readAs: { original: outcome.base, stated: outcome.quote } };
    case 'other-day':
      return { lastTrue: outcome.lastTrue };
    case 'never':
      return { lastTrue: null, ...(outcome.since === undefined ? {} : { observedSince: outcome.since }) };
    default:
      return {};
  }
}

function buildMessage(
  outcome: Outcome,
  evidence: ConversionEvidence,
  rate: string,
  t: Translator<typeof messages>,
): string {
  const { stated, original, expected, percent, deviation } = evidence;
  if (outcome.kind === 'agrees')
    switch (outcome.by) {
      case 'reference':
        return t.say('agrees', { stated, original, expected, rate });
      case 'rate-note':
        return t.say('agreesWithRateNote', { stated, original });
      case 'named-year':
        return t.say('agreesWithNamedYear', { stated, original });
    }
  const reason = explain(outcome, evidence, t);
  return t.say(deviation.dividend.gt('0') ? 'isMore' : 'isLess', { stated, percent, original, expected, rate, reason });
}

function explain(
  outcome: Exclude<Outcome, { readonly kind: 'agrees' }>,
  { implied, unit, counted }: ConversionEvidence,
  t: Translator<typeof messages>,
): string {
  switch (outcome.kind) {
    case 'other-reading':
      return t.say('otherReading', { base: outcome.base, quote: outcome.quote });
    case 'rounded-original':
      return t.say('roundedOriginal', {});
    case 'other-day':
      return t.say('otherDay', { implied, unit, counted, month: t.month(outcome.lastTrue) });
    case 'never':
      return outcome.since === undefined
        ? t.say('never', { implied, unit, counted })
        : t.say('neverSince', { implied, unit, counted, month: t.month(outcome.since) });
    case 'unexplained':
      return t.say('implies', { implied, unit, counted });
  }
}
