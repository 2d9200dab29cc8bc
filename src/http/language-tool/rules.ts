import { FINDING_RULES, type FindingRule } from '../../core/checks/finding.js';
import type { z } from 'zod';
import type { languageToolForm } from '../../api/schemas/language-tool.js';

export const CATEGORY = { id: 'CROSSRATE', name: 'Figures and exchange rates' } as const;

/** What each rule is about, as a list of findings names it. */
export const RULE_DESCRIPTIONS: Readonly<Record<FindingRule, string>> = {
  'stated-conversion': 'A converted amount does not fit the rate of the day',
  'scale-slip': 'A converted amount is off by a power of ten',
  'swapped-currency': 'A conversion goes the wrong way or uses the rate of another currency',
  'rate-note': 'A stated exchange rate does not fit the rate of the day',
  'headline-mismatch': 'The headline and the body give different figures',
  'percent-change': 'A stated change does not follow from its two figures',
  'multiple-claim': 'A stated multiple does not follow from its two figures',
  sum: 'Parts do not add up to the stated total',
  share: 'A stated share does not follow from its figures',
  'ambiguous-currency': 'It is not clear which currency is meant',
  'stale-rate': 'The exchange rate is old',
  'no-rate': 'There is no exchange rate',
};

/** The name of a rule among those of LanguageTool: "CROSSRATE_STATED_CONVERSION". */
export function toRuleId(rule: FindingRule): string {
  return `${CATEGORY.id}_${rule.toUpperCase().replaceAll('-', '_')}`;
}

/** The rules that a form does not want to hear, by LanguageTool's own order of precedence. */
export function selectDisabledRules(form: z.output<typeof languageToolForm>): FindingRule[] {
  const [enabled, disabled] = [form.enabledRules, form.disabledRules].map(splitList);
  const [wanted, unwanted] = [form.enabledCategories, form.disabledCategories].map((list) =>
    splitList(list).has(CATEGORY.id),
  );
  const isOnly = form.enabledOnly === 'true' || form.enabledOnly === 'yes';
  return FINDING_RULES.filter((rule) => {
    const id = toRuleId(rule);
    if (disabled!.has(id)) return true;
    return !enabled!.has(id) && !wanted! && (isOnly || unwanted!);
  });
}

function splitList(list: string | undefined): ReadonlySet<string> {
  return new Set((list ?? '').split(',').map((each) => each.trim()));
}
