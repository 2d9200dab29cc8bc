import { areWithinFactor, Decimal, isZero, parseDecimal, type DecimalString } from '../money/decimal.js';
import type { FigureDocument, LocatedFigure } from '../figures/figure-document.js';
import type { OwnRate } from '../rate-table/own-rate.js';
import type { RateTable } from '../rate-table/rate-table.js';
import { findFirstIndex } from '../../support/binary-search.js';

/** Words that say that the text's own conversions were made at a rate, in their sentence. */
const TRANSLATION_WORDS =
  /\b(?:translat(?:ed|ions?|ing)|convert(?:ed|ing)|conversions?)\b|折算|換算|换算|折合|[兌兑][換换][为為成]/i;

/** A rate that is further from the published one than this is a slip, which the checks report; it converts nothing. */
const MAX_DISTANCE = new Decimal('1.3');

/**
 * The rates at which a text says that it converts: "translated at RMB7.2993 to US$1.00",
 * 按1美元兑人民币7.2993元折算. A text that declares two different rates of one pair, of two balance sheet dates perhaps,
 * has none of it.
 */
function findDeclaredRates(document: FigureDocument, date: string, table: Pick<RateTable, 'rate'>): readonly OwnRate[] {
  const byId = new Map(document.located.map((each) => [each.figure.id, each]));
  const declared = new Map<string, OwnRate | undefined>();
  const saysTranslation = createSentenceTest(document);
  for (const right of document.located) {
    const left = right.figure.restates === undefined ? undefined : byId.get(right.figure.restates);
    const rate = left && right.figure.rateNote && left.figure.rateNote ? readNote(left, right) : undefined;
    if (!rate || !left || !saysTranslation(left)) continue;
    if (!isCredible(rate, date, table)) continue;
    const key = [rate.base, rate.quote].sort().join('/');
    const known = declared.get(key);
    declared.set(key, declared.has(key) && !(known && isSame(known, rate)) ? undefined : rate);
  }
  return [...declared.values()].filter((rate) => rate !== undefined);
}

/** The rates that come before the published ones: the caller's, then the text's own. A revision or a source asked for is no rate. */
export function listOwnRates(
  document: FigureDocument,
  {
    ownRates = [],
    date,
    source,
  }: { readonly ownRates?: readonly OwnRate[]; readonly date: string; readonly source?: string },
  table: Pick<RateTable, 'rate'>,
): readonly OwnRate[] {
  // Who names a source wants its rates.
  return source === undefined ? [...ownRates, ...findDeclaredRates(document, date, table)] : ownRates;
}

/** One side of a note is one unit: the other is the rate. */
function readNote(left: LocatedFigure, right: LocatedFigure): OwnRate | undefined {
  const [a, b] = [readSide(left), readSide(right)];
  if (!a || !b || a.currency === b.currency) return undefined;
  if (isOne(a.value)) return toOwnRate(a.currency, b.currency, b.value);
  return isOne(b.value) ? toOwnRate(b.currency, a.currency, a.value) : undefined;
}

function readSide({ figure: { currency, value } }: LocatedFigure) {
  return currency === undefined || value === undefined || isZero(parseDecimal(value)) ? undefined : { currency, value };
}

const ONE = new Decimal('1');

function isOne(value: DecimalString): boolean {
  return parseDecimal(value).eq(ONE);
}

function toOwnRate(base: string, quote: string, value: DecimalString): OwnRate {
  return { base, quote, value, source: 'text' };
}

function isSame(a: OwnRate, b: OwnRate): boolean {
  return a.base === b.base && parseDecimal(a.value).eq(parseDecimal(b.value));
}

function isCredible({ base, quote, value }: OwnRate, date: string, table: Pick<RateTable, 'rate'>): boolean {
  const published = table.rate({ base, quote, date });
  if (!published.available) return true;
  const [own, other] = [parseDecimal(value).times(parseDecimal(published.divisor)), parseDecimal(published.multiplier)];
  return areWithinFactor(own, other, MAX_DISTANCE);
}

/** Does the sentence of a figure say so? Each is read once, however many rates it notes: a list of them has no full stop. */
function createSentenceTest({ sentences, folded }: FigureDocument): (figure: LocatedFigure) => boolean {
  const known = new Map<number, boolean>();
  return ({ start }) => {
    const index = findFirstIndex(sentences, (each) => each.end <= start);
    const sentence = sentences[index];
    if (!sentence) return false;
    const answer = known.get(index) ?? TRANSLATION_WORDS.test(folded.slice(sentence.start, sentence.end));
    known.set(index, answer);
    return answer;
  };
}
