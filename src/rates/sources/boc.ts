import { parseBoc } from './boc-parse.js';
import { latestWindow } from './latest-window.js';
import type { Quote } from '../quote.js';
import { ParseFault, type FetchContext, type RateSource, type Window } from './source.js';
import { decodeText } from './text.js';

/** A year of 23 currencies is about 0.6 MB. */
const LONGEST_SPAN = 366;
const LATEST_SPAN = 60;
const OVERLAP = 7;

/**
 * Daily exchange rates of the Bank of Canada: 1 foreign = x CAD, averages of the day, published once by 16:30 Eastern
 * Time on its business days; the history in this form begins on 2017-01-03.
 * @param baseUrl of the Valet API
 */
export function createBoc(baseUrl = 'https://www.bankofcanada.ca/valet'): RateSource {
  return {
    key: 'boc',
    name: 'Bank of Canada, daily exchange rates',
    kind: 'reference',
    pivot: 'CAD',
    terms: {
      text: 'Free use when the Bank of Canada is named as the source; indicative rates only.',
      url: 'https://www.bankofcanada.ca/terms/',
    },
    coverage: { from: '2017-01-03', currencies: 'about 23 against the Canadian dollar' },
    cadence: 'bank-of-canada-days',
    schedule: { cron: '*/20 16-18 * * 1-5', timeZone: 'America/Toronto', closes: '19:00' },
    comparableDays: Infinity,
    hosts: [new URL(baseUrl).host],
    async fetchLatest(context) {
      const window = latestWindow(context, OVERLAP, LATEST_SPAN);
      return { quotes: await fetchWindow(baseUrl, window, context), validators: {}, covers: window.from };
    },
    historyOf: () => [
      {
        name: 'history',
        windowDays: LONGEST_SPAN,
        fetch: (window, context) => fetchWindow(baseUrl, window, context),
      },
    ],
  };
}

async function fetchWindow(
  baseUrl: string,
  { from, to }: Window,
  { http, signal }: FetchContext,
): Promise<readonly Quote[]> {
  const url = `${baseUrl}/observations/group/FX_RATES_DAILY/json?start_date=${from}&end_date=${to}`;
  const answer = await http.get({ url, accept: 'application/json', signal });
  if (answer.notModified)
    throw new ParseFault('the Bank of Canada answered "not modified" to an unconditional request');
  const quotes = parseBoc(decodeText(answer.body, "the Bank of Canada's answer"));
  const stray = quotes.find(({ date }) => date < from || date > to);
  if (stray) throw new ParseFault(`the Bank of Canada's answer for ${from} to ${to} has a day ${stray.date}`);
  return quotes;
}
