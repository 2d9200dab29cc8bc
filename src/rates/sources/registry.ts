import { createBoc } from './boc/source.js';
import { createCfets } from './cfets/source.js';
import { createCurrencyApi } from './currency-api/source.js';
import { createEcb } from './ecb/source.js';
import { createFedH10 } from './fed-h10/source.js';
import { createFrankfurter } from './frankfurter/source.js';
import { createHkma } from './hkma/source.js';
import { CALENDARS } from '../../core/calendars/publication-calendars.js';
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
const FACTORIES: Readonly<Record<string, (config: SourcesConfig) => RateSource>> = {
  ecb: ({ ecbBaseUrl, ecbDataUrl }) => createEcb({ baseUrl: ecbBaseUrl, dataUrl: ecbDataUrl }),
  frankfurter: ({ frankfurterBaseUrl }) => createFrankfurter(frankfurterBaseUrl),
  boc: ({ bocBaseUrl }) => createBoc(bocBaseUrl),
  hkma: ({ hkmaBaseUrl }) => createHkma(hkmaBaseUrl),
  'fed-h10': ({ fedH10BaseUrl }) => createFedH10(fedH10BaseUrl),
  'currency-api': ({ currencyApiBaseUrl, currencyApiFallbackUrl }) =>
    createCurrencyApi({ baseUrl: currencyApiBaseUrl, fallbackUrl: currencyApiFallbackUrl }),
  cfets: ({ cfetsBaseUrl }) => createCfets(cfetsBaseUrl),
};

/** The source that only the operator may turn on. */
export const CONSENT_NEEDED = 'cfets';

/** Keys of every source that there is. */
export const SOURCE_KEYS: readonly string[] = Object.keys(FACTORIES);

/** The order that is asked unless another is set. */
export const DEFAULT_ORDER: readonly string[] = SOURCE_KEYS.filter((key) => key !== CONSENT_NEEDED);

/**
 * Makes the sources in configured order. CFETS, when it is on and not in the order, comes last.
 * @throws RangeError when a key of the order is unknown, twice there, or CFETS without being on; TypeError when an
 * address is not a URL
 */
export function createSources(config: SourcesConfig = {}): readonly RateSource[] {
  const order = config.order ?? DEFAULT_ORDER;
  if (new Set(order).size < order.length) throw new RangeError(`a source is named twice in ${order.join(', ')}`);
  if (order.includes(CONSENT_NEEDED) && config.cfets !== 'on')
    throw new RangeError(
      'the source cfets is off: its terms forbid passing its data on without written consent; turn it on to use it',
    );
  const keys = config.cfets === 'on' && !order.includes(CONSENT_NEEDED) ? [...order, CONSENT_NEEDED] : order;
  return keys.map((key) => {
    const create = FACTORIES[key];
    if (!create) throw new RangeError(`there is no source ${JSON.stringify(key)}; there are ${SOURCE_KEYS.join(', ')}`);
    const source = create(config);
    return { ...source, publishesOn: CALENDARS[source.cadence].observes };
  });
}
