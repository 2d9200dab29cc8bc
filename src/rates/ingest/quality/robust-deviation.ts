/** Of a normal distribution, the standard deviation over the median absolute deviation. */
const MAD_TO_DEVIATION = 1.4826;

/**
 * The standard deviation of the usual days among some absolute deviations: a few errors or days of news do not move it.
 * @param deviations in any order; with none it is 0
 */
export function robustDeviation(deviations: readonly number[]): number {
  const sorted = [...deviations].sort((a, b) => a - b);
  return MAD_TO_DEVIATION * (sorted[sorted.length >>> 1] ?? 0);
}
