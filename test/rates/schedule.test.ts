import { jest } from '@jest/globals';
import { getLocalDate, getLocalTime, getWeekday } from '../../src/core/rate-table/day.js';
import type { Refresher, RefreshTrigger } from '../../src/rates/ingest/refresher.js';
import { createSchedule, type RateSchedule } from '../../src/rates/schedule.js';
import { createSources } from '../../src/rates/sources/registry.js';
import { RecordingLogger } from './support/recording-logger.js';

/** Notes when each source is run. */
class FakeRefresher implements Refresher {
  readonly runs: { readonly key: string; readonly at: Date; readonly unlessSince: Date | undefined }[] = [];
  stopped = false;
  lateSources: readonly string[] = [];

  refresh(key: string, _trigger?: RefreshTrigger, unlessSince?: Date): ReturnType<Refresher['refresh']> {
    const at = new Date();
    this.runs.push({ key, at, unlessSince });
    return Promise.resolve({
      source: key,
      outcome: 'failed',
      at: at.toISOString(),
      added: 0,
      corrected: 0,
      marked: 0,
      error: 'test',
    });
  }

  listLateSources(): readonly string[] {
    return this.lateSources;
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
let logger: RecordingLogger;
beforeEach(() => {
  logger = new RecordingLogger();
  refresher = new FakeRefresher();
  schedule = createSchedule({
    sources: createSources({ order: ['ecb', 'currency-api'] }),
    refresher,
    logger,
  });
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
  expect(getLocalTime('Europe/Berlin', next)).toMatch(/^1[678]:[024]0$/);
  expect(getWeekday(getLocalDate('Europe/Berlin', next)) % 6).not.toBe(0);
  expect(getLocalTime('Etc/UTC', schedule.nextRun('currency-api')!)).toMatch(/^(01|03|05|07|09|11|13):10$/);
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
    expect(polls.map((at) => getLocalTime('Europe/Berlin', at).slice(0, 2))).toEqual([
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

test('the ECB is not polled at the weekend, a daily source is', async () => {
  jest.useFakeTimers({ now: new Date('2024-03-09T00:00:00Z') });
  schedule.start();
  await jest.advanceTimersByTimeAsync(24 * 3_600_000);
  expect([refresher.of('ecb').length, refresher.of('currency-api').length]).toEqual([1, 8]);
});

test.each([
  ['long before a run, its moment', '2024-03-06T11:00:00Z', '2024-03-06T15:00:00Z'],
  ['a second before it', '2024-03-06T14:59:59Z', '2024-03-06T15:00:00Z'],
  ['while it continues as a rule, the end of that', '2024-03-06T15:00:30Z', '2024-03-06T15:03:00Z'],
  ['and to the last', '2024-03-06T15:02:59Z', '2024-03-06T15:03:00Z'],
  ['then the next', '2024-03-06T15:03:00Z', '2024-03-06T15:20:00Z'],
  ['over a weekend', '2024-03-08T18:00:00Z', '2024-03-11T15:00:00Z'],
])('nothing new is to be expected until: %s', (_when, at, until) => {
  jest.useFakeTimers({ now: new Date(at) });
  expect(schedule.quietUntil('ecb', new Date())).toBeUndefined();
  schedule.start();
  expect(schedule.quietUntil('ecb', new Date())?.toISOString()).toBe(new Date(until).toISOString());
  expect(schedule.quietUntil('boc', new Date())).toBeUndefined();
});

test.each([
  ['one process', false, undefined],
  ['several processes on one store', true, '2024-03-06T15:00:00.000Z'],
])('with %s a run is given its slot only if another process may run it', async (_processes, isShared, slot) => {
  jest.useFakeTimers({ now: new Date('2024-03-06T11:00:00Z') });
  schedule = createSchedule({ sources: createSources({ order: ['ecb'] }), refresher, logger, isShared });
  schedule.start();
  await jest.advanceTimersByTimeAsync(12 * 3_600_000);
  const [, first, ...others] = refresher.runs;
  expect([first!.unlessSince?.toISOString(), others.length]).toEqual([slot, 8]);
});

test('what is late is run at once when something that kept it from running is over', async () => {
  jest.useFakeTimers({ now: new Date('2024-03-06T19:00:00Z') });
  schedule.runLateSources();
  schedule.start();
  refresher.lateSources = ['ecb'];
  await jest.advanceTimersByTimeAsync(60_000);
  schedule.runLateSources();
  expect(refresher.of('ecb').map((at) => at.toISOString().slice(11, 16))).toEqual(['19:00', '19:01', '19:01']);
});

test('the end stops the clockwork and waits for what is running', async () => {
  jest.useFakeTimers({ now: new Date('2024-03-06T11:00:00Z') });
  schedule.start();
  await schedule.stop();
  await jest.advanceTimersByTimeAsync(12 * 3_600_000);
  expect([refresher.of('ecb').length, refresher.stopped, schedule.nextRun('ecb')]).toEqual([1, true, undefined]);
});

describe('the clock', () => {
  const HOUR = 3_600_000;

  test.each([
    ['forward', '2024-03-29T12:00:00Z', ['2024-03-29T15', '2024-04-01T14', '2024-04-02T14']],
    ['back', '2024-10-25T12:00:00Z', ['2024-10-25T14', '2024-10-28T15', '2024-10-29T15']],
  ])('is put %s in Frankfurt: the window stays at four in the afternoon', async (_way, start, hours) => {
    jest.useFakeTimers({ now: new Date(start) });
    schedule.start();
    await jest.advanceTimersByTimeAsync(5 * 24 * HOUR);
    const polls = refresher.of('ecb').slice(1);
    const days = [...new Set(polls.map((at) => at.toISOString().slice(0, 10)))];
    expect(
      days.map((day) =>
        polls
          .find((at) => at.toISOString().startsWith(day))!
          .toISOString()
          .slice(0, 13),
      ),
    ).toEqual(hours);
    expect(
      polls.map((at) => getLocalTime('Europe/Berlin', at)).every((time) => time >= '16:00' && time < '19:00'),
    ).toBe(true);
    expect(polls).toHaveLength(3 * 9);
  });

  test('a machine that slept through the window asks when it wakes, once, and keeps to its timetable', async () => {
    jest.useFakeTimers({ now: new Date('2024-03-06T11:00:00Z') });
    schedule.start();
    await jest.advanceTimersByTimeAsync(HOUR);
    // Timers stand still while it sleeps.
    jest.setSystemTime(new Date('2024-03-06T22:00:00Z'));
    refresher.lateSources = ['ecb'];
    await jest.advanceTimersByTimeAsync(60_000);
    expect(refresher.of('ecb').map((at) => at.toISOString().slice(0, 16))).toEqual([
      '2024-03-06T11:00',
      '2024-03-06T22:01',
    ]);
    refresher.lateSources = [];
    await jest.advanceTimersByTimeAsync(24 * HOUR);
    const next = refresher.of('ecb').slice(2);
    expect(next).toHaveLength(9);
    expect(next[0]!.toISOString().slice(0, 13)).toBe('2024-03-07T15');
    expect(logger.lines.map(({ message }) => message)).toContain('the clock has moved, or the machine has slept');
  });

  test('a clock that was wrong and is set back loses no window', async () => {
    jest.useFakeTimers({ now: new Date('2036-02-07T12:00:00Z') });
    schedule.start();
    await jest.advanceTimersByTimeAsync(60_000);
    jest.setSystemTime(new Date('2024-03-06T12:00:00Z'));
    await jest.advanceTimersByTimeAsync(12 * HOUR);
    expect(refresher.of('ecb').filter((at) => at.getUTCFullYear() === 2024)).toHaveLength(9);
    expect(schedule.nextRun('ecb')!.toISOString().slice(0, 10)).toBe('2024-03-07');
  });

  test('a source that is late is asked every hour, outside its window too', async () => {
    jest.useFakeTimers({ now: new Date('2024-03-06T19:00:00Z') });
    schedule.start();
    await jest.advanceTimersByTimeAsync(60_000);
    refresher.lateSources = ['ecb'];
    await jest.advanceTimersByTimeAsync(3 * HOUR);
    refresher.lateSources = [];
    await jest.advanceTimersByTimeAsync(3 * HOUR);
    expect(
      refresher
        .of('ecb')
        .slice(1)
        .map((at) => at.toISOString().slice(11, 16)),
    ).toEqual(['19:02', '20:02', '21:02']);
  });

  test('a late source starts no run after the schedule has been stopped', async () => {
    jest.useFakeTimers({ now: new Date('2024-03-06T11:00:00Z') });
    schedule.start();
    await schedule.stop();
    refresher.lateSources = ['ecb'];
    jest.setSystemTime(new Date('2024-03-07T11:00:00Z'));
    await jest.advanceTimersByTimeAsync(12 * HOUR);
    expect(refresher.of('ecb')).toHaveLength(1);
  });
});
