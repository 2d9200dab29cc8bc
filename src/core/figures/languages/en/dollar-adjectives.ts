import { getOrThrow } from '../../../../support/get-or-throw.js';
import type { CurrencyCode } from '../../../money/currencies.js';
import { CodeSet } from '../../../document/code-set.js';
import type { CentsCountry, CurrencyBehind } from '../../engine/lexicon.js';
import type { Mark } from '../../engine/mark.js';
import { CENT, DOLLAR } from '../dollar-marks.js';

/** Behind an amount in dollars they say whose: "$1.22 Canadian", "72.95 cents US". */
const ADJECTIVES: ReadonlyMap<string, CurrencyCode> = new Map([
  ['Canadian', 'CAD'],
  ['Cdn', 'CAD'],
  ['CDN', 'CAD'],
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['American', 'USD'],
  ['Australian', 'AUD'],
  ['Aussie', 'AUD'],
  ['NZ', 'NZD'],
  ['New Zealand', 'NZD'],
  ['Singapore', 'SGD'],
  ['Hong Kong', 'HKD'],
  ['HK', 'HKD'],
  ['Jamaican', 'JMD'],
  ['Namibian', 'NAD'],
]);
/** First letters: hardly any word behind an amount has one. */
const heads = new CodeSet([...ADJECTIVES.keys()].map((word) => word.charAt(0)).join(''));
const ADJECTIVE = new RegExp(`^ (${[...ADJECTIVES.keys()].join('|').replaceAll('.', String.raw`\.`)})(?![A-Za-z-])`);
/** No noun follows that the adjective could describe: "$5 million US companies". */
const BEHIND =
  /^(?:$|[)\],;:?!=/"”\n]|\.(?:$|[\s)"”])|\.?,| (?:in|at|on|per|an?|to|from|for|compared|each|last|this|on|was|is|were|are|after|before|when|while|by|as|versus|vs|against|and (?![A-Z])|or (?![A-Z])|\(|=)\b| [(=])/;
const MAX_LENGTH = 28;
/** "$9,500 in U.S. funds", "$40 in Canadian money": what it was paid in. The amount ends before it. */
const PAID_IN = new RegExp(
  `^ in (${[...ADJECTIVES.keys()].join('|').replaceAll('.', String.raw`\.`)}) (?:funds|currency|dollars|money|cash|bills|banknotes)(?![A-Za-z-])`,
);
/** "$1.3bn (USD)", "$50 (Canadian)": the same in brackets, or the code. */
const BRACKETED = new RegExp(
  `^ ?\\((?:(${[...ADJECTIVES.keys()].join('|').replaceAll('.', String.raw`\.`)})|([A-Z]{3}))\\)`,
);

/** The dollar that an adjective behind an amount names. */
export function findDollarBehind(text: string, end: number, { ambiguous }: Mark): CurrencyBehind | undefined {
  if (ambiguous !== DOLLAR && ambiguous !== CENT) return undefined;
  const bracket = text.charCodeAt(end) === 0x20 ? end + 1 : end;
  if (text.charCodeAt(bracket) === 0x28) return findBracketBehind(text, end, ambiguous.candidates);
  if (bracket === end) return undefined;
  const rest = text.slice(end, end + MAX_LENGTH);
  if (rest.startsWith(' in ')) {
    const country = PAID_IN.exec(text.slice(end, end + MAX_LENGTH * 2))?.[1];
    return country === undefined ? undefined : { currency: getOrThrow(ADJECTIVES, country), end };
  }
  if (!heads.has(text.charCodeAt(bracket))) return undefined;
  const adjective = ADJECTIVE.exec(rest);
  if (!adjective || !BEHIND.test(rest.slice(adjective[0].length))) return undefined;
  const [written, word = ''] = adjective;
  return { currency: getOrThrow(ADJECTIVES, word), end: end + written.length };
}

function findBracketBehind(text: string, end: number, candidates: readonly CurrencyCode[]): CurrencyBehind | undefined {
  const bracketed = BRACKETED.exec(text.slice(end, end + MAX_LENGTH));
  if (!bracketed) return undefined;
  const [written, adjective, code] = bracketed;
  const currency = adjective === undefined ? candidates.find((each) => each === code) : ADJECTIVES.get(adjective);
  return currency && { currency, end: end + written.length };
}

/** In small letters "us" is mostly the pronoun: a word before it shows the country. */
const COUNTRY_US = /(?:^|[^a-z])(?:an?|the|of|than|from|about|over|nearly|worth|by|was|were|is|at least|up to) us $/;
/** "c $ 16.4 million" is Canadian, "series c $ 30 million" a round of money. */
const LETTER_C = /(?:^|[^\w-])c $/;
const NAME_BEFORE_C = /(?:series|class|tranche|vitamin|hepatitis|type|group|grade|round|plan|section) c $/i;
const MAX_BEFORE = 16;
const [SMALL_C, SMALL_S] = [0x63, 0x73];

/** The dollar that letters before a sign of tokenised text name. */
export function findDollarBefore(text: string, start: number, { ambiguous }: Mark): CentsCountry | undefined {
  const letter = text.charCodeAt(start - 2);
  if ((letter !== SMALL_S && letter !== SMALL_C) || text.charCodeAt(start - 1) !== 0x20 || ambiguous !== DOLLAR)
    return undefined;
  if (text.charAt(start) !== '$') return undefined;
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start);
  if (letter === SMALL_S) return COUNTRY_US.test(before) ? { currency: 'USD', start: start - 3 } : undefined;
  return LETTER_C.test(before) && !NAME_BEFORE_C.test(before) ? { currency: 'CAD', start: start - 2 } : undefined;
}
