import type { Tag } from '../endpoint.js';

/** The introduction of the OpenAPI document: what a client must know before the first call. */
export const INTRODUCTION = [
  'Finds the money figures in English and Chinese news text, normalizes them exactly and converts them with traceable FX rates.',
  'Every amount and every rate is a **decimal string** in plain notation: never a JSON number, never an exponent. Dates are `YYYY-MM-DD`; instants are RFC 3339 in UTC. A conversion names the published quotes it was computed from, so it can be checked by hand.',
  'Errors are `application/problem+json` (RFC 9457); the `type` of each links to a page that explains it. Unknown fields and parameters are refused. Every GET also answers HEAD, has an ETag and is compressed when the client accepts gzip.',
  'Clients must ignore fields and values that they do not know: they may be added at any time. Existing ones keep their name, type and meaning within `/v1`. Where an API key is required, send it as `Authorization: Bearer KEY` or in `X-API-Key`. Answers 429 and 503 say in `Retry-After` when to try again; the request was not started.',
].join('\n\n');

/** The description of each tag. */
export const TAG_DESCRIPTIONS: Readonly<Record<Tag, string>> = {
  Text: 'Text in; figures, conversions and findings out.',
  Jobs: 'Archives: any number of texts, processed in the background.',
  Rates: 'Exchange rates as of a day, each with its source, observation date and path.',
  Reference: 'What the service knows: currencies, house styles, sources of rates.',
  Operations: 'For those who run the service.',
  Pages: 'Web pages for people.',
};
