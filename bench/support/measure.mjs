/**
 * Enough for the compiler to settle: annotating an article of 7 kB takes 24 ms in the first second of a process on Node 20,
 * 5 ms in the third and 4 ms from the tenth on.
 */
const WARM_UP_MS = 4000;
const MIN_MS = 500;
const MAX_RUNS = 2000;

/**
 * Milliseconds of one run of `work`: the median of as many runs as fit into half a second, after a warm-up. Work that
 * takes longer than that is run once to warm up and once to measure.
 */
export function measure(work) {
  warmUp(work);
  const times = [];
  for (let spent = 0; spent < MIN_MS && times.length < MAX_RUNS;) {
    const time = timeOf(work);
    times.push(time);
    spent += time;
  }
  return median(times);
}

/** Runs `work` until the compiler has settled, at least once. */
export function warmUp(work) {
  for (let spent = 0; spent < WARM_UP_MS;) spent += timeOf(work);
}

/** Milliseconds of a single run. */
export function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
