import { getOrThrow } from '../../support/get-or-throw.js';
import { groupBy } from '../../support/group-by.js';
import type { Script } from '../figures/figure.js';
import type { DataOf } from './data-schema.js';
import type { FindingDraft, Suggestion } from './finding-draft.js';
import { Translator } from './messages/translator.js';
import { RULES } from './rules/index.js';

export { SEVERITIES, type Severity, type Suggestion } from './finding-draft.js';

type AnyRule = (typeof RULES)[number];

/** What a finding is about: the key of a rule. */
export type FindingRule = AnyRule['key'];

/** The keys of the rules, in the order in which they run. */
export const FINDING_RULES: readonly FindingRule[] = RULES.map(({ key }) => key);

const TITLES: ReadonlyMap<FindingRule, AnyRule['title']> = new Map(RULES.map(({ key, title }) => [key, title]));

/**
 * What a rule finds, in a few words.
 * @param script of the words that a finding is about; default: in English
 */
export function getRuleTitle(rule: FindingRule, script: Script = 'latin'): string {
  const { en, zh } = getOrThrow(TITLES, rule);
  return new Translator({ en: { title: en }, zh: { title: zh } }, script).say('title', {});
}

/** The facts behind the findings of each rule. */
type FindingDataByRule = { readonly [R in AnyRule as R['key']]: DataOf<R['data']> };

/** A draft with the key of its rule. */
export type UnnumberedFinding = FindingDraft & { readonly rule: FindingRule };

interface FindingOf<Rule extends FindingRule> extends FindingDraft<FindingDataByRule[Rule]> {
  /** "n1", "n2" … in text order. */
  readonly id: string;
  readonly rule: Rule;
  /** One for each place where the fault stands, in text order. */
  readonly suggestions: readonly Suggestion[];
}

/** A checker's remark, in the shape that editors know; `rule` says which `data` it has. */
export type Finding<Rule extends FindingRule = FindingRule> = { [R in Rule]: FindingOf<R> }[Rule];

/**
 * One finding for a fault that a text repeats: at the first place, with the figures of all places and a suggestion for
 * each. Two findings are of the same fault if rule, severity and message are the same.
 */
export function dedupeFindings(findings: readonly UnnumberedFinding[]): readonly UnnumberedFinding[] {
  const ordered = [...findings].sort((a, b) => a.start - b.start);
  return groupBy(ordered, ({ rule, severity, message }) => `${rule} ${severity} ${message}`).map(([first, ...more]) => {
    if (more.length === 0) return first;
    const all = [first, ...more];
    return {
      ...first,
      figures: [...new Set(all.flatMap(({ figures }) => figures))],
      suggestions: all.flatMap(({ suggestions = [] }) => suggestions),
    };
  });
}

/** Puts findings in text order and numbers them. */
export function numberFindings(findings: readonly UnnumberedFinding[]): readonly Finding[] {
  return [...findings]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((finding, index) => ({ id: `n${index + 1}`, suggestions: [], ...finding })) as readonly Finding[];
}
