import type { Skip } from '../../styles/style.js';
import type { Occurrence } from '../occurrence.js';
import { inHeadline } from './headline.js';
import { historical } from './historical.js';
import { perUnit } from './per-unit.js';
import { inQuotation } from './quotation.js';
import type { SkipRule, Story } from './skip-rule.js';

const RULES: Readonly<Record<Skip, SkipRule>> = {
  headline: inHeadline,
  quotation: inQuotation,
  historical,
  'per-unit': perUnit,
};

/** Does the newsroom write no conversion where an occurrence stands? */
export function isSkipped(occurrence: Occurrence, story: Story): boolean {
  return story.skips.some((skip) => RULES[skip](occurrence, story));
}
