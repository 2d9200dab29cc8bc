import { computeEvidence, describeRate, type ConversionEvidence } from '../stated-conversion/evidence.js';
import type { StatedConversionOutcome, StatedConversion } from '../stated-conversion/outcome.js';
import type { FindingDraft } from '../finding.js';
import { chinese } from '../messages/chinese.js';
import type { CheckContext } from '../check-context.js';
import { buildSuggestions } from '../suggestion.js';
import type { LocalizedText } from '../messages/format.js';

type SwapOutcome = Extract<StatedConversionOutcome, { readonly kind: 'inverted' | 'other-pair' }>;

/** A stated conversion that was multiplied where it should be divided, or made with the rate of another currency. */
export function reportSwappedCurrencies(
  verdicts: readonly StatedConversion[],
  reading: CheckContext,
): readonly FindingDraft[] {
  return verdicts.flatMap(({ outcome, stated, original, reference }) => {
    if (outcome.kind !== 'inverted' && outcome.kind !== 'other-pair') return [];
    const facts = computeEvidence(original, stated.figure, reference);
    const { start, end, script, id } = stated.figure;
    const rate = describeRate(facts, reference);
    const pair =
      outcome.kind === 'other-pair' ? { rateUsed: `${outcome.base}/${outcome.quote}` } : { rateInverted: true };
    return {
      rule: 'swapped-currency',
      severity: 'error',
      start,
      end,
      figures: [id, original.id],
      message: buildMessage(outcome, facts, rate)[script],
      data: { ...facts.data, ...pair },
      suggestions: buildSuggestions(stated, facts.rewritings, rate[script], reading),
    };
  });
}

function buildMessage(outcome: SwapOutcome, facts: ConversionEvidence, rate: LocalizedText): LocalizedText {
  const { stated, original, expected } = facts;
  const right = {
    latin: `${original} is ${expected} ${rate.latin}`,
    ...chinese`${rate}，${original}为${expected}`,
  };
  if (outcome.kind === 'inverted')
    return {
      latin: `${stated} was converted the wrong way round, multiplied where it should be divided or the reverse: ${right.latin}.`,
      ...chinese`${stated}折算方向有误（乘除颠倒）：${right}。`,
    };
  return {
    latin: `${stated} is made with the rate from ${outcome.base} to ${outcome.quote}: ${right.latin}.`,
    ...chinese`${stated}用的是 ${outcome.base} 兑 ${outcome.quote} 的汇率：${right}。`,
  };
}
