/**
 * The daily series of the H.10 release, by name, each with the currency that it prices. "$US" in a name means US dollars
 * for one unit of the currency; in every other it is units of the currency for one US dollar. Venezuela's series is left
 * out: it runs through three currencies under one name.
 */
export const H10_SERIES: ReadonlyMap<string, string> = new Map([
  ['RXI$US_N.B.AL', 'AUD'],
  ['RXI$US_N.B.EU', 'EUR'],
  ['RXI$US_N.B.NZ', 'NZD'],
  ['RXI$US_N.B.UK', 'GBP'],
  ['RXI_N.B.BZ', 'BRL'],
  ['RXI_N.B.CA', 'CAD'],
  ['RXI_N.B.CH', 'CNY'],
  ['RXI_N.B.DN', 'DKK'],
  ['RXI_N.B.HK', 'HKD'],
  ['RXI_N.B.IN', 'INR'],
  ['RXI_N.B.JA', 'JPY'],
  ['RXI_N.B.KO', 'KRW'],
  ['RXI_N.B.MA', 'MYR'],
  ['RXI_N.B.MX', 'MXN'],
  ['RXI_N.B.NO', 'NOK'],
  ['RXI_N.B.SD', 'SEK'],
  ['RXI_N.B.SF', 'ZAR'],
  ['RXI_N.B.SI', 'SGD'],
  ['RXI_N.B.SL', 'LKR'],
  ['RXI_N.B.SZ', 'CHF'],
  ['RXI_N.B.TA', 'TWD'],
  ['RXI_N.B.TH', 'THB'],
]);

/** Without these a release is a torn one. */
export const REQUIRED_H10_SERIES: readonly string[] = ['RXI$US_N.B.EU', 'RXI_N.B.CH', 'RXI_N.B.HK', 'RXI_N.B.JA'];
