import type { AmbiguousMark } from '../engine/mark.js';

const DOLLARS =
  'USD HKD AUD CAD SGD TWD NZD MOP MXN BND FJD JMD TTD ARS CLP COP BBD BMD BSD BZD GYD KYD LRD NAD SBD SRD XCD'.split(
    ' ',
  );
/** Units of a hundred cents: the dollars, and the others whose hundredth English calls a cent. */
const UNITS_OF_CENTS = [...DOLLARS, 'EUR', 'ZAR', 'KES', 'TZS', 'UGX', 'LKR', 'MUR', 'SCR', 'SZL', 'LSL', 'AWG', 'ANG'];
const DOLLAR_REGIONS = {
  US: 'USD',
  HK: 'HKD',
  TW: 'TWD',
  AU: 'AUD',
  NZ: 'NZD',
  CA: 'CAD',
  SG: 'SGD',
  MO: 'MOP',
  BN: 'BND',
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
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
const YUAN_REGIONS = {
  CN: 'CNY',
  HK: 'HKD',
  TW: 'TWD',
  MO: 'MOP',
  SG: 'SGD',
  AU: 'AUD',
  NZ: 'NZD',
  CA: 'CAD',
  US: 'USD',
};

/** "$" and the bare words dollar and cent. */
export const DOLLAR: AmbiguousMark = { key: '$', fallback: 'USD', candidates: DOLLARS, byRegion: DOLLAR_REGIONS };

/** Cents are parts of the unit that stands beside them, a dollar or not; where none does, of the local dollar. */
export const CENT: AmbiguousMark = {
  key: '$',
  fallback: 'USD',
  candidates: UNITS_OF_CENTS,
  byRegion: { ...DOLLAR_REGIONS, ZA: 'ZAR', KE: 'KES', MU: 'MUR', IE: 'EUR' },
};

/** "¥" is the sign of the yuan and of the yen. */
export const YEN_YUAN: AmbiguousMark = {
  key: '¥',
  fallback: 'CNY',
  candidates: ['CNY', 'JPY'],
  byRegion: { CN: 'CNY', HK: 'CNY', MO: 'CNY', TW: 'CNY', SG: 'CNY', JP: 'JPY' },
  // H.10, since 1981: 75.72 (2011) to 277.66 (1982) yen, 1.5 (1981) to 8.74 (1994) yuan.
  usdRateRanges: { CNY: ['1', '10'], JPY: ['60', '300'] },
};

/** 元, 块, 毛, 分: the local unit wherever Chinese is written. */
export const YUAN: AmbiguousMark = {
  key: '元',
  fallback: 'CNY',
  candidates: ['CNY', 'HKD', 'TWD', 'MOP', 'SGD', 'USD'],
  byRegion: YUAN_REGIONS,
  isLocalUnit: true,
};

/** 蚊, 毫: Cantonese for the local dollar. */
export const MAN: AmbiguousMark = {
  key: '蚊',
  fallback: 'HKD',
  candidates: ['HKD', 'MOP'],
  byRegion: { MO: 'MOP', HK: 'HKD' },
};

/** 仙: the cent of Hong Kong, Macau, Malaysia and Singapore. */
export const SIN: AmbiguousMark = {
  key: '仙',
  fallback: 'HKD',
  candidates: ['HKD', 'MYR', 'SGD', 'MOP', 'USD'],
  byRegion: { HK: 'HKD', MY: 'MYR', SG: 'SGD', MO: 'MOP' },
};

export const RUPEE: AmbiguousMark = {
  key: 'Rs',
  suffix: '/-',
  fallback: 'INR',
  candidates: ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'],
  byRegion: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', SC: 'SCR' },
};

export const POUND: AmbiguousMark = {
  key: '£',
  fallback: 'GBP',
  candidates: ['GBP', 'EGP', 'LBP', 'SYP', 'SDG', 'SSP', 'FKP', 'GIP', 'SHP'],
  byRegion: { GB: 'GBP', EG: 'EGP', LB: 'LBP', SY: 'SYP', SD: 'SDG', SS: 'SSP', FK: 'FKP', GI: 'GIP', SH: 'SHP' },
};

export const DIRHAM: AmbiguousMark = {
  key: 'dirham',
  fallback: 'AED',
  candidates: ['AED', 'MAD'],
  byRegion: { AE: 'AED', MA: 'MAD' },
};

export const PESO: AmbiguousMark = {
  key: 'peso',
  fallback: 'MXN',
  candidates: ['MXN', 'PHP', 'ARS', 'CLP', 'COP', 'UYU', 'DOP', 'CUP'],
  byRegion: { MX: 'MXN', PH: 'PHP', AR: 'ARS', CL: 'CLP', CO: 'COP', UY: 'UYU', DO: 'DOP', CU: 'CUP' },
};

export const KRONA: AmbiguousMark = {
  key: 'krona',
  fallback: 'SEK',
  candidates: ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'],
  byRegion: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', CZ: 'CZK' },
};

/** The Norwegian and the Danish spelling. */
export const KRONE: AmbiguousMark = {
  key: 'krone',
  fallback: 'NOK',
  candidates: ['NOK', 'DKK', 'SEK', 'ISK'],
  byRegion: { NO: 'NOK', DK: 'DKK' },
};

/** "K" of Zambia, Malawi, Papua New Guinea, Myanmar; "kwacha" of the first two. */
export const KWACHA: AmbiguousMark = {
  key: 'K',
  fallback: 'ZMW',
  candidates: ['ZMW', 'MWK', 'PGK', 'MMK', 'LAK'],
  byRegion: { ZM: 'ZMW', MW: 'MWK', PG: 'PGK', MM: 'MMK', LA: 'LAK' },
};

/** "P" of the Philippines and Botswana. */
export const PISO: AmbiguousMark = {
  key: 'P',
  fallback: 'PHP',
  candidates: ['PHP', 'BWP'],
  byRegion: { PH: 'PHP', BW: 'BWP' },
};

export const FRANC: AmbiguousMark = {
  key: 'franc',
  fallback: 'CHF',
  candidates: ['CHF', 'XAF', 'XOF', 'XPF', 'RWF', 'CDF', 'BIF', 'DJF', 'GNF', 'KMF'],
  byRegion: {
    CH: 'CHF',
    RW: 'RWF',
    CD: 'CDF',
    BI: 'BIF',
    DJ: 'DJF',
    GN: 'GNF',
    KM: 'KMF',
    PF: 'XPF',
    NC: 'XPF',
    SN: 'XOF',
    CI: 'XOF',
    ML: 'XOF',
    TG: 'XOF',
    BJ: 'XOF',
    BF: 'XOF',
    NE: 'XOF',
    CM: 'XAF',
    GA: 'XAF',
    TD: 'XAF',
    CG: 'XAF',
  },
};

export const RIYAL: AmbiguousMark = {
  key: 'riyal',
  fallback: 'SAR',
  candidates: ['SAR', 'QAR', 'YER', 'OMR', 'IRR'],
  byRegion: { SA: 'SAR', QA: 'QAR', YE: 'YER', OM: 'OMR', IR: 'IRR' },
};

export const DINAR: AmbiguousMark = {
  key: 'dinar',
  fallback: 'KWD',
  candidates: ['KWD', 'IQD', 'BHD', 'JOD', 'DZD', 'TND', 'LYD', 'RSD', 'MKD'],
  byRegion: { KW: 'KWD', IQ: 'IQD', BH: 'BHD', JO: 'JOD', DZ: 'DZD', TN: 'TND', LY: 'LYD', RS: 'RSD', MK: 'MKD' },
};

export const SHILLING: AmbiguousMark = {
  key: 'shilling',
  fallback: 'KES',
  candidates: ['KES', 'TZS', 'UGX', 'SOS'],
  byRegion: { KE: 'KES', TZ: 'TZS', UG: 'UGX', SO: 'SOS' },
};

/** 刀 is Chinese slang for the dollar sign. */
export const DAO: AmbiguousMark = { ...DOLLAR, key: '刀' };
