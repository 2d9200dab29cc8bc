import type { Figure } from '../../figures/figure.js';
import { conversionFacts, sayRate, type ConversionFacts } from '../stated-conversion/evidence.js';
import type { Verdict } from '../stated-conversion/outcome.js';
import type { FindingDraft } from '../finding.js';
import { han } from '../messages/chinese.js';
import { powerOfTen } from '../arithmetic/interval.js';
import type { Reading } from '../check-context.js';
import { suggest } from '../suggestion.js';
import { sayThousands, type Sentences } from '../messages/format.js';

/** A stated conversion that is right but for its scale: 亿 taken for billion, million for billion, a zero too many. */
export function scaleSlip(verdicts: readonly Verdict[], reading: Reading): readonly FindingDraft[] {
  return verdicts.flatMap(({ outcome, stated, original, reference }) => {
    if (outcome.kind !== 'scale') return [];
    const facts = conversionFacts(original, stated.figure, reference);
    const { start, end, script, id } = stated.figure;
    const rate = sayRate(facts, reference);
    return {
      rule: 'scale-slip',
      severity: 'error',
      start,
      end,
      figures: [id, original.id],
      message: sentences(outcome.power, facts, rate, confusion(original, stated.figure, outcome.power))[script],
      data: { ...facts.data, powerOfTen: outcome.power },
      suggestions: suggest(stated, facts.rewritings, rate[script], reading),
    };
  });
}

function sentences(
  power: number,
  { stated, original, expected }: ConversionFacts,
  rate: Sentences,
  because: Sentences,
): Sentences {
  const times = sayThousands(powerOfTen(Math.abs(power)).toFixed());
  const isSmall = power > 0;
  return {
    latin: `${stated} is ${times} times too ${isSmall ? 'small' : 'large'} beside ${original}, or the latter is too ${isSmall ? 'large' : 'small'}: ${original} is ${expected} ${rate.latin}${because.latin}.`,
    ...han`${stated}与${original}相比${isSmall ? '小' : '大'}了 ${times} 倍（或后者有误）：${rate}，${original}为${expected}${because}。`,
  };
}

const NONE: Sentences = { latin: '', hans: '', hant: '' };

/** Words that are taken for one another, and the power of ten between them. */
const CONFUSIONS: readonly (readonly [RegExp, RegExp, number, Sentences])[] = [
  [/[亿億]/, /billion|bn|bln/i, 1, { latin: ' (1 亿 is 100 million)', ...han`（1 billion 是 10 亿）` }],
  [/[万萬]/, /million|mn|mln/i, 2, { latin: ' (1 万 is 10,000)', ...han`（1 million 是 100 万）` }],
  [
    /兆/,
    /[亿億万萬]|illion/i,
    6,
    { latin: ' (兆 is a million or a million million)', ...han`（兆可指百万，也可指万亿）` },
  ],
];

function confusion(original: Figure, stated: Figure, power: number): Sentences {
  const [a, b] = [original.text, stated.text];
  const found = CONFUSIONS.find(
    ([one, other, by]) => by === Math.abs(power) && ((one.test(a) && other.test(b)) || (one.test(b) && other.test(a))),
  );
  return found?.[3] ?? NONE;
}
