import type { Prose } from '../text/markup/prose.js';
import type { Span } from '../text/span.js';
import type { Conversion, ConvertMode } from './annotation.js';
import { Given } from './given.js';
import { isAmount, type Occurrence } from './occurrence.js';
import { behind, placeOf, type Ground, type Place } from './place.js';
import { groupRestated, type Restated } from './restated.js';
import { isSkipped } from './skips/index.js';
import type { Story } from './skips/skip.js';
import { openingOf, sayBeside, sayMore, spell, type EditWord } from './words.js';

/** Words to be put behind an occurrence. */
export interface PlannedEdit {
  readonly occurrence: Occurrence;
  /** Offset of the input. */
  readonly at: number;
  readonly words: readonly EditWord[];
}

/** What the planner looks at beside the figures. */
export interface Setting {
  readonly prose: Prose;
  readonly story: Story;
  readonly ground: Ground;
  /** Does an occurrence stand in the closing note? */
  readonly inNote: (occurrence: Occurrence) => boolean;
}

/**
 * Decides which occurrences get a conversion, where and in which words. Only an original does, not what restates it, and
 * only to currencies that the writer does not give. Words that stand there already are not put there again.
 */
export function planEdits(
  occurrences: readonly Occurrence[],
  mode: ConvertMode,
  setting: Setting,
): readonly PlannedEdit[] {
  const { prose, story, ground, inNote } = setting;
  const groups = groupRestated(occurrences);
  const given = new Given(mode);
  const edits: PlannedEdit[] = [];
  let ours: Span = { start: 0, end: 0 };
  occurrences.forEach((occurrence) => {
    if (!isAmount(occurrence.figure) || inNote(occurrence)) return;
    if (ours.start <= occurrence.start && occurrence.end <= ours.end) return;
    const { conversions } = occurrence;
    const group = groups.get(occurrence)!;
    const missing = group.original === occurrence ? given.missing(occurrence, group.currencies) : [];
    given.add(occurrence, group.currencies);
    if (group.original !== occurrence) return;
    const place = placeOf(group, ground);
    const standing = findStanding(group, place, [conversions, missing], setting);
    if (standing) ours = standing;
    else if (missing.length === 0 || isSkipped(occurrence, story)) return;
    else edits.push({ occurrence, at: inputOffset(place.at, prose), words: say(occurrence, place.phrase, missing) });
    for (const each of [occurrence, ...group.restatements])
      given.add(
        each,
        conversions.map(({ currency }) => currency),
      );
  });
  return edits;
}

function say(
  { figure, style }: Occurrence,
  phrase: Place['phrase'],
  conversions: readonly Conversion[],
): readonly EditWord[] {
  if (phrase === 'more') return sayMore(conversions, style.conversion.separator);
  return sayBeside(phrase, conversions, figure.qualifier, style);
}

/**
 * The span of words of ours that an earlier annotation has put there. What they are does not rest on reading them: "$" may
 * be read as another dollar in the company of other figures.
 */
function findStanding(
  { original, restatements }: Restated,
  place: Place,
  sets: readonly (readonly Conversion[])[],
  { prose: { text }, ground }: Setting,
): Span | undefined {
  const given = sets.filter(({ length }) => length > 0);
  for (const start of [original, ...restatements].map((each) => behind(each, ground)))
    for (const phrase of PHRASES) {
      if (!text.startsWith(openingOf(phrase, original.style), start)) continue;
      const standing = given
        .map((each) => spell(say(original, phrase, each)))
        .find((words) => text.startsWith(words, start));
      if (standing !== undefined) return { start, end: start + standing.length };
    }
  if (place.phrase !== 'more') return undefined;
  // Read as the writer's own, they are what the place is behind.
  const before = given
    .map((each) => spell(say(original, 'more', each)))
    .find((words) => text.endsWith(words, place.at));
  return before === undefined ? undefined : { start: place.at - before.length, end: place.at };
}

const PHRASES = ['wrap', 'nested', 'more'] as const;

/** Offset of the input behind the character of the prose before `at`, and behind the inline markup that closes there. */
function inputOffset(at: number, prose: Prose): number {
  return prose.afterClosing(prose.toOriginal(at - 1, at).end);
}
