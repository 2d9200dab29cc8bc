import { areWithinFactor, Decimal } from '../../../money/decimal.js';
import type { Lexicon } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { magnitudeOf } from '../../engine/mention-value.js';
import { namesNoThing, skipQualifier } from './sum-edges.js';

/** How far behind an amount another one may continue from it: a long sentence. */
const MAX_DISTANCE = 220;
const MAX_LEAD = 64;

/** "including 20 billion", "in addition to 4.5 billion": a part of the amount, or more of the same. */
const PART_BEFORE =
  /\b(?:including|of which|comprising|consisting of|in addition to|on top of|plus|excluding|another|a further|an additional|an extra|the remaining|the other|the remainder,?)\s$/i;
/** "20 billion of which", "20 billion of it": the pronoun is the amount. */
const PART_AFTER =
  /^,? of (?:which|it|that|this|(?:the|that|this|its) (?:[a-z]+ )?(?:amount|total|sum|money|package|loan|aid|debt|budget))\b/i;
/** "topping the average estimate of 2.06 billion", "from the previous year's 1.07 trillion": no verb between. */
const COMPARED =
  /\b(?:from|than|against|vs\.?|versus|compared (?:with|to)|above|below|beating|topping|exceeding|surpassing|missing|short of|instead of|rather than|just over|just under|beat|missed|topped)(?: (?!(?:and|or|but|which|who|that|when|while|to|was|were|is|are|had|has|have)\b)(?:[a-z'’&.-]+|(?:19|20)\d\d['’]s)){0,6}\s$/i;
/** Verbs of money that changes hands, right before its amount. */
const PAID =
  /\b(?:raise[ds]?|raising|inject(?:s|ed|ing)?|invest(?:s|ed|ing)?|sp(?:end|ends|ent|ending)|borrow(?:s|ed|ing)?|lend|lends|lent|lending|pay|pays|paid|paying|repay|repaid|repaying|earn(?:s|ed|ing)?|cost(?:s|ing)?|tak(?:e|es|ing) home|took home|receiv(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|donat(?:e|es|ed|ing)|ow(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|refinanc(?:e|es|ed|ing)|allocat(?:e|es|ed|ing)|set(?:ting)? aside|earmark(?:s|ed|ing)?|net(?:s|ted|ting)?|gross(?:es|ed|ing)?|br(?:ing|ought) in|worth|valued at)\s(?:(?:it|them|him|her|us|back|out)\s)?$/i;
/** "Sell 23,992m vs 25,541m Buy": turnover, where one letter is the scale of money. */
const TRADED = /\b(?:buy|sell|bought|sold)\s$/i;
/** "That number could rise to 20 billion": the subject is the amount before. */
const ITSELF_MOVED =
  /\b(?:that|this|the)\s(?:number|figure|amount|sum|total|bill|cost|value|price tag)\s(?:[a-z]+\s){0,4}(?:to|at|by|is|was)\s$/i;
/** "£55m rising to 60m" */
const MOVED_ON =
  /^,? (?:(?:potentially|eventually|possibly|later|since) )?(?:rising|falling|increasing|growing|climbing|dropping|swelling|ballooning|rose|fell|grew|climbed|increased|dropped) to\s$/i;
/** "From assets of 420 billion euros at the end of 2008 to 100 billion": the end of a move that the amount began. */
const END_OF_MOVE = /^[^.;:]*,? to\s(?:just )?$/i;
const START_OF_MOVE = /\bfrom\s(?:[a-z'’-]+\s){0,4}$/i;

/** Numbers that count no things: years, days, percentages, the term of a loan. */
const OTHER_NUMBERS =
  /(?<![\d.,])(?:(?:19|20)\d\d(?:[/-]\d{2,4})?|\d+(?:\.\d+)? ?(?:%|percent|per cent|pct)|\d{1,2}(?:st|nd|rd|th)|(?:FY|CY) ?['’]?\d{2,4}(?:[/-]\d{2,4})?|[QH][1-4]|[1-4][QH]|\d+[- ](?:years?|months?|weeks?|days?|hours?)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2})(?![\d.,]\d)/gi;

/**
 * Does a scaled number without a mark continue from the amount before it: a part of it, what it is compared with, or another sum
 * that is paid? Only in one sentence, with no other number between the two and nothing counted behind.
 */
export function goesOnFromAmount(text: string, lexicon: Lexicon, mention: Mention, near: Mention): boolean {
  if (isInBracketBehind(text, mention, near)) return true;
  if (!mention.scaled || mention.power < 6 || near.power < 6 || mention.start - near.end > MAX_DISTANCE) return false;
  if (PART_AFTER.test(text.slice(mention.end, mention.end + 32)))
    return isOneSentence(readBetween(text, near.end, mention.start)) || PAID.test(readLead(text, near, mention.start));
  if (!namesNoThing(text, lexicon, mention.end)) return false;
  const edge = skipQualifier(text, lexicon, mention.start);
  const between = readBetween(text, near.end, edge);
  if (!isOneSentence(between) || hasOtherNumber(between)) return false;
  const lead = readLead(text, near, edge);
  if (COMPARED.test(lead)) return !countsThingsBefore(text, lexicon, near.start);
  if (PART_BEFORE.test(lead) || PAID.test(lead) || ITSELF_MOVED.test(lead)) return true;
  if (mention.shortScale && TRADED.test(lead)) return true;
  if (MOVED_ON.test(between)) return true;
  if (END_OF_MOVE.test(between) && START_OF_MOVE.test(text.slice(Math.max(0, near.start - MAX_LEAD), near.start)))
    return true;
  return /\b(?:the|that|those|this)\s$/i.test(lead) && magnitudeOf(mention) === magnitudeOf(near);
}

/** The amounts of two periods, or of one in two scales, are at most so many times each other. */
const MAX_BRACKET_FACTOR = '3';

/** "(2023: ", "; FY24: ", "(Q2 2025: ", "(prior year: " */
const PERIOD_LABEL =
  /^(?:\s?\(|[;,]\s)(?:(?:(?:FY|[HQ][1-4]|[1-4][HQ]|full[- ]year|half[- ]year)[ ’']{0,2})?(?:19|20)?\d\d(?:[/-]\d{2,4})?(?: [HQ][1-4])?|[HQ][1-4]|[1-4][HQ]|(?:last|prior|previous) (?:year|quarter|half|period))(?::| [–-])\s$/i;

/** "(58.9bn)", "(58.9bn last year)" */
const PERIOD_BEHIND =
  /^(?: (?:last (?:year|quarter|month|season)|a year (?:ago|earlier|before)|(?:the )?(?:year|quarter|month) (?:before|earlier)|previously|in (?:19|20)\d\d))?\)/;
const MAX_PERIOD = 24;

/** "SEK 56.1 billion (58.9bn)": accounts set the amount of the period before in brackets behind that of this one. */
function isInBracketBehind(text: string, mention: Mention, near: Mention): boolean {
  const isPerShare = near.per === 'share' && !mention.scaled && !near.scaled && haveSameForm(mention, near);
  const isGrouped = mention.grouped && near.grouped && !mention.scaled && !near.scaled;
  if (!(isPerShare || isGrouped || (mention.scaled && mention.power >= 6)) || mention.upper || near.upper) return false;
  const lead = text.slice(near.end, mention.start);
  const behind = text.slice(mention.end, mention.end + MAX_PERIOD);
  if (/^\s?\($/.test(lead) ? !PERIOD_BEHIND.test(behind) : !PERIOD_LABEL.test(lead) || !/^[),;]/.test(behind))
    return false;
  const [first, second] = [new Decimal(magnitudeOf(near)), new Decimal(magnitudeOf(mention))];
  return areWithinFactor(first, second, MAX_BRACKET_FACTOR);
}

/** Right before a noun that has no mark between: "local shares HK$20 billion", "overseas shares 65 billion". */
const ITEM =
  /(?:^|,|\band)\s(?:(?!(?:and|or|but|with|has|had|have|was|were|is|are|sold|said|in|on|at|by|for)\b)[a-z'’-]+\s){1,3}$/i;

/** "Bonds gave HK$76 billion, local shares HK$20 billion and overseas shares 65 billion.": the last of a list drops its mark. */
export function endsListOfAmounts(text: string, lexicon: Lexicon, mention: Mention, near: Mention): boolean {
  if (!mention.scaled || mention.power < 6 || mention.power !== near.power || mention.shortScale !== near.shortScale)
    return false;
  const between = text.slice(near.end, mention.start);
  if (between.length > MAX_LEAD || !/^,? and\s/.test(between) || !ITEM.test(between)) return false;
  if (!ITEM.test(text.slice(Math.max(0, near.start - MAX_LEAD), near.start))) return false;
  return (
    /^\s?(?:[.;:)\n]|$)/.test(text.slice(mention.end, mention.end + 2)) && namesNoThing(text, lexicon, mention.end)
  );
}

/** A price as high as this many times the other is none of the same thing. */
const MAX_PRICE_FACTOR = '1.5';
/** "Down from a peak of 600,000": a price of another time, however far it is. */
const EXTREME =
  /^(?:\/[a-z]{1,8})?,? (?:down|up|off|compared with|against|versus|far from|well below|well above) (?:from )?(?:(?:an?|the|its|last year['’]s|this year['’]s|[a-z]+['’]s|all-time|record|recent|previous|[12]\d{3}) ){0,4}(?:peak|high|low|record|trough) of $/i;
const MAX_EXTREME_FACTOR = '20';
/** A level of money is not marked by everyone: "the dollar was at 107.3 yen, from 107.4". */
const MONEY_PRICED =
  /\b(?:dollar|euro|pound|sterling|yen|yuan|renminbi|rupee|rupiah|rand|shilling|naira|cedi|peso|won|ringgit|baht|franc|lira|rou?ble|real|krone|krona|greenback|loonie|kiwi|aussie|currency|bitcoin)\b[^.;]*$/i;
const PRICE_COMPARED =
  /^(?:[,;]?\s\(?(?:now|was|then|previously|formerly|before)\s$|(?:(?!\b(?:and|or|but|while|to)\b)[^\d.;\n])*\b(?:from|than|against|vs\.?|versus|compared (?:with|to)|above|below)(?: (?:the|a|an|its|last|previous|earlier|opening|closing|close|open|price|level|of|week['’]s|month['’]s|year['’]s|day['’]s|[a-z]+day['’]s)){0,5}\s$)/i;

/** "Closed at R430.00 from 414.50", "dearer than the 4,280 seen in May": a price beside the one before it, in its form. */
export function isPriceBeside(text: string, lexicon: Lexicon, mention: Mention, near: Mention): boolean {
  if (mention.scaled || mention.power > 0 || near.scaled || near.power > 0 || mention.start - near.end > MAX_LEAD)
    return false;
  if (near.rateNote || !haveSameForm(mention, near)) return false;
  const between = text.slice(near.end, mention.start).replace(/ \([^()]{0,40}\)/, '');
  const isExtreme = EXTREME.test(between);
  if (!isExtreme && !PRICE_COMPARED.test(between)) return false;
  if (MONEY_PRICED.test(text.slice(Math.max(0, near.start - MAX_LEAD), near.start))) return false;
  // As written, so that cents are compared with cents.
  const [first, second] = [new Decimal(near.numeral.digits), new Decimal(mention.numeral.digits)];
  const factor = isExtreme ? MAX_EXTREME_FACTOR : MAX_PRICE_FACTOR;
  if (first.gt(second.times(factor)) || second.gt(first.times(factor))) return false;
  return namesNoThing(text, lexicon, mention.upper?.end ?? mention.end) || /^\sseen\b/.test(text.slice(mention.end));
}

const FROM_BEFORE = /\b(?:from|between)\s$/i;
const TO_BEFORE = /\bto\s$/i;
const BEHIND_MOVE =
  /^(?: (?:an?|per|in|on|by|from|for|as|and|but|since|this|last|next|today|after|when|while|if|or|with|over)\b|[,;)]|\.(?:\s|$)|$)/;

/** "From 50 baht to 60", "to 270 pesos from 76.92": the other end of a move, without its unit. */
export function isOtherEndOfMove(text: string, mention: Mention, near: Mention): boolean {
  const gap = text.slice(near.end, mention.start);
  const isUp = gap === ' to ';
  if (!isUp && gap !== ' from ') return false;
  if (mention.power > 0 || near.power > 0 || near.upper || near.rateNote || (near.mark?.minor ?? 0) > 0) return false;
  if (mention.numeral.writing !== 'digits' || near.numeral.writing !== 'digits') return false;
  if (/^(?:19|20)\d\d$/.test(mention.numeral.digits) || !BEHIND_MOVE.test(text.slice(mention.end, mention.end + 8)))
    return false;
  const lead = text.slice(Math.max(0, near.start - 10), near.start);
  if (!(isUp ? FROM_BEFORE : TO_BEFORE).test(lead)) return false;
  const [first, second] = [new Decimal(near.numeral.digits), new Decimal(mention.numeral.digits)];
  return areWithinFactor(first, second, MAX_MOVE_FACTOR);
}

/** A price that has moved by more than this is none of the same thing. */
const MAX_MOVE_FACTOR = '10';

/** Both with as many digits behind the point, or both in groups. */
function haveSameForm(a: Mention, b: Mention): boolean {
  const places = ({ numeral: { digits } }: Mention): number =>
    digits.includes('.') ? digits.length - digits.indexOf('.') : 0;
  return places(a) === places(b) && (places(a) > 1 || (a.grouped && b.grouped));
}

const SCALED_THINGS = /\d (?:million|billion|trillion) (?=[a-z])/gi;

/** "1.45 billion shares worth $40 billion changed hands, below an average of 1.84 billion": of what, is open. */
function countsThingsBefore(text: string, lexicon: Lexicon, at: number): boolean {
  const before = text.slice(Math.max(0, at - MAX_DISTANCE), at).replace(/^.*[a-z)"”][.!?]\s/s, '');
  for (const { index, 0: written } of before.matchAll(SCALED_THINGS))
    if (lexicon.quantityUnits.match(before, index + written.length)) return true;
  return false;
}

function readLead(text: string, near: Mention, edge: number): string {
  return text.slice(Math.max(near.end, edge - MAX_LEAD), edge);
}

/** The words between two amounts, without the bracket that says the first again. */
function readBetween(text: string, from: number, to: number): string {
  return text.slice(from, to).replace(/^\s?\([^()]{0,60}\)/, '');
}

function isOneSentence(between: string): boolean {
  return !/[.!?;\n](?:\s|$)|\n/.test(
    between.replace(/\b(?:U\.S|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Co|Corp|Inc|Ltd|Mr|Mrs|Dr)\. /g, ''),
  );
}

function hasOtherNumber(between: string): boolean {
  return /\d/.test(between.replaceAll(OTHER_NUMBERS, ''));
}
