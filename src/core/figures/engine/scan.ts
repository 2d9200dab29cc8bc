import { isLatin } from '../../document/chars.js';
import { EN_MULTIPLE_WORDS } from '../languages/en/ratios.js';
import { SMALL_NUMBERS } from '../languages/en/number-words.js';
import { HAN_BIG_UNITS, HAN_DIGITS, HAN_SMALL_UNITS, HAN_TENS } from '../languages/zh/numeral-characters.js';
import { ZH_MULTIPLE_WORDS } from '../languages/zh/ratios.js';
import type { Lexicon } from './lexicon.js';
import type { Mention } from './mention.js';
import { parseDigits } from './parsers/digits.js';
import { parseHan, parseHanMultiple } from '../languages/zh/han-parser.js';
import type { ParseResult } from './parsers/parse-result.js';
import { parseWords } from '../languages/en/word-parser.js';

const SKIP = 0;
const DIGIT = 1;
const HAN_NUMBER = 2;
const WORD_HEAD = 3;
const HAN_MULTIPLE = 4;

/** What a code unit may start: the scan stops only at these. */
const startKinds = new Uint8Array(0x10000);
for (let code = 0x30; code <= 0x39; code++) startKinds[code] = DIGIT;
for (const map of [HAN_DIGITS, HAN_SMALL_UNITS, HAN_BIG_UNITS, HAN_TENS])
  for (const character of map.keys()) startKinds[character.charCodeAt(0)] = HAN_NUMBER;
startKinds['半'.charCodeAt(0)] = HAN_NUMBER;
for (const word of ZH_MULTIPLE_WORDS.keys()) startKinds[word.charCodeAt(0)] = HAN_MULTIPLE;

/** Heads of number words, of two letters and of three: most words ("the", "for") are passed over after two look-ups. */
const wordHeads = new Uint8Array(1 << 14);
const longWordHeads = new Uint8Array(1 << 15);
for (const word of [...SMALL_NUMBERS.keys(), ...EN_MULTIPLE_WORDS.keys(), 'half', 'a ', 'an']) {
  for (const first of [word.charCodeAt(0), word.charCodeAt(0) - 32]) {
    startKinds[first] = WORD_HEAD;
    wordHeads[packHead(first, word.charCodeAt(1))] = 1;
  }
  const long = packLongHead(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
  if (word.length > 2) longWordHeads[long] = 1;
  // Whatever follows an article.
  else longWordHeads.fill(1, long & ~31, (long | 31) + 1);
}

function packHead(first: number, second: number): number {
  return ((first & 0x7f) << 7) | (second & 0x7f);
}

/** Five bits a letter, whatever its case. */
function packLongHead(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

/** May a number word start at `at`? Its first three letters say so. */
function mayStartWord(text: string, at: number): boolean {
  if (isLatin(text.charCodeAt(at - 1))) return false;
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return (
    wordHeads[packHead(first, second)] === 1 &&
    longWordHeads[packLongHead(first, second, text.charCodeAt(at + 2))] === 1
  );
}

/** One pass over the text: every number that counts something, and those without a unit that a neighbour may lend one. */
export function scanMentions(text: string, lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  const { length } = text;
  let floor = 0;
  let i = 0;
  while (i < length) {
    const kind = startKinds[text.charCodeAt(i)]!;
    if (kind === SKIP) {
      i++;
      continue;
    }
    if (kind === WORD_HEAD && !mayStartWord(text, i)) {
      i++;
      continue;
    }
    const read = parseAt(text, i, kind, lexicon, floor);
    if (read.mention) {
      mentions.push(read.mention);
      if (read.mention.mark ?? read.mention.ratio) floor = read.mention.end;
    }
    i = Math.max(read.next, i + 1);
  }
  return mentions;
}

function parseAt(text: string, at: number, kind: number, lexicon: Lexicon, floor: number): ParseResult {
  if (kind === DIGIT) return parseDigits(text, at, lexicon, floor);
  if (kind === HAN_NUMBER) return parseHan(text, at, lexicon, floor);
  if (kind === HAN_MULTIPLE) return parseHanMultiple(text, at, lexicon);
  return parseWords(text, at, lexicon, floor);
}
