import type { Lexicon } from './lexicon.js';
import type { Mention } from './mention.js';
import { parseDigits } from './parsers/digits.js';
import type { ParseResult } from './parsers/parse-result.js';
import { DIGIT_START, FIRST_PARSER, NO_START } from './rule-set.js';

/**
 * One pass over the text: every number that counts something, and those without a unit that a neighbour may give one. It
 * stops only at characters that may start a number; there the parser that claims the character reads on.
 */
export function scanMentions(text: string, lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  const { kinds, parsers, filters } = lexicon.starts;
  const { length } = text;
  let floor = 0;
  let i = 0;
  while (i < length) {
    const kind = kinds[text.charCodeAt(i)]!;
    if (kind === NO_START) {
      i++;
      continue;
    }
    let read: ParseResult;
    if (kind === DIGIT_START) read = parseDigits(text, i, lexicon, floor);
    else {
      const filter = filters[kind - FIRST_PARSER];
      if (filter !== undefined && !filter(text, i)) {
        i++;
        continue;
      }
      read = parsers[kind - FIRST_PARSER]!(text, i, lexicon, floor);
    }
    if (read.mention) {
      mentions.push(read.mention);
      if (read.mention.ratio ?? (read.mention.needsSupport ? undefined : read.mention.mark)) floor = read.mention.end;
    }
    i = Math.max(read.mention?.isAside ? read.mention.numeral.end : read.next, i + 1);
  }
  return mentions;
}
