/** One kind of problem; `GET /problems/{code}` is its page. */
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
      'The address or a header cannot be read, for example because of an invalid percent escape. Encode every query value with encodeURIComponent or an equivalent function.',
  },
  'malformed-json': {
    status: 400,
    title: 'The body is not JSON',
    explanation:
      'The Content-Type is application/json, but the body is not valid JSON. The detail names the line and column. Use a JSON library to write the body instead of concatenating strings.',
  },
  'invalid-encoding': {
    status: 400,
    title: 'The body is not UTF-8',
    explanation:
      'Bodies are read as UTF-8 only, and strictly: a byte sequence that is not UTF-8 is refused, because every figure after it would have a wrong offset. Convert the text (from GB 18030, Big5, Windows-1252 …) before you send it.',
  },
  'operator-only': {
    status: 401,
    title: 'Only the operator may do this',
    explanation:
      'The operator has a key for this: an API key with the scope "operate", or the value of the setting OPERATOR_KEY. Send it as "Authorization: Bearer KEY".',
  },
  'no-operator': {
    status: 403,
    title: 'No operator key is configured',
    explanation:
      'This needs a key with the scope "operate", and the service has none. The operator creates one with "npm run keys -- create --scope operate", or sets OPERATOR_KEY (16 characters or more) and restarts the service.',
  },
  unauthorized: {
    status: 401,
    title: 'The request has no valid API key',
    explanation:
      'Send the key as "Authorization: Bearer KEY" or in the header X-API-Key, never in the address, which is written to logs. The operator creates keys with "npm run keys -- create"; a key may have expired.',
  },
  forbidden: {
    status: 403,
    title: 'The API key does not allow this',
    explanation:
      'A key has scopes: "use" for the service itself, "metrics" for /metrics, "operate" for the operator, which allows everything. The detail says which one is needed; the operator sets scopes with "npm run keys -- create --scope".',
  },
  'forbidden-origin': {
    status: 403,
    title: 'Pages of this origin may not call the service',
    explanation:
      'The request came from a web page of another origin, which could send it in the name of its reader. The operator can name origins whose pages may call (the setting CORS_ORIGINS); programs send no Origin header and are not affected.',
  },
  'unknown-host': {
    status: 421,
    title: 'The service is not known by this host name',
    explanation:
      "The Host header names a host that is neither an address, nor this machine, nor listed by the operator. A web page can point a name of its own at a service on a reader's machine, so other names are refused where no API key is required. The operator lists the names of the service in HOSTS.",
  },
  'not-found': {
    status: 404,
    title: 'Nothing found at this address',
    explanation: 'The path is not a resource of this service. All resources are listed at /docs and in /openapi.json.',
  },
  'rate-unavailable': {
    status: 404,
    title: 'No rate is known for this pair and day',
    explanation:
      'No configured source has an observation of both currencies near the requested day. A missing rate is never replaced by a constant: the detail says what is available instead. While no rates at all are loaded the status is 503.',
  },
  'unknown-job': {
    status: 404,
    title: 'No such job',
    explanation:
      'A job exists in the service that created it, or in all that share its database, until it is deleted or expires: `expiresAt` of the job says when. Fetch the results before that. A job of another API key is not visible.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The resource does not support this method',
    explanation: 'The Allow header of the answer lists the supported methods.',
  },
  'not-acceptable': {
    status: 406,
    title: 'The resource has no representation that the Accept header allows',
    explanation: 'The detail lists the available media types. Omit Accept to get the first of them.',
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
      'A request must arrive completely within the time that the detail names, so that slow connections do not block others. Use a faster connection or compress large texts (Content-Encoding: gzip); the operator can raise the limit with REQUEST_TIMEOUT.',
  },
  'offset-conflict': {
    status: 409,
    title: 'The part does not continue the stored input',
    explanation:
      'An input sent in parts is stored up to the last complete line. `input.offset` of `GET /v1/jobs/{id}` says where the next part begins; send it with that offset. Two simultaneous uploads cause this too.',
  },
  'job-closed': {
    status: 409,
    title: 'The job accepts no more lines',
    explanation:
      'Its input is complete, or it has ended. Send further lines as another job. Send all parts but the last with `more=true`.',
  },
  'no-report': {
    status: 409,
    title: 'The job has no report',
    explanation:
      'Only a job that was made with `answer=audit` has a report: its lines were checked, and their answers keep the sentences of the findings. Fetch the results of other jobs from `/v1/jobs/{id}/results`.',
  },
  'job-too-large': {
    status: 413,
    title: 'The job has too many lines',
    explanation:
      'The detail states the limit. Send the rest as another job; the operator can raise the limit with JOB_LINES.',
  },
  'too-large': {
    status: 413,
    title: 'The text or the body is too large',
    explanation:
      'The detail states the limit. Send long texts in parts, split between paragraphs; the operator can raise the limit with MAX_TEXT.',
  },
  'too-many-figures': {
    status: 413,
    title: 'The text has too many figures',
    explanation:
      'An answer has about a kilobyte for each figure. The detail states how many the text has and how many are answered. Send the text in parts, split between paragraphs or rows; the operator can raise the limit with MAX_FIGURES.',
  },
  'answer-too-large': {
    status: 413,
    title: 'The answer would be too large',
    explanation:
      'The detail states the limit. Send the text in parts, split between paragraphs or rows, or ask for fewer currencies (`to`); the operator can raise the limit with MAX_ANSWER.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The media type of the body is not supported',
    explanation: 'The detail lists the supported types. Set the Content-Type header to the type of the body.',
  },
  'invalid-request': {
    status: 422,
    title: 'A field of the request is not valid',
    explanation:
      'The request was read, but a field is missing, unknown or out of range. Each entry of errors names one field with a JSON Pointer and says what was sent and what is allowed. Unknown fields are refused, because a misspelt option that is ignored would silently change the answer.',
  },
  'invalid-text': {
    status: 422,
    title: 'The text contains characters that are not allowed',
    explanation:
      'A NUL character or half of a surrogate pair cannot be written in UTF-8 or shown to a reader; such a text was cut or decoded wrongly. The detail names the UTF-16 offset. Correct the text at its source.',
  },
  'invalid-amount': {
    status: 422,
    title: 'The amount cannot be read',
    explanation:
      'An amount is a plain decimal ("380000000000", "0.5") or one number as newspapers write it ("380bn", "3800亿"), without a currency, which is a separate parameter.',
  },
  'unknown-currency': {
    status: 422,
    title: 'A currency code is not in ISO 4217',
    explanation: 'Currencies are named by their ISO 4217 codes in capitals; GET /v1/currencies lists them.',
  },
  'unknown-source': {
    status: 422,
    title: 'No such source of rates',
    explanation: 'GET /v1/sources lists the sources that this service is configured with.',
  },
  'unknown-style': {
    status: 422,
    title: 'No such house style',
    explanation: 'GET /v1/styles lists the house styles; you can also send your own style as an object.',
  },
  'rate-limited': {
    status: 429,
    title: 'Too many requests in a minute',
    explanation:
      'The RateLimit header of every answer says how many requests are left and Retry-After when there will be more. Send many texts in one request with POST /v1/batch; the operator can raise the limit of a key with "npm run keys -- create --rate".',
  },
  'webhook-refused': {
    status: 422,
    title: 'The service may not call this address',
    explanation:
      'A webhook may call only hosts that the operator has listed (the setting WEBHOOK_HOSTS), over https, or http on the loopback address. Poll the state of the job instead, or ask the operator to list the host.',
  },
  'too-many-jobs': {
    status: 429,
    title: 'Too many unfinished jobs',
    explanation:
      'The number of unfinished jobs is limited for each key, or for all callers together where no key is required. Wait for one to end, or cancel one; the operator can raise the limit with JOBS_PER_KEY.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'The Idempotency-Key belongs to another request',
    explanation:
      'A request with this `Idempotency-Key` but another body or other options has made a job that is still kept. Use a new key, such as a UUID, for each job, and the same key only to send the same request again.',
  },
  'line-given-up': {
    status: 500,
    title: 'A line of a batch or job was given up',
    explanation:
      'Every attempt to answer the line, or the lines around it, has failed; in a job each time in another worker. The line may take too much time or memory, or have triggered a bug in the service; `GET /v1/jobs/{id}/dead-letters` lists such lines of a job. Please inform the operator, and send the line again later.',
  },
  'internal-error': {
    status: 500,
    title: 'Internal error',
    explanation:
      'The request is not the cause. The requestId of the answer identifies the line in the log of the service; please tell its operator.',
  },
  overloaded: {
    status: 503,
    title: 'The service is busy',
    explanation:
      'The process has reached its limit of simultaneous requests of this kind, or of answers that nobody reads; the detail says which. Send the request again after the seconds in Retry-After. The operator can raise MAX_REQUESTS, MAX_STREAMS and MAX_UNREAD, or run more processes.',
  },
  'text-timeout': {
    status: 503,
    title: 'The text was not answered in time',
    explanation:
      'A long text is answered within a time limit, which the detail states, so that it does not hold up others. Send it in parts, split between paragraphs, or again when the service is less busy; the operator can raise the limit with TEXT_TIMEOUT.',
  },
  'storage-unavailable': {
    status: 503,
    title: 'The database cannot be used now',
    explanation:
      'The database that keeps the jobs cannot be reached, is locked by another process, or cannot be written, for example because its disk is full. Send the request again after the seconds in Retry-After; /readyz and the log of the service say more.',
  },
  'storage-full': {
    status: 507,
    title: 'No space for more jobs',
    explanation:
      'The inputs and answers of all jobs, or of the jobs of one key, have reached their size limit. Delete jobs whose results have been fetched, or wait until they expire; the operator can raise the limits with JOBS_DISK and, for the jobs of one key, JOBS_DISK_PER_KEY.',
  },
  'not-ready': {
    status: 503,
    title: 'The service is not ready yet',
    explanation: 'Rates are still being loaded, or none are known. Try again in a moment.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Whether `code` is in the catalogue. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}
