import type { QualityCheck } from './quality-check.js';

/** A quote that is doubted, and why. */
export interface AttributedFault {
  readonly base: string;
  readonly quote: string;
  readonly reason: string;
}

/**
 * Which quotes of one publication are at fault, by everything that was checked of it. A check that fails speaks against
 * every quote it was made from, except those that another check confirms; and if one quote is common to all the checks
 * that fail, it alone is the fewest that explain them: EUR/USD of 2009-03-26 puts both USD/HKD and USD/CNY out.
 */
export function attributeFaults(checks: readonly QualityCheck[]): readonly AttributedFault[] {
  const failing = checks.filter(({ fault }) => fault !== undefined);
  if (failing.length === 0) return [];
  const confirmed = new Set(checks.filter(({ confirms }) => confirms).flatMap(listPairs));
  const accused = failing.map((check) => {
    const pairs = listPairs(check);
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

function listPairs({ path }: QualityCheck): readonly string[] {
  return path.map(({ base, quote }) => `${base}/${quote}`);
}
