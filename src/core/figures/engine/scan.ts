import { isLatin } from '../../document/chars.js';
import type { Lexicon } from './lexicon.js';
import type { Mention } from './mention.js';
import { parseDigits } from './parsers/digits.js';
import type { ParseResult } from './parsers/parse-result.js';
import { DIGIT_START, NO_START, WORD_GOES_ON } from './start-table.js';

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
  // Nearly every character is passed over here, so one comparison has to decide: a kind that is not above this is no start.
  let passed = NO_START;
  while (i < length) {
    // oxlint-disable-next-line @typescript-eslint/no-non-null-assertion -- read for every character; a code unit is always inside the table
    const kind = kinds[text.charCodeAt(i)]!;
    if (kind <= passed) {
      passed = kind === NO_START ? NO_START : WORD_GOES_ON;
      i++;
      continue;
    }
    let read: ParseResult;
    if (kind === DIGIT_START) read = parseDigits(text, i, lexicon, floor);
    else {
      const filter = filters[kind];
      if (filter !== undefined && !filter(text, i)) {
        passed = kind < WORD_GOES_ON ? WORD_GOES_ON : NO_START;
        i++;
        continue;
      }
      const parse = parsers[kind];
      if (!parse) throw new RangeError(`no parser for the start ${kind}`);
      read = parse(text, i, lexicon, floor);
    }
    if (read.mention) {
      mentions.push(read.mention);
      if (read.mention.ratio ?? (read.mention.needsSupport ? undefined : read.mention.mark)) floor = read.mention.end;
    }
    i = Math.max(read.mention?.isAside ? read.mention.numeral.end : read.next, i + 1);
    passed = isLatin(text.charCodeAt(i - 1)) ? WORD_GOES_ON : NO_START;
  }
  return mentions;
}
