import { elementAt } from '../../../../support/get-or-throw.js';
import { crossesBorder, skipSpacesBack } from '../../../document/chars.js';
import type { RefineContext, Refiner } from '../refine-context.js';
import { testAny } from '../rule-set.js';
import type { Mark } from '../mark.js';
import { haveSameMark, isMoney, type Mention } from '../mention.js';
import type { StandardPer } from '../vocabulary.js';

/** The side of a rate that is counted: 1, or the units that banks quote for. */
const UNIT_AMOUNT = /^10*(?:\.0+)?$/;

/** What a price of money is per, by its standard name. */
const CURRENCY_UNITS: ReadonlySet<string> = new Set<StandardPer>(['dollar', 'euro', 'pound sterling']);

const MAX_GAP = 20;

/** How far before a level the other currency of the pair may stand. */
const MAX_LEAD = 56;

/** Marks both sides of "($1 = 7.2412 yuan)": rates, not amounts; the second restates the first. */
export const markRateNotes: Refiner = (context) => {
  const { mentions } = context;
  for (const mention of mentions) if (isQuotedLevel(context, mention)) mention.rateNote = true;
  for (let i = 1; i < mentions.length; i++) {
    const left = elementAt(mentions, i - 1);
    const right = elementAt(mentions, i);
    // Rates stand close to each other; most amounts do not.
    if (right.start - left.end > MAX_GAP || crossesBorder(context.text, left.end, right.start)) continue;
    if (isMoney(right) && isRateLevel(context, left, right)) right.mark = undefined;
    if (!isMoney(left) || !isMoney(right) || left.upper || haveSameMark(left, right)) continue;
    if (!(isUnitSide(left) && areSidesJoined(context, left, right)) && !areSidesReversed(context, left, right))
      continue;
    left.per = undefined;
    left.rateNote = true;
    right.rateNote = true;
    right.restates = left;
    left.restates = undefined;
  }
};

/** "The dollar fell to 80 yen", "at R19.20 to the dollar": a price of money, of which only one side is a number. */
function isQuotedLevel({ text, lexicon }: RefineContext, mention: Mention): boolean {
  const { mark, start, scaled, power, per, upper, inheritsMark } = mention;
  if (!mark || scaled || power > 0 || inheritsMark || (upper && mark.minor === 0)) return false;
  const isLeadTo = (end: number): boolean => {
    const lead = text.slice(Math.max(0, end - MAX_LEAD), end);
    // "EURO POPS ABOVE $1.31", a heading that no line sets apart.
    const [heading = ''] = CAPITALS.exec(lead) ?? [];
    return testAny(lexicon.patterns.rateLead, lead) || testAny(lexicon.patterns.rateLead, heading.toLowerCase());
  };
  // "33 cents on the dollar", "30 pence in the pound" are shares, and no sums.
  if (mark.minor > 0) return per !== undefined && CURRENCY_UNITS.has(per) && isPartOf(mark, per);
  // "$0.40 on the dollar" is a share of it; "the euro rose to $1.27 against the dollar" says the dollar twice.
  if (per === 'dollar' && mark.ambiguous?.key === '$') {
    if (!isLeadTo(start)) return false;
    mention.per = undefined;
    return true;
  }
  if (per !== undefined) return CURRENCY_UNITS.has(per);
  // The name of the currency and a verb may belong to the figure: "the yuan rose past 7.2" in Chinese.
  return isLeadTo(start) || (mention.markBefore && isLeadTo(mention.numeral.start));
}

/** Words in capitals up to the end. */
const CAPITALS = /[A-Z]{3}[^a-z]*$/;

/** What the parts of a currency are of, by the standard name of its unit. */
const UNIT_OF_PARTS: Readonly<Record<string, string>> = { GBP: 'pound sterling', EUR: 'euro', USD: 'dollar' };

/** Cents of a dollar, pence of a pound. */
function isPartOf({ currency, ambiguous }: Mark, per: string): boolean {
  if (ambiguous?.key === '$') return per === 'dollar' || per === 'euro';
  return currency !== undefined && UNIT_OF_PARTS[currency] === per;
}

function isUnitSide({ numeral, power, upper, per }: Mention): boolean {
  return power <= 4 && upper === undefined && per === undefined && UNIT_AMOUNT.test(numeral.digits);
}

/** "HK$7.80 = US$1", "Rs 84.5/$1", "7.25 yuan per US$1". */
function areSidesReversed({ text, lexicon }: RefineContext, left: Mention, right: Mention): boolean {
  if (!isUnitSide(right)) return false;
  const word = text.slice(left.end, right.start).trim();
  const { reversedRate, reversedRateUnlessMoved } = lexicon.restatements;
  // "P55.68:$1", but not "Fees of HK$5: $1 of it".
  if (word === ':' && right.start - left.end > 1) return false;
  if (reversedRate.has(word)) return true;
  // "at RMB7.2993 to US$1.00", but not "fell from 7 yuan to one dollar".
  return (
    reversedRateUnlessMoved.has(word) &&
    !isUnitSide(left) &&
    !lexicon.ranges.movedFrom.match(text, skipSpacesBack(text, left.start))
  );
}

/** "7.85 per US$1": the level of a rate; neither side is an amount. */
function isRateLevel({ text, lexicon }: RefineContext, left: Mention, right: Mention): boolean {
  if (isMoney(left) || left.ratio || !isUnitSide(right)) return false;
  const word = text.slice(left.end, right.start).trim();
  const { reversedRate, rate, noRateLevel } = lexicon.restatements;
  // "(2023: HK$10)": a level has a fraction, a year has none.
  if (word === ':' && !left.numeral.digits.includes('.')) return false;
  if (reversedRate.has(word)) return true;
  return !noRateLevel.has(word) && rate.has(word);
}

function areSidesJoined({ text, lexicon }: RefineContext, left: Mention, right: Mention): boolean {
  // "Prices rose 10 cents to €2.80": no rate counts cents.
  if ((left.mark?.minor ?? 0) > 0 && text.slice(left.end, right.start).trim() !== '=') return false;
  const end = skipSpacesBack(text, right.start);
  const { rate } = lexicon.restatements;
  // "= about": the connector may hold a qualifier, or be one.
  const beforeQualifier = lexicon.qualifiersBefore.match(text, end)?.start ?? end;
  if (![end, beforeQualifier].some((edge) => rate.has(text.slice(left.end, edge).trim()))) return false;
  // "from $1 to 90 yen": a movement, not a rate.
  return !lexicon.ranges.movedFrom.match(text, skipSpacesBack(text, left.start));
}
