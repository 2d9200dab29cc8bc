import type { SkipPlace } from '../../styles/style.js';
import type { Occurrence } from '../occurrence.js';
import { isInHeadline } from './headline.js';
import { isHistoricalAmount } from './historical.js';
import { isPerUnit } from './per-unit.js';
import { isInQuotation } from './quotation.js';
import type { SkipRule, SkipContext } from './skip-rule.js';

const SKIP_RULES: Readonly<Record<SkipPlace, SkipRule>> = {
  headline: isInHeadline,
  quotation: isInQuotation,
  historical: isHistoricalAmount,
  'per-unit': isPerUnit,
};

/** Does the newsroom write no conversion where an occurrence stands? */
export function isSkipped(occurrence: Occurrence, story: SkipContext): boolean {
  return story.skips.some((skip) => SKIP_RULES[skip](occurrence, story));
}
