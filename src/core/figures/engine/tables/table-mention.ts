import type { Lexicon } from '../lexicon.js';
import type { Mark } from '../mark.js';
import { Mention } from '../mention.js';
import { REASONS } from '../reasons.js';
import type { RatioUnit } from '../vocabulary.js';
import type { NumberCell } from './number-cell.js';
import { findCountedUnit } from './counted-unit.js';
import type { ResolvedUnit } from './resolve-unit.js';

const NO_RATIO = { type: 'ratio', power: 0, glued: false } as const;

/** A number of a cell, or both ends of a range in it. */
export function toMention(
  text: string,
  number: NumberCell,
  unit: ResolvedUnit,
  findMark: () => Mark | undefined,
): Mention | undefined {
  const mention = toSingleMention(text, number, unit, findMark);
  const { upper } = number;
  if (mention && upper) mention.upper = toSingleMention(text, upper, unit, findMark);
  return mention;
}

/** Digits of a number of shares in thousands: 9.99 billion shares and fewer. */
const MAX_SCALED_SHARES = 7;

/** A number of people or things, by the words that say what it counts; undefined where they name no unit that is known. */
export function toCountMention(
  text: string,
  number: NumberCell,
  { source, power: shared = 0 }: ResolvedUnit,
  lexicon: Lexicon,
): Mention | undefined {
  const counted = source && findCountedUnit(text, source, lexicon);
  if (!counted) return undefined;
  const { quantity } = counted;
  const toMention = (each: NumberCell): Mention => {
    const mention = createMention(each);
    const isInFull = quantity.value.unit !== 'share' || each.digits.length > MAX_SCALED_SHARES;
    mention.power += each.scaled ? 0 : (counted.power ?? (isInFull ? 0 : shared));
    mention.quantity = quantity;
    mention.countedByHeading = true;
    return mention;
  };
  const mention = toMention(number);
  if (number.upper) mention.upper = toMention(number.upper);
  return mention;
}

function createMention(number: NumberCell): Mention {
  const { start, end, numberStart, numberEnd, digits } = number;
  const mention = new Mention({ start: numberStart, end: numberEnd, digits, power: 0, writing: 'digits' });
  mention.start = start;
  mention.end = end;
  mention.grouped = number.grouped;
  mention.negative = number.negative;
  mention.power = number.power;
  mention.scaled = number.scaled;
  return mention;
}

function toSingleMention(
  text: string,
  number: NumberCell,
  unit: ResolvedUnit,
  findMark: () => Mark | undefined,
): Mention | undefined {
  const mention = createMention(number);
  if (unit.kind !== 'money') {
    mention.ratio = number.ratio ?? ({ ...NO_RATIO, kind: unit.kind } as RatioUnit);
    return mention;
  }
  if (!number.scaled) mention.power += unit.power ?? 0;
  const mark = unit.mark ?? findMark();
  if (!mark) return undefined;
  mention.mark = mark;
  mention.markBefore = number.markBefore;
  mention.inheritsMark =
    number.mark === undefined || (number.mark.currency === undefined && mark.currency !== undefined);
  const { source } = unit;
  if (source) {
    mention.cellReason = REASONS.tableUnit(text.slice(source.start, source.end).replace(/\s+/g, ' ').trim());
    mention.cellCertainty = 'inherited';
  } else if (number.mark === undefined) {
    mention.cellReason = REASONS.tableNeighbour;
    mention.cellCertainty = 'inherited';
  }
  return mention;
}

/** The mark that a table counts in where no words of it name one: the dollar or the local unit of its text. */
export function findDefaultMark(text: string, lexicon: Lexicon): Mark | undefined {
  for (const { defaultMark } of lexicon.tables) {
    if (defaultMark === undefined || !text.includes(defaultMark)) continue;
    const mark = lexicon.marksBefore.match(defaultMark, defaultMark.length)?.value;
    if (mark) return mark;
    const unit = lexicon.unitsAfter.match(defaultMark, 0)?.value;
    if (unit?.type === 'mark') return unit;
  }
  const [first] = lexicon.tables;
  return first?.defaultMark === undefined
    ? undefined
    : lexicon.marksBefore.match(first.defaultMark, first.defaultMark.length)?.value;
}
