import { isLatin, skipSpacesBack } from '../../../document/chars.js';
import type { Lexicon, RangeEnds } from '../../engine/lexicon.js';
import { compareDigits } from '../../engine/numeral.js';
import type { Mention } from '../../engine/mention.js';
import { magnitudeOf } from '../../engine/mention-value.js';

/** Two ends of a range are of like size; of a move, the change is a small part of the level. */
const LEVEL_FACTOR = '3';
/** The same behind a word that need not be a verb of change. */
const CLEAR_LEVEL_FACTOR = '5';
/** Prices in cents are seldom so far apart, while a share moves by so small a part of itself. */
const CENTS_FACTOR = '20';
/** Words that say how much, and not by how much: behind them two amounts are a range, however wide. */
const LEADS_OF_RANGES: ReadonlySet<string> = new Set(
  (
    'of at for between in with on under over from to a an the or and than versus per only just each ' +
    'is are was were be been being cost costs costing charge charges charging pay pays paid paying worth fetch fetches ' +
    'fetching priced earn earns earning spend spends spending range ranges ranging usually typically'
  ).split(' '),
);
/** A clause that says what is wanted or expected, not what happened. */
const INTENDED = /\b(?:will|would|may|might|could|can|should|must|shall|to|expected|forecast|seen)\b[^.;:!?]*$/i;
/** The object of a verb. */
const CHANGED_THING = /\b(?:the|its|his|her|their|our)(?: [a-z]+){1,3}$/i;
const RATIO_BEFORE_OR = /(?:%|percent|per cent|pct|pc|points?|bps?),? or$/i;
/** What the amounts of a range are added to. */
const GOES_TO = /^ to (?:an?|the|each|every|its|their|his|her|our|your|most|all)\b/;
/** "Visa rose $3 to $240, Mastercard": in a row of moves the first has the verb. */
const MOVED_BEFORE =
  /\b(?:rose|rises|fell|falls|gain(?:ed|s)?|lost|loses|jump(?:ed|s)?|climb(?:ed|s)?|add(?:ed|s)?|sheds?|dropped|drops|slid|slides|sank|slipped|slips|surged|soared|declined|advanced|eased|tumbled|plunged|edged|put on|raised|raises|hiked|hikes|lifted|lifts|cut|cuts|trimmed|(?:was|were|is|are) (?:up|down))\b(?:[^.;!?\n]|\.(?=\d))*?(?:\d|\b(?:half|one|two|three|four|five|six|seven|eight|nine|ten|a)\b)\S*(?: [a-z]+)? to (?:\S{1,4} )?\S*\d(?:[^.;!?\n]|\.(?=\d))*?(?:[,;](?: and| while| but)?| and) (?:(?!(?:costs?|from|between|at|for|of|priced|charges?|pays?|ranges?|with)\b)[a-z&.'’-]+ ?){1,4}$/i;
/** "Causing Shell and BP to drop 10.5p to 1984.5p and 2.2p to 423p": the second pair of a row that the verb leads. */
const MOVED_BESIDE =
  /\b(?:rise|rose|fall|fell|gain(?:ed)?|lose|lost|jump(?:ed)?|climb(?:ed)?|add(?:ed)?|shed|drop(?:ped)?|slide|slid|sink|sank|slip(?:ped)?|surge[d]?|soar(?:ed)?|decline[d]?|advance[d]?|ease[d]?|tumble[d]?|plunge[d]?|edged?|up|down|off|higher|lower|dip(?:ped)?|lift(?:ed)?|retreat(?:ed)?)(?: by)? \S*\d\S*(?: [a-z]+)? to \S*\d\S*(?: [a-z]+)?,? and$/i;
const MAX_ROW = 160;
const MAX_CLAUSE = 80;
const LONGEST_WORD = 16;

/** "rose S$1.85 to S$52.73", "by HK$5 to HK$60", "nudged the fare $0.40 to $3.20". */
export function isEnglishMovement(text: string, lexicon: Lexicon, ends: RangeEnds): boolean {
  const { before, low, high, word, haveOwnUnits, isGrowth } = ends;
  if (!isLatin(word.charCodeAt(0))) return false;
  // "£10 a day up to £900", "paid Rs 25 lakh each to four men": the words between belong to the first alone.
  if (low.per !== undefined && high.per === undefined && haveOwnUnits && (word === 'up to' || low.per === 'unit'))
    return true;
  // "Cigarettes €1 a pack to €18.05": by so much, and to what.
  if (low.per !== undefined && high.per === undefined && haveOwnUnits && isGrowth(CLEAR_LEVEL_FACTOR)) return true;
  if (!haveOwnUnits && word === 'to' && !low.ratio && isGivenTo(text, before, low, high)) return true;
  const lead = findLead(text, lexicon, before);
  const isMoved = lexicon.ranges.movedBy.match(text, lead) !== undefined;
  if (!haveOwnUnits) return isMoved && isLatin(text.charCodeAt(lead - 1));
  if (!low.ratio && compareDigits(magnitudeOf(low), magnitudeOf(high)) > 0) return true;
  // "Adds $1,200 to $3,000 to a $28,000 car"
  if (GOES_TO.test(text.slice(high.end, high.end + 10))) return false;
  // "up about 40 percent to 45 percent": a guess spans both.
  if (isMoved) return isGrowth(LEVEL_FACTOR) || !(isIntended(text, lead) || (low.ratio && lead !== before));
  const last = readWordBefore(text, lead);
  const isPercent = low.ratio?.kind === 'percent';
  if (last === 'by')
    return isGrowth(isPercent ? CLEAR_LEVEL_FACTOR : LEVEL_FACTOR) || !(isPercent || isIntended(text, lead));
  // "a rise of 5 cents to $3.20"
  if (last === 'of')
    return (
      !isPercent &&
      isGrowth(LEVEL_FACTOR) &&
      lexicon.ranges.movedBy.match(text, skipSpacesBack(text, lead - 2)) !== undefined
    );
  // "fell 2.3 per cent or $0.16 to $6.84"
  if (last === 'or')
    return isGrowth(LEVEL_FACTOR) && RATIO_BEFORE_OR.test(text.slice(Math.max(0, lead - LONGEST_WORD), lead));
  if (isPercent || low.ratio?.kind === 'multiple') return false;
  // "off 2.1p to 470.2p", "to drop 10.5p to 1984.5p": so many cents; "$5 off $20 to $100 baskets" is a rebate.
  if ((low.mark?.minor ?? 0) > 0 && !LEADS_OF_RANGES.has(last) && isGrowth(CENTS_FACTOR)) return true;
  if (isGrowth(CLEAR_LEVEL_FACTOR) && mayBeMoved(text, lead, last)) return true;
  if (last === 'and' && isGrowth(LEVEL_FACTOR) && MOVED_BESIDE.test(text.slice(Math.max(0, lead - MAX_CLAUSE), lead)))
    return true;
  return (
    !LEADS_OF_RANGES.has(last) &&
    isGrowth(LEVEL_FACTOR) &&
    MOVED_BEFORE.test(text.slice(Math.max(0, lead - MAX_ROW), lead))
  );
}

/** Verbs and nouns of giving: behind the amount stands who gets it. */
const GIVING =
  /\b(?:g[ai]ve[ns]?|giving|pa(?:y|ys|id|ying)|award(?:s|ed|ing)?|hand(?:s|ed|ing)?(?: out| over)?|offer(?:s|ed|ing)?|sen[dt]s?|sending|distribut(?:e|es|ed|ing)|grant(?:s|ed|ing)?|disburs(?:e|es|ed|ing)|donat(?:e|es|ed|ing)|l(?:end|ends|ent|ending)|present(?:s|ed|ing)?|transfer(?:s|red|ring)?|wired?|grants?|loans?|bonus(?:es)?|payments?|payouts?|handouts?|cheques?|checks?|vouchers?|allowances?|stipends?|relief|aid|compensation)\b[^.;:!?]*$/i;
/** A plural behind a number, in up to three words: "1,200 war widows". */
const RECIPIENTS =
  /^ (?:of (?:the|its|their|his|her|our) |(?!(?:in|of|on|at|for|from|to|by|with|as|and|or|an?|per|each|plus|versus|was|is|has|this|always|annually)\b)(?:[a-z-]+ ){0,2}(?:[a-z-]{2,}[^s\W\d]s|people|children|men|women|staff|police|folk)\b)/;
const MAX_GIVING = 80;
const MAX_RECIPIENTS = 48;

/** "Gave $500 to 1,200 widows", "N30,000 monthly to 500,000 youths": is the second number that of who gets the first? */
function isGivenTo(text: string, before: number, low: Mention, high: Mention): boolean {
  if (high.scaled && high.power > 5 && low.power > 5) return false;
  if (!RECIPIENTS.test(text.slice(high.end, high.end + MAX_RECIPIENTS))) return false;
  return low.per !== undefined || GIVING.test(text.slice(Math.max(0, before - MAX_GIVING), before));
}

/** Before "about", "another", "a further": where the word ends that says what the numbers are. */
function findLead(text: string, lexicon: Lexicon, before: number): number {
  const qualified = skipSpacesBack(text, lexicon.qualifiersBefore.match(text, before)?.start ?? before);
  const more =
    /(?:^|\s)(?:another|an (?:additional|extra)|an average of|a (?:further|total|record|whopping|mere|full|net))$/i.exec(
      text.slice(Math.max(0, qualified - LONGEST_WORD), qualified),
    );
  return more ? skipSpacesBack(text, qualified - more[0].trimStart().length) : qualified;
}

/** "trimming $2.83 to $20.31", "the fare $0.40 to $3.20": a verb of any change, or what was changed. */
function mayBeMoved(text: string, lead: number, last: string): boolean {
  if (LEADS_OF_RANGES.has(last)) return false;
  return /.(?:ed|ing)$/.test(last) || CHANGED_THING.test(text.slice(Math.max(0, lead - MAX_CLAUSE / 2), lead));
}

function readWordBefore(text: string, end: number): string {
  let start = end;
  while (start > end - LONGEST_WORD && isLatin(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}

function isIntended(text: string, at: number): boolean {
  return INTENDED.test(text.slice(Math.max(0, at - MAX_CLAUSE), at));
}
