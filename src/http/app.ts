import express, { type Express } from 'express';
import { createProtocols } from './compat/index.js';
import { mountProtocols } from './compat/mount.js';
import type { HttpDependencies } from './dependencies.js';
import { serveDocsAssets } from './pages/docs-assets.js';
import type { Endpoint } from './endpoint.js';
import { limitRequestTime } from './limits/request-timeout.js';
import { checkHost } from './middleware/host-check.js';
import { checkOrigin } from './middleware/origin-check.js';
import { accessLog } from './middleware/access-log.js';
import {
  allowOrigins,
  compressResponses,
  setDefaultCacheControl,
  setSecurityHeaders,
} from './middleware/response-defaults.js';
import { createRouteGuards, type RouteGuards } from './middleware/route-guards.js';
import { traceRequests } from './middleware/trace-requests.js';
import { assignRequestId } from './middleware/request-context.js';
import { rejectOtherMethods, rejectUnknownPath } from './middleware/not-found.js';
import { serveBuiltAssets } from './pages/built-files.js';
import { problemHandler } from './problem-handler.js';
import { createEndpoints } from './routes/index.js';

/** Makes the HTTP application; everything that costs is built here, once. */
export function createApp(dependencies: HttpDependencies): Express {
  const { logger, metrics, limits, corsOrigins, trustProxy, hosts, tracing = {} } = dependencies;
  const endpoints = createEndpoints(dependencies);
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', toTrustSetting(trustProxy));
  app.use(
    assignRequestId(),
    accessLog(logger, metrics),
    traceRequests(tracing),
    limitRequestTime(limits.requestTimeoutSeconds),
    setSecurityHeaders(),
  );
  app.use(
    checkHost(hosts),
    allowOrigins(corsOrigins),
    checkOrigin(corsOrigins),
    setDefaultCacheControl(),
    compressResponses(),
  );
  const guard = createRouteGuards(dependencies);
  for (const [path, ofPath] of groupByPath(endpoints)) mountEndpoints(app, path, ofPath, guard);
  mountProtocols(app, createProtocols(dependencies), guard, logger);
  app.use('/docs', serveDocsAssets());
  app.use('/assets', serveBuiltAssets());
  app.use(rejectUnknownPath(endpoints.map(({ path }) => path)));
  app.use(problemHandler(logger));
  return app;
}

function mountEndpoints(app: Express, path: string, endpoints: readonly Endpoint[], guard: RouteGuards): void {
  const route = app.route(path.replace(/\{(\w+)\}/g, ':$1'));
  for (const endpoint of endpoints) route[endpoint.method](...guard(endpoint), ...endpoint.handlers);
  route.all(rejectOtherMethods(endpoints.map(({ method }) => method)));
}

function groupByPath(endpoints: readonly Endpoint[]): ReadonlyMap<string, readonly Endpoint[]> {
  const paths = new Map<string, Endpoint[]>();
  for (const endpoint of endpoints) paths.set(endpoint.path, [...(paths.get(endpoint.path) ?? []), endpoint]);
  return paths;
}

/** A number is of hops: the nearest so many proxies are trusted, whatever their addresses. */
function toTrustSetting(trustProxy: readonly string[]): readonly string[] | number | false {
  const [only, ...others] = trustProxy;
  if (only === undefined) return false;
  return others.length === 0 && /^\d$/.test(only) ? Number(only) : trustProxy;
}
