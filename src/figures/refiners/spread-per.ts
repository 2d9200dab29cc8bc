import type { Refiner } from '../context.js';
import { isMoney, type Mention } from '../mention.js';

/** A bracket behind an amount with last year's: 「港幣 0.63 元（二零二四年：港幣 1.12 元）」 counts per the same unit. */
const LONGEST_REMARK = 16;

export const spreadPer: Refiner = ({ text, mentions }) => {
  let previous: Mention | undefined;
  for (const mention of mentions) {
    if (!isMoney(mention)) continue;
    if (previous?.per !== undefined && mention.per === undefined && isRemark(text, previous, mention))
      mention.per = previous.per;
    previous = mention;
  }
};

function isRemark(text: string, previous: Mention, mention: Mention): boolean {
  const gap = mention.start - previous.end;
  if (gap > LONGEST_REMARK || mention.mark?.currency !== previous.mark?.currency) return false;
  return /^\s?\([^)]*[:年]/.test(text.slice(previous.end, mention.start));
}
