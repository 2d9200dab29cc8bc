import type { SkipRule } from './skip-rule.js';

/** A headline has room for one amount. */
export const isInHeadline: SkipRule = ({ start }, { headline, isTitle }) =>
  isTitle(start) || (headline !== undefined && headline.start <= start && start < headline.end);
