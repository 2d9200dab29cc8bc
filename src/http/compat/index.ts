import type { HttpDependencies } from '../dependencies.js';
import { createFrankfurter } from './frankfurter/protocol.js';
import type { CompatProtocol } from './protocol.js';

/** The protocols of other services that are spoken; one line each. */
export function createProtocols(dependencies: HttpDependencies): readonly CompatProtocol[] {
  return [createFrankfurter(dependencies)];
}
