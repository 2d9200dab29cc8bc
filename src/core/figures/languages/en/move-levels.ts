import { Decimal } from '../../../money/decimal.js';
import type { Mention } from '../../engine/mention.js';

/** Verbs of change right before the amount, by itself or with a direction. */
export const MOVED_LEAD =
  /\b(?:up|down|by|off|rose|rises?|fell|falls?|gain(?:s|ed)?|lost|loses?|add(?:s|ed)?|sheds?|drop(?:s|ped)?|slip(?:s|ped)?|dip(?:s|ped)?|eased?|climb(?:s|ed)?|jump(?:s|ed)?|slid|advanced?|declined?|surged?|soared?|tumbled?|plunged?|sank|retreated|rallied|recovered|put on|ticked up|ticked down|inched up|inched down|edged up|edged down)\s$/i;
const LONGEST_LEAD = 20;
/** The subject of the verb: the level of a rate of exchange is no amount. "Up a peso" is no subject. */
const MONEY_MOVED =
  /(?<!\ban? )\b(?:dollar|euro|pound|sterling|yen|yuan|renminbi|rupee|rupiah|rand|shilling|naira|cedi|peso|won|ringgit|baht|franc|lira|rou?ble|real|krone|krona|greenback|loonie|kiwi|aussie|currency|unit)\s(?:[a-z]+\s){0,3}$/i;
const MAX_CLAUSE = 64;
/** What leads from a change to the level after it. */
const TO_LEVEL =
  /^(?: (?:higher|lower|firmer|weaker|easier|better|cheaper|dearer))? (?:to|at|to (?:close|end|finish|settle|trade) at) $/;
const BEHIND_LEVEL =
  /^(?:[,;)]|\.(?:\s|$)|$| (?:and|while|but|as|after|on|in|with|when|from|each|apiece|a share|per)\b)/;
/** Of whatever moves by less than a half of itself. */
const SMALLEST_LEVEL = '2';

/** "PLDT jumped 70 pesos to 2,070", "BPI was up a peso at 54": the level, without the unit that the change before it has. */
export function isLevelOfMove(text: string, mention: Mention, near: Mention): boolean {
  if (mention.scaled || mention.power !== 0 || near.scaled || near.power !== 0 || near.upper || mention.upper)
    return false;
  // Who marks in front marks each; and rates of exchange move by cents, to levels that are none of money.
  if (near.markBefore || near.rateNote || near.mark?.minor !== 0 || mention.numeral.writing !== 'digits') return false;
  if (!mention.grouped && /^(?:19|20)\d\d$/.test(mention.numeral.digits)) return false;
  if (!TO_LEVEL.test(text.slice(near.end, mention.start))) return false;
  if (!MOVED_LEAD.test(text.slice(Math.max(0, near.start - LONGEST_LEAD), near.start))) return false;
  if (MONEY_MOVED.test(text.slice(Math.max(0, near.start - MAX_CLAUSE), near.start))) return false;
  if (!BEHIND_LEVEL.test(text.slice(mention.end, mention.end + 8))) return false;
  return new Decimal(mention.numeral.digits).gte(new Decimal(near.numeral.digits).times(SMALLEST_LEVEL));
}
