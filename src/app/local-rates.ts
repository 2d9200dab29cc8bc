import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalRates } from '../cli/context.js';
import { readSettings, type Settings } from './config/settings.js';
import { loadRateTable, RateTableHolder } from '../rates/ingest/rate-table-holder.js';
import { createRateTable } from '../core/rate-table/indexed-rate-table.js';
import type { TableSource } from '../core/rate-table/rate-table.js';
import { readSnapshot } from '../rates/snapshot.js';
import { createSources } from '../rates/sources/registry.js';
import type { QuoteStore } from '../rates/store/quote-store.js';
import type { Clock } from '../support/clock.js';
import { openStore } from './open-store.js';
import { composeStyles } from './compose/styles.js';

/** How often the database is polled for rates that a service has added. */
const POLL_INTERVAL_MS = 60_000;

/**
 * The rates of the database that the settings name, if there is one; else those that ship with Crossrate. Nothing is made:
 * a single question needs no database.
 * @throws ConfigError, StartError
 */
export async function openLocalRates(
  environment: Readonly<Record<string, string | undefined>>,
  clock: Clock,
): Promise<LocalRates> {
  const settings = readSettings(environment);
  const styles = composeStyles(settings);
  const sources = createSources({ ...settings, order: settings.sources });
  const common = { sources, styles, clock, maxText: settings.maxText };
  const stored = hasDatabase(settings) ? await openStoredRates(settings, sources) : undefined;
  if (stored) return { ...common, ...stored };
  const current = createRateTable(sources, readSnapshot());
  return { ...common, rates: { current }, database: undefined, close: () => Promise.resolve() };
}

function hasDatabase({ databaseUrl, dataDir }: Settings): boolean {
  return databaseUrl !== undefined || existsSync(join(dataDir, 'rates.sqlite'));
}

/** @returns undefined when there is nothing in it yet */
async function openStoredRates(
  settings: Settings,
  sources: readonly TableSource[],
): Promise<Pick<LocalRates, 'rates' | 'database' | 'close'> | undefined> {
  const { store, place, toStartError: faultOf } = await openStore(settings);
  try {
    const holder = new RateTableHolder(await loadRateTable(store, sources));
    if (holder.current.revision > 0) return followStore(store, holder, place);
  } catch (error) {
    await store.close();
    throw faultOf(error);
  }
  await store.close();
  return undefined;
}

/** An assistant's server runs for days: it takes over what the service fetches. */
function followStore(store: QuoteStore, holder: RateTableHolder, database: string) {
  const timer = setInterval(() => {
    // The database may be unreachable for a while: the known rates stay in use until the next poll.
    holder.catchUp(store).catch(() => undefined);
  }, POLL_INTERVAL_MS);
  timer.unref();
  return {
    rates: holder,
    database,
    close: () => {
      clearInterval(timer);
      return store.close();
    },
  };
}
