import type { AmbiguousMark } from '../engine/mark.js';

const DOLLARS = ['USD', 'HKD', 'AUD', 'CAD', 'SGD', 'TWD', 'NZD', 'MOP', 'MXN', 'BND', 'FJD', 'JMD', 'TTD'];
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

/** "¥" is the sign of the yuan and of the yen. */
export const YEN_YUAN: AmbiguousMark = {
  key: '¥',
  fallback: 'CNY',
  candidates: ['CNY', 'JPY'],
  byRegion: { CN: 'CNY', HK: 'CNY', MO: 'CNY', TW: 'CNY', SG: 'CNY', JP: 'JPY' },
  hints: {
    JPY: 'Japan|Tokyo|Nikkei|Osaka|日本|东京|東京|日经|日經',
    CNY: 'China|Chinese|Beijing|Shanghai|Shenzhen|yuan|RMB|中国|北京|上海|人民',
  },
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
  hints: {
    INR: 'India|Mumbai|Delhi|印度',
    PKR: 'Pakistan|Karachi|Islamabad|巴基斯坦',
    LKR: 'Sri Lanka|Colombo|斯里',
    NPR: 'Nepal|Kathmandu|尼泊',
  },
};

export const POUND: AmbiguousMark = {
  key: '£',
  fallback: 'GBP',
  candidates: ['GBP', 'EGP', 'LBP', 'SYP', 'SDG'],
  byRegion: { GB: 'GBP', EG: 'EGP', LB: 'LBP', SY: 'SYP', SD: 'SDG' },
  hints: {
    GBP: 'Brit|London|England|UK|英',
    EGP: 'Egypt|Cairo|埃及',
    LBP: 'Leban|Beirut|黎巴嫩',
    SYP: 'Syria|Damascus|叙利亚',
    SDG: 'Sudan|Khartoum|苏丹',
  },
};

export const DIRHAM: AmbiguousMark = {
  key: 'dirham',
  fallback: 'AED',
  candidates: ['AED', 'MAD'],
  byRegion: { AE: 'AED', MA: 'MAD' },
  hints: { AED: 'UAE|Emirat|Dubai|Abu Dhabi|阿联酋|阿聯酋|迪拜', MAD: 'Morocc|Rabat|Casablanca|摩洛哥' },
};

export const PESO: AmbiguousMark = {
  key: 'peso',
  fallback: 'MXN',
  candidates: ['MXN', 'PHP', 'ARS', 'CLP', 'COP', 'UYU', 'DOP', 'CUP'],
  byRegion: { MX: 'MXN', PH: 'PHP', AR: 'ARS', CL: 'CLP', CO: 'COP', UY: 'UYU', DO: 'DOP', CU: 'CUP' },
  hints: {
    MXN: 'Mexic|墨西哥',
    PHP: 'Philippin|Manila|菲律',
    ARS: 'Argentin|Buenos Aires|阿根廷',
    CLP: 'Chile|Santiago|智利',
    COP: 'Colombia|Bogot|哥伦比亚|哥倫比亞',
    CUP: 'Cuba|古巴',
  },
};

export const KRONA: AmbiguousMark = {
  key: 'krona',
  fallback: 'SEK',
  candidates: ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'],
  byRegion: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', CZ: 'CZK' },
  hints: {
    SEK: 'Swed|Stockholm|瑞典',
    NOK: 'Norw|Oslo|挪威',
    DKK: 'Denmark|Danish|Copenhagen|丹',
    ISK: 'Iceland|冰',
    CZK: 'Czech|Prague|捷克',
  },
};

/** The Norwegian and the Danish spelling. */
export const KRONE: AmbiguousMark = {
  key: 'krone',
  fallback: 'NOK',
  candidates: ['NOK', 'DKK'],
  byRegion: { NO: 'NOK', DK: 'DKK' },
  hints: { NOK: 'Norw|Oslo|挪威', DKK: 'Denmark|Danish|Copenhagen|丹' },
};

/** "K" of Zambia, Malawi, Papua New Guinea, Myanmar; "kwacha" of the first two. */
export const KWACHA: AmbiguousMark = {
  key: 'K',
  fallback: 'ZMW',
  candidates: ['ZMW', 'MWK', 'PGK', 'MMK', 'LAK'],
  byRegion: { ZM: 'ZMW', MW: 'MWK', PG: 'PGK', MM: 'MMK', LA: 'LAK' },
  hints: {
    ZMW: 'Zambia|Lusaka',
    MWK: 'Malawi|Lilongwe|Blantyre',
    PGK: 'Papua|PNG|Port Moresby',
    MMK: 'Myanmar|Burm|Yangon',
    LAK: 'Laos|Vientiane',
  },
};

/** "P" of the Philippines and Botswana. */
export const PISO: AmbiguousMark = {
  key: 'P',
  fallback: 'PHP',
  candidates: ['PHP', 'BWP'],
  byRegion: { PH: 'PHP', BW: 'BWP' },
  hints: { PHP: 'Philippin|Filipin|Manila', BWP: 'Botswana|Gaborone' },
};

export const FRANC: AmbiguousMark = {
  key: 'franc',
  fallback: 'CHF',
  candidates: ['CHF', 'XAF', 'XOF', 'XPF', 'RWF', 'CDF', 'BIF', 'DJF', 'GNF', 'KMF'],
  byRegion: { CH: 'CHF', RW: 'RWF', CD: 'CDF', BI: 'BIF', DJ: 'DJF', GN: 'GNF' },
  hints: {
    CHF: 'Swiss|Switzerland|Zurich|瑞士',
    XOF: 'Senegal|Ivory Coast|Mali|Togo|塞内加尔|科特迪瓦',
    XAF: 'Cameroon|Gabon|Chad|Congo|喀麦隆|加蓬',
    RWF: 'Rwanda|卢旺达',
    CDF: 'Kinshasa',
  },
};

export const RIYAL: AmbiguousMark = {
  key: 'riyal',
  fallback: 'SAR',
  candidates: ['SAR', 'QAR', 'YER', 'OMR', 'IRR'],
  byRegion: { SA: 'SAR', QA: 'QAR', YE: 'YER', OM: 'OMR', IR: 'IRR' },
  hints: {
    SAR: 'Saudi|Riyadh|Aramco|沙特|沙地',
    QAR: 'Qatar|Doha|卡塔尔|卡達',
    YER: 'Yemen|也门',
    OMR: 'Oman|阿曼',
    IRR: 'Iran|Tehran|伊朗',
  },
};

export const DINAR: AmbiguousMark = {
  key: 'dinar',
  fallback: 'KWD',
  candidates: ['KWD', 'IQD', 'BHD', 'JOD', 'DZD', 'TND', 'LYD', 'RSD'],
  byRegion: { KW: 'KWD', IQ: 'IQD', BH: 'BHD', JO: 'JOD', DZ: 'DZD', TN: 'TND', LY: 'LYD', RS: 'RSD' },
  hints: {
    KWD: 'Kuwait|科威特',
    IQD: 'Iraq|Baghdad|伊拉克',
    BHD: 'Bahrain|巴林',
    JOD: 'Jordan|约旦',
    DZD: 'Algeria|阿尔及利亚',
    TND: 'Tunisia|突尼斯',
    LYD: 'Libya|利比亚',
    RSD: 'Serbia|Belgrade|塞尔维亚',
  },
};

export const SHILLING: AmbiguousMark = {
  key: 'shilling',
  fallback: 'KES',
  candidates: ['KES', 'TZS', 'UGX', 'SOS'],
  byRegion: { KE: 'KES', TZ: 'TZS', UG: 'UGX', SO: 'SOS' },
  hints: { KES: 'Kenya|Nairobi|肯尼亚', TZS: 'Tanzania|坦桑', UGX: 'Uganda|Kampala|乌干达', SOS: 'Somali|索马里' },
};

/** 刀 is Chinese slang for the dollar sign. */
export const DAO: AmbiguousMark = { ...DOLLAR, key: '刀' };
