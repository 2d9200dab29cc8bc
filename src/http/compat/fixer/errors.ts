import type { Request } from 'express';
import { PROBLEMS } from '../../../api/problems/catalogue.js';
import type { ProblemError } from '../../../api/problems/problem.js';
import { CompatError } from '../protocol.js';
import { readParameter } from '../parameters.js';

/** The parameter in which clients send their key. */
export const KEY_PARAMETER = 'access_key';

/** Errors of the protocol that a request can make, by the name that Fixer gives them: code and sentence. */
const ERRORS = {
  missing_access_key: [101, 'No API key was given: send it as access_key.'],
  invalid_access_key: [101, 'The API key is not known here, or has expired.'],
  invalid_api_function: [103, 'There is no such resource.'],
  usage_limit_reached: [104, 'The requests of this minute are used up.'],
  function_access_restricted: [105, 'The API key does not allow this.'],
  no_rates_available: [106, 'No rate is known for this request.'],
  invalid_base_currency: [201, 'The base is no currency.'],
  invalid_currency_codes: [202, 'One or more of the symbols are no currencies.'],
  invalid_date: [302, 'The date is none: write YYYY-MM-DD, today or before.'],
  invalid_from_currency: [401, 'from is no currency.'],
  invalid_to_currency: [402, 'to is no currency.'],
  invalid_conversion_amount: [403, 'amount is no amount: write a plain decimal above zero.'],
  no_timeframe_supplied: [501, 'Give start_date and end_date.'],
  invalid_start_date: [502, 'start_date is no date: write YYYY-MM-DD.'],
  invalid_end_date: [503, 'end_date is no date: write YYYY-MM-DD.'],
  invalid_time_frame: [504, 'start_date is after end_date.'],
  time_frame_too_long: [505, 'The time frame has more than 366 days.'],
} as const;

type FixerErrorType = keyof typeof ERRORS;

/** An error as Fixer writes it: with the status 200, because its clients read the body. */
export function createFixerError(type: FixerErrorType, info: string = ERRORS[type][1], status = 200): CompatError {
  return writeError(ERRORS[type][0], type, info, status);
}

/** What the service says rather than the protocol has its HTTP status too, for what stands between. */
export function toFixerError({ code, message, extra }: ProblemError, request: Request): CompatError {
  const status = extra.status ?? PROBLEMS[code].status;
  switch (code) {
    case 'unauthorized': {
      const isMissing = readParameter(request, KEY_PARAMETER) === undefined;
      return createFixerError(isMissing ? 'missing_access_key' : 'invalid_access_key', undefined, status);
    }
    case 'forbidden':
      return createFixerError('function_access_restricted', message, status);
    case 'rate-limited':
      return createFixerError('usage_limit_reached', message, status);
    case 'not-found':
      return createFixerError('invalid_api_function', undefined, status);
    case 'rate-unavailable':
      return createFixerError('no_rates_available', message, extra.status ?? 200);
    default:
      return writeError(status, code.replaceAll('-', '_'), message, status);
  }
}

function writeError(code: number, type: string, info: string, status: number): CompatError {
  return new CompatError(status, JSON.stringify({ success: false, error: { code, type, info } }));
}
