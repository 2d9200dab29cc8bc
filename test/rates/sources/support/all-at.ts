import type { SourcesConfig } from '../../../../src/rates/sources/registry.js';

/** Every publisher at one address. */
export const allAt = (url: string) =>
  ({
    ecbBaseUrl: url,
    ecbDataUrl: url,
    frankfurterBaseUrl: url,
    bocBaseUrl: url,
    hkmaBaseUrl: url,
    fedH10BaseUrl: url,
    cfetsBaseUrl: url,
    currencyApiBaseUrl: url,
    currencyApiFallbackUrl: url,
  }) satisfies SourcesConfig;
