import type { AmountsBeside } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { countDigitsApart } from '../../engine/mention-value.js';

/** Longest words from an amount to the first name: 「元/人次的是乌鲁木齐(」. */
const REACH = 20;
const NAME = '[\\u4e00-\\u9fff]{2,8}\\(';
/** The names of those that have so much, or more, follow the amount: 「元的是甲(」, 「萬元，包括甲(」. */
const FIRST = new RegExp(
  `^(?:[/／每][\\u4e00-\\u9fff]{1,4})?(?:以[上下内內])?,?的?(?:[还還]?有|[就也][是有]|是|[为為]|包括|依次[是为為]|分[别別][是为為])${NAME}$`,
);
const NEXT = new RegExp(`^\\)(?:[,、]?(?:和|及|[与與]|以及|、|,))${NAME}$`);

/** 「超过1000元的有甲地(1463.5)和乙地(1000.9)」: alone in the bracket behind a name, the value of one that an amount was about. */
export function isValueOfListed(text: string, mention: Mention, { near, previous }: AmountsBeside): boolean {
  const { start, end, numeral, scaled, power, grouped } = mention;
  if (!near?.mark || near !== previous || near.rateNote || text.charAt(end) !== ')' || start - near.end > REACH)
    return false;
  if (near.scaled !== scaled || near.power !== power || countDigitsApart(mention, near) > 1) return false;
  // A whole number may be a year or a code.
  if (!scaled && !grouped && !numeral.digits.includes('.')) return false;
  const between = text.slice(near.end, start);
  return FIRST.test(between) || (near.inheritsMark && NEXT.test(between));
}
