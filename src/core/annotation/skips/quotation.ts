import type { SkipRule } from './skip-rule.js';

/** Words that somebody said are not the newsroom's to add to. */
export const isInQuotation: SkipRule = (occurrence, { isQuoted }) => isQuoted(occurrence);
