import type { Prose } from '../document/markup/prose.js';
import type { ConvertMode } from './annotation.js';
import { MentionTracker } from './mention-tracker.js';
import { isConvertible, type Occurrence } from './occurrence.js';
import { findInsertionPoint } from './insertion-point.js';
import { groupRestatements } from './restatement-groups.js';
import { isSkipped } from './skips/index.js';
import type { DocumentContext } from './document-context.js';
import { formatPhrase, type PhrasePart } from './conversion-phrase.js';

/** Words to be put behind an occurrence. */
export interface PlannedEdit {
  readonly occurrence: Occurrence;
  /** Offset of the prose that the words stand behind. */
  readonly proseOffset: number;
  /** The same in the input, behind the inline markup that closes there. */
  readonly inputOffset: number;
  readonly words: readonly PhrasePart[];
}

/**
 * Decides which occurrences get a conversion, where and in which words. Only an original does, not what restates it, and
 * only to currencies that the writer does not give.
 */
export function planEdits(
  occurrences: readonly Occurrence[],
  mode: ConvertMode,
  setting: DocumentContext,
): readonly PlannedEdit[] {
  const { prose, skipContext: story, insertionContext: ground, inNote } = setting;
  const groupOf = groupRestatements(occurrences);
  const given = new MentionTracker(mode);
  const edits: PlannedEdit[] = [];
  for (const occurrence of occurrences) {
    const { figure, conversions, style } = occurrence;
    if (!isConvertible(figure) || inNote(occurrence)) continue;
    const group = groupOf(occurrence);
    const isOriginal = group.original === occurrence;
    const missing = isOriginal ? given.missing(occurrence, group.currencies) : [];
    given.add(occurrence, group.currencies);
    if (missing.length === 0 || isSkipped(occurrence, story)) continue;
    const { at: behind, phrase } = findInsertionPoint(group, ground);
    const words = formatPhrase(phrase, missing, figure.qualifier, style, continuesSentence(ground.text, behind));
    edits.push({ occurrence, proseOffset: behind, inputOffset: toInputOffset(behind, prose), words });
    const currencies = conversions.map(({ currency }) => currency);
    for (const each of [occurrence, ...group.restatements]) given.add(each, currencies);
  }
  return edits;
}

/** Does the sentence go on at an offset without a mark of its own, "HK$61 billion in June"? */
function continuesSentence(text: string, at: number): boolean {
  return /^[ \t]*[\p{L}\p{N}]/u.test(text.slice(at, at + MAX_GAP_LENGTH));
}

/** White space that is looked over. */
const MAX_GAP_LENGTH = 8;

function toInputOffset(at: number, prose: Prose): number {
  return prose.skipClosingMarkup(prose.toOriginal(at - 1, at).end);
}
