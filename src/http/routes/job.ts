import { hasEnded } from '../../api/jobs/job.js';
import { progressOf } from '../../api/jobs/progress.js';
import { resultsOf } from '../../api/jobs/read-results.js';
import { NDJSON } from '../batch/ndjson-body.js';
import { sendStream } from '../batch/send-stream.js';
import type { HttpDependencies } from '../dependencies.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { eventsOf } from '../jobs/events.js';
import { ownJob } from '../jobs/job-access.js';
import { deadLetters, job as jobSchema, jobEvents, jobParams, jobResults, resultsQuery } from '../../api/schemas/job.js';
import { REVISION_HEADER } from './batch.js';

const MOST_DEAD = 10_000;

/** What can be asked of one job, and how it is ended. */
export function jobEndpoints(dependencies: HttpDependencies): readonly Endpoint[] {
  const { clock, jobs } = dependencies;
  const common = { tag: 'Jobs', params: jobParams, problems: ['unknown-job'] } as const;
  const answer = { description: 'The job.', content: { 'application/json': { schema: jobSchema } } };
  return [
    endpoint(
      'get',
      '/v1/jobs/{id}',
      {
        ...common,
        id: 'getJob',
        summary: 'How a job goes',
        description: 'State, lines done and failed, speed and time left.',
        answers: { 200: answer },
      },
      async ({ params, response }) => {
        const job = await ownJob(params.id, response, dependencies);
        response.set('Cache-Control', 'no-store').json(await progressOf(jobs.store, job, clock()));
      },
    ),
    endpoint(
      'delete',
      '/v1/jobs/{id}',
      {
        ...common,
        id: 'deleteJob',
        summary: 'Cancel a job, or delete one that has ended',
        description:
          'A job that has not ended is cancelled: what was answered stays until it expires. One that has ended is deleted with its results.',
        answers: { 200: { ...answer, description: 'It is cancelled.' }, 204: { description: 'It is deleted.' } },
      },
      async ({ params, response }) => {
        const job = await ownJob(params.id, response, dependencies);
        if (!hasEnded(job) && (await jobs.store.cancel(job.id, clock()))) {
          const cancelled = await ownJob(job.id, response, dependencies);
          response.json(await progressOf(jobs.store, cancelled, clock()));
          return;
        }
        await jobs.store.remove(job.id);
        response.status(204).end();
      },
    ),
    endpoint(
      'get',
      '/v1/jobs/{id}/results',
      {
        ...common,
        id: 'getJobResults',
        kind: 'stream',
        summary: 'The answers of a job, in the order of its lines',
        description:
          'Also while it runs: as far as they are there without a gap. `from` goes on where an earlier answer, or one that was cut off, has ended.',
        query: resultsQuery,
        answers: { 200: { description: 'The answers.', content: { [NDJSON]: { schema: jobResults } } } },
      },
      async ({ params, query, response }) => {
        const job = await ownJob(params.id, response, dependencies);
        response.set('Cache-Control', 'no-store').set(REVISION_HEADER, String(job.revision)).type(NDJSON);
        await sendStream(response, resultsOf(jobs.store, job.id, query.from));
      },
    ),
    endpoint(
      'get',
      '/v1/jobs/{id}/events',
      {
        ...common,
        id: 'getJobEvents',
        kind: 'stream',
        summary: 'How a job goes, as it goes',
        description: 'Server-sent events, until the job has ended.',
        answers: { 200: { description: 'The events.', content: { 'text/event-stream': { schema: jobEvents } } } },
      },
      async ({ params, response }) => {
        const job = await ownJob(params.id, response, dependencies);
        const gone = new AbortController();
        response.once('close', () => {
          gone.abort();
        });
        // Packing would hold the events back; so would a proxy of nginx's kind.
        response
          .set({ 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' })
          .type('text/event-stream');
        await sendStream(response, eventsOf(job.id, dependencies, gone.signal));
      },
    ),
    endpoint(
      'get',
      '/v1/jobs/{id}/dead-letters',
      {
        ...common,
        id: 'getDeadLetters',
        summary: 'Lines of a job that were given up, and why',
        description: 'Every attempt at them has failed. Their answers are problems with the code `line-given-up`.',
        answers: { 200: { description: 'The lines.', content: { 'application/json': { schema: deadLetters } } } },
      },
      async ({ params, response }) => {
        const { id } = await ownJob(params.id, response, dependencies);
        const dead = await jobs.store.deadLines(id, MOST_DEAD);
        response.json(dead.map((each) => ({ ...each, at: each.at.toISOString() })));
      },
    ),
  ];
}
