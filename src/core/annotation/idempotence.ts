import type { FigureDocument } from '../figures/figure-document.js';
import { locateFigures } from '../figures/find-figures.js';
import { resolveStyleForScript } from '../styles/registry.js';
import type { HouseStyle } from '../styles/style.js';
import type { Span } from '../document/span.js';
import type { AnnotationContext } from './context.js';
import { DOLLAR_USES } from './disambiguate-style.js';
import type { Occurrence } from './occurrence.js';
import { findAmountEnd } from './insertion-point.js';
import { findPreviousAnnotations } from './previous-annotations.js';
import type { PlannedEdit } from './plan-edits.js';
import { planAnnotation, type AnnotationPlan } from './plan.js';
import { groupRestatements } from './restatement-groups.js';
import { PHRASE_FORMS, joinPhrase, type PhraseForm } from './conversion-phrase.js';

/** Which phrases may be ours: all of them, or only some, as ", or 95 cents" may be the writer's own. */
const FORM_HYPOTHESES: readonly (readonly PhraseForm[])[] = [PHRASE_FORMS, ['wrap', 'more'], ['wrap'], ['more']];

/**
 * Leaves out the edits that an earlier annotation has made. Its phrases change how the rest is read: "2.5 (US$350 million)
 * and 3.5 billion yuan" is not the list that it was, and "$" may be another dollar in their company. So the text is read
 * again without what may be ours, and a phrase that is then planned to the letter where it was removed is ours.
 */
export function excludeAppliedEdits(asSent: AnnotationPlan, context: AnnotationContext): AnnotationPlan {
  const { text } = asSent.document.prose;
  const styles = listStyleVariants(asSent, context);
  const find = (forms: readonly PhraseForm[]): readonly Span[] =>
    findPreviousAnnotations(text, styles, context.targets, forms);
  // Nearly every text is new to us.
  if (asSent.edits.length === 0 || find(PHRASE_FORMS).length === 0) return asSent;
  const isOurs = createAuthorshipTest(asSent);
  const tried = new Set<string>();
  let best = asSent;
  for (const forms of FORM_HYPOTHESES) {
    if (best.edits.length === 0) break;
    const suspected = find(forms).filter(isOurs);
    const key = suspected.map(({ start, end }) => `${start}-${end}`).join();
    if (suspected.length === 0 || tried.has(key)) continue;
    tried.add(key);
    const plan = planWithout(suspected, asSent, context);
    if (plan && plan.edits.length < best.edits.length) best = plan;
  }
  return best;
}

/** The styles in use, as they are fitted to any text: our own phrases may be what makes "$" look like another dollar. */
function listStyleVariants(asSent: AnnotationPlan, context: AnnotationContext): ReadonlySet<HouseStyle> {
  const { options, disambiguator, styles } = context;
  const scripts = new Set(asSent.document.figures.map(({ script }) => script));
  const twins = [...scripts].map((script) => resolveStyleForScript(options.style, script, options.region, styles));
  const used = new Set([options.style, ...twins]);
  return new Set([...used].flatMap((style) => DOLLAR_USES.map((dollars) => disambiguator.fit(style, dollars))));
}

/**
 * May a phrase in our form be ours? Behind an amount whose mark says its currency outright it is the writer's when it
 * holds none of the amount's conversions. This spares most texts a second reading.
 */
function createAuthorshipTest({ occurrences, document }: AnnotationPlan): (phrase: Span) => boolean {
  const explicit = occurrences.filter(({ figure }) => figure.certainty === 'explicit');
  const endingAt = new Map(explicit.map((each) => [findAmountEnd(each, document), each]));
  const groupOf = groupRestatements(occurrences);
  return ({ start, end }) => {
    const before = endingAt.get(start);
    const numbers: readonly string[] = document.prose.text.slice(start, end).match(NUMBERS) ?? [];
    // Behind a writer's equivalent are the conversions of what it restates.
    const conversions = before && [...before.conversions, ...groupOf(before).original.conversions];
    return !conversions || conversions.some(({ display }) => numbers.includes(display.match(NUMBERS)?.[0] ?? display));
  };
}

/** Numbers, whatever their marks: "52.8" of "US$52.8 billion". The writer's "(US$13.2 billion)" does not hold our 13. */
const NUMBERS = /\d+(?:[.,]\d+)*/g;

/** Rounds in which phrases that are not ours are put back, which may change how the rest is read. */
const MAX_ROUNDS = 4;

/** The plan when some phrases are taken for ours; undefined when none of them is, or it does not settle. */
function planWithout(
  suspected: readonly Span[],
  asSent: AnnotationPlan,
  context: AnnotationContext,
): AnnotationPlan | undefined {
  const { document } = asSent;
  let ours = suspected;
  for (let round = 0; round < MAX_ROUNDS && ours.length > 0; round++) {
    const plan = planAnnotation(locateFigures(document.without(ours), context.options), context);
    const { confirmed, applied } = confirmApplied(ours, plan, document);
    if (confirmed.length === ours.length) return mergePlans(asSent, plan, applied);
    ours = confirmed;
  }
  return undefined;
}

/** Which of the phrases are planned to the letter where they were removed, and by which edits. */
function confirmApplied(
  suspected: readonly Span[],
  plan: AnnotationPlan,
  { prose }: FigureDocument,
): { readonly confirmed: readonly Span[]; readonly applied: ReadonlySet<PlannedEdit> } {
  const editAt = new Map(plan.edits.map((edit) => [edit.proseOffset, edit]));
  const applied = new Set<PlannedEdit>();
  let removed = 0;
  const confirmed = suspected.filter(({ start, end }) => {
    const edit = editAt.get(start - removed);
    removed += end - start;
    if (!edit || joinPhrase(edit.words) !== prose.text.slice(start, end)) return false;
    applied.add(edit);
    return true;
  });
  return { confirmed, applied };
}

/**
 * The plan for the text as sent: each figure as it is read without our phrases, and the edits that are not applied yet.
 * Skips edits of figures that exist only after the removal; their offsets are not valid in the input.
 */
function mergePlans(asSent: AnnotationPlan, plan: AnnotationPlan, applied: ReadonlySet<PlannedEdit>): AnnotationPlan {
  const keyOf = ({ figure }: Occurrence): string => `${figure.start}-${figure.end}`;
  const sentIds = new Map(asSent.occurrences.map((each) => [keyOf(each), each.figure.id]));
  const idOf = new Map(plan.occurrences.map((each) => [each.figure.id, sentIds.get(keyOf(each))]));
  const rereadOf = new Map(plan.occurrences.map((each) => [keyOf(each), each]));
  const occurrences = asSent.occurrences.map((sent): Occurrence => {
    const reread = rereadOf.get(keyOf(sent));
    if (!reread) return sent;
    const { restates, ...figure } = reread.figure;
    const original = restates === undefined ? undefined : idOf.get(restates);
    const { id } = sent.figure;
    return {
      ...reread,
      start: sent.start,
      end: sent.end,
      figure: { ...figure, id, ...(original === undefined ? {} : { restates: original }) },
    };
  });
  const merged = new Map(occurrences.map((each) => [keyOf(each), each]));
  const edits = plan.edits.flatMap((edit): readonly PlannedEdit[] => {
    const occurrence = merged.get(keyOf(edit.occurrence));
    return occurrence && !applied.has(edit) ? [{ ...edit, occurrence }] : [];
  });
  const document = asSent.document.withFigures(occurrences.map(({ figure }) => figure));
  return { ...asSent, document, occurrences, edits };
}
