import type { z } from 'zod';
import type { CheckResult } from '../../core/operations/check-text.js';
import { getRuleTitle, type Finding, type Suggestion } from '../../core/checks/finding.js';
import { splitSentences } from '../../core/document/sentences.js';
import type { Script } from '../../core/figures/figure.js';
import type { Span } from '../../core/document/span.js';
import type { languageToolAnswer } from '../schemas/language-tool.js';
import type { AnnotatedText } from './annotated-text.js';
import { CATEGORY, toRuleId } from './rules.js';

export type LanguageToolMatch = z.output<typeof languageToolAnswer>['matches'][number];

/** So much of the text is shown on either side of a place. */
const CONTEXT_LENGTH = 40;
const ELLIPSIS = '...';

/**
 * Findings in LanguageTool's format. There, a replacement takes the place of the whole span that is marked: a change
 * within the finding is written out to the finding's ends, one elsewhere becomes a match of its own.
 */
export function toMatches({ findings, figures }: CheckResult, text: AnnotatedText): readonly LanguageToolMatch[] {
  const sentences = splitSentences(text.prose, figures);
  const sentenceAt = ({ start }: Span): string => {
    const found = sentences.find((each) => each.start <= start && start < each.end);
    return found ? text.prose.slice(found.start, found.end).trim() : '';
  };
  const scripts = new Map(figures.map(({ id, script }) => [id, script]));
  const scriptOf = ({ figures: [first = ''] }: Finding): Script | undefined => scripts.get(first);
  return findings
    .flatMap((finding) =>
      splitIntoMarkedSpans(finding, text.prose).map((place) =>
        createMatch(place, { finding, title: getRuleTitle(finding.rule, scriptOf(finding)) }, text, sentenceAt(place)),
      ),
    )
    .sort((a, b) => a.offset - b.offset);
}

/** A span to be marked, and what may take its place. */
interface MarkedSpan extends Span {
  readonly values: readonly string[];
}

function splitIntoMarkedSpans({ start, end, suggestions }: Finding, text: string): readonly MarkedSpan[] {
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

function createMatch(
  place: MarkedSpan,
  { finding, title }: { readonly finding: Finding; readonly title: string },
  { fullText: whole, toFullTextSpan: toWhole, hasMarkup }: AnnotatedText,
  sentence: string,
): LanguageToolMatch {
  const { rule, severity, message } = finding;
  const { start, end } = toWhole(place);
  return {
    message,
    shortMessage: title,
    // A replacement takes the place of all that is marked, and tags are not ours to take out.
    replacements: hasMarkup({ start, end }) ? [] : place.values.map((value) => ({ value })),
    offset: start,
    length: end - start,
    context: excerptAround(whole, start, end),
    sentence,
    type: { typeName: 'Other' },
    rule: {
      id: toRuleId(rule),
      description: title,
      issueType: severity === 'error' ? 'numbers' : severity === 'warning' ? 'inconsistency' : 'uncategorized',
      category: CATEGORY,
    },
    ignoreForIncompleteSentence: false,
    contextForSureMatch: 0,
  };
}

function excerptAround(text: string, start: number, end: number): LanguageToolMatch['context'] {
  const from = Math.max(0, start - CONTEXT_LENGTH);
  const to = Math.min(text.length, end + CONTEXT_LENGTH);
  const before = from > 0 ? ELLIPSIS : '';
  const shown = text.slice(from, to).replace(/\s/g, ' ');
  return {
    text: before + shown + (to < text.length ? ELLIPSIS : ''),
    offset: before.length + start - from,
    length: end - start,
  };
}
