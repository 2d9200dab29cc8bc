import { createSteadyClock } from '../../src/support/steady-clock.js';

const START = Date.UTC(2025, 1, 24, 17);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A clock and a counter that the test sets. */
function createClocks() {
  const set = { time: START, uptime: 0 };
  const read = createSteadyClock(
    () => new Date(set.time),
    () => set.uptime,
  );
  const pass = (ms: number): void => {
    set.time += ms;
    set.uptime += ms;
  };
  return { set, pass, hours: () => (read().getTime() - START) / HOUR };
}

test('goes with the clock', () => {
  const { pass, hours } = createClocks();
  pass(HOUR);
  expect(hours()).toBe(1);
  pass(100 * HOUR);
  expect(hours()).toBe(101);
});

test('does not believe a clock that has jumped forward, and continues at its own pace', () => {
  const { set, pass, hours } = createClocks();
  set.time += 10_000 * HOUR;
  expect(hours()).toBe(0);
  pass(HOUR / 2);
  expect(hours()).toBe(0.5);
  set.time -= 10_000 * HOUR;
  expect(hours()).toBe(0.5);
  pass(HOUR);
  expect(hours()).toBe(1.5);
});

test('believes a clock that has held its new time for an hour', () => {
  const { set, pass, hours } = createClocks();
  set.time += 100 * HOUR;
  expect(hours()).toBe(0);
  pass(HOUR);
  expect(hours()).toBe(101);
});

test('goes back with a clock that is set back, and takes small corrections', () => {
  const { set, pass, hours } = createClocks();
  set.time -= 5 * HOUR;
  expect(hours()).toBe(-5);
  set.time += MINUTE;
  pass(HOUR);
  expect(hours()).toBeCloseTo(-4 + 1 / 60);
});
