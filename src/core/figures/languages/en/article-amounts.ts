import { skipSpacesBack } from '../../../document/chars.js';
import type { Lexicon } from '../../engine/lexicon.js';
import { withMinor } from '../../engine/mark.js';
import type { Mention } from '../../engine/mention.js';
import { findQualifier } from '../../engine/qualifier.js';
import { isPartOf } from '../../engine/sub-units.js';
import { addOldShillings } from './old-shillings.js';
import { readWordBefore } from './word-scan.js';

/** Adds the parts of an amount that stand around its number. */
export function completeEnglishMention(text: string, lexicon: Lexicon, mention: Mention): void {
  addArticleUnit(text, lexicon, mention);
  addOldShillings(text, lexicon, mention);
}

const MAX_BEFORE = 24;
/** A number so near before the article is what the unit counts: "$5 a pound and 20 cents". */
const NUMBER_BEFORE = /\d[^.;,\n]*$/;

/** "A dollar and 42 cents": an article counts the unit, which the cents are added to. "A dollar" alone is an idiom too. */
function addArticleUnit(text: string, lexicon: Lexicon, mention: Mention): void {
  const { mark, numeral, power } = mention;
  if (mark?.minor !== 2 || power > 0) return;
  const { start } = numeral;
  const joint = readWordBefore(text, start) === 'and' ? start - 4 : start;
  const noun = readWordBefore(text, joint);
  const unitStart = joint - 1 - noun.length;
  if (noun === '' || !/^an?$/.test(readWordBefore(text, unitStart))) return;
  const unit = lexicon.unitsAfter.match(text, unitStart);
  const article = skipSpacesBack(text, unitStart) - readWordBefore(text, unitStart).length;
  if (unit?.value.type !== 'mark' || unit.end !== joint - 1 || unit.value.minor !== 0) return;
  if (!isPartOf(unit.value, mark) || !/^\d{1,2}$/.test(numeral.digits)) return;
  if (NUMBER_BEFORE.test(text.slice(Math.max(0, article - MAX_BEFORE), article))) return;
  mention.start = article;
  mention.compoundDigits = `1.${numeral.digits.padStart(2, '0')}`;
  mention.mark = withMinor(unit.value.currency === undefined && mark.currency !== undefined ? mark : unit.value, 0);
  mention.qualifier = findQualifier(text, lexicon, mention);
}
