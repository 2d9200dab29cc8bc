import { createBocSource } from './boc/source.js';
import { createCfetsSource } from './cfets/source.js';
import { createCurrencyApiSource } from './currency-api/source.js';
import { createEcbSource } from './ecb/source.js';
import { createFedH10Source } from './fed-h10/source.js';
import { createFrankfurterSource } from './frankfurter/source.js';
import { createHkmaSource } from './hkma/source.js';
import { PUBLICATION_CALENDARS } from '../../core/calendars/publication-calendars.js';
import type { RateSource } from './source.js';

/** Addresses and order of the sources; every field has a default. */
export interface SourcesConfig {
  /** Keys, first asked first. */
  readonly order?: readonly string[] | undefined;
  /** Has the operator said that CFETS may be asked? Its terms forbid passing its data on without consent. */
  readonly cfets?: 'on' | 'off' | undefined;
  readonly ecbBaseUrl?: string | undefined;
  /** The SDMX service of the ECB's data portal. */
  readonly ecbDataUrl?: string | undefined;
  readonly frankfurterBaseUrl?: string | undefined;
  readonly bocBaseUrl?: string | undefined;
  readonly hkmaBaseUrl?: string | undefined;
  readonly fedH10BaseUrl?: string | undefined;
  readonly cfetsBaseUrl?: string | undefined;
  readonly currencyApiBaseUrl?: string | undefined;
  /** `{version}` stands for "latest". */
  readonly currencyApiFallbackUrl?: string | undefined;
}

/**
 * One line a source, in default order: reference rates, first of the widest use; what a customs office or a regulator
 * fixes; market rates of unknown origin last.
 */
const SOURCE_FACTORIES: Readonly<Record<string, (config: SourcesConfig) => RateSource>> = {
  ecb: ({ ecbBaseUrl, ecbDataUrl }) => createEcbSource({ baseUrl: ecbBaseUrl, dataUrl: ecbDataUrl }),
  frankfurter: ({ frankfurterBaseUrl }) => createFrankfurterSource(frankfurterBaseUrl),
  boc: ({ bocBaseUrl }) => createBocSource(bocBaseUrl),
  hkma: ({ hkmaBaseUrl }) => createHkmaSource(hkmaBaseUrl),
  'fed-h10': ({ fedH10BaseUrl }) => createFedH10Source(fedH10BaseUrl),
  'currency-api': ({ currencyApiBaseUrl, currencyApiFallbackUrl }) =>
    createCurrencyApiSource({ baseUrl: currencyApiBaseUrl, fallbackUrl: currencyApiFallbackUrl }),
  cfets: ({ cfetsBaseUrl }) => createCfetsSource(cfetsBaseUrl),
};

/** The source that only the operator may turn on. */
export const CONSENT_SOURCE_KEY = 'cfets';

/** Keys of every source that there is. */
export const SOURCE_KEYS: readonly string[] = Object.keys(SOURCE_FACTORIES);

/** The order that is asked unless another is set. */
export const DEFAULT_SOURCE_ORDER: readonly string[] = SOURCE_KEYS.filter((key) => key !== CONSENT_SOURCE_KEY);

/**
 * Makes the sources in configured order. CFETS, when it is on and not in the order, comes last.
 * @throws RangeError when a key of the order is unknown, twice there, or CFETS without being on; TypeError when an
 * address is not a URL
 */
export function createSources(config: SourcesConfig = {}): readonly RateSource[] {
  const order = config.order ?? DEFAULT_SOURCE_ORDER;
  if (new Set(order).size < order.length) throw new RangeError(`a source is named twice in ${order.join(', ')}`);
  if (order.includes(CONSENT_SOURCE_KEY) && config.cfets !== 'on')
    throw new RangeError(
      'the source cfets is off: its terms forbid passing its data on without written consent; turn it on to use it',
    );
  const keys = config.cfets === 'on' && !order.includes(CONSENT_SOURCE_KEY) ? [...order, CONSENT_SOURCE_KEY] : order;
  return keys.map((key) => {
    const create = SOURCE_FACTORIES[key];
    if (!create) throw new RangeError(`there is no source ${JSON.stringify(key)}; there are ${SOURCE_KEYS.join(', ')}`);
    const source = create(config);
    return { ...source, publishesOn: PUBLICATION_CALENDARS[source.cadence].observes };
  });
}
