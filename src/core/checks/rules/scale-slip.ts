import { powerOfTen } from '../arithmetic/interval.js';
import type { DataSchema } from '../data-schema.js';
import { groupThousands } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { CONVERSION_DATA } from '../stated-conversion/evidence.js';
import { reportConversions } from '../stated-conversion/report.js';
import { defineRule } from './rule.js';

const messages = defineMessages({
  en: {
    tooSmall:
      '{stated} is {times} times too small beside {original}, or the latter is too large: {original} is {expected} {rate}{confusion}.',
    tooLarge:
      '{stated} is {times} times too large beside {original}, or the latter is too small: {original} is {expected} {rate}{confusion}.',
    confusedYi: ' (1 亿 is 100 million)',
    confusedWan: ' (1 万 is 10,000)',
    confusedZhao: ' (兆 is a million or a million million)',
  },
  zh: {
    tooSmall: '{stated}与{original}相比小了 {times} 倍（或后者有误）：{rate}，{original}为{expected}{confusion}。',
    tooLarge: '{stated}与{original}相比大了 {times} 倍（或后者有误）：{rate}，{original}为{expected}{confusion}。',
    confusedYi: '（1 billion 是 10 亿）',
    confusedWan: '（1 million 是 100 万）',
    confusedZhao: '（兆可指百万，也可指万亿）',
  },
});

const data = {
  ...CONVERSION_DATA,
  powerOfTen: { type: 'integer', description: '`stated` times ten to this power agrees.' },
} as const satisfies DataSchema;

/** A stated conversion that is right but for its scale: 亿 taken for billion, million for billion, a zero too many. */
export const scaleSlip = defineRule({
  key: 'scale-slip',
  title: { en: 'A converted amount is off by a power of ten', zh: '换算金额差了数量级' },
  description: 'the same, off by a power of ten',
  severities: ['error'],
  needs: { figures: 2 },
  data,
  messages,
  check(context) {
    return reportConversions(context, SCALE, ({ power }, { stated, original, expected }, rate, conversion) => {
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
    });
  },
});

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
