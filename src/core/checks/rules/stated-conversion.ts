import type { IsoDate } from '../../rate-table/quote.js';
import { computeEvidence, describeRate, type ConversionEvidence } from '../stated-conversion/evidence.js';
import type { StatedConversionOutcome, StatedConversion } from '../stated-conversion/outcome.js';
import type { FindingDraft, Severity } from '../finding.js';
import { chinese } from '../messages/chinese.js';
import type { CheckContext } from '../check-context.js';
import { gradeNeverObservedRate, gradeOtherDayRate } from '../reference/severity.js';
import { buildSuggestions } from '../suggestion.js';
import { formatMonth, type LocalizedText } from '../messages/format.js';

/** Outcomes that are of this rule; slips of scale and mistaken currencies have rules of their own. */
type ReportedOutcome = Exclude<StatedConversionOutcome, { readonly kind: 'scale' | 'inverted' | 'other-pair' }>;

/** Does a conversion that the writer states agree with the rates of the days before the story? */
export function checkStatedConversions(
  verdicts: readonly StatedConversion[],
  reading: CheckContext,
): readonly FindingDraft[] {
  return verdicts.flatMap((verdict) => {
    const { outcome, stated, original, reference } = verdict;
    if (outcome.kind === 'scale' || outcome.kind === 'inverted' || outcome.kind === 'other-pair') return [];
    if (outcome.kind === 'agrees' && !reading.wantsOk) return [];
    const facts = computeEvidence(original, stated.figure, reference);
    const { start, end, script, id } = stated.figure;
    const rate = describeRate(facts, reference);
    return {
      rule: 'stated-conversion',
      severity: severityOf(outcome, facts, reading.rates.date),
      start,
      end,
      figures: [id, original.id],
      message: buildMessage(outcome, facts, rate)[script],
      data: { ...facts.data, ...outcomeData(outcome) },
      suggestions: isFault(outcome) ? buildSuggestions(stated, facts.rewritings, rate[script], reading) : [],
    };
  });
}

function severityOf(outcome: ReportedOutcome, { deviation }: ConversionEvidence, date: IsoDate): Severity {
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

function isFault({ kind }: ReportedOutcome): boolean {
  return kind === 'other-day' || kind === 'never' || kind === 'unexplained';
}

function outcomeData(outcome: ReportedOutcome): Readonly<Record<string, unknown>> {
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

function buildMessage(outcome: ReportedOutcome, facts: ConversionEvidence, rate: LocalizedText): LocalizedText {
  const { stated, original, expected, percent } = facts;
  if (outcome.kind === 'agrees' && outcome.by === 'reference')
    return {
      latin: `${stated} agrees with ${original}: ${expected} ${rate.latin}.`,
      ...chinese`${stated}与${original}相符：${rate}，为${expected}。`,
    };
  if (outcome.kind === 'agrees') {
    const by =
      outcome.by === 'rate-note'
        ? { latin: 'at the rate that the text notes', ...chinese`按文中所注汇率` }
        : { latin: 'at a rate of the year that the sentence names', ...chinese`按句中所指年份的汇率` };
    return { latin: `${stated} agrees with ${original} ${by.latin}.`, ...chinese`${by}，${stated}与${original}相符。` };
  }
  const isMore = facts.deviation.dividend.gt('0');
  const reason = explainOutcome(outcome, facts);
  return {
    latin: `${stated} is ${percent}% ${isMore ? 'more' : 'less'} than ${original} comes to, ${expected} ${rate.latin}; ${reason.latin}.`,
    ...chinese`${stated}比${original}折算所得${isMore ? '多' : '少'} ${percent}%：${rate}，应为${expected}；${reason}。`,
  };
}

function explainOutcome(outcome: ReportedOutcome, { implied, unit, counted }: ConversionEvidence): LocalizedText {
  const latin = `it implies ${implied} ${counted} to the ${unit}`;
  const zh = chinese`隐含汇率 1 ${unit} = ${implied} ${counted}`;
  switch (outcome.kind) {
    case 'other-reading': {
      const { base, quote: other } = outcome;
      return { latin: `it would agree in ${base} and ${other}`, ...chinese`若币种为 ${base} 与 ${other} 则相符` };
    }
    case 'rounded-original':
      return { latin: 'it may have been made from the exact amount', ...chinese`或由确切金额折算` };
    case 'other-day': {
      const { lastTrue } = outcome;
      return {
        latin: `${latin}, last seen in ${formatMonth(lastTrue, 'latin')}`,
        ...chinese`${zh}，上次出现于${formatMonth(lastTrue, 'hans')}`,
      };
    }
    case 'never': {
      const { since } = outcome;
      if (since === undefined) return { latin: `${latin}, which it has never been`, ...chinese`${zh}，从未出现` };
      return {
        latin: `${latin}, which it has not been since records begin in ${formatMonth(since, 'latin')}`,
        ...chinese`${zh}，自${formatMonth(since, 'hans')}有记录以来从未出现`,
      };
    }
    default:
      return { latin, ...zh };
  }
}
