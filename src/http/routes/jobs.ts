import type { z } from 'zod';
import { RequestDigest } from '../../api/jobs/request-digest.js';
import type { Job } from '../../api/jobs/job.js';
import { checkLineDefaults, toLineDefaults, type LineDefaults } from '../../api/operations/line-defaults.js';
import { NDJSON_TYPES, openNdjsonBody, toInputProblem } from '../batch/ndjson-body.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type EndpointContract, type Endpoint } from '../endpoint.js';
import { decodeBody, rejectQueryBesideJson, readBody } from '../input/body.js';
import { parseJsonObject } from '../../api/validation/json-object.js';
import { requireContentType } from '../input/content-type.js';
import { ownerOf } from '../job-requests/job-access.js';
import { compareRepeatedInput, readIdempotencyKey } from '../job-requests/idempotency-key.js';
import { toJobAccepted, receiveJobInput } from '../job-requests/receive-job-input.js';
import { validate } from '../../api/validation/validate.js';
import { BATCH_EXAMPLES } from '../openapi/examples/batch.js';
import { batchBody } from '../../api/schemas/batch.js';
import { jobAcceptedAnswer, jobOpeningRequest, jobQuery, jobsAnswer, jobsQuery } from '../../api/schemas/job.js';

const BODY_TYPES = [...NDJSON_TYPES, 'application/json'] as const;

const CONTRACT: EndpointContract<never, typeof jobQuery> = {
  id: 'createJob',
  tag: 'Jobs',
  summary: 'Have an archive annotated',
  description:
    'The body is that of `POST /v1/batch`, and the parameters are its parameters. The lines are stored as they arrive and answered by workers in the background; the response comes when the last line is stored. All lines are answered from the rates known now. With a JSON body an empty job is created, to be filled by `PUT /v1/jobs/{id}/input`, which can be resumed after a failure. With the header `Idempotency-Key` (1 to 200 visible ASCII characters, such as a UUID) a request whose answer was lost can be sent again: as long as its job is kept, the same request is answered with that job, and another one with the same key is refused. Keys of different API keys are apart.',
  kind: 'stream',
  query: jobQuery,
  body: {
    ...Object.fromEntries(NDJSON_TYPES.map((type) => [type, { schema: batchBody, examples: BATCH_EXAMPLES }])),
    'application/json': { schema: jobOpeningRequest },
  },
  answers: {
    202: {
      description: 'The job was accepted; `Location` says where it is.',
      content: { 'application/json': { schema: jobAcceptedAnswer } },
    },
  },
  problems: [
    ...(['unknown-currency', 'unknown-source', 'unknown-style', 'webhook-refused'] as const),
    ...(['too-many-jobs', 'job-too-large', 'storage-full', 'overloaded', 'idempotency-key-reused'] as const),
  ],
};

/** Making a job, and the operator's list of jobs. */
export function jobsEndpoints(dependencies: HttpDependencies): readonly Endpoint[] {
  const { jobs, maxText } = dependencies;
  const readJson = readBody(maxText);
  return [
    defineEndpoint(
      'post',
      '/v1/jobs',
      CONTRACT,
      async ({ query, request, response }) => {
        const owner = ownerOf(response);
        const idempotencyKey = readIdempotencyKey(request);
        const sendAccepted = (job: Job): void => {
          response.status(202).location(`/v1/jobs/${job.id}`).json(toJobAccepted(job));
        };
        if (requireContentType(request, BODY_TYPES) === 'application/json') {
          rejectQueryBesideJson(request);
          const { defaults, webhook } = readJobOpening(parseJsonObject(decodeBody(request), 'body'), dependencies);
          const requestDigest = idempotencyKey && new RequestDigest(defaults, webhook).toString();
          sendAccepted((await jobs.open({ owner, defaults, webhook, idempotencyKey, requestDigest })).job);
          return;
        }
        const { webhook, ...options } = query;
        checkLineDefaults(options, dependencies);
        const input = openNdjsonBody(request, response);
        const defaults = toLineDefaults(options);
        const digest = idempotencyKey === undefined ? undefined : new RequestDigest(defaults, webhook);
        const { job, isRepeated } = await jobs.open({ owner, defaults, webhook, idempotencyKey });
        if (digest && isRepeated) {
          await compareRepeatedInput(input, job, digest).catch((error: unknown) => {
            input.destroy();
            throw toInputProblem(error);
          });
          sendAccepted(job);
          return;
        }
        // The sender does not know the id yet, so it cannot resume: what breaks off here is removed.
        const received = await receiveJobInput(input, job, false, dependencies, digest).catch(
          async (error: unknown) => {
            await jobs.remove(job.id);
            throw error;
          },
        );
        if (received) sendAccepted(received);
        else await jobs.remove(job.id);
      },
      [
        (request, response, next) => {
          if (request.is('application/json')) readJson(request, response, next);
          else next();
        },
      ],
    ),
    defineEndpoint(
      'get',
      '/v1/jobs',
      {
        id: 'listJobs',
        tag: 'Jobs',
        summary: 'List the jobs',
        description: 'Of all keys. For the operator.',
        access: 'operate',
        query: jobsQuery,
        answers: { 200: { description: 'The jobs.', content: { 'application/json': { schema: jobsAnswer } } } },
      },
      async ({ query, response }) => {
        response.json(await jobs.list(query.most));
      },
    ),
  ];
}

/** The options as they were sent, once they are valid: the schema of each line fills in the defaults. */
function readJobOpening(
  body: Readonly<Record<string, unknown>>,
  dependencies: HttpDependencies,
): { readonly defaults: LineDefaults; readonly webhook: string | undefined } {
  const { options } = validate(jobOpeningRequest, body);
  checkLineDefaults(options, dependencies, '/options');
  const { webhook: _webhook, ...defaults } = (body.options ?? {}) as z.input<typeof jobOpeningRequest>['options'] &
    object;
  return { defaults, webhook: options.webhook };
}
