import { createSources, SOURCE_ADDRESSES, type SourcesConfig } from '../../../../src/rates/sources/registry.js';
import type { RateSource } from '../../../../src/rates/sources/source.js';
import { toSettingName } from '../../../../src/support/setting-name.js';

/** Every publisher at one address. */
export function allAt(url: string): SourcesConfig {
  return Object.fromEntries(Object.keys(SOURCE_ADDRESSES).map((variable) => [toSettingName(variable), url]));
}

/** One source, its publisher at an address. */
export function sourceAt(url: string, key: string): RateSource {
  return createSources({ order: [key], cfets: 'on', ...allAt(url) })[0]!;
}
