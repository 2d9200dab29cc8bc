import { ReferenceRates, type RateSeriesLookup } from '../checks/reference/reference-rates.js';
import type { QueryRates } from '../conversion/query-rates.js';
import type { FigureDocument } from '../figures/figure-document.js';
import type { Figure } from '../figures/figure.js';
import { merge } from '../../support/merge.js';
import type { SentenceAlignment } from './align/align-sentences.js';
import type { Item } from './item.js';
import { ConversionBands } from './judge/conversion-bands.js';
import { Judge } from './judge/judge.js';
import { findOtherPeriods } from './judge/other-periods.js';
import { areSwapped } from './judge/relate-values.js';
import { pairAligned } from './pair-aligned.js';
import { pairFree } from './pair-free.js';
import type { ItemPair, Pairing } from './pairs.js';
import { toComparedText, type ComparedText } from './read-text.js';
import type { ComparisonFinding } from './report/finding-rules.js';
import { report } from './report/report.js';
import type { StyleOf } from './report/suggest.js';
import type { ComparisonMode, Difference, Verdict } from './verdicts.js';

/** A figure of the target with what of the sources it is. Ids are "f3", or "s2:f3" where there are several sources. */
export interface FigurePair {
  readonly source: string | readonly string[];
  readonly target: string;
  readonly verdict: Verdict;
  readonly how?: Difference;
  readonly factor?: string;
}

/** What a comparison gives. */
export interface Comparison {
  readonly sources: readonly { readonly figures: readonly Figure[] }[];
  readonly target: { readonly figures: readonly Figure[] };
  /** In the order of the target. */
  readonly pairs: readonly FigurePair[];
  /** Ids of the figures of the sources that the target does not have. */
  readonly missing: readonly string[];
  /** Ids of the figures of the target that no source supports. */
  readonly added: readonly string[];
  readonly findings: readonly ComparisonFinding[];
}

/** What is wanted of a comparison. */
interface ComparisonOptions {
  readonly mode: ComparisonMode;
  /** Also findings that agree. Default false. */
  readonly wantsOk?: boolean;
  /** The style of suggestions; by default the form of the target. */
  readonly styleOf?: StyleOf;
}

/** Compares the figures of a text with those of its sources. The answer depends on nothing but the arguments. */
export function compareDocuments(
  sources: readonly FigureDocument[],
  target: FigureDocument,
  rates: { readonly rates: QueryRates; readonly table: RateSeriesLookup },
  { mode, wantsOk = false, styleOf = () => undefined }: ComparisonOptions,
): Comparison {
  const from = sources.map((document, index) => toComparedText(document, index));
  const to = toComparedText(target, 0);
  const reference = new ReferenceRates(rates.rates, rates.table);
  const judge = new Judge(
    from,
    to,
    new ConversionBands(
      reference,
      sources.map(({ figures }) => figures),
    ),
  );
  const { pairing, placeOf } = pairUp(from, to, judge, mode);
  const compared = dropNumbers(findOtherPeriods(pairing, from, to, Number(reference.date.slice(0, 4))));
  const numbered = [...from, to].map((text) => numberFigures(text, compared));
  const [targetFigures, sourceFigures] = [numbered.at(-1), numbered.slice(0, -1)];
  const idOf = (item: Item, isSource: boolean): string => {
    const id = (isSource ? sourceFigures[item.text] : targetFigures)?.ids.get(item) ?? '';
    return isSource && sources.length > 1 ? `s${item.text + 1}:${id}` : id;
  };
  const isSource = (item: Item): boolean => from[item.text]?.items[item.index] === item;
  return {
    sources: sourceFigures.map(({ figures }) => ({ figures })),
    target: { figures: targetFigures?.figures ?? [] },
    pairs: compared.pairs.map((pair) => toFigurePair(pair, idOf)),
    missing: compared.missing.map((item) => idOf(item, true)),
    added: compared.added.map((item) => idOf(item, false)),
    findings: report(compared, {
      mode,
      sources: from,
      target: to,
      wantsOk,
      styleOf,
      placeOf,
      idOf: (item) => idOf(item, isSource(item)),
    }),
  };
}

/** A pairing, and where in the target a figure of the source would stand. */
interface PlacedPairing {
  readonly pairing: Pairing;
  readonly placeOf: (source: Item) => number;
}

function pairUp(from: readonly ComparedText[], to: ComparedText, judge: Judge, mode: ComparisonMode): PlacedPairing {
  const [first] = from;
  if (mode === 'source' || from.length > 1 || !first)
    return { pairing: pairFree(from, to, judge), placeOf: () => to.document.input.length };
  const { alignment, ...pairing } = pairAligned(first, to, judge);
  return {
    pairing: mode === 'versions' ? { ...pairing, pairs: pairing.pairs.map(readAsVersion) } : pairing,
    placeOf: (source) => endOfCounterpart(source, alignment, to),
  };
}

/** A digit that is another in a later version is a new number, not a slip. */
function readAsVersion(pair: ItemPair): ItemPair {
  const [source] = pair.sources;
  const isNew = pair.how === 'digits' && source && !areSwapped(source.digits, pair.target.digits);
  return isNew ? { ...pair, how: 'value' } : pair;
}

/** The end of the sentences of the target that a figure's sentence has become, or of the one before them. */
function endOfCounterpart(source: Item, { source: groups, lastTarget }: SentenceAlignment, to: ComparedText): number {
  const sentence = to.sentences[lastTarget[groups[source.sentence] ?? 0] ?? -1];
  if (!sentence) return 0;
  const { prose } = to.document;
  const words = prose.text.slice(sentence.start, sentence.end).trimEnd();
  const end = sentence.start + words.length;
  return prose.toOriginal(Math.max(sentence.start, end - 1), end).end;
}

/** Without what is only evidence: small numbers without a unit, and in words. */
function dropNumbers({ pairs, missing, added }: Pairing): Pairing {
  const counts = ({ isBare, isMinor }: Item): boolean => !isBare && !isMinor;
  return {
    pairs: pairs.filter(
      ({ sources, target, how }) =>
        how === 'year' ||
        sources.some(({ isBare }) => !isBare) ||
        !target.isBare ||
        (target.isLarge && target.family === 'quantity'),
    ),
    missing: missing.filter(counts),
    added: added.filter(counts),
  };
}

interface NumberedFigures {
  readonly figures: readonly Figure[];
  readonly ids: ReadonlyMap<Item, string>;
}

/** The figures of a text, and its numbers that are paired with a figure; "f1", "f2" … in text order. */
function numberFigures({ items, document }: ComparedText, { pairs }: Pairing): NumberedFigures {
  const paired = new Set(pairs.flatMap(({ sources, target }) => [...sources, target]));
  const known = new Set(document.figures);
  const kept = items.filter((item) => known.has(item.figure) || paired.has(item));
  const ids = new Map(kept.map((item, index) => [item, `f${index + 1}`]));
  const renamed = new Map(kept.map((item, index) => [item.figure.id, `f${index + 1}`]));
  const figures = kept.map(({ figure }, index) => {
    const restates = figure.restates === undefined ? undefined : renamed.get(figure.restates);
    return merge(figure, { id: `f${index + 1}`, ...(restates === undefined ? {} : { restates }) });
  });
  return { figures, ids };
}

function toFigurePair(
  { sources, target, verdict, how, factor }: ItemPair,
  idOf: (item: Item, isSource: boolean) => string,
): FigurePair {
  const ids = sources.map((item) => idOf(item, true));
  const [only = ''] = ids;
  return {
    source: ids.length === 1 ? only : ids,
    target: idOf(target, false),
    verdict,
    ...(how === undefined ? {} : { how }),
    ...(factor === undefined ? {} : { factor }),
  };
}
