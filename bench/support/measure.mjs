/** Enough for the compiler to settle. */
const WARM_UP_MS = 700;
const LEAST_MS = 500;
const MOST_RUNS = 2000;

/**
 * Milliseconds of one run of `work`: the median of as many runs as fit into half a second, after a warm-up. Work that
 * takes longer than that is run once to warm up and once to measure.
 */
export function measure(work) {
  for (let spent = 0; spent < WARM_UP_MS;) spent += timeOf(work);
  const times = [];
  for (let spent = 0; spent < LEAST_MS && times.length < MOST_RUNS;) {
    const time = timeOf(work);
    times.push(time);
    spent += time;
  }
  return median(times);
}

/** Milliseconds of a single run. */
export function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
