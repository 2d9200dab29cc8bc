import type { Comparison } from '../../src/core/compare/comparison.js';
import type { ComparisonFinding } from '../../src/core/compare/report/finding-rules.js';
import type { Verdict } from '../../src/core/compare/verdicts.js';
import type { Span } from '../../src/core/document/span.js';
import { shifted, type Change } from '../desk/spans.js';

/** `POST /v1/compare` with one source. */
export type ComparisonAnswer = Omit<Comparison, 'sources'> & { readonly source: Comparison['target'] };

/** How loud a link is: `wrong` and `look` ask for a decision, `fine` agrees, `quiet` is in one text only and may be. */
export type Gravity = 'wrong' | 'look' | 'fine' | 'quiet';

/** A place of a figure in its text. */
export interface Place extends Span {
  readonly text: string;
}

/** A figure of the story with those of the source that it stands for, or one that has none in the other text. */
export interface Link {
  readonly id: string;
  /** From 1 in the order of the story; none for a figure that is in one text only. */
  readonly number: number | undefined;
  readonly verdict: Verdict | 'missing' | 'added';
  readonly gravity: Gravity;
  readonly sources: readonly Place[];
  readonly target: Place | undefined;
  readonly finding: ComparisonFinding | undefined;
}

/** The links of a comparison: pairs and what is added in the order of the story, then what is missing. */
export function linksOf({ source, target, pairs, missing, added, findings }: ComparisonAnswer): readonly Link[] {
  const placesOf = (side: ComparisonAnswer['source']): ReadonlyMap<string, Place> =>
    new Map(side.figures.map(({ id, start, end, text }) => [id, { start, end, text }]));
  const [from, to] = [placesOf(source), placesOf(target)];
  const about = new Map<string, ComparisonFinding>();
  for (const finding of findings)
    if (finding.rule === 'figure-missing') about.set(`missing ${finding.data.source.figure}`, finding);
    else for (const id of finding.figures) about.set(id, finding);
  const placed = (ids: readonly string[], places: ReadonlyMap<string, Place>): readonly Place[] =>
    ids.flatMap((id) => places.get(id) ?? []);
  const paired = pairs.map((pair, index): Link => {
    const ids = typeof pair.source === 'string' ? [pair.source] : pair.source;
    const finding = pair.verdict === 'differs' ? about.get(pair.target) : undefined;
    return {
      id: `pair-${index + 1}`,
      number: index + 1,
      verdict: pair.verdict,
      gravity: pair.verdict === 'differs' ? gravityOf(finding) : 'fine',
      sources: placed(ids, from),
      target: to.get(pair.target),
      finding,
    };
  });
  const alone = (id: string, verdict: 'missing' | 'added'): Link => {
    const finding = about.get(verdict === 'added' ? id : `missing ${id}`);
    const [sources, own] = verdict === 'added' ? [[], to.get(id)] : [placed([id], from), undefined];
    return {
      id: `${verdict}-${id}`,
      number: undefined,
      verdict,
      gravity: gravityOf(finding),
      sources,
      target: own,
      finding,
    };
  };
  const ofStory = [...paired, ...added.map((id) => alone(id, 'added'))];
  ofStory.sort((a, b) => (a.target?.start ?? 0) - (b.target?.start ?? 0));
  return [...ofStory, ...missing.map((id) => alone(id, 'missing'))];
}

function gravityOf(finding: ComparisonFinding | undefined): Gravity {
  if (!finding) return 'quiet';
  return finding.severity === 'error' ? 'wrong' : 'look';
}

/** The order of the list: what is wrong, what is to be reviewed, the rest as it stands in the text. */
export function inListOrder(links: readonly Link[]): readonly Link[] {
  const rank: Readonly<Record<Gravity, number>> = { wrong: 0, look: 1, fine: 2, quiet: 2 };
  return [...links].sort((a, b) => rank[a.gravity] - rank[b.gravity]);
}

/** What is left of links after a change of the source: those that were touched are gone. */
export function afterSourceChange(links: readonly Link[], change: Change): readonly Link[] {
  return links.flatMap((link): readonly Link[] => {
    const sources = link.sources.flatMap((place) => shifted(place, change) ?? []);
    return sources.length === link.sources.length ? [{ ...link, sources }] : [];
  });
}

/** What is left of links after a change of the story. */
export function afterTargetChange(links: readonly Link[], change: Change): readonly Link[] {
  return links.flatMap((link): readonly Link[] => {
    const { target, finding } = link;
    const moved = target && shifted(target, change);
    if (target && !moved) return [];
    const suggestions = finding?.suggestions.flatMap((each) => shifted(each, change) ?? []) ?? [];
    return [{ ...link, target: moved, finding: finding && { ...finding, suggestions } }];
  });
}
