import type { CurrencyCode } from '../../money/currencies.js';
import { defineAmbiguousMark, type AmbiguousMark } from '../engine/mark.js';

// prettier-ignore
const DOLLARS: readonly CurrencyCode[] = [
  'USD', 'HKD', 'AUD', 'CAD', 'SGD', 'TWD', 'NZD', 'MOP', 'MXN', 'BND', 'FJD', 'JMD', 'TTD', 'ARS', 'CLP', 'COP', 'BBD',
  'BMD', 'BSD', 'BZD', 'GYD', 'KYD', 'LRD', 'NAD', 'SBD', 'SRD', 'XCD',
];
/** Units of a hundred cents: the dollars, and the others whose hundredth English calls a cent. */
// prettier-ignore
const UNITS_OF_CENTS: readonly CurrencyCode[] = [
  ...DOLLARS, 'EUR', 'ZAR', 'KES', 'TZS', 'UGX', 'LKR', 'MUR', 'SCR', 'SZL', 'LSL', 'AWG', 'ANG',
];
const DOLLAR_REGIONS: AmbiguousMark['byRegion'] = {
  US: 'USD',
  HK: 'HKD',
  TW: 'TWD',
  AU: 'AUD',
  NZ: 'NZD',
  CA: 'CAD',
  SG: 'SGD',
  MO: 'MOP',
  BN: 'BND',
  FJ: 'FJD',
  JM: 'JMD',
  TT: 'TTD',
  BB: 'BBD',
  BS: 'BSD',
  BZ: 'BZD',
  GY: 'GYD',
  NA: 'NAD',
  BM: 'BMD',
  KY: 'KYD',
  LR: 'LRD',
  SB: 'SBD',
  SR: 'SRD',
  AG: 'XCD',
  DM: 'XCD',
  GD: 'XCD',
  KN: 'XCD',
  LC: 'XCD',
  VC: 'XCD',
};

/** Where the peso has the sign: who writes of these countries for others says "pesos". */
const PESO_REGIONS: AmbiguousMark['byNewsroom'] = { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP' };

/** "$" and the bare words dollar and cent. */
export const DOLLAR = defineAmbiguousMark({
  key: '$',
  fallback: 'USD',
  candidates: DOLLARS,
  byRegion: DOLLAR_REGIONS,
  byNewsroom: PESO_REGIONS,
});

/** Cents are parts of the unit that stands beside them, a dollar or not; where none does, of the local dollar. */
export const CENT = defineAmbiguousMark({
  key: '$',
  fallback: 'USD',
  candidates: UNITS_OF_CENTS,
  byRegion: { ...DOLLAR_REGIONS, ZA: 'ZAR', KE: 'KES', MU: 'MUR', IE: 'EUR' },
  byNewsroom: PESO_REGIONS,
});

/** "T$": news agencies have written it for the dollar of Taiwan, and Tonga writes it for its own currency. */
export const T_DOLLAR = defineAmbiguousMark({
  key: 'T$',
  fallback: 'TWD',
  candidates: ['TWD', 'TOP'],
  byRegion: { TW: 'TWD', TO: 'TOP' },
});

/** 刀 is Chinese slang for the dollar sign. */
export const DAO = defineAmbiguousMark({ ...DOLLAR, key: '刀' });

/** "Ten grand": a thousand of the local dollar, pound or euro. */
export const GRAND = defineAmbiguousMark({
  key: 'grand',
  fallback: 'USD',
  candidates: [...DOLLARS, 'GBP', 'EUR', 'ZAR'],
  byRegion: { ...DOLLAR_REGIONS, GB: 'GBP', IE: 'EUR', ZA: 'ZAR' },
});
