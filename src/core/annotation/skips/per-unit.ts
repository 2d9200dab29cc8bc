import type { SkipRule } from './skip-rule.js';

/** Share prices, wages and the like, which some newsrooms leave in the currency they are paid in. */
export const isPerUnit: SkipRule = ({ figure: { per } }) => per !== undefined;
