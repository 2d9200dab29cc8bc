import { isDecimalString, negateDecimalString, type DecimalString } from '../money/decimal.js';
import { foldWidth } from '../document/fold-width.js';
import { getLexicon } from './lexicon-registry.js';
import { magnitudeOf } from './engine/mention-value.js';
import { scanMentions } from './engine/scan.js';

/**
 * Reads one number as newspapers write it, with nothing else beside it: "380bn", "3,800亿", "two and a half million",
 * 三千八百亿. A plain decimal is read as it stands.
 * @returns undefined when the text is no single exact number: a currency mark, a range, a word more
 */
export function readAmount(text: string): DecimalString | undefined {
  const folded = foldWidth(text).trim();
  if (isDecimalString(folded)) return folded;
  const negative = folded.startsWith('-');
  if (folded.startsWith('--')) return undefined;
  // Numbers in words are read beside a mark only: the text gets one.
  const marked = `$${negative ? folded.slice(1) : folded}`;
  const [mention, ...others] = scanMentions(marked, getLexicon('auto'));
  if (!mention?.mark || others.length > 0 || mention.mark.ambiguous?.key !== '$') return undefined;
  if (mention.numeral.upperDigits ?? mention.numeral.approximator ?? mention.compoundDigits) return undefined;
  if (mention.start !== 0 || mention.end !== marked.length || mention.numeralEnd !== marked.length) return undefined;
  const magnitude = magnitudeOf(mention);
  return negative ? negateDecimalString(magnitude) : magnitude;
}
