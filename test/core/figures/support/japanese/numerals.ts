import {
  completeNumeral,
  type LanguageRules,
  type Numeral,
  type NumberParser,
} from '../../../../../src/core/figures/language.js';

const DIGITS = '〇一二三四五六七八九';
const SMALL_UNITS: ReadonlyMap<string, bigint> = new Map([
  ['十', 10n],
  ['百', 100n],
  ['千', 1000n],
]);
const BIG_UNITS: ReadonlyMap<string, bigint> = new Map([
  ['万', 10n ** 4n],
  ['億', 10n ** 8n],
  ['兆', 10n ** 12n],
]);
const CHARACTERS = [...DIGITS, ...SMALL_UNITS.keys(), ...BIG_UNITS.keys()];

/** 三千八百億: digits, units within a section, and sections. */
function readKanjiNumeral(text: string, at: number): Numeral {
  let total = 0n;
  let section = 0n;
  let digit: bigint | undefined;
  let end = at;
  for (; CHARACTERS.includes(text.charAt(end)); end++) {
    const character = text.charAt(end);
    const small = SMALL_UNITS.get(character);
    const big = BIG_UNITS.get(character);
    if (small !== undefined) section += (digit ?? 1n) * small;
    else if (big !== undefined) {
      total += (section + (digit ?? 0n) || 1n) * big;
      section = 0n;
    }
    digit = small === undefined && big === undefined ? BigInt(DIGITS.indexOf(character)) : undefined;
  }
  const digits = String(total + section + (digit ?? 0n));
  return { start: at, end, digits, power: 0, writing: 'han', significant: digits.replace(/0+$/, '').length || 1 };
}

/** 1億2,000万: every part has its scale, and the number is their sum. One scale is left to the table of scales. */
export const readSumOfScales: NonNullable<LanguageRules['readNumeralTail']> = (text, start, _digits, end) => {
  if (!BIG_UNITS.has(text.charAt(end))) return undefined;
  const parts = /^(?:[\d,]+[兆億万]){2,}/.exec(text.slice(start, start + 40))?.[0];
  if (parts === undefined) return undefined;
  let total = 0n;
  for (const [, count, unit] of parts.matchAll(/([\d,]+)([兆億万])/g))
    total += BigInt(count!.replaceAll(',', '')) * BIG_UNITS.get(unit!)!;
  const sum = String(total);
  const significant = sum.replace(/0+$/, '').length;
  return { start, end: start + parts.length, digits: sum, power: 0, writing: 'digits', significant };
};

export const KANJI_NUMBERS: NumberParser = {
  heads: CHARACTERS,
  parse(text, at, lexicon, floor) {
    const numeral = readKanjiNumeral(text, at);
    const mention = completeNumeral(text, lexicon, numeral, floor, false);
    return { mention, next: mention?.end ?? numeral.end };
  },
};

export const JAPANESE_NUMBER_CHARACTERS = CHARACTERS.join('');
