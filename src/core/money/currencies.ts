import { toDecimalString, type DecimalString } from './decimal.js';
import {
  ACTIVE_CURRENCIES,
  RETIRED_CURRENCIES,
  type ActiveCurrencyCode,
  type RetiredCurrencyCode,
} from './iso-4217.js';

/** An ISO 4217 alphabetic code of the table: any other string must be looked up first ({@link findCurrency}, {@link toCurrencyCode}). */
export type CurrencyCode = ActiveCurrencyCode | RetiredCurrencyCode;

/** A value for each of some currencies. */
export type ByCurrency<Value> = Readonly<Partial<Record<CurrencyCode, Value>>>;

/** Facts of one currency. */
export interface Currency {
  readonly code: CurrencyCode;
  /** Digits after the point of the minor unit: 2 for cents, 0 for yen, 3 for fils. */
  readonly minorUnitDigits: number;
  /** Last day of legal life, for a retired currency. */
  readonly endDate?: string;
  /** What replaced it. */
  readonly successor?: CurrencyCode;
  /** Units of the retired currency in one unit of the successor, fixed by law. */
  readonly perSuccessor?: DecimalString;
  /** First day on which that ratio was the law: the currency was a unit of its successor from then on. */
  readonly fixedFrom?: string;
}

const CURRENCIES_BY_CODE = new Map<string, Currency>();
for (const [code, minorUnitDigits] of ACTIVE_CURRENCIES) CURRENCIES_BY_CODE.set(code, { code, minorUnitDigits });
for (const [code, minorUnitDigits, endDate, successor, perSuccessor, fixed] of RETIRED_CURRENCIES)
  CURRENCIES_BY_CODE.set(code, {
    code,
    minorUnitDigits,
    endDate,
    successor,
    perSuccessor: toDecimalString(perSuccessor),
    fixedFrom: fixed ?? dayAfter(endDate),
  });

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** Is `code` one of the table? */
export function isCurrencyCode(code: string): code is CurrencyCode {
  return CURRENCIES_BY_CODE.has(code);
}

/** The facts of a currency, or undefined when ISO 4217 does not list the code. Retired codes are found too. */
export function findCurrency(code: string): Currency | undefined {
  return CURRENCIES_BY_CODE.get(code);
}

/** Is `code` in use on `date`? */
export function isCurrencyAlive(code: string, date: string): boolean {
  const currency = CURRENCIES_BY_CODE.get(code);
  return currency !== undefined && (currency.endDate === undefined || date <= currency.endDate);
}

/** Every currency known, active ones first, each group by code. */
export function listCurrencies(): readonly Currency[] {
  return [...CURRENCIES_BY_CODE.values()];
}

/** Digits after the point of a currency's minor unit; 2 for a code that is not listed. */
export function getMinorUnitDigits(code: string): number {
  return CURRENCIES_BY_CODE.get(code)?.minorUnitDigits ?? 2;
}
