import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { FigureTally } from '../api/text-requests/figure-tally.js';

/** What the service counts; `GET /metrics` shows it. Names and labels are part of the contract: dashboards use them. */
export interface Metrics {
  readonly registry: Registry;
  /** A request that has been answered; `route` is the path of the contract, "none" where nothing is. */
  recordRequest(method: string, route: string, status: number, seconds: number): void;
  /** Figures found, with the conversions made of them. */
  countFigures(tally: FigureTally): void;
  /** How one run of a source ended. */
  recordRefresh(source: string, outcome: string): void;
  /** A value that is read when the metrics are. */
  addGauge(name: string, help: string, labels: readonly string[], read: (set: SetGauge) => void): void;
}

type SetGauge = (labels: Readonly<Record<string, string>>, value: number) => void;

/** From half a millisecond: most answers take less than five. */
const DURATION_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Makes the counters of one service. @param version of Crossrate */
export function createMetrics(version: string): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'crossrate_http_request_duration_seconds',
    help: 'Time from the headers of a request to the end of its answer; its _count is the number of requests.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: DURATION_BUCKETS,
    registers,
  });
  const figures = new Counter({
    name: 'crossrate_figures_total',
    help: 'Figures found in texts, by kind.',
    labelNames: ['kind'] as const,
    registers,
  });
  const conversions = new Counter({
    name: 'crossrate_conversions_total',
    help: 'Conversions made of figures in texts, by currency converted to.',
    labelNames: ['currency'] as const,
    registers,
  });
  const refreshes = new Counter({
    name: 'crossrate_refreshes_total',
    help: 'Runs of the sources of rates, by how they ended.',
    labelNames: ['source', 'outcome'] as const,
    registers,
  });
  new Gauge({
    name: 'crossrate_info',
    help: 'Always 1; the label says which version runs.',
    labelNames: ['version'] as const,
    registers,
  }).set({ version }, 1);
  return {
    registry,
    recordRequest: (method, route, status, seconds) => {
      requests.observe({ method, route, status }, seconds);
    },
    countFigures({ kinds, currencies }) {
      for (const [kind, count] of Object.entries(kinds)) figures.inc({ kind }, count);
      for (const [currency, count] of Object.entries(currencies)) conversions.inc({ currency }, count);
    },
    recordRefresh: (source, outcome) => {
      refreshes.inc({ source, outcome });
    },
    addGauge(name, help, labelNames, read) {
      new Gauge({
        name,
        help,
        labelNames,
        registers,
        collect() {
          this.reset();
          read((labels, value) => {
            this.set(labels, value);
          });
        },
      });
    },
  };
}

/** Adds what the process itself shows: memory, CPU, file handles, garbage collection, lag of the event loop. */
export function addProcessMetrics({ registry }: Metrics): void {
  collectDefaultMetrics({ register: registry });
}
