import { amountsOf } from '../../conversion/convert-figure.js';
import type { Figure } from '../../figures/figure.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { foldWidth } from '../../document/fold-width.js';
import { powerOfTen } from '../arithmetic/interval.js';
import { ONE_LETTER_FORMS, SCALE_FAMILIES, type ScaleForm } from './scale-forms.js';
import { elementAt, getOrThrow } from '../../../support/get-or-throw.js';

/** A number in digits inside the text of a figure, with its scale word. Offsets are of the figure's text. */
export interface NumberInText {
  readonly start: number;
  /** Behind the scale word, or the digits when there is none that is known. */
  readonly end: number;
  /** What one of the number is worth, as a power of ten: 9 for "54.5 billion", -2 for "60 cents". */
  readonly power: number;
  readonly wholeDigits: number;
  readonly fractionDigits: number;
  /** The mark between thousands, if there is one. */
  readonly group: string;
  /** White space or a hyphen before the scale word. */
  readonly gap: string;
  readonly scale: ScaleForm | undefined;
  /** Scale words that go with this one; empty when there is none. */
  readonly family: readonly ScaleForm[];
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
/** 37亿7000万: two numbers that make one. */
const COMPOUND_NUMBER = /\d[\d,]*(?:\.\d+)?\s?([兆億亿])\s?\d[\d,]*(?:\.\d+)?\s?[億亿萬万]/;

/**
 * The numbers of a figure as they are written, one for an amount and two for a range. Undefined when they are not in
 * digits, or do not give the value of the figure.
 */
export function findNumbersInText(figure: Figure): readonly NumberInText[] | undefined {
  const folded = foldWidth(figure.text);
  const values = amountsOf(figure).map((amount) => parseDecimal(amount).abs());
  const compound = COMPOUND_NUMBER.exec(folded);
  const [first] = values;
  if (compound && first && values.length === 1) return [readCompoundNumber(folded, compound, first)];
  const found = [...folded.matchAll(NUMBER)];
  if (found.length !== values.length || values.length === 0) return undefined;
  const numbers = found.map(({ 0: digits, index }, i) =>
    readNumber(figure.text, folded, digits, index, elementAt(values, i)),
  );
  return numbers.every((each) => each !== undefined) ? numbers : undefined;
}

function readNumber(
  original: string,
  folded: string,
  digits: string,
  start: number,
  value: Decimal,
): NumberInText | undefined {
  const number = new Decimal(digits.replaceAll(',', ''));
  if (number.eq('0') || value.eq('0')) return undefined;
  const power = value.e - number.e;
  if (!value.eq(number.times(powerOfTen(power)))) return undefined;
  const end = start + digits.length;
  const group = digits.includes(',') ? original.charAt(start + digits.indexOf(',')) : '';
  const fractionDigits = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const { gap, scale, family } = findScaleWord(folded, end, power);
  const last = end + (scale ? gap.length + scale.word.length : 0);
  const wholeDigits = Math.max(1, number.e + 1);
  return { start, end: last, power, wholeDigits, fractionDigits, group, gap: scale ? gap : '', scale, family };
}

/** The longest scale word of this power behind a number, as it is written. */
function findScaleWord(
  text: string,
  at: number,
  power: number,
): { readonly gap: string; readonly scale: ScaleForm | undefined; readonly family: readonly ScaleForm[] } {
  const gap = /[\s-]/.exec(text.charAt(at))?.[0] ?? '';
  const rest = text.slice(at + gap.length, at + gap.length + 10);
  // $5M goes with $5B, $5m with $5bn.
  const families = /^[A-Z](?![A-Za-z])/.test(rest) ? [ONE_LETTER_FORMS, ...SCALE_FAMILIES] : SCALE_FAMILIES;
  let best: { readonly scale: ScaleForm; readonly family: readonly ScaleForm[] } | undefined;
  for (const family of families)
    for (const { word, power: own } of family)
      if (own === power && rest.toLowerCase().startsWith(word) && word.length > (best?.scale.word.length ?? 0))
        best = { scale: { word: rest.slice(0, word.length), power }, family };
  return { gap, scale: best?.scale, family: best?.family ?? [] };
}

/** The scale words of all families, each with its power and its family. */
const SCALE_WORDS = new Map(
  SCALE_FAMILIES.toReversed().flatMap((family) => family.map(({ word, power }) => [word, { family, power }] as const)),
);

function readCompoundNumber(folded: string, found: RegExpExecArray, value: Decimal): NumberInText {
  const word = found[1] ?? '';
  const { family, power } = getOrThrow(SCALE_WORDS, word);
  return {
    start: found.index,
    end: found.index + found[0].length,
    power,
    wholeDigits: Math.max(1, value.e - power + 1),
    fractionDigits: Math.max(0, power - value.e + value.c.length - 1),
    group: folded.includes(',') ? ',' : '',
    gap: '',
    scale: { word, power },
    family,
  };
}
