import { isCurrencyAlive } from '../../../core/money/currencies.js';
import { isIsoDate } from '../../../core/rate-table/day.js';
import { isMarket } from '../../../core/rate-table/market.js';
import { JsonNumber, toPlainDecimal, parseLosslessJson } from '../lossless-json.js';
import { ParseError, type PublishedQuote } from '../source.js';

/** The table has about 155 ISO currencies; one of fewer than this is a torn one. */
const MIN_CURRENCIES = 100;

/**
 * Reads usd.min.json of the currency-api: `{"date": "2024-03-06", "usd": {"cny": 7.19}}`. Codes that are not ISO
 * currencies in use on the day (coins, metals, tokens, currencies that ended) are left out; CNH stays. Digits are those of the
 * payload: numbers are read as text.
 * @throws ParseError saying what is not as expected
 */
export function parseCurrencyApi(text: string): readonly PublishedQuote[] {
  const { date, usd } = readPayload(text);
  if (typeof date !== 'string' || !isIsoDate(date))
    throw new ParseError(`the currency-api's payload has no date: ${JSON.stringify(date)}`);
  if (typeof usd !== 'object' || usd === null)
    throw new ParseError(`the currency-api's payload of ${date} has no "usd"`);
  const quotes: PublishedQuote[] = [];
  for (const [key, value] of Object.entries(usd)) {
    const quote = key.toUpperCase();
    if (quote === 'USD' || !(isCurrencyAlive(quote, date) || isMarket(quote))) continue;
    if (!(value instanceof JsonNumber))
      throw new ParseError(`the currency-api's payload of ${date}: ${key} is not a number`);
    quotes.push({ date, base: 'USD', quote, value: toPlainDecimal(value) });
  }
  if (quotes.length < MIN_CURRENCIES)
    throw new ParseError(`the currency-api's payload of ${date} has only ${quotes.length} currencies`);
  return quotes;
}

function readPayload(text: string): { readonly date?: unknown; readonly usd?: unknown } {
  const payload = parseLosslessJson(text, "the currency-api's payload");
  if (typeof payload !== 'object' || payload === null)
    throw new ParseError("the currency-api's payload is not an object");
  return payload;
}
