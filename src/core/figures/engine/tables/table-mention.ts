import { memoizePerObject } from '../../../../support/bounded-cache.js';
import type { Span } from '../../../document/span.js';
import type { Lexicon } from '../lexicon.js';
import type { Mark } from '../mark.js';
import { Mention } from '../mention.js';
import { REASONS, type Reason } from '../reasons.js';
import type { RatioUnit } from '../vocabulary.js';
import type { NumberCell } from './number-cell.js';
import { findCountedUnit } from './counted-unit.js';
import type { ResolvedUnit } from './resolve-unit.js';
import type { TableUnit } from './unit-text.js';

const ratioOf = (kind: RatioUnit['kind']): RatioUnit => ({ type: 'ratio', kind, power: 0, glued: false });
/** The ratios that headings and labels name, each once: there is one for every number below. */
const RATIOS: Readonly<Record<RatioUnit['kind'], RatioUnit>> = {
  percent: ratioOf('percent'),
  percentage_points: ratioOf('percentage_points'),
  basis_points: ratioOf('basis_points'),
  multiple: ratioOf('multiple'),
};

/** A number of a cell, or both ends of a range in it; undefined for a count, or where no currency is known. */
export function toMention(
  number: NumberCell,
  unit: ResolvedUnit,
  findMark: () => Mark | undefined,
  reasonOf: (source: TableUnit) => Reason,
): Mention | undefined {
  const mention = toSingleMention(number, unit, findMark, reasonOf);
  const { upper } = number;
  if (mention && upper) mention.upper = toSingleMention(upper, unit, findMark, reasonOf);
  return mention;
}

/** Why numbers have the unit of some words: one reason for all of them, as a text has thousands. */
export function createUnitReasons(text: string): (source: TableUnit) => Reason {
  return memoizePerObject(({ start, end }: TableUnit) =>
    REASONS.tableUnit(text.slice(start, end).replace(/\s+/g, ' ').trim()),
  );
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
  number: NumberCell,
  unit: ResolvedUnit,
  findMark: () => Mark | undefined,
  reasonOf: (source: TableUnit) => Reason,
): Mention | undefined {
  const { kind } = unit;
  if (kind === 'quantity') return undefined;
  const mention = createMention(number);
  if (kind !== 'money') {
    mention.ratio = number.ratio ?? RATIOS[kind];
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
    mention.cellReason = reasonOf(source);
    mention.cellCertainty = 'inherited';
  } else if (number.mark === undefined) {
    mention.cellReason = REASONS.tableNeighbour;
    mention.cellCertainty = 'inherited';
  }
  return mention;
}

/**
 * The mark that a table counts in where no words of it name one: the dollar or the local unit of its text; where the text
 * holds neither, that of the language whose words of money the table holds.
 */
export function findDefaultMark(text: string, { start, end }: Span, lexicon: Lexicon): Mark | undefined {
  const inText = lexicon.tables.find(({ defaultMark }) => defaultMark !== undefined && text.includes(defaultMark));
  const words = text.slice(start, Math.min(end, start + MAX_HEADING_WORDS));
  // The last one: a Chinese table holds English terms (GDP, EBITDA) more often than the other way round.
  const language = inText ?? lexicon.tables.findLast(({ money }) => money?.test(words)) ?? lexicon.tables[0];
  const form = language?.defaultMark;
  if (form === undefined) return undefined;
  const mark = lexicon.marksBefore.match(form, form.length)?.value;
  if (mark) return mark;
  const unit = lexicon.unitsAfter.match(form, 0)?.value;
  return unit?.type === 'mark' ? unit : undefined;
}

/** The headings and the first labels of a table stand in its first characters. */
const MAX_HEADING_WORDS = 2000;
