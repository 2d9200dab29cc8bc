import type { HttpDependencies } from '../dependencies.js';
import type { Endpoint } from '../endpoint.js';
import { annotateEndpoint } from './annotate.js';
import { checkEndpoint } from './check.js';
import { convertEndpoint } from './convert.js';
import { currenciesEndpoint } from './currencies.js';
import { figuresEndpoint } from './figures.js';
import { healthEndpoints } from './health.js';
import { openApiEndpoint } from './openapi.js';
import { pageEndpoints } from './pages.js';
import { pairEndpoint } from './pair.js';
import { problemEndpoints } from './problems.js';
import { ratesEndpoints } from './rates.js';
import { sourcesEndpoint } from './sources.js';
import { stylesEndpoint } from './styles.js';

/** Every resource of the service; one line a file. */
export function endpointsOf(dependencies: HttpDependencies): readonly Endpoint[] {
  const forPrograms = [
    figuresEndpoint(dependencies),
    annotateEndpoint(dependencies),
    checkEndpoint(dependencies),
    convertEndpoint(dependencies),
    ...ratesEndpoints(dependencies),
    pairEndpoint(dependencies),
    currenciesEndpoint(dependencies),
    stylesEndpoint(),
    sourcesEndpoint(dependencies),
    ...healthEndpoints(dependencies),
  ];
  const all = [...forPrograms, ...problemEndpoints(), ...pageEndpoints(dependencies, forPrograms)];
  return [...all, openApiEndpoint(all, dependencies.version)];
}
