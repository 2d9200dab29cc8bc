import type { Response } from 'express';
import type { z } from 'zod';
import { queryRates } from '../../api/operations/rates.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type BodyContent, type EndpointContract, type Endpoint } from '../endpoint.js';
import { hashRateTable } from '../rates/etag.js';
import { cacheUntilNextPublication } from '../rates/cache-control.js';
import { selectColumns, CSV_ROWS, type RowFormat } from '../../api/rate-rows/formats.js';
import { negotiateFormat, sendRows, streamRows } from '../rates/send-rows.js';
import { rateRowsAnswer, ratesCsvAnswer, ratesNdjsonAnswer, ratesQuery } from '../../api/schemas/rate-rows.js';

const ALL_FORMATS: Readonly<Record<string, BodyContent>> = {
  'application/json': { schema: rateRowsAnswer },
  'text/csv': { schema: ratesCsvAnswer },
  'application/x-ndjson': { schema: ratesNdjsonAnswer },
};

function createRatesContract(
  id: string,
  summary: string,
  content: Readonly<Record<string, BodyContent>>,
): EndpointContract<never, typeof ratesQuery> {
  return {
    id,
    tag: 'Rates',
    summary,
    description:
      'Of one day (`date`, default today), or of every day of a range (`from`, `to`) on which the source observed both currencies. The observation of a day is the newest on or before it; `ageDays` is its age. A range is answered by one source throughout, and streamed. `average` and `closing` give the rate of a month, quarter or year; in a range, `group` or `average` give one rate for each period.',
    query: ratesQuery,
    sample: { quotes: ['CNY', 'HKD'], date: '2025-02-24' },
    kind: ({ from }) => (from === undefined ? 'read' : 'stream'),
    answers: { 200: { description: 'The rates.', content } },
    problems: ['unknown-currency', 'unknown-source', 'rate-unavailable', 'not-acceptable'],
  };
}

/** Rates of one day or of a range, as JSON, CSV or NDJSON. */
export function ratesEndpoints(dependencies: HttpDependencies): readonly Endpoint[] {
  const send = createRowSender(dependencies);
  return [
    defineEndpoint(
      'get',
      '/v1/rates',
      createRatesContract('listRates', 'Rates of a day or a range', ALL_FORMATS),
      (input) => {
        input.response.vary('Accept');
        return send(input.query, negotiateFormat(input.request), input.response);
      },
    ),
    defineEndpoint(
      'get',
      '/v1/rates.csv',
      createRatesContract('listRatesCsv', 'The same as a CSV file', { 'text/csv': { schema: ratesCsvAnswer } }),
      ({ query, response }) => {
        response.set('Content-Disposition', 'attachment; filename="rates.csv"');
        return send(query, CSV_ROWS, response);
      },
    ),
  ];
}

function createRowSender(dependencies: HttpDependencies) {
  // What an answer is made from, so that every process on one database gives the same ETag, and another version another.
  const madeBy = [dependencies.version, ...dependencies.sources.map(({ key }) => key)].join('-');
  return async (query: z.output<typeof ratesQuery>, format: RowFormat, response: Response): Promise<void> => {
    const table = dependencies.rates.current;
    const found = queryRates(query, dependencies);
    cacheUntilNextPublication(response, query, found.of === 'range', dependencies);
    const columns = selectColumns(found);
    if (found.of === 'day') sendRows(response, found.rows, columns, format);
    else
      await streamRows(
        response,
        found.rows,
        columns,
        format,
        `W/"${madeBy}-${hashRateTable(table)}-${format.mediaType}"`,
      );
  };
}
