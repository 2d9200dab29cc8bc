import type { CurrencyCode } from '../../money/currencies.js';

/**
 * Years in which a currency dropped zeros; its old amounts are written with the name of the new one (ISO 4217,
 * table A.3). Amounts of years before are not compared with rates of years after.
 */
const REDENOMINATED: Readonly<Partial<Record<CurrencyCode, number>>> = {
  AFN: 2003,
  AOA: 1999,
  AZN: 2006,
  BGN: 1999,
  BYN: 2016,
  GHS: 2007,
  LRD: 1999,
  MRU: 2018,
  MZN: 2006,
  NGN: 1973,
  RON: 2005,
  RUB: 1998,
  SDG: 2007,
  SLE: 2022,
  STN: 2018,
  SYP: 2026,
  TMT: 2009,
  TRY: 2005,
  VED: 2021,
  VES: 2021,
  ZMW: 2013,
  ZWG: 2024,
  ZWL: 2019,
};

/** Were amounts of a currency counted in another unit at some day? */
export function isRedenominatedSince(currency: CurrencyCode, date: string): boolean {
  const year = REDENOMINATED[currency];
  return year !== undefined && Number(date.slice(0, 4)) <= year;
}
