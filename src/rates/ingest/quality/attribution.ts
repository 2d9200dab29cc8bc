import type { Check } from './quality-check.js';

/** A quote that is doubted, and why. */
export interface Doubt {
  readonly base: string;
  readonly quote: string;
  readonly reason: string;
}

/**
 * Which quotes of one publication are at fault, by everything that was checked of it. A check that fails speaks against
 * every quote it was made from, except those that another check confirms; and if one quote is common to all the checks
 * that fail, it alone is the fewest that explain them: EUR/USD of 2009-03-26 puts both USD/HKD and USD/CNY out.
 */
export function blame(checks: readonly Check[]): readonly Doubt[] {
  const failing = checks.filter(({ fault }) => fault !== undefined);
  if (failing.length === 0) return [];
  const confirmed = new Set(checks.filter(({ confirms }) => confirms).flatMap(pairsOf));
  const accused = failing.map((check) => {
    const pairs = pairsOf(check);
    const left = pairs.filter((pair) => !confirmed.has(pair));
    return left.length > 0 ? left : pairs;
  });
  const common = accused.reduce((all, pairs) => all.filter((pair) => pairs.includes(pair)));
  const guilty = new Set(common.length > 0 ? common : accused.flat());
  return [...guilty].map((pair) => {
    const [base = '', quote = ''] = pair.split('/');
    const reasons = failing.filter((_, i) => accused[i]!.includes(pair)).map(({ fault }) => fault!);
    return { base, quote, reason: [...new Set(reasons)].join('; ') };
  });
}

function pairsOf({ path }: Check): readonly string[] {
  return path.map(({ base, quote }) => `${base}/${quote}`);
}
