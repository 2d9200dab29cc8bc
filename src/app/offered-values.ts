import { todayUtc } from '../api/validation/as-of.js';
import { isCurrencyAlive, listCurrencies } from '../core/money/currencies.js';
import { createSources } from '../rates/sources/registry.js';
import type { Clock } from '../support/clock.js';
import { composeStyles } from './compose/styles.js';
import { readSettings } from './config/settings.js';

/**
 * What a shell offers as values of options: the currencies of today, the configured sources, the house styles.
 * @throws ConfigError, StartError
 */
export function listOfferedValues(environment: Readonly<Record<string, string | undefined>>, clock: Clock) {
  const [settings, today] = [readSettings(environment), todayUtc(clock)];
  return {
    currency: listCurrencies()
      .map(({ code }) => code)
      .filter((code) => isCurrencyAlive(code, today)),
    source: createSources({ ...settings, order: settings.sources }).map(({ key }) => key),
    style: composeStyles(settings)
      .list()
      .map(({ key }) => key),
  };
}
