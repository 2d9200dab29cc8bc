import { CodeSet } from '../../../document/code-set.js';
import { isDigit, isSpace } from '../../../document/chars.js';
import type { Mention } from '../../engine/mention.js';
import type { Numeral } from '../../engine/numeral.js';
import type { FormMatch } from '../../engine/trie.js';
import type { Unit } from '../../engine/vocabulary.js';
import { POUND } from '../ambiguous-marks.js';
import { isModelNumber, isMultiple } from './multiples.js';
import { hasUnreadPence } from './old-shillings.js';
import { countsScaledThings } from './scaled-things.js';
import { isWeight } from './pounds.js';

/** "USD 10-year swap", "RMB 2027 notes", "CNY 3M SHIBOR": a currency and a term, no amount. */
const TERM =
  /^(?:-(?:year|yr|month|mth|week|day|tenor)|\s(?:notes?|bonds?|bills?)\b|\s?[MWY]?\s[A-Z]*(?:BOR|SOFR|NDF|CDS)\b)/i;

/** In Kansas "USD 259" is a unified school district. */
const SCHOOL_DISTRICT =
  /^(?:['’]s)? (?:schools?|boards?|districts?|superintendents?|students?|teachers?|staff|patrons|administrat(?:ors?|ion)|officials|employees|campus(?:es)?|buildings?)\b/i;

/** Is the number behind a mark a term or a year in that currency? */
export function isTerm(text: string, mention: Mention, end: number): boolean {
  const { numeral, scaled, shortScale, grouped } = mention;
  if (scaled && !shortScale) return false;
  if (hasUnreadPence(text, mention, end)) return true;
  if (!grouped && /^\d{3}$/.test(numeral.digits) && SCHOOL_DISTRICT.test(text.slice(end, end + 24))) return true;
  const rest = text.slice(shortScale ? end - 1 : end, end + 16);
  const match = TERM.exec(rest);
  if (!match) return false;
  return !/notes?|bonds?|bills?/i.test(match[0]) || (!grouped && /^(?:19|20)\d\d$/.test(numeral.digits));
}

/** Roads are named so, N1 and R21; so are masks, dogs, schools and forms. */
const NAMED_THINGS =
  /^[\s-](?:high|free|motor|express)?(?:ways?|roads?|routes?|corridor|interchange|intersections?|off-?ramp|bridge|toll|traffic|upgrad(?:e|es|ing)|rehabilitation|widening|resurfacing|bypass|stretch|crash|closure|flyover|junction|turn-?off|masks?|respirators?|dogs?|units?|schools?|schooling|education|pupils|learners|teachers?|grades?|class(?:es)?|forms?|visas?|ratings?|rated|engines?|models?|series|rifles?|pistols?|handguns?|guns?|tanks?|jets?|aircraft|helicopters?|missiles?|vitamins?|level|pop)\b/i;
const NAME_LEADS =
  /(?:\b(?:route|road|grade|class|form|vitamin|model|type|level|section|room|gate|bus|phase|article)\s|[-/._])$/i;

/** "A P2 provisional increase", "R3 cheaper": a price, of which the letter and one digit alone say nothing. */
const SMALL_PRICE =
  /^ (?:(?:[a-z]+ )?(?:increase|hike|rise|rollback|cut|discount|surcharge|levy|fee|fare|fine|coin|note|tax|ticket|toll|tip|bill)s?\b|(?:more|less|cheaper|dearer|higher|lower) (?:than|on|a|per|from|for|this|last)\b|and \d{2,3} cents\b)/i;

/** Do the words behind a letter and one digit say that they are a price? */
export function isSmallPrice(text: string, { end }: Mention): boolean {
  return SMALL_PRICE.test(text.slice(end, end + 32));
}

/** Behind the hyphen of a range the letter again, with two digits or a scale. */
const RANGE_END =
  /^-[A-Z]{1,2}\d+(?:\d|,\d{3}(?!\d)|(?:[.,]\d+)? ?(?:m|bn|tn|mil|million|billion|trillion)(?![A-Za-z]))/;
/** The same without the letter: "R35-40/kg". */
const BARE_RANGE_END =
  /^-(?:\d{2,}|\d(?:,\d{3})+)(?:[.,]\d+)?(?:\/| (?:an?|per|each|at|for|to|from|in|on)\b|[,;:)]|\.?(?:\s|$))/;

/** Roads in a row, or behind a word of roads: "the N2, R102 and R614", "along R34 and R56". */
const ROADS_BEFORE =
  /(?:\b[MN]\d{1,3}|\b(?:along|via|onto|roads?|routes?|highways?|freeways?|motorways?)(?: like| such as| including|:|,)?(?: the)? R\d{1,3})(?:(?:,|,? and|,? or)(?: the)? R\d{1,3})*(?:,|,? and|,? or)(?: the)? $/i;
const ROAD_LEAD =
  /\b(?:along|via|onto|roads?|routes?|highways?|freeways?|motorways?)(?: like| such as| including|:|,)?(?: the)? $/i;
const MAX_ROADS = 48;

function isRoadInRow(text: string, start: number, { digits }: Numeral): boolean {
  if (text.charAt(start) !== 'R' || !/^\d{1,3}$/.test(digits)) return false;
  const before = text.slice(Math.max(0, start - MAX_ROADS), start);
  return ROADS_BEFORE.test(before) || ROAD_LEAD.test(before);
}

const PRICE_BEHIND_HYPHEN = /^-(?:per|an?)-/;

/** "The R350 grant", "the P10 fare": what is money after the number that names it. */
const MONEY_THING =
  /^\s(?:(?:monthly|weekly|daily|annual|basic|minimum|social|child|cash|flat|admission|entry|registration|application|school|bus|taxi|jeepney|parking|data|reload|petrol|fuel|rice|bread|combo|lunch|mid-?week|original|old|new|initial|extra|full|per-[a-z]+|a-[a-z]+)\s){0,2}(?:grants?|notes?|bank ?notes?|bills?|coins?|fares?|fees?|fines?|prices?|priced|price tag|tickets?|tolls?|lev(?:y|ies)|tax(?:es)?|increases?|hikes?|rises?|cuts?|rollbacks?|discounts?|surcharges?|rebates?|tips?|bonus(?:es)?|wages?|pay|salar(?:y|ies)|allowances?|stipends?|subsid(?:y|ies)|deposits?|loans?|debts?|donations?|rewards?|prizes?|jackpots?|vouchers?|airtime|bundles?|rent|rentals?|payments?|premiums?|contributions?|refunds?|bets?|stakes?|cost|costs|charges?|penalt(?:y|ies)|sums?|amounts?|meals?|menu|burgers?|budget|level|mark|barrier|threshold|cap|limit|minimum|floor|ceiling|difference|change|profit|loss|gap|gain|dividends?|offers?|deals?|bribes?|ransom|store|shops?|items?|products?)\b/i;

/** A word with a capital that opens no sentence: "a BMW R1200", "Sony's Walkman W800". */
const PROPER_NAME_BEFORE = /[\w,;:'’)-]\s[A-Z][\w’'-]{1,14}\s$/;

/** Are a letter and the number behind it a name: "the R21 highway", "N95 masks", "vitamin K2"? */
export function isNameWithNumber(text: string, mention: Mention): boolean {
  const { start, end, numeral, numeralEnd, scaled, grouped, mark } = mention;
  // Behind the number the mark is a noun.
  if (end > numeralEnd) return mark?.ambiguous === POUND && isWeight(text, mention);
  if (scaled) return false;
  if (isQuarter(text, start, numeral) || isRoadInRow(text, start, numeral)) return true;
  if (text.charAt(start) === '#')
    return !grouped && (numeral.digits.length < 3 || /^(?:19|20)\d\d$/.test(numeral.digits));
  const after = text.slice(numeralEnd, numeralEnd + 32);
  if (NAMED_THINGS.test(after)) return true;
  if (PRICE_BEHIND_HYPHEN.test(after) || SMALL_PRICE.test(after)) return false;
  // "K2-18b" is a planet; "P42-P45" and "R5-R6m" are ranges of prices.
  if (/^-[A-Za-z0-9]/.test(after))
    return !(
      (after.charAt(1) === text.charAt(start) && RANGE_END.test(after)) ||
      (numeral.digits.length > 1 && BARE_RANGE_END.test(after))
    );
  const before = text.slice(Math.max(0, start - 12), start);
  // "ICTSI P5 to P402": a move, behind the name of a share.
  if (after.startsWith(` to ${text.charAt(start)}`) && /\d/.test(after.charAt(5))) return false;
  if (
    (NAME_LEADS.test(before) && !endsRange(before, text.charAt(start))) ||
    PROPER_NAME_BEFORE.test(text.slice(Math.max(0, start - 24), start))
  )
    return true;
  // "on the R21 near Kempton Park", "the N1.", "the R62 orchards": a definite article and no word of money behind.
  return /\bthe\s$/i.test(before) && numeral.digits.length < 4 && !grouped && !MONEY_THING.test(after);
}

/** Is the hyphen in front that of a range with the same letter: "P42-P45"? */
function endsRange(before: string, letter: string): boolean {
  return /(?:^|[^A-Za-z])([A-Z])\d[\d,]+(?:\.\d+)?-$/.exec(before)?.[1] === letter;
}

/** Q1 to Q4. */
function isQuarter(text: string, start: number, { digits }: Numeral): boolean {
  return text.charAt(start) === 'Q' && /^[1-4]$/.test(digits);
}

const VIDEO_RESOLUTIONS: ReadonlySet<string> = new Set([
  '144',
  '240',
  '360',
  '480',
  '540',
  '576',
  '720',
  '1080',
  '1440',
  '2160',
  '4320',
]);

/** Words behind a mark with which it is something else: 500 Brazilian real estate funds, 2,000 CFA candidates, 100$AAPL. */
const NO_UNIT_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['real', /^\s+estate/i],
  ['gold', /^\s+(?:mine|coin|bar|reserve|producer|bullion|ounce|nugget|export|output|token|panner)/i],
  ['cfa', /^\s+(?:charter|candidate|exam|member|level|institute|society|program|analyst)/i],
  ['$', /^[A-Za-z]/],
  [
    'euro',
    /^[\s-]+(?:zone|area|members?|bloc|nations|countries|states|economies|finals?|finalists?|championships?|qualifiers?)\b/i,
  ],
  ['dollar', /^\s+(?:stores|bulls|bears)\b/i],
  ['sterling', /^\s+(?:performances?|silver|work|jobs?|efforts?|careers?|records?|reputation|service)\b/i],
  ['penny', /^[\s-](?:stocks?|shares?|auctions?|black|pinch|wise|farthing|nails?|loaf)\b/i],
  // "5p.m."
  ['p', /^\.?m\b/i],
]);

const LAST_LETTERS = new CodeSet([...NO_UNIT_BEFORE.keys()].map((word) => word.slice(-1)));

/** Most forms end with a letter that none of those words ends with. */
function mayBeOtherWord(form: string): boolean {
  return LAST_LETTERS.has(form.charCodeAt(form.length - 1) | 0x20);
}

/** An iPhone 5c, section 12c, flat 6c. */
const NAME_BEFORE_LETTER =
  /\b(?:iphone|section|sections|grade|class|room|flat|unit|apartment|article|clause|rule|schedule|paragraph|figure|table|gate|seat|row|type|no\.)\s$/i;

/** Behind a sign that may be the next number's, that number has a unit of its own: "10 $ 30 cent", "10 $ 30 $". */
const OWN_UNIT_BEHIND = /^ ?\d[\d,.]* ?(?:\$(?! ?\d)|cents?\b|c\b|¢)/;
/** The heading of a column: "2023 $'000", "Notes 4 $m". */
const HEADS_COLUMN = /^ ?(?:['’]0|m\b|mil|bn|bil|thou|k\b|tr|in\s(?:th|m|b))/i;
const MAX_BEHIND_SIGN = 16;

/** Is a dollar sign that of the number before it: "10 $ is not much"? One that touches the next number is that one's. */
function isSignBehind(text: string, numeral: Numeral, start: number, end: number, numeralEnd: number): boolean {
  const next = text.charCodeAt(end);
  if (isDigit(next) || next === 0x24) return false;
  if (start === numeralEnd) return true;
  if (next === 0x28 || next === 0x27 || /^(?:19|20)\d\d$/.test(numeral.digits)) return false;
  const behind = text.slice(end, end + MAX_BEHIND_SIGN);
  if (HEADS_COLUMN.test(behind)) return false;
  // What stands on the next line is another figure.
  return !/^[^\S\n]*\(?[-–]?\d/.test(behind) || OWN_UNIT_BEHIND.test(behind);
}

/** Letters that stand before a number more often than behind one: "20 Rs", but "in 2019-20 Rs 500 crore". */
const LETTERS_BEHIND: ReadonlySet<string> = new Set(['Rs', 'Rs.', 'RM', 'TL', 'Ft']);

const MAX_CODE_BEFORE = 120;

/** "A ride of 9 stops is EGP 8, of 16 EGP 10": a text that writes the code in front means the next number by it. */
function isCodeOfNext(text: string, form: string, start: number, end: number): boolean {
  if (!/^[A-Z]{3}$/.test(form) || !isDigit(text.charCodeAt(end + 1)) || text.charCodeAt(end) !== 0x20) return false;
  const before = text.slice(Math.max(0, start - MAX_CODE_BEFORE), start - 1);
  const at = before.lastIndexOf(form);
  return at >= 0 && /^ ?\d/.test(before.slice(at + form.length, at + form.length + 2));
}

/** "5x weekly" is how often. */
const OFTEN =
  /^ (?:hourly|daily|nightly|weekly|monthly|yearly|annually|an? (?:hour|day|night|week|month|year)(?! (?:ago|earlier|before)))\b/;

/** "Not one penny of it": an idiom. */
const NO_PENNY_BEFORE = /\b(?:not|nor|every|each|single|even|without|last|never)\b[^.;:!?]{0,16}$/i;
/** Behind the slang for a thousand: nothing that it describes, as in "three grand pianos". */
const BEHIND_GRAND =
  /^(?:$|[.,;:?!)\]"”’\n]| (?:an?|per|each|apiece|for|at|in|on|from|to|and|or|but|of|worth|more|less|by|last|this|that|when|while|if|with|after|before|off)\b)/;

const SHILLINGS_BEHIND = /^,?\s(?:and\s)?(?:\d+|[a-z]+)\sshillings?\b/i;
const POUNDS_BEFORE = /(?:\bpounds?|£\s?\d+),?\s(?:and\s)?$/i;
const PENCE_BEHIND = /^,?\s(?:and\s)?(?:\d+|[a-z]+)(?:pence|\spence)\b/i;

/** "Two pounds ten shillings": of the money of before 1971, of which 20 make a pound, no part is read as one of today. */
function isOldMoney(text: string, start: number, end: number, form: string): boolean {
  const behind = text.slice(end, end + 28);
  if (form === 'pounds') return SHILLINGS_BEHIND.test(behind);
  if (PENCE_BEHIND.test(behind) || POUNDS_BEFORE.test(text.slice(Math.max(0, start - 16), start))) return true;
  const around = text.slice(Math.max(0, start - MAX_OLD_TIME), end + MAX_OLD_TIME);
  return OLD_TIME.test(around) && !EAST_AFRICA.test(around);
}

/** Years before the decimal money of 1971, or its other coins: "in 1904 … 18 shillings a week". */
const OLD_TIME =
  /(?<![\d,.])1(?:[5-8]\d\d|9[0-6]\d)(?![\d,.]\d)|\b(?:guineas?|farthings?|half-?crowns?|sixpences?|£\d[\d,]* \d{1,2}s)\b/;
const EAST_AFRICA = /\b(?:Keny|Tanza|Tangan|Zanzi|Ugand|Somal|Nairobi|Kampala|Dar es|Mogadishu|Mombasa|Ksh|KSh)/;
const MAX_OLD_TIME = 120;

/** "1-800-DOLLARS": a number that is free to call. */
const TOLL_FREE = /^1-8\d\d$/;
const LIKE_BEFORE = /\b(?:feel|feels|felt|feeling|look|looks|looked|looking|smile|smiled) like $/i;

/** "She felt like a million dollars" */
function scaleIdiom(text: string, start: number): boolean {
  return text.startsWith('like', start - 5) && LIKE_BEFORE.test(text.slice(Math.max(0, start - 16), start));
}

/** "F-15K", "B-52": letters and a hyphen make the number a name. */
const MODEL_BEFORE = /(?:^|[^A-Za-z])[A-Z]{1,3}-$/;

function isModelBefore(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 0x2d && MODEL_BEFORE.test(text.slice(Math.max(0, at - 5), at));
}

/** "Burnout 3 won three awards": here it is the verb. */
const WON_SOMETHING =
  /^\s(?:(?:nearly |about |over |around )?[A-Z]{0,3}[$£€¥₹₦₱]|(?:Rs\.?|RM|R|Sh|KSh|N|P) ?\d+|the|an? (?!day|month|year|week|share|kg|kilo|head|night|person|cup|bowl|piece|litre)|its|his|her|their|our|more|most|all|no|only|just|back|both|by|every|praise|plaudits|awards?|medals?|prizes?|games?|gold|silver|bronze|control|approval|support|backing|permission|re-?election|office|power|seats|two|three|four|five|six|seven|eight|nine|ten|\d|in (?:19|20)\d\d|[A-Z][a-z]+)\b/;

/** Is a unit really one here? "Three times a week" is no multiple, 1080p no price. */
export function isPlausibleEnglishUnit(
  text: string,
  numeral: Numeral,
  { value: unit, form, start, end }: FormMatch<Unit>,
  numeralEnd: number,
): boolean {
  if (unit.type !== 'ratio') {
    if (mayBeOtherWord(form)) {
      const after = NO_UNIT_BEFORE.get(form.slice(form.lastIndexOf(' ') + 1).toLowerCase());
      if (after?.test(text.slice(end, end + 16))) return false;
    }
    if (LETTERS_BEHIND.has(form) && /^ {0,2}\d/.test(text.slice(end, end + 3))) return false;
    if (isCodeOfNext(text, form, start, end)) return false;
    // In tweets "40ppl" are people.
    if (form === 'ppl' && !numeral.digits.includes('.')) return false;
    if (countsScaledThings(text, numeral, start, end)) return false;
    if (form === 'grand' && !BEHIND_GRAND.test(text.slice(end, end + MAX_BEHIND_SIGN))) return false;
    if (form === 'penny' && NO_PENNY_BEFORE.test(text.slice(Math.max(0, numeral.start - 24), numeral.start)))
      return false;
    if (
      (form === 'pounds' || form === 'shillings' || form === 'shilling') &&
      isOldMoney(text, numeral.start, end, form)
    )
      return false;
    if (text.charCodeAt(numeralEnd) === 0x2d && TOLL_FREE.test(text.slice(Math.max(0, numeral.start - 2), numeralEnd)))
      return false;
    if (numeral.writing === 'words' && scaleIdiom(text, numeral.start)) return false;
    // The rapper: one cent alone is written in the singular, and none with a capital.
    if (form === 'cent' && numeral.digits !== '1' && /^C[a-z]/.test(text.slice(start, start + 2))) return false;
    // A deer has points.
    if (form === 'buck' && (numeral.digits !== '1' || numeral.writing !== 'words')) return false;
    if (form === '$' && !isSignBehind(text, numeral, start, end, numeralEnd)) return false;
    if (isModelBefore(text, numeral.start)) return false;
    if (form === 'c' && NAME_BEFORE_LETTER.test(text.slice(Math.max(0, numeral.start - 12), numeral.start)))
      return false;
    if (
      form === 'won' &&
      /^\d{1,3}$/.test(numeral.digits) &&
      end - numeral.end <= 4 &&
      WON_SOMETHING.test(text.slice(end, end + 24))
    )
      return false;
    return form !== 'p' || !VIDEO_RESOLUTIONS.has(numeral.digits);
  }
  // "The $20 billion BP oil spill fund"
  if (unit.kind === 'basis_points' && numeralEnd > numeral.end) return false;
  // "£45pp" is a price per person.
  if (form === 'pp' && '$£€'.includes(text.charAt(numeral.start - 1) || ' ')) return false;
  if (unit.kind !== 'multiple') return true;
  if (form === 'x' || form === 'X')
    return (
      !isModelNumber(text, numeral.start, end, numeral.digits) && !OFTEN.test(text.slice(end, end + MAX_BEHIND_SIGN))
    );
  return form !== 'times' || isMultiple(text, numeral.start, end, numeral.digits.includes('.'));
}

/** Does the word "minus" or "negative" stand before `at`? */
export function hasNegativeWord(text: string, at: number): boolean {
  if (!isSpace(text.charCodeAt(at - 1))) return false;
  const letter = text.charCodeAt(at - 2) | 0x20;
  if (letter !== 0x73 && letter !== 0x65) return false;
  const before = text.slice(Math.max(0, at - 11), at);
  // "plus or minus 2%" is no negative.
  return /(?:^|[^A-Za-z])(?:minus|negative)\s$/i.test(before) && !/or minus\s$/i.test(before);
}

/** "five to six percent", "five or six million": the first end of a range has no unit of its own. */
export function opensRange(text: string, end: number): boolean {
  return /^[\s-](?:to|and|or)[\s-]/.test(text.slice(end, end + 5));
}
