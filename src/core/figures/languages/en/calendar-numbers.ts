import { isLatin, isSpace, skipSpaces } from '../../../document/chars.js';
import type { Mention } from '../../engine/mention.js';

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** Right before a number of four digits they make it a year. */
const BEFORE_YEAR = new RegExp(
  '(?:^|[^a-z])(?:in|adjusted (?:to|for)|(?:in )?(?:constant|real)|since|until|till|during|throughout|years?|fiscal|fy|calendar|quarter|half|end|(?:end|rest|most|all|start|beginning|half|quarter|spring|summer|autumn|winter)(?: |-)of|' +
    `end|ended|ending|early|late|mid|spring|summer|autumn|fall of|winter|q[1-4]|[1-4]q|h[12]|[12]h|(?:${MONTHS})\\.?(?: \\d{1,2},)?)[ -]$`,
  'i',
);
/** Behind them it is one when the unit is the start of a name: "by 2023 US$ loans". */
const MAY_PRECEDE_YEAR =
  /(?:^|[.!?:;]["'”’)]?\s|\n|(?:^|[^a-z])(?:by|from|to|of|for|the|its|their|before|after|between|and|through|expected|planned|estimated) )$/i;
const BEFORE_DAY = new RegExp(`(?:^|[^a-z])(?:${MONTHS})\\.? $`, 'i');
const YEAR = /^(?:19|20)\d\d$/;
/** Singular names of units: before a noun, and never behind a plural number of them. */
const SINGULAR_UNIT = /(?:dollar|euro|pound|franc|peso|rupee|ruble|rouble|crown|krona|krone|dirham|rand)$/i;
/** Behind an amount they start no name. */
const NO_NAME = new Set(
  (
    'a an the and or to in on at of for from by with per each every is was are were has had will would can could may as than ' +
    'more less or above below over under plus only alone instead but while when if after before a each apiece ago this last'
  ).split(' '),
);
const MAX_LEAD = 24;

/** "In 2024 yuan loans rose", "the 2027 US dollar notes", "May 5 yuan fixing", "in 2004 to 789m euros". */
export function isEnglishCalendarNumber(
  text: string,
  { numeral: { start, digits }, per, qualifier }: Mention,
  unitStart: number,
  unitEnd: number,
): boolean {
  const isYear = YEAR.test(digits);
  if (!isYear && digits.length > 2) return false;
  if (!isSpace(text.charCodeAt(start - 1)) && start > 0 && text.charCodeAt(start - 1) !== 0x2d) return false;
  const before = text.slice(Math.max(0, start - MAX_LEAD), start);
  const hasUnit = unitEnd > unitStart;
  // The mark touches the number, or a hyphen joins the two: a price.
  if (hasUnit && !isSpace(text.charCodeAt(unitStart - 1))) return false;
  if (!isYear) return hasUnit && Number(digits) <= 31 && BEFORE_DAY.test(before) && startsName(text, unitEnd);
  if (BEFORE_YEAR.test(before)) return true;
  if (!hasUnit || per !== undefined || qualifier !== 'exact') return false;
  if (SINGULAR_UNIT.test(text.slice(unitStart, unitEnd)) && startsName(text, unitEnd) && !digits.endsWith('00'))
    return true;
  return MAY_PRECEDE_YEAR.test(before) && !digits.endsWith('00') && startsName(text, unitEnd);
}

/** "By Oct 25, 79.4 percent": a day, which takes no unit from the number behind it. */
export function isEnglishDay(text: string, { numeral: { start, digits } }: Mention): boolean {
  return (
    digits.length <= 2 && Number(digits) <= 31 && BEFORE_DAY.test(text.slice(Math.max(0, start - MAX_LEAD), start))
  );
}

/** Names with a capital that have a number behind them. */
const NUMBERED = new RegExp(
  `^(?:${MONTHS}|table|tables|figure|fig|section|sections|chapter|article|articles|part|page|pages|line|no|nos|number|note|item|items|room|class|grade|level|phase|group|zone|gate|season|episode|volume|act|law|order|form|q[1-4]|h[12]|fy|year|day|week|top|over|about|from|under|at|only|just|for|with|the|a|an|in|of|and|or)$`,
  'i',
);
const MAX_NAME = 20;

/** "Galaxy S24 89 990 roubles", "OMEGA 2 660 roubles": a name with a capital, and no month or table that has a number. */
export function isProductNameBefore(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== 0x20) return false;
  const [, name = ''] = /(?:^|[^\w-])([A-Z][\w-]*)\.? {1,3}$/.exec(text.slice(Math.max(0, at - MAX_NAME), at)) ?? [];
  return name !== '' && !NUMBERED.test(name);
}

/** Does a noun follow the unit that the two name together: "yuan loans"? */
function startsName(text: string, unitEnd: number): boolean {
  if (!isSpace(text.charCodeAt(unitEnd))) return false;
  const at = skipSpaces(text, unitEnd);
  let end = at;
  while (end < at + 20 && isLatin(text.charCodeAt(end))) end++;
  const word = text.slice(at, end);
  return word.length > 2 && !NO_NAME.has(word.toLowerCase());
}
