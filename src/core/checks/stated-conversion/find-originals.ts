import type { LocatedFigure } from '../../figures/figure-document.js';
import { parseDecimal } from '../../money/decimal.js';
import type { CheckContext } from '../check-context.js';

/**
 * What a figure may restate: the figure that it is linked with, and another equivalent between the two, as in "249.99 euros,
 * or 199.99 pounds ($324)".
 */
export function findOriginals(stated: LocatedFigure, context: CheckContext): readonly LocatedFigure[] {
  const { restates, rateNote } = stated.figure;
  const original = restates === undefined || rateNote ? undefined : context.byId.get(restates);
  if (!original) return [];
  const previous = context.before(stated);
  if (previous && previous !== original && previous.figure.restates === restates) return [original, previous];
  return [joinRange(original, stated, context)];
}

const RANGE_WORD = /^\s*(?:至|到|和|与|與|to|and|-|–|—)\s*$/;

/** The lower end may stand before the original as a figure of its own: "从399元至499元（约合62至77美元）" restates both. */
function joinRange(original: LocatedFigure, stated: LocatedFigure, context: CheckContext): LocatedFigure {
  const lower = context.before(original);
  const [minValue, maxValue] = [lower?.figure.value, original.figure.value];
  if (stated.figure.minValue === undefined || minValue === undefined || maxValue === undefined) return original;
  if (!lower || lower.figure.currency !== original.figure.currency) return original;
  if (!RANGE_WORD.test(context.text.slice(lower.end, original.start))) return original;
  if (parseDecimal(minValue).gte(parseDecimal(maxValue))) return original;
  const { value: _, ...figure } = original.figure;
  return { ...original, figure: { ...figure, minValue, maxValue } };
}
