import { isLatin } from '../../../document/chars.js';

const MAX_BEFORE = 64;
const MAX_AFTER = 72;

/** How often: "three times a week", "twice-yearly", "five times in a row". */
const FREQUENCY_AFTER =
  /^(?:\s+(?:an?(?! (?:share|unit)\b)|per|every|each|daily|weekly|monthly|yearly|annually|in a row)\b|-(?:yearly|weekly|daily|monthly|annual|a-))/i;
/** When: "twice this year", "five times between 1985 and 1989". Behind growth it may be when that was. */
const TIME_AFTER =
  /^\s+(?:in|since|before|after|during|between|this|last(?! (?:year|month|week|quarter|season|time)['’]s)|over|already|now|so|when|while|because|if|until)\b/i;
/** A measure of companies or economies that a multiple multiplies, behind words that describe it. */
const MEASURE_AFTER =
  /^\s+(?:(?:an?|the|its|their|projected|expected|estimated|forecast|forward|forward-looking|trailing|historical|prospective|next|fiscal|annual|annuali[sz]ed|adjusted|core|current|tangible|net|gross|estimates?|analysts?['’]?|\d+-(?:month|year)|(?:19|20)\d\d|FY\d+)\s+){0,4}(?:earnings|profits?|sales|revenues?|ebitda|ebit|income|book|cash|capital|equity|gdp|debt|assets|nav|output|mine|production|value|size|enterprise|price|pay|salary|interest|oversubscribed|over-subscribed|subscribed|covered|leverage|leveraged|geared)\b/i;
/** A comparison: "as high", "more than", "bigger", "the size of", "what it paid", "that of Germany". */
const COMPARISON_AFTER =
  /^\s+(?:as|more|less|better|worse|the|its|their|his|her|our|your|my|that|those|these|what|than|year-earlier|last (?:year|month|week|quarter|season)['’]s|(?:this|next) (?:year|month|week|quarter|season)['’]s|(?!(?:over|under|after|later|earlier|together|however|rather|ever|never|other|another|either|neither|whether|per)\b)[a-z]{2,10}er\b|(?:[A-Z][\w.&-]*|[a-z]+)(?: [A-Z][\w.&-]*)?(?:['’]s|s['’])(?![a-z]))/;
/** A verb of growth, a word for a level, or a copula right before the number; qualifiers may stand between. */
const LEVEL_BEFORE =
  /\b(?:at|to|of|by|on|from|is|are|was|were|be|been|being|rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|increase[ds]?|increasing|jump(?:ed|s|ing)?|surged?|surging|soar(?:ed|s|ing)?|multipl(?:y|ied|ies|ying)|expand(?:ed|s|ing)?|swell(?:ed|s|ing)?|swollen|climb(?:ed|s|ing)?|balloon(?:ed|s|ing)?|up|paid|pays?|paying|worth|trades?|trading|sells?|selling|sold|fetch(?:es|ed)?|return(?:s|ed)?|earn(?:s|ed)?|below|above|under|over|yield(?:s|ed)?|costs?|costing|expects?|expected)\s$/i;
/** Behind growth and levels "last year" is when: "grew five times last year". */
const GROWTH_BEFORE =
  /\b(?:rose|rise|risen|grew|grow|grown|growth of|increase[ds]?|jumped|surged|soared|climbed|multiplied|up|is|are|was|were|at|to|expects?|expected)\s$/i;
const QUALIFIER_BEFORE =
  /(?:(?:[\d.]+x?|two|three|four|five|six|seven|eight|nine|ten)(?:-|, | to | or | and )|\b(?:about|around|roughly|approximately|nearly|almost|some|close to|just|only|more than|less than|over|under|above|below|at least|up to|as much as|an? (?:estimated|average of|rich|hefty|lofty|mere|total of|record))\s)$/i;
/** Of offers and bonds, of ratios and of prices. */
const RATIO_WORD_BEFORE =
  /\b(?:oversubscribed|over-subscribed|oversubscription|subscribed|subscription|covered|cover|coverage|bid-to-cover|exceed(?:ed|s|ing)?|outnumber(?:ed|s)?|outstripp?(?:ed|s)?|ratio|ratios|multiples?|leveraged?|gearing|valued|values|valuation|valuing|trades?|trading|fetch(?:es|ed)?|ebitda|p\/e|pe|price-to-book)\b[^.;:!?]{0,40}$/i;
const MAX_QUALIFIERS = 2;
/** Words of another paragraph say nothing of it. */
const PARAGRAPH_END = /\n[ \t]*\n/;

/**
 * Does a number before "times", or "twice", multiply something? "Four times the price" and "21 times earnings" do; "cut
 * rates three times" and "met twice" count occasions. A part of one ("2.5 times") always multiplies.
 */
export function isMultiple(text: string, start: number, end: number, hasFraction: boolean): boolean {
  if (hasFraction) return true;
  const after = text.slice(end, end + MAX_AFTER).split(PARAGRAPH_END, 1)[0] ?? '';
  if (MEASURE_AFTER.test(after) || COMPARISON_AFTER.test(after)) return true;
  const before = skipQualifiers(
    text
      .slice(Math.max(0, start - MAX_BEFORE), start)
      .split(PARAGRAPH_END)
      .at(-1) ?? '',
  );
  if (FREQUENCY_AFTER.test(after)) return false;
  if (TIME_AFTER.test(after)) return GROWTH_BEFORE.test(before);
  // Alone in its sentence, as in a cell or a paragraph.
  if (/(?:^|[.!?:;|\n]\s*)$/.test(before) && /^\s*(?:$|[.!?;|\n])/.test(after)) return true;
  return LEVEL_BEFORE.test(before) || RATIO_WORD_BEFORE.test(before);
}

/** "Fivefold" always multiplies: only an adverb of time makes "twice" and "thrice" occasions. */
export function isWordMultiple(text: string, start: number, end: number): boolean {
  return text.startsWith('fold', end - 4) || isMultiple(text, start, end, false);
}

/** "At just under 18 times": what stands before "just under". */
function skipQualifiers(before: string): string {
  let rest = before;
  for (let count = 0; count < MAX_QUALIFIERS; count++) {
    const found = QUALIFIER_BEFORE.exec(rest);
    if (!found) break;
    rest = rest.slice(0, found.index);
  }
  return rest;
}

/** The capital X of a model is none of a multiple: 777X, 777-9X. */
export function isModelNumber(text: string, start: number, end: number, digits: string): boolean {
  return (
    text.charAt(end - 1) === 'X' &&
    (digits.length > 2 || (text.charAt(start - 1) === '-' && !isLatin(text.charCodeAt(start - 2)))) &&
    !digits.includes('.')
  );
}
