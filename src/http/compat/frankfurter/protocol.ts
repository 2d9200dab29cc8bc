import type { HttpDependencies } from '../../dependencies.js';
import type { CompatProtocol, CompatRoute } from '../protocol.js';
import { toFrankfurterError } from './errors.js';
import { createVersion1 } from './v1.js';
import { createVersion2 } from './v2.js';

/** Frankfurter, api.frankfurter.dev, in both versions. */
export function createFrankfurter(dependencies: HttpDependencies): CompatProtocol {
  const below = (version: string, routes: readonly CompatRoute[]) =>
    routes.map((route) => ({ ...route, path: `${version}${route.path}` }));
  return {
    path: '/compat/frankfurter',
    routes: [...below('/v1', createVersion1(dependencies)), ...below('/v2', createVersion2(dependencies))],
    toError: toFrankfurterError,
  };
}
