import { hasEnded } from '../../api/jobs/job.js';
import { writeAuditReport } from '../../api/audit/report.js';
import { tallyResults } from '../../api/jobs/audit-report.js';
import { ProblemError } from '../../api/problems/problem.js';
import { pageSchema } from '../../api/schemas/page.js';
import { todayUtc } from '../../api/validation/as-of.js';
import { NDJSON } from '../batch/ndjson-body.js';
import { sendStream } from '../send-stream.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { streamJobEvents } from '../job-requests/events.js';
import { findOwnJob } from '../job-requests/job-access.js';
import {
  deadLettersAnswer,
  jobSchema,
  jobEventsAnswer,
  jobParams,
  jobReportAnswer,
  jobReportQuery,
  jobResultsAnswer,
  jobResultsQuery,
} from '../../api/schemas/job.js';
import { REVISION_HEADER } from './batch.js';

const MAX_DEAD_LETTERS = 10_000;

/** What can be asked of one job, and how it is ended. */
export function jobEndpoints(dependencies: HttpDependencies): readonly Endpoint[] {
  const { jobs } = dependencies;
  const common = { tag: 'Jobs', params: jobParams, problems: ['unknown-job'] } as const;
  const answer = { description: 'The job.', content: { 'application/json': { schema: jobSchema } } };
  return [
    defineEndpoint(
      'get',
      '/v1/jobs/{id}',
      {
        ...common,
        id: 'getJob',
        summary: 'Progress of a job',
        description: 'State, lines done and failed, speed and time left.',
        answers: { 200: answer },
      },
      async ({ params, response }) => {
        const job = await findOwnJob(params.id, response, dependencies);
        response.set('Cache-Control', 'no-store').json(await jobs.getProgress(job));
      },
    ),
    defineEndpoint(
      'delete',
      '/v1/jobs/{id}',
      {
        ...common,
        id: 'deleteJob',
        summary: 'Cancel a job, or delete one that has ended',
        description:
          'A job that has not ended is cancelled: answers so far stay until it expires. One that has ended is deleted with its results.',
        answers: { 200: { ...answer, description: 'It is cancelled.' }, 204: { description: 'It is deleted.' } },
      },
      async ({ params, response }) => {
        const job = await findOwnJob(params.id, response, dependencies);
        const cancelled = hasEnded(job) ? undefined : await jobs.cancel(job.id);
        if (cancelled) {
          response.json(cancelled);
          return;
        }
        await jobs.remove(job.id);
        response.status(204).end();
      },
    ),
    defineEndpoint(
      'get',
      '/v1/jobs/{id}/results',
      {
        ...common,
        id: 'getJobResults',
        kind: 'stream',
        summary: 'The answers of a job, in the order of its lines',
        description:
          'Also while it runs: up to the first missing answer. `from` continues where an earlier or interrupted response ended.',
        query: jobResultsQuery,
        answers: { 200: { description: 'The answers.', content: { [NDJSON]: { schema: jobResultsAnswer } } } },
      },
      async ({ params, query, response }) => {
        const job = await findOwnJob(params.id, response, dependencies);
        response.set('Cache-Control', 'no-store').set(REVISION_HEADER, String(job.revision)).type(NDJSON);
        await sendStream(response, jobs.readResults(job.id, query.from));
      },
    ),
    defineEndpoint(
      'get',
      '/v1/jobs/{id}/report',
      {
        ...common,
        problems: ['unknown-job', 'no-report'],
        id: 'getJobReport',
        kind: 'stream',
        summary: 'The report of an audit',
        description:
          'Of a job that was made with `answer=audit`: errors and warnings by rule, year and desk, with base rates and the sentence of each. While the job runs, of the lines answered so far. Lines that were answered with a problem are not counted.',
        query: jobReportQuery,
        answers: {
          200: {
            description: 'The report.',
            content: { 'text/html': { schema: pageSchema }, 'application/json': { schema: jobReportAnswer } },
          },
        },
      },
      async ({ params, query: { format }, response }) => {
        const job = await findOwnJob(params.id, response, dependencies);
        if (job.defaults.answer !== 'audit')
          throw new ProblemError('no-report', `The lines of job ${job.id} were annotated, not audited.`);
        const tally = await tallyResults(jobs.readResults(job.id, 0));
        response
          .set('Cache-Control', 'no-store')
          .type(format)
          .send(
            writeAuditReport(
              tally,
              format,
              todayUtc(() => job.createdAt),
              { state: job.state, failed: job.lines.failed },
            ),
          );
      },
    ),
    defineEndpoint(
      'get',
      '/v1/jobs/{id}/events',
      {
        ...common,
        id: 'getJobEvents',
        kind: 'stream',
        summary: 'Progress of a job as a stream',
        description: 'Server-sent events, until the job has ended.',
        answers: { 200: { description: 'The events.', content: { 'text/event-stream': { schema: jobEventsAnswer } } } },
      },
      async ({ params, response }) => {
        const job = await findOwnJob(params.id, response, dependencies);
        const gone = new AbortController();
        response.once('close', () => {
          gone.abort();
        });
        // Compression would hold the events back, and so would nginx: it buffers unless X-Accel-Buffering says no.
        response
          .set({ 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' })
          .type('text/event-stream');
        await sendStream(response, streamJobEvents(job.id, dependencies, gone.signal));
      },
    ),
    defineEndpoint(
      'get',
      '/v1/jobs/{id}/dead-letters',
      {
        ...common,
        id: 'getDeadLetters',
        summary: 'Lines of a job that were given up, and why',
        description:
          'Every attempt to answer them has failed. Their answers are problems with the code `line-given-up`.',
        answers: { 200: { description: 'The lines.', content: { 'application/json': { schema: deadLettersAnswer } } } },
      },
      async ({ params, response }) => {
        const { id } = await findOwnJob(params.id, response, dependencies);
        const dead = await jobs.listDeadLines(id, MAX_DEAD_LETTERS);
        response.json(dead.map((each) => ({ ...each, at: each.at.toISOString() })));
      },
    ),
  ];
}
