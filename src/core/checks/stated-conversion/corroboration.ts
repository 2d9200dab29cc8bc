import { amountsOf } from '../../conversion/convert-figure.js';
import type { Figure } from '../../figures/figure.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { computeExpectedAmounts } from './amount-pairs.js';
import type { StatedConversion } from './conversion.js';
import { currencyReadingKey } from './supported-reading.js';
import { elementAt } from '../../../support/get-or-throw.js';

/** As a share: no two currencies that one mark can mean are so near each other. */
const CORROBORATION_TOLERANCE = new Decimal('0.1');

/**
 * The figures without those whose assumed currency the writer's own conversions confirm: where "380 billion RMB ($54.5
 * billion)" comes near in US dollars, the "$" of the text is one.
 */
export function excludeCorroborated(
  figures: readonly Figure[],
  conversions: readonly StatedConversion[],
): readonly Figure[] {
  const confirmed = new Set(
    conversions
      .filter(isCorroborating)
      .flatMap(({ stated, original }) => [currencyReadingKey(stated.figure), currencyReadingKey(original)]),
  );
  return figures.filter((figure) => !confirmed.has(currencyReadingKey(figure)));
}

function isCorroborating({ stated, original, reference, outcome }: StatedConversion): boolean {
  if (outcome.kind === 'agrees') return true;
  const expected = computeExpectedAmounts(original, reference.ratio);
  return amountsOf(stated.figure).every((amount, i) => {
    const { dividend, divisor } = elementAt(expected, i);
    const difference = parseDecimal(amount).abs().times(divisor).minus(dividend).abs();
    return difference.lte(dividend.times(CORROBORATION_TOLERANCE));
  });
}
