import type { Tag } from '../endpoint.js';

/** What a reader of the documentation must know before the first call. */
export const INTRODUCTION = [
  'Finds the money figures in English and Chinese news text, normalizes them exactly and converts them with traceable FX rates.',
  'Every amount and every rate is a **decimal string** in plain notation: never a JSON number, never an exponent. Dates are `YYYY-MM-DD`; instants are RFC 3339 in UTC. A conversion names the published quotes that it was made from, so that it can be checked by hand.',
  'Errors are `application/problem+json` (RFC 9457); the `type` of each leads to a page that explains it. Unknown fields and parameters are refused. Every GET also answers HEAD, has an ETag and is sent packed when the client admits gzip.',
  'A client passes over fields and values that it does not know: they may be added at any time. What there is keeps its name, type and meaning within `/v1`. Where the operator asks for an API key, it is sent as `Authorization: Bearer KEY` or in `X-API-Key`. Answers 429 and 503 say in `Retry-After` when to try again; the request was not begun.',
].join('\n\n');

/** What each chapter holds. */
export const TAG_DESCRIPTIONS: Readonly<Record<Tag, string>> = {
  Text: 'Text in; figures, conversions and remarks out.',
  Jobs: 'Archives: any number of texts, worked off while nobody waits.',
  Rates: 'Exchange rates as of a day, each with its source, observation date and path.',
  Reference: 'What the service knows: currencies, house styles, sources of rates.',
  Operations: 'For those who run the service.',
  Pages: 'For people.',
};
