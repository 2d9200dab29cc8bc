import type { LocatedFigure } from '../../../../src/core/figures/figure-document.js';
import type { RequestedConversions } from '../../../../src/core/checks/requested-conversions.js';
import type { ReferenceRates } from '../../../../src/core/checks/reference/reference-rates.js';
import type { RuleContext } from '../../../../src/core/checks/rules/rule.js';
import type { Figure } from '../../../../src/core/figures/figure.js';

/** A context of a text without sentences, for rules that look at figures and requested conversions only. */
export function ruleContext(
  figures: readonly Figure[],
  requested: Partial<RequestedConversions> = {},
  more: Partial<Omit<RuleContext, 'rates'>> & { readonly isDateGiven?: boolean } = {},
): RuleContext {
  const { isDateGiven = true, ...others } = more;
  const located: readonly LocatedFigure[] = figures.map((figure) => ({ figure, start: figure.start, end: figure.end }));
  const requestedConversions = { usedRates: [], failedConversions: [], onshoreConversions: [], ...requested };
  return {
    figures: located,
    sentences: [],
    headlines: [],
    unscaled: new Set(),
    settled: new Set(),
    wantsOk: false,
    rates: { isDateGiven } as Partial<ReferenceRates> as ReferenceRates,
    statedConversions: { conversions: [], unchecked: [] },
    requestedConversions,
    usedRates: requestedConversions.usedRates,
    ...others,
  } as Partial<RuleContext> as RuleContext;
}
