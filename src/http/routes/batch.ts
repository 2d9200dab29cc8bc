import { streamAnswers } from '../batch/answer-stream.js';
import { toInputProblem, NDJSON, NDJSON_TYPES, openNdjsonBody } from '../batch/ndjson-body.js';
import { sendStream } from '../send-stream.js';
import { checkLineDefaults, toLineDefaults } from '../../api/operations/line-defaults.js';
import { resolveAsOf } from '../../api/validation/as-of.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type EndpointContract, type Endpoint } from '../endpoint.js';
import { BATCH_EXAMPLES } from '../openapi/examples/batch.js';
import { batchAnswer, batchBody, batchQuery } from '../../api/schemas/batch.js';
import type { Batch } from '../../api/batch/batch.js';
import type { BatchPool } from '../../api/batch/thread-pool.js';
import { getRequestContext } from '../middleware/request-context.js';

/** The revision that a whole answer was made from. */
export const REVISION_HEADER = 'Crossrate-Revision';

const CONTRACT: EndpointContract<never, typeof batchQuery> = {
  id: 'batch',
  tag: 'Text',
  summary: 'Annotate any number of texts in one stream',
  description:
    'NDJSON in, NDJSON out: each line is a request of `POST /v1/annotate`, or of `POST /v1/compare`, with an `id`, each answer line has the `id`, a `status`, and a `result` or a `problem`. Both directions are streamed: answers are sent in order while lines still arrive, and the service reads no faster than the answers are read, so read while you write. There is no limit on the number of lines; a line may be as long as the body of a request to annotate. An invalid line affects no other. Parameters of the query are defaults that a line may override. All lines are answered from one revision of the rates, named by the header `Crossrate-Revision`.',
  kind: 'stream',
  query: batchQuery,
  body: Object.fromEntries(NDJSON_TYPES.map((type) => [type, { schema: batchBody, examples: BATCH_EXAMPLES }])),
  answers: {
    200: { description: 'The answers, in the order of the lines.', content: { [NDJSON]: { schema: batchAnswer } } },
  },
  problems: ['unknown-currency', 'unknown-source', 'unknown-style'],
};

/** Annotates a stream of texts. */
export function batchEndpoint(dependencies: HttpDependencies): Endpoint {
  const { clock, batchPool, maxText, rates, sources } = dependencies;
  return defineEndpoint('post', '/v1/batch', CONTRACT, async ({ query, request, response }) => {
    const input = openNdjsonBody(request, response);
    const table = rates.current;
    checkLineDefaults(query, dependencies);
    resolveAsOf(query, table, dependencies);
    const { revision = table.revision } = query;
    const batch: Batch = { table, sources, at: clock(), revision, defaults: toLineDefaults(query), maxText };
    response.set(REVISION_HEADER, String(revision)).type(NDJSON);
    try {
      const pool = countPieces(batchPool, getRequestContext(response));
      await sendStream(response, extractBytes(streamAnswers(input, batch, pool)));
    } catch (error) {
      throw toInputProblem(error);
    }
  });
}

/** Counts the pieces that are answered in threads: a client that waits for them is not slow. */
function countPieces(pool: BatchPool, context: { piecesUnderWay?: number }): BatchPool {
  const count = (change: number): void => {
    context.piecesUnderWay = (context.piecesUnderWay ?? 0) + change;
  };
  return {
    ...pool,
    async answerPiece(...piece) {
      count(1);
      try {
        return await pool.answerPiece(...piece);
      } finally {
        count(-1);
      }
    },
  };
}

async function* extractBytes(pieces: AsyncIterable<{ readonly bytes: Buffer }>): AsyncGenerator<Buffer> {
  for await (const { bytes } of pieces) yield bytes;
}
