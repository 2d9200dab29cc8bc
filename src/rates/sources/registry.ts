import { PUBLICATION_CALENDARS, type PublicationCalendar } from '../../core/calendars/publication-calendars.js';
import type { Quote } from '../../core/rate-table/quote.js';
import { toSettingName, type SettingName } from '../../support/setting-name.js';
import { amcmSource } from './amcm/source.js';
import { bocSource } from './boc/source.js';
import { bojSource } from './boj/source.js';
import { cbcTaiwanSource } from './cbc-taiwan/source.js';
import { cfetsSource } from './cfets/source.js';
import { currencyApiSource } from './currency-api/source.js';
import { ecbSource } from './ecb/source.js';
import { fedH10Source } from './fed-h10/source.js';
import { frankfurterSource } from './frankfurter/source.js';
import { hkmaSource } from './hkma/source.js';
import { hmrcSource } from './hmrc/source.js';
import { imfSdrSource } from './imf-sdr/source.js';
import { rbaSource } from './rba/source.js';
import { usTreasurySource } from './us-treasury/source.js';
import type { PublishedQuote, RateSource, SourceAddress, SourceDefinition } from './source.js';

/**
 * Every source, in default order: reference rates first, the most widely used before the others; then what a customs
 * office or a regulator fixes; then market rates of unknown origin; last, those that are off unless the operator names them.
 */
const SOURCES = [
  ecbSource,
  frankfurterSource,
  bocSource,
  hkmaSource,
  fedH10Source,
  currencyApiSource,
  cfetsSource,
  amcmSource,
  cbcTaiwanSource,
  bojSource,
  imfSdrSource,
  rbaSource,
  hmrcSource,
  usTreasurySource,
] as const;

type VariableOf<Definition> = Definition extends SourceDefinition<infer Variable> ? Variable : never;

/** The environment variables that change an address of a source. */
export type SourceAddressVariable = VariableOf<(typeof SOURCES)[number]>;

/** The addresses of all sources, by environment variable. */
export const SOURCE_ADDRESSES = Object.assign({}, ...SOURCES.map(({ addresses }) => addresses)) as Readonly<
  Record<SourceAddressVariable, SourceAddress>
>;

/** What each source is, by key, for the documentation. */
export const SOURCE_DESCRIPTIONS: Readonly<Record<string, string>> = Object.fromEntries(
  SOURCES.map(({ key, description }) => [key, description]),
);

/** Addresses, by the name of the setting, and order of the sources; every field has a default. */
export type SourcesConfig = {
  /** Keys, first asked first. */
  readonly order?: readonly string[] | undefined;
  /** Does the operator have the consent of CFETS? */
  readonly cfets?: 'on' | 'off' | undefined;
} & { readonly [Variable in SourceAddressVariable as SettingName<Variable>]?: string | undefined };

/** The source that only the operator can turn on. */
export const CONSENT_SOURCE_KEY = cfetsSource.key;

/** Keys of all sources, in default order. */
export const SOURCE_KEYS: readonly string[] = SOURCES.map(({ key }) => key);

/** The order unless another is set. */
export const DEFAULT_SOURCE_ORDER: readonly string[] = (SOURCES as readonly SourceDefinition[])
  .filter(({ needsConsent, isOptional }) => !needsConsent && !isOptional)
  .map(({ key }) => key);

/**
 * Creates the sources in configured order. CFETS, when it is on and not in the order, comes last.
 * @throws RangeError when a key of the order is unknown, repeated, or CFETS without being on; TypeError when an address
 * is not a URL
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
    const definition = SOURCES.find((each) => each.key === key);
    if (!definition)
      throw new RangeError(`there is no source ${JSON.stringify(key)}; there are ${SOURCE_KEYS.join(', ')}`);
    return createSource(definition, config);
  });
}

/** The source at its configured addresses, with its key on everything that it fetches. */
function createSource(definition: SourceDefinition, config: SourcesConfig): RateSource {
  const { key, names, addresses } = definition;
  const configured = config as Readonly<Record<string, string | undefined>>;
  const urls = Object.fromEntries(
    Object.entries(addresses).map(([variable, address]) => [
      variable,
      configured[toSettingName(variable)] ?? address.default,
    ]),
  );
  const { listHistoryFetchers, ...adapter } = definition.create(urls);
  const calendar: PublicationCalendar = PUBLICATION_CALENDARS[adapter.cadence];
  return {
    ...adapter,
    key,
    names,
    hosts: [...new Set(Object.values(urls).map((url) => new URL(url.replace('{version}', 'latest')).host))],
    publishesOn: calendar.observes,
    ...(calendar.closedOn && { closedOn: calendar.closedOn }),
    async fetchLatest(context) {
      const latest = await adapter.fetchLatest(context);
      return latest === 'not-modified' ? latest : { ...latest, quotes: addKey(key, latest.quotes) };
    },
    ...(listHistoryFetchers && {
      listHistoryFetchers: (gap) =>
        listHistoryFetchers(gap).map((fetcher) => ({
          ...fetcher,
          fetch: async (window, context) => addKey(key, await fetcher.fetch(window, context)),
        })),
    }),
  };
}

function addKey(source: string, quotes: readonly PublishedQuote[]): readonly Quote[] {
  return quotes.map(({ date, base, quote, value, unit }) =>
    unit === undefined ? { source, date, base, quote, value } : { source, date, base, quote, value, unit },
  );
}
