import type { HttpDependencies } from '../dependencies.js';
import type { Endpoint } from '../endpoint.js';
import { createTextAnswers } from '../text-answers.js';
import { adminJobsEndpoint } from './admin-jobs.js';
import { annotateEndpoint } from './annotate.js';
import { batchEndpoint } from './batch.js';
import { checkEndpoint } from './check.js';
import { compareEndpoint } from './compare.js';
import { convertEndpoint } from './convert.js';
import { currenciesEndpoint } from './currencies.js';
import { figuresEndpoint } from './figures.js';
import { healthEndpoints } from './health.js';
import { languageToolEndpoints } from './language-tool.js';
import { mcpEndpoint } from './mcp.js';
import { jobInputEndpoint } from './job-input.js';
import { jobEndpoints } from './job.js';
import { jobsEndpoints } from './jobs.js';
import { metricsEndpoint } from './metrics.js';
import { openApiEndpoint } from './openapi.js';
import { pageEndpoints } from './pages.js';
import { readBuiltFile } from '../pages/built-files.js';
import { ratePairEndpoint } from './rate-pair.js';
import { problemEndpoints } from './problems.js';
import { ratesEndpoints } from './rates.js';
import { refreshEndpoint } from './refresh.js';
import { revisionEndpoints } from './revisions.js';
import { sourcesEndpoint } from './sources.js';
import { stylesEndpoint } from './styles.js';

/** Every resource of the service; one line a file. */
export function createEndpoints(dependencies: HttpDependencies): readonly Endpoint[] {
  const sendAnswer = createTextAnswers(dependencies);
  const forPrograms = [
    figuresEndpoint(dependencies, sendAnswer),
    annotateEndpoint(dependencies, sendAnswer),
    batchEndpoint(dependencies),
    checkEndpoint(dependencies, sendAnswer),
    compareEndpoint(dependencies, sendAnswer),
    ...jobsEndpoints(dependencies),
    ...jobEndpoints(dependencies),
    jobInputEndpoint(dependencies),
    adminJobsEndpoint(dependencies),
    ...languageToolEndpoints(dependencies, sendAnswer),
    mcpEndpoint(dependencies),
    convertEndpoint(dependencies),
    ...ratesEndpoints(dependencies),
    ...revisionEndpoints(dependencies),
    ratePairEndpoint(dependencies),
    currenciesEndpoint(dependencies),
    stylesEndpoint(dependencies),
    sourcesEndpoint(dependencies),
    refreshEndpoint(dependencies),
    ...healthEndpoints(dependencies),
    metricsEndpoint(dependencies),
  ];
  const pages = pageEndpoints(readBuiltFile, dependencies.deskProfile, dependencies.onDesk);
  const all = [...forPrograms, ...problemEndpoints(), ...pages];
  return [...all, openApiEndpoint(all, dependencies.version)];
}
