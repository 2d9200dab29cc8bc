import type { RefineContext, Refiner } from '../refine-context.js';
import type { Mention } from '../mention.js';
import { skipGap } from '../unit-after.js';

/** "In 2024 yuan loans rose", "in 2004 to 789m euros": a year or a day is no amount, and no end of a range. */
export const dropCalendarNumbers: Refiner = (context) => {
  context.mentions = context.mentions.filter((mention) => !isCalendarNumber(context, mention));
};

function isCalendarNumber({ text, lexicon }: RefineContext, mention: Mention): boolean {
  const { numeral, numeralEnd, mark, end } = mention;
  const { digits, writing } = numeral;
  if (writing !== 'digits' || digits.length > 4 || mention.markBefore || mention.ratio || mention.inheritsMark)
    return false;
  if (mention.scaled || mention.grouped || mention.power > 0 || mention.negative || digits.includes('.')) return false;
  const unitStart = mark ? skipGap(text, numeralEnd) : numeralEnd;
  const unitEnd = mark ? end : unitStart;
  for (const rule of lexicon.rules.isCalendarNumber) if (rule(text, mention, unitStart, unitEnd)) return true;
  return false;
}
