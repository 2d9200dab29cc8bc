import { elementAt } from '../../../../support/get-or-throw.js';
import { getMinorUnitDigits, type CurrencyCode } from '../../../money/currencies.js';
import { isAttachedToWord } from '../digit-run.js';
import type { Lexicon } from '../lexicon.js';
import { currencyOfRegion, withCurrency, withMinor, type Mark, type MarkSupport } from '../mark.js';
import type { MarkedMention, Mention } from '../mention.js';
import { findNextPlace } from '../places.js';
import { REASONS, type Reason } from '../reasons.js';
import type { RefineContext, Refiner } from '../refine-context.js';

/** A currency that a letter stands for, and what shows it. */
interface Support {
  readonly currency: CurrencyCode | undefined;
  readonly reason?: Reason;
  /** The text itself names amounts in it. */
  readonly byAmounts: boolean;
}

type SupportedMention = MarkedMention & { readonly mark: { readonly support: MarkSupport } };

/**
 * Settles the marks that are mostly something else, "R560", "K28", "P35": they are money where the text counts in that
 * currency, in a newsroom of its country, or where the text names its places; elsewhere they are no marks.
 */
export const supportMarks: Refiner = (context) => {
  const open = context.mentions.filter(isUnsettled);
  if (open.length === 0) return;
  const supports = new Map<MarkSupport, Support | undefined>();
  // A letter that is no mark makes a name of the number that it touches: A380.
  const names = new Set<Mention>();
  for (const [i, mention] of open.entries()) {
    const { mark } = mention;
    const { support } = mark;
    if (!supports.has(support)) supports.set(support, findSupport(context, mark, support));
    const found = supports.get(support);
    mention.needsSupport = false;
    if (
      found &&
      (found.byAmounts || !isSingleDigit(mention) || isBesideAmount(context, open, i) || isSmallPrice(context, mention))
    )
      adopt(mention, mark, found);
    else if (isAttachedToWord(context.text, mention.numeral.start)) names.add(mention);
    else drop(mention);
  }
  if (names.size > 0) context.mentions = context.mentions.filter((mention) => !names.has(mention));
};

/** Is the mark one that its text has to support? */
function isUnsettled(mention: Mention): mention is SupportedMention {
  return mention.needsSupport && mention.mark?.support !== undefined;
}

function findSupport(
  { text, lexicon, mentions, options }: RefineContext,
  mark: Mark,
  support: MarkSupport,
): Support | undefined {
  const codes = new Set(Object.values(support.byRegion));
  let sameMark = false;
  for (const { mark: other, needsSupport, inheritsMark } of mentions) {
    if (!other || needsSupport || inheritsMark) continue;
    const currency = other.currency;
    if (currency !== undefined && codes.has(currency))
      return { currency, reason: REASONS.story(currency), byAmounts: true };
    sameMark ||= other.ambiguous !== undefined && other.ambiguous === mark.ambiguous;
  }
  const hinted = findLocalCurrency(text, lexicon, support);
  if (hinted !== undefined)
    return { currency: hinted, reason: REASONS.places(support.key, hinted), byAmounts: sameMark };
  const { region } = options;
  const local = currencyOfRegion(support, region);
  if (region !== undefined && local !== undefined)
    return { currency: local, reason: REASONS.region(support.key, region, local), byAmounts: sameMark };
  return sameMark ? { currency: undefined, byAmounts: true } : undefined;
}

/** The currency of the first place that the text names where the letter is a mark. */
function findLocalCurrency(text: string, lexicon: Lexicon, support: MarkSupport): CurrencyCode | undefined {
  const { length } = text;
  for (let place = findNextPlace(text, 0, length, lexicon); place;) {
    const currency = currencyOfRegion(support, place.value);
    if (currency !== undefined) return currency;
    place = findNextPlace(text, place.end, length, lexicon);
  }
  return undefined;
}

function adopt(mention: Mention, mark: Mark, { currency, reason }: Support): void {
  // An amount with the same letter elsewhere shows that it is a mark, and leaves open whose.
  if (currency === undefined) return;
  // The fils is a hundredth of the dirham and a thousandth of the dinars.
  const minor = mark.minor > 0 && getMinorUnitDigits(currency) > mark.minor ? getMinorUnitDigits(currency) : mark.minor;
  mention.mark = withMinor(withCurrency(mark, currency), minor);
  mention.inheritsMark = true;
  mention.reason = reason;
}

function drop(mention: Mention): void {
  mention.mark = undefined;
  mention.markBefore = false;
  mention.start = mention.numeral.start;
  mention.end = mention.numeralEnd;
  mention.qualifier = 'exact';
  mention.per = undefined;
}

/** Widest text between two amounts with one letter: " to ". */
const MAX_GAP = 6;

/** Is a single digit behind a letter a price, or joined to an amount with that letter: "R5 a litre", "by R2 to R48"? */
function isBesideAmount({ text, lexicon }: RefineContext, open: readonly Mention[], i: number): boolean {
  const mention = elementAt(open, i);
  if (mention.per !== undefined) return true;
  const areJoined = (left: Mention, right: Mention): boolean => {
    if (left.mark?.support !== right.mark?.support || right.start - left.end > MAX_GAP) return false;
    const word = text.slice(left.end, right.start).trim().toLowerCase();
    return lexicon.ranges.connectors.has(word) || lexicon.lists.separators.has(word);
  };
  const [before, after] = [open[i - 1], open[i + 1]];
  return (
    (after !== undefined && areJoined(mention, after) && !isSingleDigit(after)) ||
    (before !== undefined && areJoined(before, mention) && !isSingleDigit(before))
  );
}

/** "A P2 increase", "R3 more": the words behind a single digit say that it is a price. */
function isSmallPrice({ text, lexicon }: RefineContext, mention: Mention): boolean {
  for (const rule of lexicon.rules.isSmallPrice) if (rule(text, mention)) return true;
  return false;
}

/** N1, R2, K9: even in their own country mostly roads, numbers of reproduction and dogs. */
function isSingleDigit({ numeral, power }: Mention): boolean {
  return power === 0 && numeral.digits.length === 1;
}
