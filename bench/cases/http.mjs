/** The requests that are measured over HTTP: `[name, path, request]`. The rates are the shipped ones of a past day. */
import { ENGLISH } from '../texts/english.mjs';

const OPTIONS = { to: ['USD'], date: '2024-03-06', source: 'currency-api' };
const SENTENCE = 'The group will invest more than 380 billion yuan over three years.';

export const REQUESTS = [
  ['annotate, one sentence', '/v1/annotate', post({ text: SENTENCE, ...OPTIONS })],
  ['annotate, article of 7 kB', '/v1/annotate', post({ text: ENGLISH, ...OPTIONS })],
  ['convert', '/v1/convert?amount=380bn&from=CNY&to=USD&date=2024-03-06&source=currency-api', { method: 'GET' }],
];

function post(body) {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
