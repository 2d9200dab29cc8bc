import { elementAt } from '../../../../support/get-or-throw.js';
import { findFirstFrom } from '../../../document/sorted-spans.js';
import type { CurrencyCode } from '../../../money/currencies.js';
import type { AmbiguousMark } from '../mark.js';
import { REASONS, type Reason } from '../reasons.js';
import type { CurrencyDocument } from './currency-document.js';
import type { PartnerEvidence } from './partner-evidence.js';

/** A currency that makes a stated conversion right, and why it is chosen. */
interface FittingCandidate {
  readonly currency: CurrencyCode;
  readonly reason: Reason;
}

/** Currencies at par, or nearly, with another. */
const PEGGED: ReadonlyMap<CurrencyCode, CurrencyCode> = new Map([
  ['MOP', 'HKD'],
  ['BND', 'SGD'],
]);

/** So many amounts before are asked for a currency that fits a conversion. */
const MAX_TRIED = 8;

/** The one candidate that makes the conversion beside an amount right; of several the one that the text names before. */
export function chooseFitting(
  { ambiguous, start }: { readonly ambiguous: AmbiguousMark; readonly start: number },
  evidence: PartnerEvidence,
  document: CurrencyDocument,
  requested: CurrencyCode | undefined,
): FittingCandidate | undefined {
  if (evidence.fitting.length === 0) return undefined;
  const { partner } = evidence;
  const fitting = withoutPegged(evidence, requested);
  const [only] = fitting;
  if (only && fitting.length === 1 && isWritten(only, ambiguous, requested, document))
    return { currency: only, reason: REASONS.fitsPartner(only, partner) };
  if (ambiguous.key === '$') return undefined;
  // Of several the one that the text names before.
  const named = document.lendersOf(`${ambiguous.key} +`, ({ mark }) => ambiguous.candidates.includes(mark.currency));
  for (let i = findFirstFrom(named, start) - 1, tried = 0; i >= 0 && tried < MAX_TRIED; i--, tried++) {
    const { currency } = elementAt(named, i).mark;
    if (fitting.includes(currency)) return { currency, reason: REASONS.elsewhere(currency) };
  }
  return undefined;
}

/**
 * Currencies whose rates are powers of ten from that of the usual meaning of their mark, or so spread that they fit much:
 * pesos with the sign "$", pounds but sterling, francs but the Swiss ones, the smaller pesos. Outside of their countries,
 * that an amount would be right in them is more often a slip ("HK$5 million ($6.4 million)", "190 million pounds ($29.8
 * million)", "15 billion francs ($0.015 billion)") than one of them, unless the request or the text is of the country.
 */
// prettier-ignore
const SLIPS: ReadonlySet<CurrencyCode> = new Set<CurrencyCode>([
  'MXN', 'ARS', 'CLP', 'COP', 'UYU', 'DOP', 'CUP',
  'EGP', 'LBP', 'SYP', 'SDG', 'SSP',
  'XAF', 'XOF', 'XPF', 'RWF', 'CDF', 'BIF', 'DJF', 'GNF', 'KMF',
]);

/** May a bare mark stand for the currency in this text, if that makes a conversion right? */
export function isWritten(
  currency: CurrencyCode,
  ambiguous: AmbiguousMark,
  requested: CurrencyCode | undefined,
  document: CurrencyDocument,
): boolean {
  if (currency === ambiguous.fallback || !SLIPS.has(currency)) return true;
  return currency === requested || currency === document.countPlaces(ambiguous);
}

/** No rate distinguishes a pegged currency from its anchor: then the anchor is meant, unless the request names the other. */
function withoutPegged(
  { partner, fitting }: PartnerEvidence,
  local: CurrencyCode | undefined,
): readonly CurrencyCode[] {
  return fitting.filter((currency) => {
    const anchor = PEGGED.get(currency);
    return currency === local || anchor === undefined || (anchor !== partner && !fitting.includes(anchor));
  });
}
