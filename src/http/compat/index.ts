import type { HttpDependencies } from '../dependencies.js';
import { createEcbFiles } from './ecb/protocol.js';
import { createFixer } from './fixer/protocol.js';
import { createFrankfurter } from './frankfurter/protocol.js';
import { createOpenExchangeRates } from './open-exchange-rates/protocol.js';
import type { CompatProtocol } from './protocol.js';
import { createSdmx } from './sdmx/protocol.js';

/** The protocols of other services that are spoken; one line each. */
export function createProtocols(dependencies: HttpDependencies): readonly CompatProtocol[] {
  return [
    createFrankfurter(dependencies),
    createOpenExchangeRates(dependencies),
    createFixer(dependencies),
    createEcbFiles(dependencies),
    createSdmx(dependencies),
  ];
}
