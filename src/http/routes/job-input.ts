import { NDJSON_TYPES, openNdjsonBody } from '../batch/ndjson-body.js';
import { createInputClosedError, createOffsetConflictError } from '../../api/jobs/job-errors.js';
import { hasEnded } from '../../api/jobs/job.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { toJobAccepted, receiveJobInput } from '../job-requests/receive-job-input.js';
import { findOwnJob } from '../job-requests/job-access.js';
import { BATCH_EXAMPLES } from '../openapi/examples/batch.js';
import { batchBody } from '../../api/schemas/batch.js';
import { jobInputQuery, jobAcceptedAnswer, jobParams } from '../../api/schemas/job.js';

/** Sending the input of a job, in parts. */
export function jobInputEndpoint(dependencies: HttpDependencies): Endpoint {
  return defineEndpoint(
    'put',
    '/v1/jobs/{id}/input',
    {
      id: 'putJobInput',
      tag: 'Jobs',
      summary: 'Send the input of a job, or resume sending it',
      description:
        'Lines are stored as they arrive. When the connection breaks, get the job: `input.offset` says how many bytes are stored; send the rest with that offset. The end of the body is the end of the input, unless `more=true`.',
      kind: 'stream',
      params: jobParams,
      query: jobInputQuery,
      body: Object.fromEntries(NDJSON_TYPES.map((type) => [type, { schema: batchBody, examples: BATCH_EXAMPLES }])),
      answers: {
        202: { description: 'What was sent is kept.', content: { 'application/json': { schema: jobAcceptedAnswer } } },
      },
      problems: ['unknown-job', 'offset-conflict', 'job-closed', 'job-too-large', 'storage-full', 'overloaded'],
    },
    async ({ params, query, request, response }) => {
      const input = openNdjsonBody(request, response);
      const job = await findOwnJob(params.id, response, dependencies);
      if (hasEnded(job) || job.input.sealed) throw createInputClosedError(job);
      if (job.input.offset !== query.offset) throw createOffsetConflictError(query.offset, job);
      const received = await receiveJobInput(input, job, query.more === 'true', dependencies);
      if (received) response.status(202).json(toJobAccepted(received));
    },
  );
}
