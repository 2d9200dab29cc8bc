import type { IsoDate } from '../../rate-table/quote.js';
import { conversionFacts, sayRate, type ConversionFacts } from '../stated-conversion/evidence.js';
import type { Outcome, Verdict } from '../stated-conversion/outcome.js';
import type { FindingDraft, Severity } from '../finding.js';
import { han } from '../messages/chinese.js';
import type { Reading } from '../check-context.js';
import { neverSeverity, otherDaySeverity } from '../reference/severity.js';
import { suggest } from '../suggestion.js';
import { sayMonth, type Sentences } from '../messages/format.js';

/** Outcomes that are of this rule; slips of scale and mistaken currencies have rules of their own. */
type Own = Exclude<Outcome, { readonly kind: 'scale' | 'inverted' | 'other-pair' }>;

/** Does a conversion that the writer states agree with the rates of the days before the story? */
export function statedConversion(verdicts: readonly Verdict[], reading: Reading): readonly FindingDraft[] {
  return verdicts.flatMap((verdict) => {
    const { outcome, stated, original, reference } = verdict;
    if (outcome.kind === 'scale' || outcome.kind === 'inverted' || outcome.kind === 'other-pair') return [];
    if (outcome.kind === 'agrees' && !reading.wantsOk) return [];
    const facts = conversionFacts(original, stated.figure, reference);
    const { start, end, script, id } = stated.figure;
    const rate = sayRate(facts, reference);
    return {
      rule: 'stated-conversion',
      severity: severityOf(outcome, facts, reading.rates.date),
      start,
      end,
      figures: [id, original.id],
      message: sentences(outcome, facts, rate)[script],
      data: { ...facts.data, ...dataOf(outcome) },
      suggestions: isFault(outcome) ? suggest(stated, facts.rewritings, rate[script], reading) : [],
    };
  });
}

function severityOf(outcome: Own, { deviation }: ConversionFacts, date: IsoDate): Severity {
  switch (outcome.kind) {
    case 'agrees':
      return 'ok';
    case 'other-reading':
    case 'rounded-original':
      return 'info';
    case 'other-day':
      return otherDaySeverity(outcome.lastTrue, date);
    case 'never':
      return neverSeverity(deviation, outcome.since, date);
    case 'unexplained':
      return 'warning';
  }
}

function isFault({ kind }: Own): boolean {
  return kind === 'other-day' || kind === 'never' || kind === 'unexplained';
}

function dataOf(outcome: Own): Readonly<Record<string, unknown>> {
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

function sentences(outcome: Own, facts: ConversionFacts, rate: Sentences): Sentences {
  const { stated, original, expected, percent } = facts;
  if (outcome.kind === 'agrees' && outcome.by === 'reference')
    return {
      latin: `${stated} agrees with ${original}: ${expected} ${rate.latin}.`,
      ...han`${stated}与${original}相符：${rate}，为${expected}。`,
    };
  if (outcome.kind === 'agrees') {
    const by =
      outcome.by === 'rate-note'
        ? { latin: 'at the rate that the text notes', ...han`按文中所注汇率` }
        : { latin: 'at a rate of the year that the sentence names', ...han`按句中所指年份的汇率` };
    return { latin: `${stated} agrees with ${original} ${by.latin}.`, ...han`${by}，${stated}与${original}相符。` };
  }
  const isMore = facts.deviation.dividend.gt('0');
  const reason = reasonOf(outcome, facts);
  return {
    latin: `${stated} is ${percent}% ${isMore ? 'more' : 'less'} than ${original} comes to, ${expected} ${rate.latin}; ${reason.latin}.`,
    ...han`${stated}比${original}折算所得${isMore ? '多' : '少'} ${percent}%：${rate}，应为${expected}；${reason}。`,
  };
}

function reasonOf(outcome: Own, { implied, unit, counted }: ConversionFacts): Sentences {
  const latin = `it implies ${implied} ${counted} to the ${unit}`;
  const zh = han`隐含汇率 1 ${unit} = ${implied} ${counted}`;
  switch (outcome.kind) {
    case 'other-reading': {
      const { base, quote: other } = outcome;
      return { latin: `it would agree in ${base} and ${other}`, ...han`若币种为 ${base} 与 ${other} 则相符` };
    }
    case 'rounded-original':
      return { latin: 'it may have been made from the exact amount', ...han`或由确切金额折算` };
    case 'other-day': {
      const { lastTrue } = outcome;
      return {
        latin: `${latin}, last seen in ${sayMonth(lastTrue, 'latin')}`,
        ...han`${zh}，上次出现于${sayMonth(lastTrue, 'hans')}`,
      };
    }
    case 'never': {
      const { since } = outcome;
      if (since === undefined) return { latin: `${latin}, which it has never been`, ...han`${zh}，从未出现` };
      return {
        latin: `${latin}, which it has not been since records begin in ${sayMonth(since, 'latin')}`,
        ...han`${zh}，自${sayMonth(since, 'hans')}有记录以来从未出现`,
      };
    }
    default:
      return { latin, ...zh };
  }
}
