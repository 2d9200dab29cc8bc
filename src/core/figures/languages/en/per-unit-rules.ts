import { isLatin, isSpace } from '../../../document/chars.js';
import type { Lexicon } from '../../engine/lexicon.js';

/** "A year ago" is when; "per flight hour" counts hours. */
const GOES_ON = /^ (?:ago|earlier|before|later|from now|hour|mile|kilomet(?:re|er)|night|day|share|tonne?)\b/;

/** "$26.67 a day after its results" */
const TIME_AFTER = / a (?:day|week|month|year) after$/;
const LONGEST_TIME = ' a month'.length;

/** "HK$4.2 billion a year ago" was earned once. */
export function isWholePerUnit(text: string, end: number): boolean {
  if (text.startsWith(' after', end) && TIME_AFTER.test(text.slice(Math.max(0, end - LONGEST_TIME), end + 6)))
    return false;
  return !(isSpace(text.charCodeAt(end)) && GOES_ON.test(text.slice(end, end + 12)));
}

/** "Per flight hour", "per passenger mile". */
const TWO_NOUNS = /^per ([a-z]+ (?:hour|mile|kilomet(?:re|er)|night|day|tonne?))\b/;
/** "Per Danamon share": a name before what is counted. */
const NAMED_SHARE = /^per (?:[A-Z][\w&.'’-]*,? ){1,3}(?:ordinary |common )?(share|unit|ADS|ADR)\b/;

/** Signs of a currency whose price a rate is, "R17.89/$"; before a number they are a side of the rate. */
const PRICED_MONEY: readonly { readonly form: RegExp; readonly per: string }[] = [
  { form: /^\/(?:(?:US)?\$(?!\d)|USD\b(?! ?\d))/, per: 'dollar' },
  { form: /^\/(?:€(?!\d)|EUR\b(?! ?\d))/, per: 'euro' },
  { form: /^\/(?:£(?!\d)|GBP\b(?! ?\d))/, per: 'pound sterling' },
];

/** "$2,345.10/13 an ounce": behind the last digits of the price that is asked. */
const BEHIND_ASKED_PRICE =
  /^\/[\d,]{1,7}(?:\.\d{1,4})? (?:an?|per) (?:(?:metric|troy) )?(ounce|barrel|tonne|ton|pound|kg|bushel|gallon|litre|dollar|euro)\b/;

/** "Rs 358,100/tola": a noun right behind the slash. */
const SLASHED_NOUN = /^\/(?!(?:and|or|only|to|vs|n|a|pc|p)\b)([a-z]{3,12})(?![A-Za-z/-])/;

/** Parts of a currency that a share is counted in: "33 cents in the dollar", "30 pence in the pound", "10 cents of every dollar". */
const PARTS = /(?:cents?|pence|\dp|¢)$/i;
const SHARE_OF_UNIT =
  /^(?:in|of|on|for|to) (?:the|every|each) (?:[A-Z][a-z.]+ )?(dollar|pound|euro)\b(?! (?:index|terms|zone|area|market|prices?|shops?|stores?|coins?|notes?|bills?|rates?|deal|tax))/;
const UNIT_NAMES: Readonly<Record<string, string>> = { dollar: 'dollar', pound: 'pound sterling', euro: 'euro' };

/** Marks that say what they are per: "12.5cps", "39.21ppl". */
const MARK_WITH_UNIT = /\d(cps|[cp]pl)$/;
/** "7.18 c/l", "120c/kWh" */
const CENTS_PER_UNIT = /c\/(l|kWh|kg|lb|unit)$/;
const UNITS_BEHIND_CENTS: Readonly<Record<string, string>> = { l: 'litre', lb: 'pound' };

/** "K310 a 25kg bag", "$948 for a 38-hour week": a package or a week of so much. */
const MEASURED_NOUN =
  /^(?:per|an?|for an?) (\d{1,4}(?:[.,]\d{1,3})?[ -]?(?:kg|kgs|g|kilo|gram|gramme|litre|liter|l|ml|cl|lb|pound|oz|ounce|gallon|hour|day|month|tonne|ton|foot|metre|minute|mile|km)[ -][a-z]{3,12})(?![a-z-])/;
/** "N350 a mudu", "Sh40 a debe": a noun that no table knows, at the end of a phrase. */
const OTHER_NOUN =
  /^an? ([a-z]{3,14})(?=[,;:)?!]|\.(?:\s|$|["”])|["”]|$| (?:and|or|in|at|from|to|on|by|but|while|with|as|this|last|when|up|down|now|today|before|after|compared|against)\b)/;
/** They open a clause or an apposition instead: "$5 a spokesman at", "£300 a fine". */
const NO_UNITS: ReadonlySet<string> = new Set(
  (
    'man woman spokesman spokeswoman court judge jury report source minister mayor lawyer boy girl bit lot little few ' +
    'fee fine deal bonus discount loss profit rise fall record total drop gain third half fifth tenth time decade century ' +
    'while bargain must reduction saving premium price sum figure number mistake success failure joke way result gift ' +
    'good great small large big new full day week month year night season moment quarter'
  ).split(' '),
);
const SCALED = /(?:llion|bn|tn|trn|crore|lakh|thousand|hundred|\d[mkbt])$/i;

/** "R240 extra a month", "$1,223 more per tonne": so much of a difference. */
const MORE = /^(?:more|extra|less|cheaper|dearer|higher|lower|cash) (?=(?:per|an?|each|every) )/;
const LONGEST_MORE = 16;

/** "/US$", and "per" with a number or a noun that no table knows: it is taken as written. */
export function findEnglishPerUnit(text: string, at: number, end: number, lexicon: Lexicon): string | undefined {
  const more = MORE.exec(text.slice(at, at + LONGEST_MORE))?.[0];
  if (more !== undefined) {
    const per = lexicon.perAfter.match(text, at + more.length);
    return per && isWholePerUnit(text, per.end) ? per.value : undefined;
  }
  const mark =
    text.charCodeAt(end - 1) === 0x6c || text.charCodeAt(end - 1) === 0x73
      ? MARK_WITH_UNIT.exec(text.slice(end - 4, end))?.[1]
      : undefined;
  if (mark !== undefined) return mark === 'cps' ? 'share' : 'litre';
  const unitOfCents = CENTS_PER_UNIT.exec(text.slice(Math.max(0, end - 6), end))?.[1];
  if (unitOfCents !== undefined) return UNITS_BEHIND_CENTS[unitOfCents] ?? unitOfCents;
  const code = text.charCodeAt(at);
  if (code === 0x2f) {
    const priced = PRICED_MONEY.find(({ form }) => form.test(text.slice(at, at + 7)))?.per;
    return (
      priced ??
      SLASHED_NOUN.exec(text.slice(at, at + 16))?.[1] ??
      BEHIND_ASKED_PRICE.exec(text.slice(at, at + 32))?.[1]?.replace(/^ton$/, 'tonne')
    );
  }
  if (PARTS.test(text.slice(Math.max(0, end - 5), end))) {
    const unit = SHARE_OF_UNIT.exec(text.slice(at, at + 40))?.[1];
    if (unit !== undefined) return UNIT_NAMES[unit];
  }
  if (code === 0x61 || code === 0x66) return findNounBehindArticle(text, at, end);
  if (code !== 0x70 || !text.startsWith('per ', at)) return undefined;
  const measured = MEASURED_NOUN.exec(text.slice(at, at + MAX_NOUN))?.[1];
  if (measured !== undefined) return measured;
  const counted =
    /^(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|hundred|thousand|million|billion|dozen)(?: ?(?:(?:square|cubic|sq|cu) )?[a-z]{1,16})?/i.exec(
      text.slice(at + 4, at + 44),
    );
  if (counted) return counted[0].toLowerCase();
  const rest = text.slice(at, at + 48);
  const named = (TWO_NOUNS.exec(rest) ?? NAMED_SHARE.exec(rest))?.[1];
  if (named !== undefined) return named;
  let stop = at + 4;
  while (stop < at + 28 && isLatin(text.charCodeAt(stop))) stop++;
  const noun = text.slice(at + 4, stop).toLowerCase();
  return noun === '' || noun === 'cent' ? undefined : noun;
}

const MAX_NOUN = 40;

function findNounBehindArticle(text: string, at: number, end: number): string | undefined {
  const rest = text.slice(at, at + MAX_NOUN);
  const measured = MEASURED_NOUN.exec(rest)?.[1];
  if (measured !== undefined) return measured;
  const noun = OTHER_NOUN.exec(rest)?.[1];
  if (noun === undefined || NO_UNITS.has(noun) || /(?:ed|ing|ous|ful|ive|ary)$/.test(noun)) return undefined;
  return SCALED.test(text.slice(Math.max(0, end - 8), end)) ? undefined : noun;
}
