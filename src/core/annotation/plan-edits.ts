import type { Prose } from '../document/markup/prose.js';
import type { ConvertMode } from './annotation.js';
import { Given } from './mention-tracker.js';
import { isAmount, type Occurrence } from './occurrence.js';
import { placeOf } from './insertion-point.js';
import { groupRestated } from './restatement-groups.js';
import { isSkipped } from './skips/index.js';
import type { Setting } from './document-context.js';
import { say, type EditWord } from './conversion-phrase.js';

/** Words to be put behind an occurrence. */
export interface PlannedEdit {
  readonly occurrence: Occurrence;
  /** Offset of the prose that the words stand behind. */
  readonly behind: number;
  /** The same in the input, behind the inline markup that closes there. */
  readonly at: number;
  readonly words: readonly EditWord[];
}

/**
 * Decides which occurrences get a conversion, where and in which words. Only an original does, not what restates it, and
 * only to currencies that the writer does not give.
 */
export function planEdits(
  occurrences: readonly Occurrence[],
  mode: ConvertMode,
  setting: Setting,
): readonly PlannedEdit[] {
  const { prose, story, ground, inNote } = setting;
  const groupOf = groupRestated(occurrences);
  const given = new Given(mode);
  const edits: PlannedEdit[] = [];
  for (const occurrence of occurrences) {
    const { figure, conversions, style } = occurrence;
    if (!isAmount(figure) || inNote(occurrence)) continue;
    const group = groupOf(occurrence);
    const isOriginal = group.original === occurrence;
    const missing = isOriginal ? given.missing(occurrence, group.currencies) : [];
    given.add(occurrence, group.currencies);
    if (missing.length === 0 || isSkipped(occurrence, story)) continue;
    const { at: behind, phrase } = placeOf(group, ground);
    const words = say(phrase, missing, figure.qualifier, style, goesOn(ground.text, behind));
    edits.push({ occurrence, behind, at: inputOffset(behind, prose), words });
    const currencies = conversions.map(({ currency }) => currency);
    for (const each of [occurrence, ...group.restatements]) given.add(each, currencies);
  }
  return edits;
}

/** Does the sentence go on at an offset without a mark of its own, "HK$61 billion in June"? */
function goesOn(text: string, at: number): boolean {
  return /^[ \t]*[\p{L}\p{N}]/u.test(text.slice(at, at + LONGEST_GAP));
}

/** White space that is looked over. */
const LONGEST_GAP = 8;

function inputOffset(at: number, prose: Prose): number {
  return prose.afterClosing(prose.toOriginal(at - 1, at).end);
}
