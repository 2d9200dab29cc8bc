import type { Response } from 'express';
import type { z } from 'zod';
import { ratesOf } from '../../api/operations/rates.js';
import type { HttpDependencies } from '../dependencies.js';
import { endpoint, type Content, type Contract, type Endpoint } from '../endpoint.js';
import { dataTag } from '../rates/etag.js';
import { keepUntilNews } from '../rates/cache-control.js';
import { columnsOf, CSV_ROWS, type RowFormat } from '../../api/rate-rows/formats.js';
import { acceptedFormat, sendRows, streamRows } from '../rates/send-rows.js';
import { rateRows, ratesCsv, ratesNdjson, ratesQuery } from '../../api/schemas/rate-rows.js';

const ANY_FORM: Readonly<Record<string, Content>> = {
  'application/json': { schema: rateRows },
  'text/csv': { schema: ratesCsv },
  'application/x-ndjson': { schema: ratesNdjson },
};

function contract(
  id: string,
  summary: string,
  content: Readonly<Record<string, Content>>,
): Contract<never, typeof ratesQuery> {
  return {
    id,
    tag: 'Rates',
    summary,
    description:
      'Of one day (`date`, default today), or of every day of a range (`from`, `to`) on which the source observed both currencies. The observation of a day is the newest on or before it; `ageDays` says how old it is. A range is answered by one source from end to end, and streamed. `average` and `closing` give the rate of a month, quarter or year; in a range, `group` or `average` give one a period.',
    query: ratesQuery,
    kind: ({ from }) => (from === undefined ? 'read' : 'stream'),
    answers: { 200: { description: 'The rates.', content } },
    problems: ['unknown-currency', 'unknown-source', 'rate-unavailable', 'not-acceptable'],
  };
}

/** Rates of one day or of a range, as JSON, CSV or NDJSON. */
export function ratesEndpoints(dependencies: HttpDependencies): readonly Endpoint[] {
  const send = rowSender(dependencies);
  return [
    endpoint('get', '/v1/rates', contract('listRates', 'Rates of a day or a range', ANY_FORM), (input) => {
      input.response.vary('Accept');
      return send(input.query, acceptedFormat(input.request), input.response);
    }),
    endpoint(
      'get',
      '/v1/rates.csv',
      contract('listRatesCsv', 'The same as a CSV file', { 'text/csv': { schema: ratesCsv } }),
      ({ query, response }) => {
        response.set('Content-Disposition', 'attachment; filename="rates.csv"');
        return send(query, CSV_ROWS, response);
      },
    ),
  ];
}

function rowSender(dependencies: HttpDependencies) {
  // What an answer is made from, so that every process on one database gives the same ETag, and another version another.
  const madeBy = [dependencies.version, ...dependencies.sources.map(({ key }) => key)].join('-');
  return async (query: z.output<typeof ratesQuery>, format: RowFormat, response: Response): Promise<void> => {
    const table = dependencies.rates.current;
    const found = ratesOf(query, dependencies);
    keepUntilNews(response, query, found.of === 'range', dependencies);
    const columns = columnsOf(found);
    if (found.of === 'day') sendRows(response, found.rows, columns, format);
    else await streamRows(response, found.rows, columns, format, `W/"${madeBy}-${dataTag(table)}-${format.mediaType}"`);
  };
}
