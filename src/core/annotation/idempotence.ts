import { resolveTargets } from '../conversion/target-currencies.js';
import type { HouseStyle } from '../styles/style.js';
import type { Prose } from '../document/markup/prose.js';
import type { Span } from '../document/span.js';
import type { AnnotationOptions } from './annotation.js';
import { createStyleDisambiguator, DOLLAR_CASES } from './disambiguate-style.js';
import type { Occurrence } from './occurrence.js';
import { findPreviousAnnotations } from './previous-annotations.js';
import { findAmountEnd } from './insertion-point.js';
import type { PlannedEdit } from './plan-edits.js';
import type { PlannedText } from './plan-text.js';
import { groupRestatements } from './restatement-groups.js';
import { removeSpans } from '../document/markup/remove-spans.js';
import { PHRASE_FORMS, joinPhrase, type PhraseForm } from './conversion-phrase.js';

/** Which words may be ours: those in any phrase; or only in some, as ", or 95 cents" may be the writer's own. */
const FORM_HYPOTHESES: readonly (readonly PhraseForm[])[] = [PHRASE_FORMS, ['wrap', 'more'], ['wrap'], ['more']];

/**
 * Leaves out the edits that stand in the text from an earlier annotation. Words of ours change how the rest is read: "2.5
 * (US$350 million) and 3.5 billion yuan" is not the list that it was, and "$" may be another dollar in their company. So
 * the text is read without what may be ours, and what is then planned to the letter where it stood is ours.
 */
export function excludeAppliedEdits(
  asSent: PlannedText,
  options: AnnotationOptions,
  plan: (prose: Prose) => PlannedText,
): PlannedText {
  const { prose } = asSent.setting;
  const styles = listStyleVariants(asSent, options);
  const find = (phrases: readonly PhraseForm[]): readonly Span[] =>
    findPreviousAnnotations(prose.text, styles, resolveTargets(options.to), phrases);
  // Nearly every text is new to us.
  if (asSent.edits.length === 0 || find(PHRASE_FORMS).length === 0) return asSent;
  const isOurs = createAuthorshipTest(asSent);
  const tried = new Set<string>();
  let best = asSent;
  for (const phrases of FORM_HYPOTHESES) {
    if (best.edits.length === 0) break;
    const own = find(phrases).filter(isOurs);
    const key = own.map(({ start, end }) => `${start}-${end}`).join();
    if (own.length === 0 || tried.has(key)) continue;
    tried.add(key);
    const read = planWithout(own, asSent, plan);
    if (read && read.edits.length < best.edits.length) best = read;
  }
  return best;
}

/** The styles as they are and as they are fitted to a text: our own words may be what makes "$" look like another dollar. */
function listStyleVariants(asSent: PlannedText, options: AnnotationOptions): ReadonlySet<HouseStyle> {
  const ways = DOLLAR_CASES.map((others) => createStyleDisambiguator(options, others));
  return new Set([...asSent.styles].flatMap((style) => ways.map((clarify) => clarify(style))));
}

/**
 * May words in the form of ours be ours? Behind an amount whose mark says its currency outright they are the writer's when
 * they hold none of its conversions. This spares most texts a second reading.
 */
function createAuthorshipTest({
  occurrences,
  setting: { prose, insertionContext: ground },
}: PlannedText): (words: Span) => boolean {
  const explicit = occurrences.filter(({ figure }) => figure.certainty === 'explicit');
  const endingAt = new Map(explicit.map((each) => [findAmountEnd(each, ground), each]));
  const groupOf = groupRestatements(occurrences);
  return ({ start, end }) => {
    const before = endingAt.get(start);
    const words = prose.text.slice(start, end);
    // Behind a writer's equivalent stand the conversions of what it restates.
    const conversions = before && [...before.conversions, ...groupOf(before).original.conversions];
    return !conversions || conversions.some(({ display }) => words.includes(extractNumber(display)));
  };
}

/** The number of an amount, whatever its mark: "52.8" of "US$52.8 billion". */
function extractNumber(display: string): string {
  return /\d[\d.]*/.exec(display)?.[0] ?? display;
}

/** Rounds in which words that are not ours are put back, which may change how the rest is read. */
const MAX_ROUNDS = 4;

/** What is left to do when some of the words are taken for ours; undefined when none of them is, or it does not settle. */
function planWithout(
  suspected: readonly Span[],
  asSent: PlannedText,
  plan: (prose: Prose) => PlannedText,
): PlannedText | undefined {
  const { prose } = asSent.setting;
  let ours = suspected;
  for (let round = 0; round < MAX_ROUNDS && ours.length > 0; round++) {
    const planned = plan(removeSpans(prose, ours));
    const { confirmed, standing } = confirmApplied(ours, planned, prose);
    if (confirmed.length === ours.length) return mergePlans(asSent, planned, standing);
    ours = confirmed;
  }
  return undefined;
}

/** Which of the words are planned to the letter where they were left out. */
function confirmApplied(
  suspected: readonly Span[],
  planned: PlannedText,
  prose: Prose,
): { readonly confirmed: readonly Span[]; readonly standing: ReadonlySet<PlannedEdit> } {
  const editBehind = new Map(planned.edits.map((edit) => [edit.proseOffset, edit]));
  const standing = new Set<PlannedEdit>();
  let leftOut = 0;
  const confirmed = suspected.filter(({ start, end }) => {
    const edit = editBehind.get(start - leftOut);
    leftOut += end - start;
    if (!edit || joinPhrase(edit.words) !== prose.text.slice(start, end)) return false;
    standing.add(edit);
    return true;
  });
  return { confirmed, standing };
}

/**
 * The text as it was sent, each figure as it is read without our words, with the edits that do not stand yet. An edit of
 * a figure that is none in the text as it was sent is left out: its place is no longer what it was.
 */
function mergePlans(asSent: PlannedText, planned: PlannedText, standing: ReadonlySet<PlannedEdit>): PlannedText {
  const keyOf = ({ figure }: Occurrence): string => `${figure.start}-${figure.end}`;
  const sentIds = new Map(asSent.occurrences.map((each) => [keyOf(each), each.figure.id]));
  const idOf = new Map(planned.occurrences.map((each) => [each.figure.id, sentIds.get(keyOf(each))]));
  const readAs = new Map(planned.occurrences.map((each) => [keyOf(each), each]));
  const occurrences = asSent.occurrences.map((sent): Occurrence => {
    const read = readAs.get(keyOf(sent));
    if (!read) return sent;
    const { restates, ...figure } = read.figure;
    const original = restates === undefined ? undefined : idOf.get(restates);
    const { id } = sent.figure;
    return {
      ...sent,
      ...read,
      start: sent.start,
      end: sent.end,
      figure: { ...figure, id, ...(original === undefined ? {} : { restates: original }) },
    };
  });
  const now = new Map(occurrences.map((each) => [keyOf(each), each]));
  const edits = planned.edits.flatMap((edit): readonly PlannedEdit[] => {
    const occurrence = now.get(keyOf(edit.occurrence));
    return occurrence && !standing.has(edit) ? [{ ...edit, occurrence }] : [];
  });
  return { ...asSent, figures: occurrences.map(({ figure }) => figure), occurrences, edits };
}
