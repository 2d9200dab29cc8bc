import {
  findCurrency,
  isCurrencyAlive,
  listCurrencies,
  getMinorUnitDigits,
} from '../../../src/core/money/currencies.js';
import { isDecimalString, parseDecimal } from '../../../src/core/money/decimal.js';
import { ACTIVE_CURRENCIES, RETIRED_CURRENCIES } from '../../../src/core/money/iso-4217.js';
import { isIsoDate } from '../../../src/core/rate-table/day.js';

const active = listCurrencies().filter(({ endDate }) => endDate === undefined);
const retired = listCurrencies().filter(({ endDate }) => endDate !== undefined);

describe('minor units', () => {
  test.each([
    ['CNY', 2],
    ['USD', 2],
    ['HKD', 2],
    ['EUR', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['VND', 0],
    ['ISK', 0],
    ['KWD', 3],
    ['BHD', 3],
    ['TND', 3],
    ['TWD', 2],
    ['MOP', 2],
    ['IDR', 2],
    ['MGA', 2],
    ['UGX', 0],
  ])('%s has %d digits', (code, digits) => {
    expect(getMinorUnitDigits(code)).toBe(digits);
    expect(findCurrency(code)).toMatchObject({ code, minorUnitDigits: digits });
  });

  /** ISO 4217 list one: every active currency whose minor unit is not a hundredth. */
  test('every minor unit is a hundredth, except those of these currencies', () => {
    const others = active.filter(({ minorUnitDigits: digits }) => digits !== 2);
    expect(others.map(({ code, minorUnitDigits: digits }) => `${code}${digits}`)).toEqual(
      (
        'BHD3 BIF0 CLP0 DJF0 GNF0 IQD3 ISK0 JOD3 JPY0 KMF0 KRW0 KWD3 LYD3 OMR3 PYG0 RWF0 TND3 UGX0 VND0 VUV0 XAF0 ' +
        'XOF0 XPF0'
      ).split(' '),
    );
  });

  test('a code that is not listed counts in hundredths', () => {
    expect(getMinorUnitDigits('QQQ')).toBe(2);
  });
});

describe('the list', () => {
  test('has the active currencies, 150 and more, then the retired, each by code and once', () => {
    expect(active.length).toBeGreaterThanOrEqual(150);
    expect(listCurrencies()).toEqual([...active, ...retired]);
    for (const group of [active, retired]) {
      const codes = group.map(({ code }) => code);
      expect(codes).toEqual([...new Set(codes)].sort());
      for (const code of codes) expect(code).toMatch(/^[A-Z]{3}$/);
    }
    expect(listCurrencies()).toHaveLength(ACTIVE_CURRENCIES.length + RETIRED_CURRENCIES.length);
  });

  /** Funds, test codes and currencies of no state; and CNH, which is a market and no currency. */
  test.each(['XTS', 'XXX', 'CHE', 'CHW', 'CLF', 'UYI', 'USN', 'MXV', 'BOV', 'COU', 'CNH', 'BTC'])(
    '%s is not in it',
    (code) => {
      expect(findCurrency(code)).toBeUndefined();
      expect(isCurrencyAlive(code, '2024-02-23')).toBe(false);
    },
  );

  test.each(['usd', 'Usd', '', 'US', 'USDD', '__proto__', 'constructor'])('%j is not a currency code', (code) => {
    expect(findCurrency(code)).toBeUndefined();
  });

  /** The names of currencies that the platform knows are an independent list of the codes there are. */
  test.each(active.map(({ code }) => code).filter((code) => !['VED', 'XAG', 'XAU', 'XCG', 'ZWG'].includes(code)))(
    '%s is a currency to the platform too',
    (code) => {
      expect(Intl.supportedValuesOf('currency')).toContain(code);
    },
  );
});

describe('retired currencies', () => {
  test.each([
    ['HRK', '2022-12-31', 'EUR', '7.53450'],
    ['BGN', '2025-12-31', 'EUR', '1.95583'],
    ['DEM', '2001-12-31', 'EUR', '1.95583'],
    ['ITL', '2001-12-31', 'EUR', '1936.27'],
    ['LTL', '2014-12-31', 'EUR', '3.45280'],
    ['BYR', '2016-12-31', 'BYN', '10000'],
    ['SLL', '2024-03-31', 'SLE', '1000'],
    ['ANG', '2025-03-30', 'XCG', '1'],
    ['TRL', '2004-12-31', 'TRY', '1000000'],
  ])('%s ended on %s; 1 %s = %s of it', (code, endDate, successor, perSuccessor) => {
    expect(findCurrency(code)).toMatchObject({ endDate, successor, perSuccessor });
  });

  /** Council Regulation (EC) 2866/98, recital 3: conversion rates have six significant figures. */
  test.each(retired.filter(({ successor }) => successor === 'EUR'))(
    'the euro rate of $code has six figures',
    (currency) => {
      expect(currency.perSuccessor!.replace('.', '').replace(/^0+/, '')).toHaveLength(6);
    },
  );

  test.each(retired)('$code has an end, a living successor and a positive ratio', (currency) => {
    const { endDate, successor, perSuccessor } = currency;
    expect(isIsoDate(endDate!)).toBe(true);
    expect(active.map(({ code }) => code)).toContain(successor);
    expect(isDecimalString(perSuccessor!)).toBe(true);
    expect(parseDecimal(perSuccessor!).gt('0')).toBe(true);
  });

  test.each(retired)('$code is fixed from the day after its last at the latest', ({ endDate, fixedFrom }) => {
    expect(isIsoDate(fixedFrom!)).toBe(true);
    expect(fixedFrom! <= dayAfter(endDate!)).toBe(true);
  });

  test('those that joined the euro with it were fixed while their cash was in use', () => {
    const early = retired.filter(({ endDate, fixedFrom }) => fixedFrom !== dayAfter(endDate!));
    expect(early.map(({ code, fixedFrom }) => `${code} ${fixedFrom!}`).join(' ')).toBe(
      'ATS 1999-01-01 BEF 1999-01-01 DEM 1999-01-01 ESP 1999-01-01 FIM 1999-01-01 FRF 1999-01-01 ' +
        'GRD 2001-01-01 IEP 1999-01-01 ITL 1999-01-01 LUF 1999-01-01 NLG 1999-01-01 PTE 1999-01-01',
    );
  });

  test.each(retired)('$code is alive to its last day and no longer', ({ code, endDate }) => {
    expect(isCurrencyAlive(code, endDate!)).toBe(true);
    expect(isCurrencyAlive(code, dayAfter(endDate!))).toBe(false);
  });

  test('a currency in use is alive on any day', () => {
    expect(isCurrencyAlive('CNY', '1949-01-01')).toBe(true);
    expect(isCurrencyAlive('CNY', '2999-12-31')).toBe(true);
  });
});

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
