import { dayIn } from '../../rates/day.js';
import type { IsoDate } from '../../rates/quote.js';
import type { RateTable } from '../../rates/rate-table-types.js';
import type { Clock } from '../../support/clock.js';
import { defined } from '../../support/defined.js';
import { didYouMean, quoteSent } from '../../support/suggest.js';
import type { HttpDependencies } from '../dependencies.js';
import { HttpProblem } from '../problems/problem.js';

/** What a request says about the rates that it wants. */
export interface AsOfInput {
  readonly date?: IsoDate | undefined;
  readonly source?: string | undefined;
  readonly maxAgeDays?: number | undefined;
  readonly revision?: number | undefined;
}

/** The same, complete and checked against what the service has. */
export interface AsOf {
  readonly date: IsoDate;
  readonly source?: string;
  readonly maxAgeDays?: number;
  readonly revision?: number;
}

/** Today, UTC. */
export function today(clock: Clock): IsoDate {
  return dayIn('Etc/UTC', clock());
}

/**
 * Fills in today and checks what only the running service knows.
 * @throws HttpProblem 422 for a source that is not configured and a revision that is not given out yet
 */
export function asOf(input: AsOfInput, table: RateTable, { clock, sources }: HttpDependencies): AsOf {
  const { source, revision } = input;
  const keys = sources.map(({ key }) => key);
  if (source !== undefined && !keys.includes(source))
    throw fault('unknown-source', 'source', `there is no source ${quoteSent(source)}; ${didYouMean(source, keys)}`);
  if (revision !== undefined && revision > table.revision)
    throw fault(
      'invalid-request',
      'revision',
      `there is no revision ${revision} yet; the newest is ${table.revision}.`,
    );
  const { date = today(clock), maxAgeDays } = input;
  return { date, ...defined({ source, maxAgeDays, revision }) };
}

function fault(code: 'unknown-source' | 'invalid-request', field: string, detail: string): HttpProblem {
  return new HttpProblem(code, `${field}: ${detail}`, { faults: [{ pointer: `/${field}`, detail }] });
}
