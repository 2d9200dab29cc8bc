import { jest } from '@jest/globals';
import { dayIn, timeIn, weekday } from '../../src/rates/day.js';
import type { Refresher } from '../../src/rates/refresh.js';
import { createSchedule, type RateSchedule } from '../../src/rates/schedule.js';
import { createSources } from '../../src/rates/sources/index.js';
import { RecordingLogger } from './support/recording-logger.js';

/** Notes when each source is run. */
class FakeRefresher implements Refresher {
  readonly runs: { readonly key: string; readonly at: Date }[] = [];
  stopped = false;

  refresh(key: string): ReturnType<Refresher['refresh']> {
    const at = new Date();
    this.runs.push({ key, at });
    return Promise.resolve({
      source: key,
      outcome: 'failed',
      at: at.toISOString(),
      added: 0,
      corrected: 0,
      error: 'test',
    });
  }

  stop(): Promise<void> {
    this.stopped = true;
    return Promise.resolve();
  }

  of(key: string): readonly Date[] {
    return this.runs.filter((run) => run.key === key).map(({ at }) => at);
  }
}

let refresher: FakeRefresher;
let schedule: RateSchedule;
beforeEach(() => {
  refresher = new FakeRefresher();
  schedule = createSchedule({ sources: createSources(), refresher, logger: new RecordingLogger() });
});
afterEach(async () => {
  await schedule.stop();
  jest.useRealTimers();
});

test('every source runs once at the start', () => {
  expect(schedule.nextRun('ecb')).toBeUndefined();
  schedule.start();
  expect(refresher.runs.map(({ key }) => key)).toEqual(['ecb', 'currency-api']);
});

test('the next run lies in the window of the source, in its own zone', () => {
  schedule.start();
  const next = schedule.nextRun('ecb')!;
  expect(timeIn('Europe/Berlin', next)).toMatch(/^1[678]:[024]0$/);
  expect(weekday(dayIn('Europe/Berlin', next)) % 6).not.toBe(0);
  expect(timeIn('Etc/UTC', schedule.nextRun('currency-api')!)).toMatch(/^(01|03|05|07|09|11|13):10$/);
  expect(schedule.nextRun('boc')).toBeUndefined();
});

test.each([
  ['winter', '2024-03-06T11:00:00Z', '2024-03-06T15:00'],
  ['summer', '2024-07-03T11:00:00Z', '2024-07-03T14:00'],
])(
  'on a %s day the ECB is asked nine times from 16:00 Frankfurt time, failed runs included',
  async (_season, noon, first) => {
    jest.useFakeTimers({ now: new Date(noon) });
    schedule.start();
    await jest.advanceTimersByTimeAsync(12 * 3_600_000);
    const [start, ...polls] = refresher.of('ecb');
    expect(start!.toISOString()).toContain(noon.slice(0, 16));
    expect(polls).toHaveLength(9);
    expect(polls[0]!.toISOString().slice(0, 16)).toBe(first);
    expect(polls.map((at) => timeIn('Europe/Berlin', at).slice(0, 2))).toEqual([
      '16',
      '16',
      '16',
      '17',
      '17',
      '17',
      '18',
      '18',
      '18',
    ]);
  },
);

test('the ECB is left alone at the weekend, a daily source is not', async () => {
  jest.useFakeTimers({ now: new Date('2024-03-09T00:00:00Z') });
  schedule.start();
  await jest.advanceTimersByTimeAsync(24 * 3_600_000);
  expect([refresher.of('ecb').length, refresher.of('currency-api').length]).toEqual([1, 8]);
});

test('the end stops the clockwork and waits for what is running', async () => {
  jest.useFakeTimers({ now: new Date('2024-03-06T11:00:00Z') });
  schedule.start();
  await schedule.stop();
  await jest.advanceTimersByTimeAsync(12 * 3_600_000);
  expect([refresher.of('ecb').length, refresher.stopped, schedule.nextRun('ecb')]).toEqual([1, true, undefined]);
});
