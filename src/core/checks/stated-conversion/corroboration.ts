import { amountsOf } from '../../conversion/convert-figure.js';
import type { Figure } from '../../figures/figure.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { expectedAmounts } from './amount-pairs.js';
import type { Verdict } from './outcome.js';

/** So near, as a share, no two of the currencies are that one mark can mean. */
const NEAR = new Decimal('0.1');

/**
 * The figures without those whose supposed currency the writer's own conversions bear out: where "380 billion RMB ($54.5
 * billion)" comes near in US dollars, the "$" of the text is one.
 */
export function withoutConfirmed(figures: readonly Figure[], verdicts: readonly Verdict[]): readonly Figure[] {
  const confirmed = new Set(
    verdicts.filter(isNear).flatMap(({ stated, original }) => [readingOf(stated.figure), readingOf(original)]),
  );
  return figures.filter((figure) => !confirmed.has(readingOf(figure)));
}

function readingOf({ currency, candidates = [] }: Figure): string {
  return [currency, ...candidates].join(' ');
}

function isNear({ stated, original, reference, outcome }: Verdict): boolean {
  if (outcome.kind === 'agrees') return true;
  const expected = expectedAmounts(original, reference.ratio);
  return amountsOf(stated.figure).every((amount, i) => {
    const { dividend, divisor } = expected[i]!;
    const difference = parseDecimal(amount).abs().times(divisor).minus(dividend).abs();
    return difference.lte(dividend.times(NEAR));
  });
}
