import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { renderJobsPage } from '../pages/jobs-page.js';
import { pageSchema } from '../../api/schemas/page.js';

const MAX_LISTED_JOBS = 50;

/** The operator's view of the jobs. */
export function adminJobsEndpoint({ clock, jobs }: HttpDependencies): Endpoint {
  return defineEndpoint(
    'get',
    '/admin/jobs',
    {
      id: 'adminJobs',
      tag: 'Operations',
      summary: 'Jobs, queue and workers, for the operator',
      description:
        "A page. A browser may give the operator's key as the password of HTTP Basic authentication, with any user name.",
      access: 'operate',
      answers: { 200: { description: 'The page.', content: { 'text/html': { schema: pageSchema } } } },
    },
    async ({ response }) => {
      const [overview, listed] = [await jobs.readOverview(), await jobs.list(MAX_LISTED_JOBS)];
      response
        .set('Cache-Control', 'no-store')
        .type('html')
        .send(renderJobsPage(overview, listed, clock()));
    },
  );
}
