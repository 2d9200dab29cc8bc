import type { Lexicon, RangeEnds } from '../../engine/lexicon.js';
import { magnitudeOf } from '../../engine/mention-value.js';
import { compareDigits } from '../../engine/numeral.js';

/** Two ends of a range are of like size; of a move, the change is a small part of the level. */
const LEVEL_FACTOR = '3';
/** Where the clause forecasts, a wide range is not yet a move. */
const FORECAST_LEVEL_FACTOR = '10';
const FORECAST = /[预預][计計期增减減测測料]|料|估[计計]|可能|有望|介[乎于於]|[将將]/;
/** A rate that has a level of its own: margins, shares. */
const LEVEL_NOUN = /(?:率|比重|比例|[占佔]比|份[额額]|水平)[^,。;、]{0,4}$/;
/** Growth on a period: it has no level. */
const GROWTH_ON_PERIOD = /[同环環]比|按[年月季]|[较較]/;
/** The level from which it moved. */
const LEVEL_BEFORE = /[由从從自][^,。;、\d]{0,6}\d[\d,.]*[^,。;、\d]{1,6}$/;
/** How far back the clause is looked at. */
const MAX_CLAUSE = 24;

/** 「上調5元至60元」, 「毛利率增加2%至17.6%」: a verb of change, how much, and the level it led to. */
export function isHanMovement(
  text: string,
  lexicon: Lexicon,
  { before, low, high, haveOwnUnits, word, isGrowth }: RangeEnds,
): boolean {
  if (!haveOwnUnits || !/^[至到]/.test(word)) return false;
  const qualified = lexicon.qualifiersBefore.match(text, before)?.start ?? before;
  const edge = '了幅'.includes(text.charAt(qualified - 1) || '。') ? qualified - 1 : qualified;
  const verb = lexicon.ranges.movedBy.match(text, edge);
  if (!verb) return false;
  const clause = text.slice(Math.max(0, edge - MAX_CLAUSE), edge).replace(/^.*[,。;!?、\n](?!\d)/s, '');
  if (!low.ratio && (LEVEL_BEFORE.test(clause) || compareDigits(magnitudeOf(low), magnitudeOf(high)) > 0)) return true;
  if (!isGrowth(FORECAST.test(clause) ? FORECAST_LEVEL_FACTOR : LEVEL_FACTOR)) return false;
  return (
    !low.ratio ||
    (LEVEL_NOUN.test(text.slice(Math.max(0, verb.start - 8), verb.start)) && !GROWTH_ON_PERIOD.test(clause))
  );
}
