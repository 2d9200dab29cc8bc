import type { FigureDocument } from '../figures/figure-document.js';
import type { Figure } from '../figures/figure.js';
import type { Mention } from '../figures/engine/mention.js';
import { magnitudeOf, significantDigitsOfMention, upperMagnitudeOf } from '../figures/engine/mention-value.js';
import { scanMentions } from '../figures/engine/scan.js';
import { DEFAULT_LEXICONS } from '../figures/lexicon-registry.js';
import { createScriptDetector } from '../figures/script.js';
import { formatDecimal, movePoint, parseDecimal, toDecimalString } from '../money/decimal.js';
import { removeOverlaps } from '../document/sorted-spans.js';
import type { Span } from '../document/span.js';

/** A number that is no figure of the text: nothing says what it counts, or a multiple is said in a verb. */
interface BareNumber extends Span {
  readonly figure: Figure;
}

/** Words that say a number and are no figure: multiples in verbs, halves, round numbers of Chinese. */
const WORDS: readonly (readonly [pattern: RegExp, value: string, kind: Figure['kind']])[] = [
  [/\b(?:double[ds]?|doubling|two-?fold)\b/gi, '2', 'multiple'],
  [/\b(?:triple[ds]?|tripling|treble[ds]?|trebling)\b/gi, '3', 'multiple'],
  [/\b(?:quadruple[ds]?|quadrupling)\b/gi, '4', 'multiple'],
  [/\b(?:halve[ds]?|halving|half)\b|[一过過对對]半|半数|半數|减半|減半/gi, '0.5', 'multiple'],
  [/半(?=[米斤公小个個吨噸英里年天])/g, '0.5', 'quantity'],
  [/[上过過]百/g, '100', 'quantity'],
  [/[上过過]千/g, '1000', 'quantity'],
  [/[上过過][万萬]/g, '10000', 'quantity'],
  [/[上过過][亿億]/g, '100000000', 'quantity'],
  [/\bdozen\b|一打/gi, '12', 'quantity'],
];

/** Digits that the recogniser has not read: glued to an unknown unit, in a row with others. */
const DIGITS = /\d+(?:,\d{3,})*(?:\.\d+)?(?:\s?[万萬亿億])?/g;

/** 1,0000: a digit too many, which the recogniser reads in parts or not at all. */
const BROKEN_GROUP = /,\d{4}/;

/** Right before a number: it is part of a name. */
const JOINED_BEFORE = /\p{Script=Latin}[-–/.]?$/u;

/**
 * The numbers of a text beside its figures. They may be what a figure of the other text has become: a noun that the
 * recogniser does not know as a unit, a verb.
 * @param spans of the figures, in the prose
 */
export function findBareNumbers(document: FigureDocument, spans: readonly Span[]): readonly BareNumber[] {
  const { folded, prose, input } = document;
  const scriptAt = createScriptDetector(prose.text);
  const toNumber = ({ start, end }: Span, fields: NumberFields): BareNumber => {
    const place = prose.toOriginal(start, end);
    const text = input.slice(place.start, place.end);
    return { start, end, figure: { id: '', ...fields, ...place, text, script: scriptAt(start, end) } };
  };
  const scanned = scanMentions(folded, DEFAULT_LEXICONS.get('auto', true))
    .map((mention) => ({ mention, start: mention.numeral.start, end: mention.numeralEnd }))
    .filter(({ mention, ...span }) => isPlainNumber(mention, span, folded))
    .map(({ mention, start, end }): NumberSpan => ({ start, end, fields: valueFields(mention) }));
  const worded = WORDS.flatMap(([pattern, value, kind]) =>
    [...folded.matchAll(pattern)].map(({ index, 0: word }): NumberSpan => {
      const fields = { kind, qualifier: 'exact', significantDigits: 1, value: toDecimalString(value) } as const;
      return { start: index, end: index + word.length, fields };
    }),
  );
  const digits = [...folded.matchAll(DIGITS)]
    .filter(({ index }) => !JOINED_BEFORE.test(folded.slice(Math.max(0, index - 2), index)))
    .map(({ index, 0: text }): NumberSpan => ({ start: index, end: index + text.length, fields: digitFields(text) }));
  // Of two that overlap the one that stands first in this list is kept.
  const taken: readonly (Span & Partial<NumberSpan>)[] = spans;
  const broken = digits.filter(({ start, end }) => BROKEN_GROUP.test(folded.slice(start, end)));
  return removeOverlaps([...taken, ...broken, ...scanned, ...worded, ...digits]).flatMap((span) =>
    span.fields ? [toNumber(span, span.fields)] : [],
  );
}

type NumberFields = Pick<Figure, 'kind' | 'qualifier' | 'significantDigits' | 'value' | 'minValue' | 'maxValue'>;

interface NumberSpan extends Span {
  readonly fields: NumberFields;
}

function digitFields(text: string): NumberFields {
  const [digits = '0'] = /^[\d.]+/.exec(text.replaceAll(',', '')) ?? [];
  const number = movePoint(parseDecimal(digits), /[亿億]$/.test(text) ? 8 : /[万萬]$/.test(text) ? 4 : 0);
  const significantDigits = Math.max(1, number.c.length);
  return { kind: 'quantity', qualifier: 'exact', significantDigits, value: formatDecimal(number) };
}

function valueFields(mention: Mention): NumberFields {
  const { qualifier } = mention;
  const significantDigits = significantDigitsOfMention(mention);
  const value = magnitudeOf(mention);
  const upper = upperMagnitudeOf(mention);
  const isRange = upper !== undefined && parseDecimal(upper).gt(value);
  return isRange
    ? { kind: 'quantity', qualifier, significantDigits, minValue: value, maxValue: upper }
    : { kind: 'quantity', qualifier, significantDigits, value };
}

/** One letter or two that are mostly a unit: 30m, 5bn, 197.5 mm. */
const SHORT_SCALE = /\d\s?(?:mm|[mb]n?)$/i;

/** A number that can be read whole, and is no part of a name. */
function isPlainNumber({ numeral, mark, ratio }: Mention, { start, end }: Span, text: string): boolean {
  if (numeral.unreadable || mark !== undefined || ratio !== undefined) return false;
  if (numeral.writing !== 'digits') return true;
  return !JOINED_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && !SHORT_SCALE.test(text.slice(start, end));
}
