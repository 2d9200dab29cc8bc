import { createCurrencyApi } from './currency-api.js';
import { createEcb } from './ecb.js';
import type { RateSource } from './source.js';

/** Addresses and order of the sources; every field has a default. */
export interface SourcesConfig {
  /** Keys, first asked first. */
  readonly order?: readonly string[] | undefined;
  readonly ecbBaseUrl?: string | undefined;
  readonly currencyApiBaseUrl?: string | undefined;
  /** `{version}` stands for "latest". */
  readonly currencyApiFallbackUrl?: string | undefined;
}

/** One line a source, in default order: official reference rates before market rates of unknown origin. */
const FACTORIES: Readonly<Record<string, (config: SourcesConfig) => RateSource>> = {
  ecb: ({ ecbBaseUrl }) => createEcb(ecbBaseUrl),
  'currency-api': ({ currencyApiBaseUrl, currencyApiFallbackUrl }) =>
    createCurrencyApi({ baseUrl: currencyApiBaseUrl, fallbackUrl: currencyApiFallbackUrl }),
};

/** Keys of every source that there is, in default order. */
export const SOURCE_KEYS: readonly string[] = Object.keys(FACTORIES);

/**
 * Makes the sources in configured order.
 * @throws RangeError when a key of the order is unknown or twice there, TypeError when an address is not a URL
 */
export function createSources(config: SourcesConfig = {}): readonly RateSource[] {
  const order = config.order ?? SOURCE_KEYS;
  if (new Set(order).size < order.length) throw new RangeError(`a source is named twice in ${order.join(', ')}`);
  return order.map((key) => {
    const create = FACTORIES[key];
    if (!create) throw new RangeError(`there is no source ${JSON.stringify(key)}; there are ${SOURCE_KEYS.join(', ')}`);
    return create(config);
  });
}
