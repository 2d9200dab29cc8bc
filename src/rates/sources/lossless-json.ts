import { parse } from 'lossless-json';
import { z } from 'zod';
import { Decimal, formatDecimal, isDecimalString, type DecimalString } from '../../core/money/decimal.js';
import { ParseError } from './source.js';
import { elementAt } from '../../support/get-or-throw.js';

/** A number as printed. The position makes each unique: the parser accepts a repeated key with equal values. */
export class JsonNumber {
  constructor(
    readonly text: string,
    readonly position: number,
  ) {}
}

/** A number of {@link parseLosslessJson} in a schema. */
export const jsonNumberSchema = z.instanceof(JsonNumber);

/**
 * Reads JSON with the digits of its numbers as text; a key that is there twice is a fault.
 * @param what names the document in a fault: "the currency-api's payload"
 * @throws ParseError
 */
export function parseLosslessJson(text: string, what: string): unknown {
  let count = 0;
  try {
    return parse(text, undefined, {
      parseNumber: (number) => new JsonNumber(number, count++),
      onDuplicateKey: ({ key }) => {
        throw new ParseError(`${what} has ${JSON.stringify(key)} twice`);
      },
    });
  } catch (error) {
    if (error instanceof ParseError) throw error;
    throw new ParseError(`${what} is not JSON: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Reads JSON and checks its shape.
 * @throws ParseError that names the first field that is not as expected
 */
export function parseJsonAs<T>(text: string, what: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parseLosslessJson(text, what));
  if (result.success) return result.data;
  const { path, message } = elementAt(result.error.issues, 0);
  throw new ParseError(`${what} is not as expected: ${message}${path.length > 0 ? ` at ${path.join('.')}` : ''}`);
}

/** "1.5e-7" in plain notation, exactly; anything else as printed. */
export function toPlainDecimal({ text }: JsonNumber): DecimalString {
  return isDecimalString(text) ? text : formatDecimal(new Decimal(text));
}
