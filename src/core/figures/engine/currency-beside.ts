import type { Lexicon } from './lexicon.js';
import { createMark, type Mark } from './mark.js';
import type { Mention } from './mention.js';

/** "$1.22 Canadian", "a us $ 150 million loan": the word beside the amount says whose dollar it is, and is a part of the mark. */
export function adoptCurrencyBeside(text: string, lexicon: Lexicon, mention: Mention, mark: Mark): void {
  for (const find of lexicon.rules.findCurrencyBefore) {
    const before = find(text, mention.start, mark);
    if (!before) continue;
    mention.mark = createMark({ currency: before.currency, minor: mark.minor });
    mention.start = before.start;
    return;
  }
  for (const find of lexicon.rules.findCurrencyBehind) {
    const behind = find(text, mention.end, mark);
    if (!behind) continue;
    mention.mark = createMark({ currency: behind.currency, minor: mark.minor });
    mention.end = behind.end;
    return;
  }
}
