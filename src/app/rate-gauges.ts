import type { Metrics } from '../http/metrics.js';
import type { Readiness } from '../http/readiness.js';
import { countMissedUnlessRelayed } from '../core/calendars/missed-publications.js';
import type { RateTable } from '../core/rate-table/rate-table.js';
import { listMissingCurrencies, listNewSuspects } from '../rates/newest-publication.js';
import type { RateSource } from '../rates/sources/source.js';
import type { Clock } from '../support/clock.js';

/** What the gauges read. */
interface RateGaugeInputs {
  readonly sources: readonly RateSource[];
  readonly rates: { readonly current: RateTable };
  readonly readiness: { readonly current: Readiness };
  readonly clock: Clock;
}

/** Adds the gauges of the rates; they are read at each scrape. */
export function registerRateGauges(metrics: Metrics, { sources, rates, readiness, clock }: RateGaugeInputs): void {
  metrics.addGauge(
    'crossrate_rate_age_seconds',
    'Time since the beginning (UTC) of the newest day known of a source; none for a source of which nothing is known.',
    ['source'],
    (set) => {
      for (const { key } of sources) {
        const last = rates.current.lastObservation(key);
        if (last !== undefined) set({ source: key }, clock().getTime() / 1000 - Date.parse(last) / 1000);
      }
    },
  );
  metrics.addGauge(
    'crossrate_publications_missed',
    'Publications of a source whose time has passed and that are not known; 0 when it is up to date.',
    ['source'],
    (set) => {
      for (const source of sources)
        set({ source: source.key }, countMissedUnlessRelayed(source, sources, rates.current, clock()));
    },
  );
  metrics.addGauge(
    'crossrate_suspect_quotes',
    'Quotes of the last two weeks of a source that are suspect; GET /v1/sources says why.',
    ['source'],
    (set) => {
      for (const { key } of sources) set({ source: key }, listNewSuspects(rates.current, key).length);
    },
  );
  metrics.addGauge(
    'crossrate_missing_currencies',
    'Currencies that the newest publication of a source lacks and those before had.',
    ['source'],
    (set) => {
      for (const { key, pivot } of sources)
        set({ source: key }, listMissingCurrencies(rates.current, key, pivot).length);
    },
  );
  metrics.addGauge('crossrate_rates_revision', 'Newest revision of the rates.', [], (set) => {
    set({}, rates.current.revision);
  });
  metrics.addGauge('crossrate_ready', '1 when questions are answered.', [], (set) => {
    set({}, readiness.current.starting === undefined && hasRates(sources, rates.current) ? 1 : 0);
  });
  metrics.addGauge('crossrate_degraded', '1 while the database cannot be written; /readyz says why.', [], (set) => {
    set({}, readiness.current.degraded === undefined ? 0 : 1);
  });
}

function hasRates(sources: readonly RateSource[], table: RateTable): boolean {
  return sources.some(({ key }) => table.lastObservation(key) !== undefined);
}
