import type { CurrencyCode } from '../money/currencies.js';
import { readCurrencyName } from '../money/currency-names.js';
import type { DecimalString } from '../money/decimal.js';
import { findFigures } from './find-figures.js';
import { readAmount } from './read-amount.js';

/** One amount, and the currency where the text says it. */
interface MoneyText {
  readonly amount: DecimalString;
  readonly currency?: ReturnType<typeof readCurrencyName>;
  /** What its mark may mean, where that is open: a bare "$" may be any dollar. */
  readonly candidates?: readonly CurrencyCode[];
}

/**
 * Reads one exact amount with nothing else beside it: "380bn", "40 AUD", "rmb 5m", "380 billion yuan", HK$1.2億.
 * @returns undefined for a range, for "about", for a word more
 */
export function readMoney(sent: string): MoneyText | undefined {
  const text = sent.trim();
  const amount = readAmount(text);
  if (amount !== undefined) return { amount };
  return (
    readWithCode(text.slice(0, -CODE_LENGTH), text.slice(-CODE_LENGTH)) ??
    readWithCode(text.slice(CODE_LENGTH), text.slice(0, CODE_LENGTH)) ??
    readFigure(text)
  );
}

const CODE_LENGTH = 3;

/** A number and a code of three letters, which need not be capitals. */
function readWithCode(number: string, code: string): MoneyText | undefined {
  if (!/^[a-z]{3}$/i.test(code) || /[a-z]$/i.test(number) || /^[a-z]/i.test(number)) return undefined;
  const currency = readCurrencyName(code);
  const amount = currency === undefined ? undefined : readAmount(number);
  return amount === undefined ? undefined : { amount, currency };
}

function readFigure(text: string): MoneyText | undefined {
  const [figure, ...others] = findFigures(text).figures;
  if (!figure || others.length > 0 || figure.start !== 0 || figure.end !== text.length) return undefined;
  const { value, currency, market, certainty, candidates = [] } = figure;
  if (value === undefined || currency === undefined) return undefined;
  if (certainty === 'explicit') return { amount: value, currency: market ?? currency };
  return { amount: value, candidates: [currency, ...candidates] };
}
