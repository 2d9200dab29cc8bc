/** One kind of problem; `GET /problems/{code}` shows it. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** Why it happens and what to do about it. */
  readonly explanation: string;
}

/** Every problem that an answer can carry, by its code. The `type` of an answer is `/problems/` and the code. */
export const PROBLEMS = {
  'bad-request': {
    status: 400,
    title: 'The request is not well-formed HTTP',
    explanation:
      'The address or a header cannot be read, for example because of a broken percent escape. Encode every query value with encodeURIComponent or its like.',
  },
  'malformed-json': {
    status: 400,
    title: 'The body is not JSON',
    explanation:
      'The body was announced as application/json but does not parse. The detail says at which line and column. Let a JSON library write the body instead of putting it together from strings.',
  },
  'invalid-encoding': {
    status: 400,
    title: 'The body is not UTF-8',
    explanation:
      'Bodies are read as UTF-8 only, and strictly: a byte sequence that is not UTF-8 is refused, because every figure found behind it would be at a wrong offset. Convert the text (from GB 18030, Big5, Windows-1252 …) before it is sent.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing at this address',
    explanation: 'The path names no resource of this service. All of them are listed at /docs and in /openapi.json.',
  },
  'rate-unavailable': {
    status: 404,
    title: 'No rate is known for this pair and day',
    explanation:
      'No configured source has an observation of both currencies near the day asked for. No constant ever stands in for a rate: the detail says what is available instead. While no rates at all are loaded the status is 503.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The resource does not know this method',
    explanation: 'The Allow header of the answer lists the methods that the resource knows.',
  },
  'not-acceptable': {
    status: 406,
    title: 'The resource has no form that the Accept header admits',
    explanation: 'The detail lists the media types on offer. Leave Accept out to get the first of them.',
  },
  'too-large': {
    status: 413,
    title: 'The text or the body is too large',
    explanation:
      'The detail says the limit in force. Send long texts in parts, cut between paragraphs; the operator can raise the limit with MAX_TEXT.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is of a type that is not read here',
    explanation:
      'The detail lists the types that are read. Set the Content-Type header to the one that the body is in.',
  },
  'invalid-request': {
    status: 422,
    title: 'A field of the request is not valid',
    explanation:
      'The request was read, but a field is missing, unknown or out of range. Each entry of errors names one field with a JSON Pointer and says what was sent and what is allowed. Unknown fields are refused, because a misspelt option that is ignored changes the answer in silence.',
  },
  'invalid-text': {
    status: 422,
    title: 'The text holds characters that no text has',
    explanation:
      'A NUL character or half of a surrogate pair cannot be written in UTF-8 or shown to a reader; such a text was cut or decoded wrongly on its way. The detail says at which UTF-16 offset. Mend the text at its source.',
  },
  'invalid-amount': {
    status: 422,
    title: 'The amount cannot be read',
    explanation:
      'An amount is a plain decimal ("380000000000", "0.5") or one number as newspapers write it ("380bn", "3800亿"), without a currency: that is given apart.',
  },
  'unknown-currency': {
    status: 422,
    title: 'A currency code is not one of ISO 4217',
    explanation: 'Currencies are named by their ISO 4217 codes in capitals; GET /v1/currencies lists them.',
  },
  'unknown-source': {
    status: 422,
    title: 'There is no such source of rates',
    explanation: 'GET /v1/sources lists the sources that this service is configured with.',
  },
  'unknown-style': {
    status: 422,
    title: 'There is no such house style',
    explanation: 'GET /v1/styles lists the house styles; a style of your own can be sent as an object in its place.',
  },
  'internal-error': {
    status: 500,
    title: 'The service has made a mistake',
    explanation:
      'The request is not at fault. The requestId of the answer leads to the log of the service; please tell its operator.',
  },
  'not-ready': {
    status: 503,
    title: 'The service is not ready yet',
    explanation: 'Rates are still being loaded, or none are known. Try again in a moment.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Is `code` one of the catalogue? */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}
