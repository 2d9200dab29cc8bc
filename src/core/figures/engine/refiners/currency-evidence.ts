import type { CurrencyCode } from '../../../money/currencies.js';
import type { Certainty } from '../../figure.js';
import { currencyOfRegion, type AmbiguousMark } from '../mark.js';
import type { Mention } from '../mention.js';
import { REASONS, type Reason } from '../reasons.js';
import type { DeclarationRule } from '../refine-context.js';
import type { CurrencyDocument } from './currency-document.js';

/** A mark that leaves its currency open, and where it stands. */
export interface MarkInText {
  readonly start: number;
  readonly ambiguous: AmbiguousMark;
  /** Digits below the major unit. */
  readonly minor: number;
  /** The amount; undefined for the unit of a heading. */
  readonly mention: Mention | undefined;
  /** The declaration that rules it. */
  readonly declaration: DeclarationRule | undefined;
}

/** A currency, how it is known, and why. */
export interface CurrencyEvidence {
  readonly currency: CurrencyCode;
  readonly certainty: Certainty;
  readonly reason?: Reason;
}

/** Known from the text. */
export const inherit = (currency: CurrencyCode, reason: Reason): CurrencyEvidence => ({
  currency,
  certainty: 'inherited',
  reason,
});

/** Known from the request, or by the usual meaning of the mark. */
export const assume = (currency: CurrencyCode, reason: Reason): CurrencyEvidence => ({
  currency,
  certainty: 'assumed',
  reason,
});

function findAssumed(
  { ambiguous }: Pick<MarkInText, 'ambiguous'>,
  document: CurrencyDocument,
): CurrencyEvidence | undefined {
  const { key } = ambiguous;
  const { assume: assumed } = document.context.options;
  const currency = assumed && Object.hasOwn(assumed, key) ? assumed[key] : undefined;
  return currency === undefined ? undefined : assume(currency, REASONS.assumed(key, currency));
}

/** What the newsrooms of a region mean by a mark. */
export function currencyOfNewsroom(mark: AmbiguousMark, region: string | undefined): CurrencyCode | undefined {
  const { key, byNewsroom } = mark;
  return currencyOfRegion(mark, region) ?? (byNewsroom && currencyOfRegion({ key, byRegion: byNewsroom }, region));
}

function findRegion(
  { ambiguous }: Pick<MarkInText, 'ambiguous'>,
  { region }: CurrencyDocument,
): CurrencyEvidence | undefined {
  const currency = currencyOfNewsroom(ambiguous, region);
  if (region === undefined || currency === undefined) return undefined;
  return assume(currency, REASONS.region(ambiguous.key, region, currency));
}

/** What the request says, in whatever way. */
export function findRequested(
  mark: Pick<MarkInText, 'ambiguous'>,
  document: CurrencyDocument,
): CurrencyEvidence | undefined {
  return document.requested(mark.ambiguous, () => findAssumed(mark, document) ?? findRegion(mark, document));
}
