import { conversionFacts, sayRate, type ConversionFacts } from '../stated-conversion/evidence.js';
import type { Outcome, Verdict } from '../stated-conversion/outcome.js';
import type { FindingDraft } from '../finding.js';
import { han } from '../messages/chinese.js';
import type { Reading } from '../check-context.js';
import { suggest } from '../suggestion.js';
import type { Sentences } from '../messages/format.js';

type Own = Extract<Outcome, { readonly kind: 'inverted' | 'other-pair' }>;

/** A stated conversion that was multiplied where it should be divided, or made with the rate of another currency. */
export function swappedCurrency(verdicts: readonly Verdict[], reading: Reading): readonly FindingDraft[] {
  return verdicts.flatMap(({ outcome, stated, original, reference }) => {
    if (outcome.kind !== 'inverted' && outcome.kind !== 'other-pair') return [];
    const facts = conversionFacts(original, stated.figure, reference);
    const { start, end, script, id } = stated.figure;
    const rate = sayRate(facts, reference);
    const pair =
      outcome.kind === 'other-pair' ? { rateUsed: `${outcome.base}/${outcome.quote}` } : { rateInverted: true };
    return {
      rule: 'swapped-currency',
      severity: 'error',
      start,
      end,
      figures: [id, original.id],
      message: sentences(outcome, facts, rate)[script],
      data: { ...facts.data, ...pair },
      suggestions: suggest(stated, facts.rewritings, rate[script], reading),
    };
  });
}

function sentences(outcome: Own, facts: ConversionFacts, rate: Sentences): Sentences {
  const { stated, original, expected } = facts;
  const right = {
    latin: `${original} is ${expected} ${rate.latin}`,
    ...han`${rate}，${original}为${expected}`,
  };
  if (outcome.kind === 'inverted')
    return {
      latin: `${stated} was converted the wrong way round, multiplied where it should be divided or the reverse: ${right.latin}.`,
      ...han`${stated}折算方向有误（乘除颠倒）：${right}。`,
    };
  return {
    latin: `${stated} is made with the rate from ${outcome.base} to ${outcome.quote}: ${right.latin}.`,
    ...han`${stated}用的是 ${outcome.base} 兑 ${outcome.quote} 的汇率：${right}。`,
  };
}
