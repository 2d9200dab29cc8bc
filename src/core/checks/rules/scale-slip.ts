import type { Figure } from '../../figures/figure.js';
import { computeEvidence, describeRate, type ConversionEvidence } from '../stated-conversion/evidence.js';
import type { StatedConversion } from '../stated-conversion/outcome.js';
import type { FindingDraft } from '../finding.js';
import { chinese } from '../messages/chinese.js';
import { powerOfTen } from '../arithmetic/interval.js';
import type { CheckContext } from '../check-context.js';
import { buildSuggestions } from '../suggestion.js';
import { groupThousands, type LocalizedText } from '../messages/format.js';

/** A stated conversion that is right but for its scale: 亿 taken for billion, million for billion, a zero too many. */
export function reportScaleSlips(
  verdicts: readonly StatedConversion[],
  reading: CheckContext,
): readonly FindingDraft[] {
  return verdicts.flatMap(({ outcome, stated, original, reference }) => {
    if (outcome.kind !== 'scale') return [];
    const facts = computeEvidence(original, stated.figure, reference);
    const { start, end, script, id } = stated.figure;
    const rate = describeRate(facts, reference);
    return {
      rule: 'scale-slip',
      severity: 'error',
      start,
      end,
      figures: [id, original.id],
      message: buildMessage(outcome.power, facts, rate, explainConfusion(original, stated.figure, outcome.power))[
        script
      ],
      data: { ...facts.data, powerOfTen: outcome.power },
      suggestions: buildSuggestions(stated, facts.rewritings, rate[script], reading),
    };
  });
}

function buildMessage(
  power: number,
  { stated, original, expected }: ConversionEvidence,
  rate: LocalizedText,
  because: LocalizedText,
): LocalizedText {
  const times = groupThousands(powerOfTen(Math.abs(power)).toFixed());
  const isSmall = power > 0;
  return {
    latin: `${stated} is ${times} times too ${isSmall ? 'small' : 'large'} beside ${original}, or the latter is too ${isSmall ? 'large' : 'small'}: ${original} is ${expected} ${rate.latin}${because.latin}.`,
    ...chinese`${stated}与${original}相比${isSmall ? '小' : '大'}了 ${times} 倍（或后者有误）：${rate}，${original}为${expected}${because}。`,
  };
}

const NO_TEXT: LocalizedText = { latin: '', hans: '', hant: '' };

/** Words that are taken for one another, and the power of ten between them. */
const CONFUSED_SCALE_WORDS: readonly (readonly [RegExp, RegExp, number, LocalizedText])[] = [
  [/[亿億]/, /billion|bn|bln/i, 1, { latin: ' (1 亿 is 100 million)', ...chinese`（1 billion 是 10 亿）` }],
  [/[万萬]/, /million|mn|mln/i, 2, { latin: ' (1 万 is 10,000)', ...chinese`（1 million 是 100 万）` }],
  [
    /兆/,
    /[亿億万萬]|illion/i,
    6,
    { latin: ' (兆 is a million or a million million)', ...chinese`（兆可指百万，也可指万亿）` },
  ],
];

function explainConfusion(original: Figure, stated: Figure, power: number): LocalizedText {
  const [a, b] = [original.text, stated.text];
  const found = CONFUSED_SCALE_WORDS.find(
    ([one, other, by]) => by === Math.abs(power) && ((one.test(a) && other.test(b)) || (one.test(b) && other.test(a))),
  );
  return found?.[3] ?? NO_TEXT;
}
