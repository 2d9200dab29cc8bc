import { groupBy } from '../../../support/group-by.js';
import type { LocatedFigure } from '../../figures/figure-document.js';

/** A claim that is reported, and whether it holds. */
interface ResolvedClaim<Claim> {
  readonly claim: Claim;
  readonly agrees: boolean;
}

/**
 * Settles what is said of each figure. A figure may be read as part of several claims: if one of them agrees, that is what
 * the writer meant; otherwise the first plausible one is reported, and if none is plausible nothing is reported of the figure.
 * @param figureOf the figure that the claim is about
 * @param wantsOk are claims that agree reported too?
 */
export function resolveClaims<Claim>(
  claims: readonly Claim[],
  figureOf: (claim: Claim) => LocatedFigure,
  agrees: (claim: Claim) => boolean,
  isPlausible: (claim: Claim) => boolean,
  wantsOk: boolean,
): readonly ResolvedClaim<Claim>[] {
  return groupBy(claims, (claim) => figureOf(claim).figure.id).flatMap((readings): readonly ResolvedClaim<Claim>[] => {
    const agreeing = readings.find(agrees);
    if (agreeing !== undefined) return wantsOk ? [{ claim: agreeing, agrees: true }] : [];
    const plausible = readings.find(isPlausible);
    return plausible === undefined ? [] : [{ claim: plausible, agrees: false }];
  });
}
