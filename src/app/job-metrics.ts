import { Gauge } from 'prom-client';
import type { JobDesk } from '../api/jobs/job-service.js';
import type { Overview } from '../api/jobs/job-store.js';
import type { Clock } from '../support/clock.js';
import type { Metrics } from '../http/metrics.js';

/** One figure of the overview, under its name. */
type Reading = readonly [name: string, help: string, labels: readonly string[], read: (overview: Overview) => Values];
type Values = readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[];

const READINGS: readonly Reading[] = [
  ['crossrate_jobs', 'Jobs that are kept, by state.', ['state'], ({ jobs }) => byLabel('state', jobs)],
  [
    'crossrate_job_chunks',
    'Chunks that wait for a worker, or are being worked on.',
    ['state'],
    ({ chunks }) => byLabel('state', chunks),
  ],
  [
    'crossrate_job_lines',
    'Lines of the jobs that are kept: accepted, done, of these failed, of these given up (dead).',
    ['what'],
    ({ lines }) => byLabel('what', lines),
  ],
  [
    'crossrate_job_lines_per_second',
    'Lines of jobs done a second, over the last minute.',
    [],
    ({ perSecond }) => [[{}, perSecond]],
  ],
  ['crossrate_job_workers', 'Workers that are alive.', [], ({ workers }) => [[{}, workers.length]]],
  ['crossrate_job_stored_bytes', 'Room that the jobs take.', [], ({ storedBytes }) => [[{}, storedBytes]]],
];

/** Adds what is to be seen of the jobs; processes that share a database show the same. */
export function watchJobs({ registry }: Metrics, desk: JobDesk, clock: Clock): void {
  const look = shared(() => desk.store.overview(clock()));
  for (const [name, help, labelNames, read] of READINGS)
    new Gauge({
      name,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        this.reset();
        for (const [labels, value] of read(await look())) this.set(labels, value);
      },
    });
}

function byLabel(label: string, counts: Readonly<Record<string, number>>): Values {
  return Object.entries(counts).map(([key, value]) => [{ [label]: key }, value] as const);
}

/** One look for all figures of one scrape; nothing is shown while the jobs cannot be reached. */
function shared(look: () => Promise<Overview>): () => Promise<Overview> {
  let last: Promise<Overview> | undefined;
  return () => {
    last ??= (async () => look())()
      .catch(() => NOTHING)
      .finally(() => {
        last = undefined;
      });
    return last;
  };
}

const NOTHING: Overview = {
  ...{ jobs: {} as Overview['jobs'], chunks: {} as Overview['chunks'], lines: {} as Overview['lines'] },
  ...{ storedBytes: 0, perSecond: 0, workers: [] },
};
