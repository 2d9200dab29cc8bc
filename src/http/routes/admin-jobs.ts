import { progressOf } from '../../api/jobs/progress.js';
import type { HttpDependencies } from '../dependencies.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { jobsPage } from '../pages/jobs-page.js';
import { page } from '../../api/schemas/page.js';

const NEWEST = 50;

/** The operator's view of the jobs. */
export function adminJobsEndpoint({ clock, jobs }: HttpDependencies): Endpoint {
  return endpoint(
    'get',
    '/admin/jobs',
    {
      id: 'adminJobs',
      tag: 'Operations',
      summary: 'Jobs, queue and workers, for the operator',
      description:
        "A page. A browser may give the operator's key as the password of HTTP Basic authentication, with any user name.",
      access: 'operate',
      answers: { 200: { description: 'The page.', content: { 'text/html': { schema: page } } } },
    },
    async ({ response }) => {
      const now = clock();
      const { store } = jobs;
      const listed = await store.list(NEWEST);
      const progress = await Promise.all(listed.map((job) => progressOf(store, job, now)));
      response
        .set('Cache-Control', 'no-store')
        .type('html')
        .send(jobsPage(await store.overview(now), progress, now));
    },
  );
}
