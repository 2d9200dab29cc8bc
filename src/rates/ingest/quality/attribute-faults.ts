import type { QualityCheck } from './quality-check.js';

/** A suspect quote of one publication, and why. */
interface AttributedFault {
  readonly base: string;
  readonly quote: string;
  readonly reason: string;
}

/**
 * Decides which quotes of one publication are at fault, from all its checks. A failing check implicates every quote that
 * it was made from, except those that another check confirms. If one quote is common to all failing checks, it alone is
 * the simplest explanation: EUR/USD of 2009-03-26 makes both USD/HKD and USD/CNY fail.
 * @param known pairs that are at fault for another reason: they explain what they were used in
 */
export function attributeFaults(
  checks: readonly QualityCheck[],
  known: ReadonlySet<string> = new Set(),
): readonly AttributedFault[] {
  const isExplained = (check: QualityCheck): boolean => listPairs(check).some((pair) => known.has(pair));
  const failing = checks.filter((check) => check.fault !== undefined && !isExplained(check));
  if (failing.length === 0) return [];
  const confirmed = new Set(checks.filter((check) => check.confirms && !isExplained(check)).flatMap(listPairs));
  const implicated = failing.map((check) => {
    const pairs = listPairs(check);
    const unconfirmed = pairs.filter((pair) => !confirmed.has(pair));
    return unconfirmed.length > 0 ? unconfirmed : pairs;
  });
  const common = implicated.reduce((all, pairs) => all.filter((pair) => pairs.includes(pair)));
  return [...new Set(common.length > 0 ? common : implicated.flat())].map((pair) => {
    const [base = '', quote = ''] = pair.split('/');
    const reasons = failing.flatMap(({ fault }, i) =>
      fault !== undefined && implicated[i]?.includes(pair) ? [fault] : [],
    );
    return { base, quote, reason: [...new Set(reasons)].join('; ') };
  });
}

function listPairs({ path }: QualityCheck): readonly string[] {
  return path.map(({ base, quote }) => `${base}/${quote}`);
}
