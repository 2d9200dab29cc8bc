import { didYouMean, quoteInput } from '../../support/suggest.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { ProblemError } from '../../api/problems/problem.js';
import { refreshOutcomeSchema, sourceParams } from '../../api/schemas/source.js';

/** How long an answer waits for a run, ms: a first run fetches the whole history of a publisher. */
const MAX_WAIT_MS = 20_000;

/** Runs a source when the operator says so. */
export function refreshEndpoint({ sources, refresh, clock }: HttpDependencies): Endpoint {
  const content = { 'application/json': { schema: refreshOutcomeSchema } };
  return defineEndpoint(
    'post',
    '/v1/sources/{key}/refresh',
    {
      id: 'refreshSource',
      tag: 'Operations',
      summary: 'Fetch from a source now',
      description:
        'Outside its schedule, and also while its polling is suspended after failures. A run in progress is joined, so asking again returns its outcome.',
      access: 'operate',
      params: sourceParams,
      answers: {
        200: { description: 'How the run ended; a failure of the publisher is an outcome too.', content },
        202: { description: 'The run continues; ask again for its outcome.', content },
      },
      problems: ['unknown-source', 'refresh-off'],
    },
    async ({ params: { key }, response }) => {
      const keys = sources.map((source) => source.key);
      const at = clock().toISOString();
      if (!keys.includes(key)) {
        const detail = `there is no source ${quoteInput(key)}; ${didYouMean(key, keys)}`;
        throw new ProblemError('unknown-source', `key: ${detail}`, { faults: [{ pointer: '/key', detail }] });
      }
      const run = refresh?.(key);
      if (!run)
        throw new ProblemError(
          'refresh-off',
          'This process fetches no rates: REFRESH is off, or its database cannot be written (see /readyz).',
        );
      const outcome = await withTimeout(run, MAX_WAIT_MS);
      if (outcome) response.json(outcome);
      else response.status(202).json({ source: key, outcome: 'under-way', at, added: 0, corrected: 0, marked: 0 });
    },
  );
}

/** What comes of some work within a time; undefined when nothing has come of it by then. */
async function withTimeout<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
