import type { Clock } from './clock.js';

/** A clock may be set forward by so much without a doubt, ms: what a time server corrects. */
const TOLERANCE_MS = 60_000;
/** A clock that has jumped further is believed when it has run for so long, ms. */
const BELIEF_MS = 3_600_000;

/**
 * A clock for what deletes: one that jumps forward, because a machine was set to a wrong day, makes nothing expire. It
 * continues at the pace of the machine's own counter until the new time has held for an hour.
 * @param uptime milliseconds that only ever increase
 */
export function createSteadyClock(clock: Clock, uptime: () => number = () => performance.now()): Clock {
  let last = { time: clock().getTime(), uptime: uptime() };
  let doubtedSince: number | undefined;
  return () => {
    const now = { time: clock().getTime(), uptime: uptime() };
    const expected = last.time + (now.uptime - last.uptime);
    if (now.time - expected <= TOLERANCE_MS) doubtedSince = undefined;
    else {
      doubtedSince ??= now.uptime;
      if (now.uptime - doubtedSince < BELIEF_MS) {
        last = { time: expected, uptime: now.uptime };
        return new Date(expected);
      }
      doubtedSince = undefined;
    }
    last = now;
    return new Date(now.time);
  };
}
