import { Decimal } from '../../money/decimal.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft, Severity } from '../finding-draft.js';
import { getOrThrow } from '../../../support/get-or-throw.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { gradeMisfittingRate } from '../reference/severity.js';
import type { StatedConversion } from '../stated-conversion/conversion.js';
import type { StatedConversionOutcome } from '../stated-conversion/classify.js';
import { CONVERSION_DATA, type ConversionEvidence } from '../stated-conversion/evidence.js';
import { reportConversions } from '../stated-conversion/report.js';
import { defineRule, type RuleContext } from './rule.js';

const messages = defineMessages({
  en: {
    agrees: '{stated} agrees with {original}: {expected} {rate}.',
    agreesWithRateNote: '{stated} agrees with {original} at the rate that the text notes.',
    agreesWithNamedPeriod: '{stated} agrees with {original} at a rate of the time that the text names.',
    isMore: '{stated} is {percent}% more than {original} comes to, {expected} {rate}; {reason}.',
    isLess: '{stated} is {percent}% less than {original} comes to, {expected} {rate}; {reason}.',
    isTimes: '{stated} is {times} times what {original} comes to, {expected} {rate}; {reason}.',
    isPart: '{original} comes to {times} times {stated}, {expected} {rate}; {reason}.',
    otherReading: 'it would agree in {base} and {quote}',
    roundedOriginal: 'it may have been made from the exact amount',
    cutOff: 'its last digit is cut off, not rounded',
    coarse: 'rounding to one digit takes it that far',
    implies: 'it implies {implied} {counted} to the {unit}',
    otherDay: 'it implies {implied} {counted} to the {unit}, last seen in {month}',
    never: 'it implies {implied} {counted} to the {unit}, which is not known of any day',
    neverSince: 'it implies {implied} {counted} to the {unit}, which it has not been since records begin in {month}',
    impliedRange: '{low} to {high}',
    alternative: ' (read as {base} and {quote} it would agree)',
    noDate: '; no date was given for the story',
    oneMore: ' The same goes for one more of its conversions.',
    more: ' The same goes for {count} more of its conversions.',
  },
  zh: {
    agrees: '{stated}与{original}相符：{rate}，为{expected}。',
    agreesWithRateNote: '按文中所注汇率，{stated}与{original}相符。',
    agreesWithNamedPeriod: '按文中所指时间的汇率，{stated}与{original}相符。',
    isMore: '{stated}比{original}折算所得多 {percent}%：{rate}，应为{expected}；{reason}。',
    isLess: '{stated}比{original}折算所得少 {percent}%：{rate}，应为{expected}；{reason}。',
    isTimes: '{stated}是{original}折算所得的 {times} 倍：{rate}，应为{expected}；{reason}。',
    isPart: '{original}折算所得是{stated}的 {times} 倍：{rate}，应为{expected}；{reason}。',
    otherReading: '若币种为 {base} 与 {quote} 则相符',
    roundedOriginal: '或由确切金额折算',
    cutOff: '末位数字是舍去而非四舍五入',
    coarse: '只留一位数字，四舍五入误差过大',
    implies: '隐含汇率 1 {unit} = {implied} {counted}',
    otherDay: '隐含汇率 1 {unit} = {implied} {counted}，上次出现于{month}',
    never: '隐含汇率 1 {unit} = {implied} {counted}，已知的日子都没有此汇率',
    neverSince: '隐含汇率 1 {unit} = {implied} {counted}，自{month}有记录以来从未出现',
    impliedRange: '{low} 至 {high}',
    alternative: '（若币种为 {base} 与 {quote} 则相符）',
    noDate: '；未说明稿件日期',
    oneMore: '另有一处折算也是如此。',
    more: '另有 {count} 处折算也是如此。',
  },
});

const data = {
  ...CONVERSION_DATA,
  agreesBy: {
    type: 'string',
    values: ['reference', 'rate-note', 'named-period'],
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
  title: { en: 'A converted amount does not fit the rate of the day', zh: '换算金额与当日汇率不符' },
  description: 'an amount and its equivalent with the rates of the days before',
  severities: ['error', 'warning', 'info'],
  needs: { figures: 2 },
  data,
  messages,
  check(context) {
    const kinds = context.wantsOk ? ALL_KINDS : FAULTS;
    const drafts = reportConversions(context, kinds, (outcome, evidence, rate, conversion) => ({
      severity: severityOf(outcome, evidence, conversion, context),
      message: buildMessage(outcome, evidence, rate, conversion, context),
      data: dataOf(outcome, conversion),
      isCorrectable: isMisfit(outcome) || outcome.kind === 'coarse' || outcome.kind === 'cut-off',
    }));
    return context.rates.isDateGiven ? drafts : reportOnce(drafts, context);
  },
});

type Draft = FindingDraft<DataOf<typeof data>>;

/**
 * An old story that was sent without its date converts everything at rates of another day: one finding says it, at the first
 * of these conversions, with the figures of all.
 */
function reportOnce(drafts: readonly Draft[], { byId }: RuleContext): readonly Draft[] {
  const old = drafts.filter(({ severity, data: { lastTrue } }) => severity === 'info' && lastTrue !== undefined);
  const [first, ...others] = old;
  if (!first || others.length === 0) return drafts;
  const t = new Translator(messages, getOrThrow(byId, first.figures[0] ?? '').figure.script);
  const more = others.length === 1 ? t.say('oneMore', {}) : t.say('more', { count: others.length });
  const merged = { ...first, message: first.message + more, figures: old.flatMap(({ figures }) => figures) };
  return drafts.flatMap((draft) => (draft === first ? merged : others.includes(draft) ? [] : draft));
}

/** Outcomes that say that the rate is not that of the story's day. */
const MISFITS = ['other-day', 'never', 'unexplained'] as const;
/** Slips of scale and mistaken currencies have rules of their own. */
const FAULTS = ['other-reading', 'rounded-original', 'cut-off', 'coarse', ...MISFITS] as const;
const ALL_KINDS = ['agrees', ...FAULTS] as const;

type Outcome = Extract<StatedConversionOutcome, { readonly kind: (typeof ALL_KINDS)[number] }>;
type Misfit = Extract<Outcome, { readonly kind: (typeof MISFITS)[number] }>;

function isMisfit(outcome: Outcome): outcome is Misfit {
  return (MISFITS as readonly string[]).includes(outcome.kind);
}

/** From so much on, an old rate is a fault however near it is to the rates of the weeks before. */
const LARGE_DEVIATION = new Decimal('0.07');

function isMisfitLarge({ deviation: { dividend, divisor } }: ConversionEvidence): boolean {
  return dividend.abs().gte(divisor.times(LARGE_DEVIATION));
}

function severityOf(
  outcome: Outcome,
  evidence: ConversionEvidence,
  { stated: { figure }, alternative, distance, isOfPeriod }: StatedConversion,
  { rates }: RuleContext,
): Severity {
  if (outcome.kind === 'agrees') return 'ok';
  if (outcome.kind === 'rounded-original' || outcome.kind === 'cut-off')
    return rates.isDateGiven && (distance === 'off' || distance === 'far') ? 'warning' : 'info';
  if (outcome.kind === 'coarse') return rates.isDateGiven && figure.qualifier === 'exact' ? 'warning' : 'info';
  if (!isMisfit(outcome)) return 'info';
  const lastTrue = outcome.kind === 'other-day' ? outcome.lastTrue : undefined;
  const since = outcome.kind === 'never' ? outcome.since : undefined;
  const isLarge = isMisfitLarge(evidence);
  const severity = gradeMisfittingRate({ lastTrue, since, distance, isOfPeriod, isLarge }, rates);
  // A currency that is only assumed makes no error while another reading would agree.
  return severity === 'error' && alternative ? 'warning' : severity;
}

type OutcomeData = Pick<DataOf<typeof data>, 'agreesBy' | 'readAs' | 'lastTrue' | 'observedSince'>;

function dataOf(outcome: Outcome, { alternative }: StatedConversion): OutcomeData {
  const readAs = alternative && { readAs: { original: alternative.base, stated: alternative.quote } };
  switch (outcome.kind) {
    case 'agrees':
      return { agreesBy: outcome.by };
    case 'other-reading':
      return { readAs: { original: outcome.base, stated: outcome.quote } };
    case 'other-day':
      return { lastTrue: outcome.lastTrue, ...readAs };
    case 'never':
      return { lastTrue: null, ...(outcome.since === undefined ? {} : { observedSince: outcome.since }), ...readAs };
    default:
      return { ...readAs };
  }
}

function buildMessage(
  outcome: Outcome,
  evidence: ConversionEvidence,
  rate: string,
  conversion: StatedConversion,
  context: RuleContext,
): string {
  const { stated, original, expected, percent, deviation, times } = evidence;
  const t = new Translator(messages, conversion.stated.figure.script);
  if (outcome.kind === 'agrees')
    switch (outcome.by) {
      case 'reference':
        return t.say('agrees', { stated, original, expected, rate });
      case 'rate-note':
        return t.say('agreesWithRateNote', { stated, original });
      case 'named-period':
        return t.say('agreesWithNamedPeriod', { stated, original });
    }
  const isMore = deviation.dividend.gt('0');
  const reason =
    explain(outcome, evidence, t) +
    (conversion.alternative ? t.say('alternative', conversion.alternative) : '') +
    (isMisfit(outcome) && !context.rates.isDateGiven ? t.say('noDate', {}) : '');
  if (times !== undefined)
    return t.say(isMore ? 'isTimes' : 'isPart', { stated, times, original, expected, rate, reason });
  return t.say(isMore ? 'isMore' : 'isLess', { stated, percent, original, expected, rate, reason });
}

function explain(
  outcome: Exclude<Outcome, { readonly kind: 'agrees' }>,
  { impliedRange: { low, high }, unit, counted }: ConversionEvidence,
  t: Translator<typeof messages>,
): string {
  const implied = low === high ? low : t.say('impliedRange', { low, high });
  switch (outcome.kind) {
    case 'other-reading':
      return t.say('otherReading', { base: outcome.base, quote: outcome.quote });
    case 'rounded-original':
      return t.say('roundedOriginal', {});
    case 'cut-off':
      return t.say('cutOff', {});
    case 'coarse':
      return t.say('coarse', {});
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
