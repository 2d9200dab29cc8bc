import { Gauge } from 'prom-client';
import type { JobService } from '../api/jobs/job-service.js';
import type { JobsOverview } from '../api/jobs/job-store.js';
import type { Metrics } from '../http/metrics.js';

/** One value of the overview, under the name of its metric. */
type JobGauge = readonly [
  name: string,
  help: string,
  labels: readonly string[],
  read: (overview: JobsOverview) => GaugeValues,
];
type GaugeValues = readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[];

const JOB_GAUGES: readonly JobGauge[] = [
  ['crossrate_jobs', 'Jobs that are kept, by state.', ['state'], ({ jobs }) => toGaugeValues('state', jobs)],
  [
    'crossrate_job_chunks',
    'Chunks that wait for a worker, or are being worked on.',
    ['state'],
    ({ chunks }) => toGaugeValues('state', chunks),
  ],
  [
    'crossrate_job_lines',
    'Lines of the jobs that are kept: accepted, done, of these failed, of these given up (dead).',
    ['what'],
    ({ lines }) => toGaugeValues('what', lines),
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

/** Adds the metrics of the jobs. Processes that share a database show the same values. */
export function addJobMetrics({ registry }: Metrics, jobs: Pick<JobService, 'readOverview'>): void {
  const look = shareScrape(() => jobs.readOverview());
  for (const [name, help, labelNames, read] of JOB_GAUGES)
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

function toGaugeValues(label: string, counts: Readonly<Record<string, number>>): GaugeValues {
  return Object.entries(counts).map(([key, value]) => [{ [label]: key }, value] as const);
}

/** Reads the overview once for all metrics of a scrape; shows no values while the job store cannot be reached. */
function shareScrape(look: () => Promise<JobsOverview>): () => Promise<JobsOverview> {
  let last: Promise<JobsOverview> | undefined;
  return () => {
    last ??= look()
      .catch(() => EMPTY_OVERVIEW)
      .finally(() => {
        last = undefined;
      });
    return last;
  };
}

const EMPTY_OVERVIEW: JobsOverview = {
  ...{ jobs: {} as JobsOverview['jobs'], chunks: {} as JobsOverview['chunks'], lines: {} as JobsOverview['lines'] },
  ...{ storedBytes: 0, perSecond: 0, workers: [] },
};
