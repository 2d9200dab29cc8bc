import { parse } from 'lossless-json';
import { isCurrencyAlive } from '../../money/currencies.js';
import { Decimal, isDecimalString } from '../../money/decimal.js';
import { isIsoDate } from '../day.js';
import type { Quote } from '../quote.js';
import { ParseFault } from './source.js';

/** The table has about 155 ISO currencies; one of fewer than this is a torn one. */
const FEWEST_CURRENCIES = 100;

/**
 * Reads usd.min.json of the currency-api: `{"date": "2024-03-06", "usd": {"cny": 7.19}}`. Codes that are not ISO
 * currencies in use on the day (coins, metals, tokens, currencies that ended) are left out. Digits are those of the
 * payload: numbers are read as text.
 * @throws ParseFault saying what is not as expected
 */
export function parseCurrencyApi(text: string): readonly Quote[] {
  const { date, usd } = readPayload(text);
  if (typeof date !== 'string' || !isIsoDate(date))
    throw new ParseFault(`the currency-api's payload has no date: ${JSON.stringify(date)}`);
  if (typeof usd !== 'object' || usd === null)
    throw new ParseFault(`the currency-api's payload of ${date} has no "usd"`);
  const quotes: Quote[] = [];
  for (const [key, value] of Object.entries(usd)) {
    const quote = key.toUpperCase();
    if (quote === 'USD' || !isCurrencyAlive(quote, date)) continue;
    if (!(value instanceof NumberText))
      throw new ParseFault(`the currency-api's payload of ${date}: ${key} is not a number`);
    quotes.push({ source: 'currency-api', date, base: 'USD', quote, value: plain(value.text) });
  }
  if (quotes.length < FEWEST_CURRENCIES)
    throw new ParseFault(`the currency-api's payload of ${date} has only ${quotes.length} currencies`);
  return quotes;
}

function readPayload(text: string): { readonly date?: unknown; readonly usd?: unknown } {
  let payload: unknown;
  let count = 0;
  try {
    payload = parse(text, undefined, {
      parseNumber: (number) => new NumberText(number, count++),
      onDuplicateKey: ({ key }) => {
        throw new ParseFault(`the currency-api's payload has ${JSON.stringify(key)} twice`);
      },
    });
  } catch (error) {
    if (error instanceof ParseFault) throw error;
    throw new ParseFault(`the currency-api's payload is not JSON: ${(error as Error).message}`, { cause: error });
  }
  if (typeof payload !== 'object' || payload === null)
    throw new ParseFault("the currency-api's payload is not an object");
  return payload;
}

/** A number as it stands. Numbered, because the parser lets a repeated key pass when both values are equal. */
class NumberText {
  constructor(
    readonly text: string,
    readonly position: number,
  ) {}
}

/** "1.5e-7" in plain notation, exactly; anything else as it stands. */
function plain(number: string): string {
  return isDecimalString(number) ? number : new Decimal(number).toFixed();
}
