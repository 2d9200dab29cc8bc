import { powerOfTen } from '../arithmetic/interval.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import { parseDecimal } from '../../money/decimal.js';
import { findPartsAboveWhole, type PartAboveWhole } from '../claims/parts-above-whole.js';
import type { FindingDraft } from '../finding-draft.js';
import { applyRewritings, rewriteAmount } from '../rewriting/rewrite.js';
import { buildSuggestions } from '../suggestion.js';
import { groupThousands, toQuotedText } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { CONVERSION_DATA } from '../stated-conversion/evidence.js';
import { reportConversions } from '../stated-conversion/report.js';
import { defineRule, type RuleContext } from './rule.js';

const messages = defineMessages({
  en: {
    tooSmall:
      '{stated} is {times} times too small beside {original}, or the latter is too large: {original} is {expected} {rate}{confusion}.',
    tooLarge:
      '{stated} is {times} times too large beside {original}, or the latter is too small: {original} is {expected} {rate}{confusion}.',
    partAboveWhole: '{part} for a part of the year is more than {whole} for all of it; {expected} would be usual.',
    decimalPoint: 'a power of ten less',
    confusedYi: ' (1 亿 is 100 million)',
    confusedWan: ' (1 万 is 10,000)',
    confusedZhao: ' (兆 is a million or a million million)',
  },
  zh: {
    tooSmall: '{stated}只有{original}折算所得的约 1/{times}（或后者有误）：{rate}，{original}为{expected}{confusion}。',
    tooLarge: '{stated}是{original}折算所得的约 {times} 倍（或后者有误）：{rate}，{original}为{expected}{confusion}。',
    partAboveWhole: '{part}是一年中部分时间的数额，却多于全年的{whole}；{expected}较为合理。',
    decimalPoint: '小数点或单位有误',
    confusedYi: '（1 billion 是 10 亿）',
    confusedWan: '（1 million 是 100 万）',
    confusedZhao: '（兆可指百万，也可指万亿）',
  },
});

const { ratePair, impliedRate, referenceRate, rateDate, source, ...AMOUNTS } = CONVERSION_DATA;
const optional = { optional: true } as const;

const data = {
  ...AMOUNTS,
  ratePair: { ...ratePair, ...optional },
  impliedRate: { ...impliedRate, ...optional },
  referenceRate: { ...referenceRate, ...optional },
  rateDate: { ...rateDate, ...optional },
  source: { ...source, ...optional },
  powerOfTen: { type: 'integer', description: '`stated` times ten to this power agrees.' },
} as const satisfies DataSchema;

/**
 * A stated conversion that is right but for its scale: 亿 taken for billion, million for billion, a zero too many; and
 * sales of a quarter that are more than those of its year. The data of the latter, which are in one currency, has no rates.
 */
export const scaleSlip = defineRule({
  key: 'scale-slip',
  title: { en: 'An amount is off by a power of ten', zh: '金额差了数量级' },
  description: 'the same, off by a power of ten; a quarter with its year',
  severities: ['error'],
  needs: { figures: 2 },
  data,
  messages,
  check(context) {
    const parts = findPartsAboveWhole(context.sentences).map((found) => draftPart(found, context));
    const conversions = reportConversions(
      context,
      SCALE,
      ({ power }, { stated, original, expected }, rate, conversion) => {
        const t = new Translator(messages, conversion.stated.figure.script);
        const confusion = findConfusion(conversion.original.text, conversion.stated.figure.text, power);
        return {
          severity: 'error',
          message: t.say(power > 0 ? 'tooSmall' : 'tooLarge', {
            stated,
            original,
            expected,
            rate,
            times: groupThousands(powerOfTen(Math.abs(power)).toFixed()),
            confusion: confusion ? t.say(confusion, {}) : '',
          }),
          data: { powerOfTen: power },
        };
      },
    );
    return [...conversions, ...parts];
  },
});

function draftPart({ part, whole, power }: PartAboveWhole, context: RuleContext): FindingDraft<DataOf<typeof data>> {
  const { id, start, end, script, text, value, currency } = part.figure;
  const t = new Translator(messages, script);
  const expected = parseDecimal(value).times(powerOfTen(power));
  const rewritings = rewriteAmount(part.figure, [{ dividend: expected, divisor: powerOfTen(0) }]) ?? [];
  const written =
    rewritings.length > 0
      ? toQuotedText(applyRewritings(text, rewritings))
      : `${currency} ${groupThousands(expected.toFixed())}`;
  return {
    severity: 'error',
    start,
    end,
    figures: [id, whole.figure.id],
    message: t.say('partAboveWhole', {
      part: toQuotedText(text),
      whole: toQuotedText(whole.figure.text),
      expected: written,
    }),
    data: {
      stated: value,
      expected: expected.toFixed(),
      currency,
      original: whole.figure.value,
      originalCurrency: currency,
      deviationPercent: powerOfTen(-power).minus(powerOfTen(0)).times(powerOfTen(2)).toFixed(2),
      powerOfTen: power,
    },
    suggestions: buildSuggestions(part, rewritings, t.say('decimalPoint', {}), context),
  };
}

const SCALE = ['scale'] as const;

/** Words that are taken for one another, the power of ten between them, and the message that explains it. */
const CONFUSED_SCALE_WORDS = [
  [/[亿億]/, /billion|bn|bln/i, 1, 'confusedYi'],
  [/[万萬]/, /million|mn|mln/i, 2, 'confusedWan'],
  [/兆/, /[亿億万萬]|illion/i, 6, 'confusedZhao'],
] as const;

function findConfusion(
  original: string,
  stated: string,
  power: number,
): (typeof CONFUSED_SCALE_WORDS)[number][3] | undefined {
  return CONFUSED_SCALE_WORDS.find(
    ([one, other, by]) =>
      by === Math.abs(power) &&
      ((one.test(original) && other.test(stated)) || (one.test(stated) && other.test(original))),
  )?.[3];
}
