import { defineAmbiguousMark, type AmbiguousMark } from '../engine/mark.js';

const YUAN_REGIONS: AmbiguousMark['byRegion'] = {
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

/** "¥" is the sign of the yuan and of the yen. */
export const YEN_YUAN = defineAmbiguousMark({
  key: '¥',
  fallback: 'CNY',
  candidates: ['CNY', 'JPY'],
  byRegion: { CN: 'CNY', HK: 'CNY', MO: 'CNY', TW: 'CNY', SG: 'CNY', JP: 'JPY' },
  // H.10, since 1981: 75.72 (2011) to 277.66 (1982) yen, 1.5 (1981) to 8.74 (1994) yuan.
  usdRateRanges: { CNY: ['1', '10'], JPY: ['60', '300'] },
});

/** 元, 块, 毛, 分: the local unit wherever Chinese is written. */
export const YUAN = defineAmbiguousMark({
  key: '元',
  fallback: 'CNY',
  candidates: ['CNY', 'HKD', 'TWD', 'MOP', 'SGD', 'USD'],
  byRegion: YUAN_REGIONS,
  // In Malaysia the ringgit is called so in speech, and is what amounts without a mark are in.
  byNewsroom: { MY: 'MYR' },
  // Companies of Macao count in Hong Kong dollars, and of other countries a mainland paper writes in yuan.
  toldByPlaces: ['CN', 'HK', 'TW', 'SG', 'MY'],
  isLocalUnit: true,
});

/** 蚊, 毫: Cantonese for the local dollar. */
export const MAN = defineAmbiguousMark({
  key: '蚊',
  fallback: 'HKD',
  candidates: ['HKD', 'MOP'],
  byRegion: { MO: 'MOP', HK: 'HKD' },
});

/** 仙: the cent of Hong Kong, Macau, Malaysia and Singapore. */
export const SIN = defineAmbiguousMark({
  key: '仙',
  fallback: 'HKD',
  candidates: ['HKD', 'MYR', 'SGD', 'MOP', 'USD'],
  byRegion: { HK: 'HKD', MY: 'MYR', SG: 'SGD', MO: 'MOP' },
});

export const RUPEE = defineAmbiguousMark({
  key: 'Rs',
  suffixes: ['/-'],
  fallback: 'INR',
  candidates: ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'],
  byRegion: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', SC: 'SCR' },
});

/** Chinese has one word for rupees and rupiahs. */
export const HAN_RUPEE = defineAmbiguousMark({
  ...RUPEE,
  key: '卢比',
  candidates: [...RUPEE.candidates, 'IDR'],
  byRegion: { ...RUPEE.byRegion, ID: 'IDR' },
});

export const POUND = defineAmbiguousMark({
  key: '£',
  fallback: 'GBP',
  candidates: ['GBP', 'EGP', 'LBP', 'SYP', 'SDG', 'SSP', 'FKP', 'GIP', 'SHP', 'IEP', 'CYP'],
  byRegion: { GB: 'GBP', EG: 'EGP', LB: 'LBP', SY: 'SYP', SD: 'SDG', SS: 'SSP', FK: 'FKP', GI: 'GIP', SH: 'SHP' },
});

export const DIRHAM = defineAmbiguousMark({
  key: 'dirham',
  fallback: 'AED',
  candidates: ['AED', 'MAD'],
  byRegion: { AE: 'AED', MA: 'MAD' },
});

export const PESO = defineAmbiguousMark({
  key: 'peso',
  fallback: 'MXN',
  candidates: ['MXN', 'PHP', 'ARS', 'CLP', 'COP', 'UYU', 'DOP', 'CUP'],
  byRegion: { MX: 'MXN', PH: 'PHP', AR: 'ARS', CL: 'CLP', CO: 'COP', UY: 'UYU', DO: 'DOP', CU: 'CUP' },
});

export const KRONA = defineAmbiguousMark({
  key: 'krona',
  fallback: 'SEK',
  candidates: ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'],
  byRegion: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', CZ: 'CZK' },
});

/** The name in English for the krona, the krone and the koruna. */
export const CROWN = defineAmbiguousMark({
  key: 'crown',
  fallback: 'SEK',
  candidates: ['SEK', 'NOK', 'DKK', 'CZK', 'ISK', 'SKK', 'EEK'],
  byRegion: { SE: 'SEK', NO: 'NOK', DK: 'DKK', CZ: 'CZK', IS: 'ISK' },
});

/** The Norwegian and the Danish spelling. */
export const KRONE = defineAmbiguousMark({
  key: 'krone',
  fallback: 'NOK',
  candidates: ['NOK', 'DKK', 'SEK', 'ISK'],
  byRegion: { NO: 'NOK', DK: 'DKK' },
});

/** "kwacha"; "K" is also of other countries. */
export const KWACHA_NOUN = defineAmbiguousMark({
  key: 'kwacha',
  fallback: 'ZMW',
  candidates: ['ZMW', 'MWK'],
  byRegion: { ZM: 'ZMW', MW: 'MWK' },
});

/** "K" of Zambia, Malawi, Papua New Guinea, Myanmar and Laos. */
export const KWACHA = defineAmbiguousMark({
  key: 'K',
  fallback: 'ZMW',
  candidates: ['ZMW', 'MWK', 'PGK', 'MMK', 'LAK'],
  byRegion: { ZM: 'ZMW', MW: 'MWK', PG: 'PGK', MM: 'MMK', LA: 'LAK' },
});

export const LIRA = defineAmbiguousMark({
  key: 'lira',
  fallback: 'TRY',
  candidates: ['TRY', 'ITL', 'LBP', 'SYP', 'MTL'],
  byRegion: { TR: 'TRY', LB: 'LBP', SY: 'SYP', IT: 'ITL', MT: 'MTL' },
});

export const LEU = defineAmbiguousMark({
  key: 'leu',
  fallback: 'RON',
  candidates: ['RON', 'MDL'],
  byRegion: { RO: 'RON', MD: 'MDL' },
});

export const KORUNA = defineAmbiguousMark({
  key: 'koruna',
  fallback: 'CZK',
  candidates: ['CZK', 'SKK'],
  byRegion: { CZ: 'CZK', SK: 'SKK' },
});

export const ESCUDO = defineAmbiguousMark({
  key: 'escudo',
  fallback: 'CVE',
  candidates: ['CVE', 'PTE'],
  byRegion: { CV: 'CVE', PT: 'PTE' },
});

export const MANAT = defineAmbiguousMark({
  key: 'manat',
  fallback: 'AZN',
  candidates: ['AZN', 'TMT'],
  byRegion: { AZ: 'AZN', TM: 'TMT' },
});

export const SOM = defineAmbiguousMark({
  key: 'som',
  fallback: 'KGS',
  candidates: ['KGS', 'UZS'],
  byRegion: { KG: 'KGS', UZ: 'UZS' },
});

export const COLON = defineAmbiguousMark({
  key: 'colón',
  fallback: 'CRC',
  candidates: ['CRC', 'SVC'],
  byRegion: { CR: 'CRC', SV: 'SVC' },
});

export const GUILDER = defineAmbiguousMark({
  key: 'guilder',
  fallback: 'NLG',
  candidates: ['NLG', 'XCG', 'ANG'],
  byRegion: { NL: 'NLG', CW: 'XCG', SX: 'XCG' },
});

/** The bolívar lost five zeros in 2018 and six in 2021: the code VES is of the first of these reforms. */
export const BOLIVAR = defineAmbiguousMark({
  key: 'bolívar',
  fallback: 'VES',
  candidates: ['VES', 'VED', 'VEF'],
  byRegion: { VE: 'VES' },
});

/** "Bs" of Bolivia and of Venezuela. */
export const BS = defineAmbiguousMark({
  key: 'Bs',
  fallback: 'BOB',
  candidates: ['BOB', 'VES', 'VEF'],
  byRegion: { BO: 'BOB', VE: 'VES' },
});

/** The leone lost three zeros in 2022. */
export const LEONE = defineAmbiguousMark({
  key: 'leone',
  fallback: 'SLE',
  candidates: ['SLE', 'SLL'],
  byRegion: { SL: 'SLE' },
});

/** The dobra lost three zeros in 2018. */
export const DOBRA = defineAmbiguousMark({
  key: 'dobra',
  fallback: 'STN',
  candidates: ['STN', 'STD'],
  byRegion: { ST: 'STN' },
});

/** The ouguiya lost a zero in 2018. */
export const OUGUIYA = defineAmbiguousMark({
  key: 'ouguiya',
  fallback: 'MRU',
  candidates: ['MRU', 'MRO'],
  byRegion: { MR: 'MRU' },
});

/** 披索: in Chinese mostly the peso of the Philippines, in Taiwan every peso. */
export const CHINESE_PESO = defineAmbiguousMark({ ...PESO, key: '披索', fallback: 'PHP' });

/** 盾: the rupiah and the dong in the papers of South East Asia. */
export const SHIELD = defineAmbiguousMark({
  key: '盾',
  fallback: 'IDR',
  candidates: ['IDR', 'VND'],
  byRegion: { ID: 'IDR', VN: 'VND' },
});

/** "P" of the Philippines and Botswana. */
export const PISO = defineAmbiguousMark({
  key: 'P',
  fallback: 'PHP',
  candidates: ['PHP', 'BWP'],
  byRegion: { PH: 'PHP', BW: 'BWP' },
});

// prettier-ignore
const CFA_REGIONS: AmbiguousMark['byRegion'] = {
  BF: 'XOF', BJ: 'XOF', CI: 'XOF', GW: 'XOF', ML: 'XOF', NE: 'XOF', SN: 'XOF', TG: 'XOF',
  CF: 'XAF', CG: 'XAF', CM: 'XAF', GA: 'XAF', GQ: 'XAF', TD: 'XAF',
};

/** The francs of West and of Central Africa have one name and one value. */
export const CFA_FRANC = defineAmbiguousMark({
  key: 'CFA',
  fallback: 'XOF',
  candidates: ['XOF', 'XAF'],
  byRegion: CFA_REGIONS,
});

export const FRANC = defineAmbiguousMark({
  key: 'franc',
  fallback: 'CHF',
  candidates: ['CHF', 'XAF', 'XOF', 'XPF', 'RWF', 'CDF', 'BIF', 'DJF', 'GNF', 'KMF', 'FRF', 'BEF', 'LUF'],
  byRegion: {
    ...CFA_REGIONS,
    CH: 'CHF',
    RW: 'RWF',
    CD: 'CDF',
    BI: 'BIF',
    DJ: 'DJF',
    GN: 'GNF',
    KM: 'KMF',
    PF: 'XPF',
    NC: 'XPF',
  },
});

export const RIYAL = defineAmbiguousMark({
  key: 'riyal',
  fallback: 'SAR',
  candidates: ['SAR', 'QAR', 'YER', 'OMR', 'IRR'],
  byRegion: { SA: 'SAR', QA: 'QAR', YE: 'YER', OM: 'OMR', IR: 'IRR' },
});

export const DINAR = defineAmbiguousMark({
  key: 'dinar',
  fallback: 'KWD',
  candidates: ['KWD', 'IQD', 'BHD', 'JOD', 'DZD', 'TND', 'LYD', 'RSD', 'MKD'],
  byRegion: { KW: 'KWD', IQ: 'IQD', BH: 'BHD', JO: 'JOD', DZ: 'DZD', TN: 'TND', LY: 'LYD', RS: 'RSD', MK: 'MKD' },
});

export const SHILLING = defineAmbiguousMark({
  key: 'shilling',
  suffixes: ['/-', '/='],
  fallback: 'KES',
  candidates: ['KES', 'TZS', 'UGX', 'SOS'],
  byRegion: { KE: 'KES', TZ: 'TZS', UG: 'UGX', SO: 'SOS' },
});
