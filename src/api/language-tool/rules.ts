import { FINDING_RULES, type FindingRule } from '../../core/checks/finding.js';
import type { z } from 'zod';
import type { languageToolForm } from '../schemas/language-tool.js';

export const CATEGORY = { id: 'CROSSRATE', name: 'Figures and exchange rates' } as const;

/** The name of a rule among those of LanguageTool: "CROSSRATE_STATED_CONVERSION". */
export function toRuleId(rule: FindingRule): string {
  return `${CATEGORY.id}_${rule.toUpperCase().replaceAll('-', '_')}`;
}

/** The rules that a form switches off, by LanguageTool's own order of precedence. */
export function selectDisabledRules(form: z.output<typeof languageToolForm>): FindingRule[] {
  const [enabled, disabled] = [splitList(form.enabledRules), splitList(form.disabledRules)];
  const isWanted = splitList(form.enabledCategories).has(CATEGORY.id);
  const isUnwanted = splitList(form.disabledCategories).has(CATEGORY.id);
  const isOnly = form.enabledOnly === 'true' || form.enabledOnly === 'yes';
  return FINDING_RULES.filter((rule) => {
    const id = toRuleId(rule);
    if (disabled.has(id)) return true;
    return !enabled.has(id) && !isWanted && (isOnly || isUnwanted);
  });
}

/** Does a form ask for what editors do not show by themselves? */
export function isWanted(rule: FindingRule, { level, enabledRules }: z.output<typeof languageToolForm>): boolean {
  return level === 'picky' || splitList(enabledRules).has(toRuleId(rule));
}

function splitList(list: string | undefined): ReadonlySet<string> {
  return new Set((list ?? '').split(',').map((each) => each.trim()));
}
