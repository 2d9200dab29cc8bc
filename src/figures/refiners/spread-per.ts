import type { RefineContext, Refiner } from '../context.js';
import { isMoney, type Mention } from '../mention.js';
import { endOfPer, perAfter } from '../per.js';
import { endOfBracket } from './restatements.js';

/** A bracket behind an amount with last year's: 「港幣 0.63 元（二零二四年：港幣 1.12 元）」 counts per the same unit. */
const LONGEST_REMARK = 16;

/** Gives amounts that say the same, and last year's beside this year's, the per-unit that only one of them has. */
export const spreadPer: Refiner = (context) => {
  let previous: Mention | undefined;
  for (const mention of context.mentions) {
    if (!isMoney(mention)) continue;
    const { restates } = mention;
    if (restates && !mention.rateNote) share(context, restates, mention);
    else if (previous?.per !== undefined && mention.per === undefined && isRemark(context, previous, mention))
      mention.per = previous.per;
    previous = mention;
  }
};

function share({ text, lexicon }: RefineContext, original: Mention, mention: Mention): void {
  const behind = (original.per ?? mention.per) ? undefined : endOfBracket(text, mention);
  const per = original.per ?? mention.per ?? (behind === undefined ? undefined : perAfter(text, lexicon, behind));
  mention.per ??= per;
  original.per ??= per;
}

function isRemark({ text, lexicon }: RefineContext, previous: Mention, mention: Mention): boolean {
  const end = endOfPer(text, lexicon, previous.end);
  const gap = mention.start - end;
  if (gap > LONGEST_REMARK || mention.mark?.currency !== previous.mark?.currency) return false;
  // The next cell of a row counts what the one before it does.
  return /^(?:[\s|]+$|\s?\([^)]*[:年])/.test(text.slice(end, mention.start));
}
