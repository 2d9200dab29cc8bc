import type { Response } from 'express';
import { LosslessNumber, stringify } from 'lossless-json';
import type { DecimalString } from '../../core/money/decimal.js';

/** A decimal that {@link sendWithNumbers} writes as a JSON number, digit by digit: no floating point comes near it. */
export function toJsonNumber(decimal: DecimalString): LosslessNumber {
  return new LosslessNumber(decimal);
}

/** Sends JSON in which the protocol has rates as numbers. */
export function sendWithNumbers(response: Response, answer: unknown): void {
  response.type('application/json').send(stringify(answer));
}
