import { shippedRates } from '../../../dist/snapshot.js';

/** With rates that no day has had, a writer's right conversion would look like another currency's. */
export const RATES = shippedRates();
export const DATE = '2025-02-24';
