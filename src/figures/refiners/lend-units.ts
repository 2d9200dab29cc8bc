import { skipSpaces } from '../../text/chars.js';
import type { Refiner } from '../context.js';
import { isMoney, type Mention } from '../mention.js';
import { qualify } from '../qualify.js';

/** Between the items of a list whose last one carries the unit. */
const SEPARATORS: ReadonlySet<string> = new Set([
  '、',
  ',',
  '，',
  '/',
  '和',
  '及',
  '与',
  '與',
  '或',
  '以及',
  'and',
  'or',
  ', and',
  ', or',
  '&',
  '、及',
  '，及',
  '和约',
]);
const LONGEST_GAP = 6;

/**
 * Gives the members of a list the unit that only the last one has: 「25、50、75个基点」, "50 or 100 bps",
 * 「五百萬及三百八十萬元」; and those behind a mark theirs: "HK$90, 85 and 80".
 */
export const lendUnits: Refiner = ({ text, lexicon, mentions }) => {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const mention = mentions[i]!;
    const next = mentions[i + 1]!;
    if (hasUnit(mention) || !hasUnit(next) || next.markBefore || !isListed(text, mention, next)) continue;
    mention.ratio = next.ratio;
    mention.mark = next.ratio ? undefined : next.mark;
    mention.lent = !next.ratio;
    mention.qualifier = qualify(text, lexicon, mention);
    if (!mention.scaled && next.scaled && next.power < 4) mention.power = next.power;
  }
};

function hasUnit(mention: Mention): boolean {
  return mention.ratio !== undefined || isMoney(mention);
}

function isListed(text: string, mention: Mention, next: Mention): boolean {
  const gap = next.start - mention.end;
  if (gap < 1 || gap > LONGEST_GAP || mention.shortScale || isYear(mention) || mention.start === next.start)
    return false;
  const separator = text.slice(mention.end, next.start).trim();
  if (!SEPARATORS.has(separator)) return false;
  // "in May, 3 percent": a comma lends only between plain numbers of one list.
  if (separator === ',' && !next.lent && skipSpaces(text, mention.end + 1) === mention.end + 1) return false;
  if (mention.numeral.writing === 'words') return false;
  return mention.numeral.writing === next.numeral.writing || separator !== ',';
}

/** 1900 to 2100 without grouping: a year, unless the list says otherwise by its mark. */
function isYear({ numeral, grouped, scaled }: Mention): boolean {
  return !grouped && !scaled && /^(?:19|20)\d\d$/.test(numeral.digits);
}
