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
  'operator-only': {
    status: 401,
    title: 'Only the operator may do this',
    explanation:
      'Whoever runs the service has a key for what only they may do: an API key with the scope "operate", or that of the setting OPERATOR_KEY. Send it as "Authorization: Bearer KEY".',
  },
  'no-operator': {
    status: 403,
    title: 'Nobody may do this here',
    explanation:
      'What only the operator may do takes a key with the scope "operate", and the service knows none. Whoever runs it makes one with "npm run keys -- create --scope operate", or sets OPERATOR_KEY (16 characters or more) and starts it again.',
  },
  unauthorized: {
    status: 401,
    title: 'The request has no API key that is accepted',
    explanation:
      'Send the key as "Authorization: Bearer KEY" or in the header X-API-Key, never in the address, which gets into logs. The operator makes one with "npm run keys -- create", and can let a key expire.',
  },
  forbidden: {
    status: 403,
    title: 'The API key does not allow this',
    explanation:
      'A key has scopes: "use" for the service itself, "metrics" for /metrics, "operate" for the operator, which allows all. The detail says which one is needed; the operator gives them with "npm run keys -- create --scope".',
  },
  'forbidden-origin': {
    status: 403,
    title: 'Pages of this origin may not call here',
    explanation:
      'The request came from a web page of another origin. The operator can name origins whose pages may call (the setting CORS_ORIGINS); programs send no Origin header and are not concerned.',
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
  'unknown-job': {
    status: 404,
    title: 'There is no such job',
    explanation:
      'A job is known to the service that made it, or to all that share its database, until it is deleted or expires: `expiresAt` of the job says when. Fetch the results before.',
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
  'refresh-off': {
    status: 409,
    title: 'This process fetches no rates',
    explanation:
      'The service was started with REFRESH=off: its rates are those of the database, which another process or the operator\'s command ("npm run rates -- backfill") fills. Ask a process that refreshes, or start this one with REFRESH=on.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request did not arrive in time',
    explanation:
      'A request must arrive whole within the time that the detail names, so that slow connections do not take the places of others. Send large texts over a faster line or packed (Content-Encoding: gzip); the operator can raise the time with REQUEST_TIMEOUT.',
  },
  'offset-conflict': {
    status: 409,
    title: 'The part does not follow what is kept of the input',
    explanation:
      'An input that is sent in parts is kept up to the last whole line. `input.offset` of `GET /v1/jobs/{id}` says where the next part begins; send it with that offset. Two senders at once come to this too.',
  },
  'job-closed': {
    status: 409,
    title: 'The job takes no more lines',
    explanation:
      'Its input has been sent whole, or it has ended. Send further lines as another job. Parts of an input that goes on are sent with `more=true`.',
  },
  'job-too-large': {
    status: 413,
    title: 'The job has too many lines',
    explanation:
      'The detail says the limit in force. Send the rest as another job; the operator can raise the limit with JOB_LINES.',
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
  'rate-limited': {
    status: 429,
    title: 'Too many requests in a minute',
    explanation:
      'The RateLimit header of every answer says how many requests are left and Retry-After when there will be more. Send many texts in one request with POST /v1/batch; the operator gives a key more with "npm run keys -- create --rate".',
  },
  'webhook-refused': {
    status: 422,
    title: 'The service may not call this address',
    explanation:
      'The end of a job is told only to hosts that the operator has listed (the setting WEBHOOK_HOSTS), over https, or http on the loopback address. Ask for the state of the job instead, or have the host listed.',
  },
  'too-many-jobs': {
    status: 429,
    title: 'Too many jobs that have not ended',
    explanation:
      'One key, or all callers together where no key is asked for, may have a number of jobs that have not ended. Wait for one to end, or cancel one; the operator can raise the limit with JOBS_PER_KEY.',
  },
  'line-given-up': {
    status: 500,
    title: 'A line of a job was given up',
    explanation:
      'Every attempt to answer the line, or the lines around it, has failed, each time in another worker. The line is not to blame for what is wrong with the service, but may have brought it out; `GET /v1/jobs/{id}/dead-letters` lists such lines. Please tell the operator, and send the line again later.',
  },
  'internal-error': {
    status: 500,
    title: 'The service has made a mistake',
    explanation:
      'The request is not at fault. The requestId of the answer leads to the log of the service; please tell its operator.',
  },
  overloaded: {
    status: 503,
    title: 'The service is busy',
    explanation:
      'As many requests of this kind are under way as the process takes on at once. The request was not begun: send it again after the seconds that Retry-After names. The operator can raise MAX_REQUESTS and MAX_STREAMS, or run more processes.',
  },
  'storage-full': {
    status: 507,
    title: 'There is no room for more jobs',
    explanation:
      'The inputs and answers of all jobs may take so much and no more. Delete jobs whose results have been fetched, or wait until they expire; the operator can raise the limit with JOBS_DISK.',
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
