import type { z } from 'zod';
import type { CheckResult } from '../../core/checks/check.js';
import type { Finding, Suggestion } from '../../core/checks/finding.js';
import { sentencesOf } from '../../core/document/sentences.js';
import type { Span } from '../../core/document/span.js';
import type { languageToolAnswer } from '../../api/schemas/language-tool.js';
import type { AnnotatedText } from './annotated-text.js';
import { CATEGORY, RULE_DESCRIPTIONS, ruleId } from './rules.js';

export type Match = z.output<typeof languageToolAnswer>['matches'][number];

/** So much of the text is shown on either side of a place. */
const AROUND = 40;
const MORE = '...';

/**
 * Findings as LanguageTool tells them. There, a replacement takes the place of the whole span that is marked: a change
 * within the finding is written out to the finding's ends, one elsewhere becomes a match of its own.
 */
export function matchesOf({ findings, figures }: CheckResult, text: AnnotatedText): readonly Match[] {
  const sentences = sentencesOf(text.prose, figures);
  const sentenceAt = ({ start }: Span): string => {
    const found = sentences.find((each) => each.start <= start && start < each.end);
    return found ? text.prose.slice(found.start, found.end).trim() : '';
  };
  return findings
    .flatMap((finding) =>
      placesOf(finding, text.prose).map((place) => matchAt(place, finding, text, sentenceAt(place))),
    )
    .sort((a, b) => a.offset - b.offset);
}

/** A span to be marked, and what may take its place. */
interface Place extends Span {
  readonly values: readonly string[];
}

function placesOf({ start, end, suggestions }: Finding, text: string): readonly Place[] {
  const isWithin = (change: Suggestion): boolean => start <= change.start && change.end <= end;
  const within = suggestions.filter(isWithin);
  const elsewhere = suggestions.filter((change) => !isWithin(change));
  const values = within.map(
    (change) => text.slice(start, change.start) + change.replacement + text.slice(change.end, end),
  );
  const own = within.length > 0 || elsewhere.length === 0 ? [{ start, end, values }] : [];
  return [
    ...own,
    ...elsewhere.map((change) => ({ start: change.start, end: change.end, values: [change.replacement] })),
  ];
}

function matchAt(place: Place, finding: Finding, { whole, toWhole }: AnnotatedText, sentence: string): Match {
  const { rule, severity, message } = finding;
  const { start, end } = toWhole(place);
  return {
    message,
    shortMessage: RULE_DESCRIPTIONS[rule],
    replacements: place.values.map((value) => ({ value })),
    offset: start,
    length: end - start,
    context: contextOf(whole, start, end),
    sentence,
    type: { typeName: 'Other' },
    rule: {
      id: ruleId(rule),
      description: RULE_DESCRIPTIONS[rule],
      issueType: severity === 'error' ? 'numbers' : severity === 'warning' ? 'inconsistency' : 'uncategorized',
      category: CATEGORY,
    },
    ignoreForIncompleteSentence: false,
    contextForSureMatch: 0,
  };
}

function contextOf(text: string, start: number, end: number): Match['context'] {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const before = from > 0 ? MORE : '';
  const shown = text.slice(from, to).replace(/\s/g, ' ');
  return {
    text: before + shown + (to < text.length ? MORE : ''),
    offset: before.length + start - from,
    length: end - start,
  };
}
