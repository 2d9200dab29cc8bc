import { isDigit } from '../../../document/chars.js';
import { EN_MULTIPLE_WORDS } from './ratios.js';
import { readWordNumeral, readWordAt } from './word-numeral.js';
import type { Lexicon } from '../../engine/lexicon.js';
import { completeNumeral, createWordMultiple } from '../../engine/parsers/complete-numeral.js';
import type { ParseResult } from '../../engine/parsers/parse-result.js';

/** Reads a number in English words: "two and a half trillion", "twice". */
export function parseWords(text: string, at: number, lexicon: Lexicon, floor: number): ParseResult {
  if (isDigit(text.charCodeAt(at - 1))) return { next: at + 1 };
  const word = readWordAt(text, at);
  const multiple = EN_MULTIPLE_WORDS.get(word);
  if (multiple !== undefined) {
    const end = at + word.length;
    const isFrequency = /^\s+(?:a|per|every|each|in|daily|weekly|before|since|on|during)\b/i.test(
      text.slice(end, end + 10),
    );
    return isFrequency ? { next: end } : { mention: createWordMultiple(text, lexicon, at, end, multiple), next: end };
  }
  const numeral = readWordNumeral(text, at);
  if (!numeral) return { next: at + Math.max(1, word.length) };
  const mention = completeNumeral(text, lexicon, numeral, floor, false);
  return { mention, next: mention ? mention.end : numeral.end };
}
