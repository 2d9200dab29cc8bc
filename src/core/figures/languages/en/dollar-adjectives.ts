import { getOrThrow } from '../../../../support/get-or-throw.js';
import type { CurrencyCode } from '../../../money/currencies.js';
import { CodeSet } from '../../../document/code-set.js';
import type { CurrencyBehind } from '../../engine/lexicon.js';
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

/** The dollar that an adjective behind an amount names. */
export function findDollarBehind(text: string, end: number, { ambiguous }: Mark): CurrencyBehind | undefined {
  if (
    (ambiguous !== DOLLAR && ambiguous !== CENT) ||
    text.charCodeAt(end) !== 0x20 ||
    !heads.has(text.charCodeAt(end + 1))
  )
    return undefined;
  const rest = text.slice(end, end + MAX_LENGTH);
  const adjective = ADJECTIVE.exec(rest);
  if (!adjective || !BEHIND.test(rest.slice(adjective[0].length))) return undefined;
  const [written, word = ''] = adjective;
  return { currency: getOrThrow(ADJECTIVES, word), end: end + written.length };
}
