/**
 * ISO 4217 (amendments up to 180, 2025): active circulating currencies and the digits of their minor units. Funds
 * and test codes are left out: no news text counts money in them.
 */
const CODES_WITH_TWO_DIGITS = [
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE',
  'CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR',
  'KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB',
  'PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY',
  'TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG',
] as const;
const CODES_WITH_NO_DIGITS = ['BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'] as const;
const CODES_WITH_THREE_DIGITS = ['BHD IQD JOD KWD LYD OMR TND'] as const;

/** The special drawing right of the IMF, and ounces of gold and silver: ISO gives them no minor unit, and they are quoted in hundredths. */
const UNITS_OF_ACCOUNT = ['XAG XAU XDR'] as const;

/** The codes of a line, which are separated by blanks. */
type CodesIn<Line extends string> = Line extends `${infer Code} ${infer Rest}` ? Code | CodesIn<Rest> : Line;

/** A code of a currency in use, or of a unit of account. */
export type ActiveCurrencyCode = CodesIn<
  | (typeof CODES_WITH_TWO_DIGITS)[number]
  | (typeof CODES_WITH_NO_DIGITS)[number]
  | (typeof CODES_WITH_THREE_DIGITS)[number]
  | (typeof UNITS_OF_ACCOUNT)[number]
>;

/** [code, minor unit digits], by code. */
export const ACTIVE_CURRENCIES: readonly (readonly [ActiveCurrencyCode, number])[] = [
  ...listCodes(CODES_WITH_TWO_DIGITS, 2),
  ...listCodes(CODES_WITH_NO_DIGITS, 0),
  ...listCodes(CODES_WITH_THREE_DIGITS, 3),
  ...listCodes(UNITS_OF_ACCOUNT, 2),
].sort(([a], [b]) => (a < b ? -1 : 1));

function listCodes<Line extends string>(lines: readonly Line[], digits: number): [CodesIn<Line>, number][] {
  // A line split at its blanks is what CodesIn says of it.
  return lines.flatMap((line) =>
    line.split(' ').map((code): [CodesIn<Line>, number] => [code as CodesIn<Line>, digits]),
  );
}

/**
 * [code, minor unit digits, last day, successor, units per successor, day from which that ratio is the law: the day after
 * the last, where it is left out]. Euro rates: Council Regulation (EC) 2866/98 and its amendments; the first twelve went
 * on as units of the euro until their cash did not (Council Regulation (EC) 974/98, art. 6). BGN: Regulation (EU)
 * 2025/1409. Others: the redenomination laws of each country. ANG: 1:1 to XCG.
 */
export const RETIRED_CURRENCIES = [
  ['ANG', 2, '2025-03-30', 'XCG', '1'],
  ['ATS', 2, '2001-12-31', 'EUR', '13.7603', '1999-01-01'],
  ['BEF', 0, '2001-12-31', 'EUR', '40.3399', '1999-01-01'],
  ['BGN', 2, '2025-12-31', 'EUR', '1.95583'],
  ['BYR', 0, '2016-12-31', 'BYN', '10000'],
  ['CYP', 2, '2007-12-31', 'EUR', '0.585274'],
  ['DEM', 2, '2001-12-31', 'EUR', '1.95583', '1999-01-01'],
  ['EEK', 2, '2010-12-31', 'EUR', '15.6466'],
  ['ESP', 0, '2001-12-31', 'EUR', '166.386', '1999-01-01'],
  ['FIM', 2, '2001-12-31', 'EUR', '5.94573', '1999-01-01'],
  ['FRF', 2, '2001-12-31', 'EUR', '6.55957', '1999-01-01'],
  ['GRD', 0, '2001-12-31', 'EUR', '340.750', '2001-01-01'],
  ['HRK', 2, '2022-12-31', 'EUR', '7.53450'],
  ['IEP', 2, '2001-12-31', 'EUR', '0.787564', '1999-01-01'],
  ['ITL', 0, '2001-12-31', 'EUR', '1936.27', '1999-01-01'],
  ['LTL', 2, '2014-12-31', 'EUR', '3.45280'],
  ['LUF', 0, '2001-12-31', 'EUR', '40.3399', '1999-01-01'],
  ['LVL', 2, '2013-12-31', 'EUR', '0.702804'],
  ['MRO', 2, '2018-06-30', 'MRU', '10'],
  ['MTL', 2, '2007-12-31', 'EUR', '0.429300'],
  ['NLG', 2, '2001-12-31', 'EUR', '2.20371', '1999-01-01'],
  ['PTE', 0, '2001-12-31', 'EUR', '200.482', '1999-01-01'],
  ['ROL', 0, '2005-06-30', 'RON', '10000'],
  ['SIT', 2, '2006-12-31', 'EUR', '239.640'],
  ['SKK', 2, '2008-12-31', 'EUR', '30.1260'],
  ['SLL', 2, '2024-03-31', 'SLE', '1000'],
  ['STD', 2, '2017-12-31', 'STN', '1000'],
  ['TRL', 0, '2004-12-31', 'TRY', '1000000'],
  ['VEF', 2, '2018-08-19', 'VES', '100000'],
  ['ZMK', 2, '2012-12-31', 'ZMW', '1000'],
  ['ZWL', 2, '2024-08-31', 'ZWG', '2498.7242'],
] as const satisfies readonly (readonly [
  code: string,
  digits: number,
  endDate: string,
  successor: ActiveCurrencyCode,
  perSuccessor: string,
  fixedFrom?: string,
])[];

/** A code of a currency that is no longer in use. */
export type RetiredCurrencyCode = (typeof RETIRED_CURRENCIES)[number][0];
