import type { Response } from 'express';
import { PROBLEMS } from '../../../api/problems/catalogue.js';
import type { ProblemError } from '../../../api/problems/problem.js';
import { createRateUnavailableProblem } from '../../../api/problems/rate-unavailable.js';
import { MAX_CARRY_FORWARD_DAYS } from '../../../core/rate-table/as-of.js';
import type { RateTable } from '../../../core/rate-table/rate-table.js';
import { memoizePerObject } from '../../../support/bounded-cache.js';
import { elementAt } from '../../../support/get-or-throw.js';
import type { HttpDependencies } from '../../dependencies.js';
import { cacheUntilNextPublication } from '../../rates/cache-control.js';
import { collect } from '../collect.js';
import { listEuroSources } from '../euro-sources.js';
import { CompatError, type CompatProtocol } from '../protocol.js';
import { writeHistoryZip } from './csv.js';
import { readPublications, RECENT_DAYS, type EuroPublication } from './publications.js';
import { writeDailyXml, writeHistoryXml } from './xml.js';

/** The files of the ECB's euro reference rates, as they lie under www.ecb.europa.eu/stats/eurofxref. */
export function createEcbFiles(dependencies: HttpDependencies): CompatProtocol {
  const sources = listEuroSources(dependencies);
  // A quarter of a million rates: packed once for all who ask between two publications.
  const packHistory = memoizePerObject(async (table: RateTable) => writeHistoryZip(await read(table)));

  async function read(table: RateTable, days?: number): Promise<readonly EuroPublication[]> {
    const publications = await readPublications(table, sources, days);
    if (publications.length > 0) return publications;
    throw createRateUnavailableProblem('no euro reference rates are known', table, dependencies);
  }

  function send(response: Response, mediaType: string, file: string | Buffer): void {
    cacheUntilNextPublication(response, { sources }, true, dependencies);
    response.type(mediaType).send(file);
  }

  async function sendXml(response: Response, days?: number): Promise<void> {
    const publications = await read(dependencies.rates.current, days);
    send(response, 'text/xml', (await collect(writeHistoryXml(publications), String)).join(''));
  }

  return {
    path: '/compat/ecb',
    toError: toFileError,
    routes: [
      {
        path: '/eurofxref-daily.xml',
        handle: async (_request, response) => {
          // Of a day whose every rate is withheld there is no publication: the one before it answers.
          const publications = await read(dependencies.rates.current, MAX_CARRY_FORWARD_DAYS);
          send(response, 'text/xml', writeDailyXml(elementAt(publications, 0)));
        },
      },
      { path: '/eurofxref-hist-90d.xml', handle: (_request, response) => sendXml(response, RECENT_DAYS) },
      { path: '/eurofxref-hist.xml', kind: 'stream', handle: (_request, response) => sendXml(response) },
      {
        path: '/eurofxref-hist.zip',
        kind: 'stream',
        handle: async (_request, response) => {
          send(response, 'application/zip', await packHistory(dependencies.rates.current));
        },
      },
    ],
  };
}

/** A server of files has a status and a sentence. */
function toFileError({ code, message, extra }: ProblemError): CompatError {
  return new CompatError(extra.status ?? PROBLEMS[code].status, `${message}\n`, 'text/plain');
}
