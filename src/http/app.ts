import express, { type Express } from 'express';
import type { HttpDependencies } from './dependencies.js';
import { docsAssets } from './pages/docs-assets.js';
import type { Endpoint } from './endpoint.js';
import { deadline } from './limits/request-timeout.js';
import { accessLog } from './middleware/access-log.js';
import { caching } from './middleware/default-cache-control.js';
import { crossOrigin } from './middleware/cross-origin.js';
import { guards, type Guard } from './middleware/route-guards.js';
import { packing } from './middleware/compression.js';
import { requestId } from './middleware/request-id.js';
import { security } from './middleware/security-headers.js';
import { otherMethods, unknownPath } from './middleware/not-found.js';
import { builtAssets } from './pages/built-files.js';
import { problemHandler } from './problem-handler.js';
import { endpointsOf } from './routes/index.js';

/** Makes the HTTP application; everything that costs is built here, once. */
export function createApp(dependencies: HttpDependencies): Express {
  const { logger, metrics, limits, corsOrigins, trustProxy } = dependencies;
  const endpoints = endpointsOf(dependencies);
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', trustProxy.length > 0 ? [...trustProxy] : false);
  app.use(requestId(), accessLog(logger, metrics), deadline(limits.requestSeconds), security());
  app.use(crossOrigin(corsOrigins), caching(), packing());
  const guard = guards(dependencies);
  for (const [path, ofPath] of byPath(endpoints)) mount(app, path, ofPath, guard);
  app.use('/docs', docsAssets());
  app.use('/assets', builtAssets());
  app.use(unknownPath(endpoints.map(({ path }) => path)));
  app.use(problemHandler(logger));
  return app;
}

function mount(app: Express, path: string, endpoints: readonly Endpoint[], guard: Guard): void {
  const route = app.route(path.replace(/\{(\w+)\}/g, ':$1'));
  for (const endpoint of endpoints) route[endpoint.method](...guard(endpoint), ...endpoint.handlers);
  route.all(otherMethods(endpoints.map(({ method }) => method)));
}

function byPath(endpoints: readonly Endpoint[]): ReadonlyMap<string, readonly Endpoint[]> {
  const paths = new Map<string, Endpoint[]>();
  for (const endpoint of endpoints) paths.set(endpoint.path, [...(paths.get(endpoint.path) ?? []), endpoint]);
  return paths;
}
