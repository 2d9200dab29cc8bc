import { parse } from 'lossless-json';
import { z } from 'zod';
import { Decimal, isDecimalString, type DecimalString } from '../../core/money/decimal.js';
import { ParseFault } from './source.js';

/** A number as it stands. Numbered, because the parser lets a repeated key pass when both values are equal. */
export class NumberText {
  constructor(
    readonly text: string,
    readonly position: number,
  ) {}
}

/** A number of {@link readJson} in a schema. */
export const numberText = z.instanceof(NumberText);

/**
 * Reads JSON with the digits of its numbers as text; a key that is there twice is a fault.
 * @param what names the document in a fault: "the currency-api's payload"
 * @throws ParseFault
 */
export function readJson(text: string, what: string): unknown {
  let count = 0;
  try {
    return parse(text, undefined, {
      parseNumber: (number) => new NumberText(number, count++),
      onDuplicateKey: ({ key }) => {
        throw new ParseFault(`${what} has ${JSON.stringify(key)} twice`);
      },
    });
  } catch (error) {
    if (error instanceof ParseFault) throw error;
    throw new ParseFault(`${what} is not JSON: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Reads JSON and checks its shape.
 * @throws ParseFault that names the first field that is not as expected
 */
export function readShaped<T>(text: string, what: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(readJson(text, what));
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  throw new ParseFault(`${what} is not as expected: ${message}${path.length > 0 ? ` at ${path.join('.')}` : ''}`);
}

/** "1.5e-7" in plain notation, exactly; anything else as it stands. */
export function plainNumber({ text }: NumberText): DecimalString {
  return isDecimalString(text) ? text : new Decimal(text).toFixed();
}
