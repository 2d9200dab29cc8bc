import type { FreeContext } from '../align/free-edges.js';
import type { Item } from '../item.js';
import type { ItemPair } from '../pairs.js';
import type { ComparedText } from '../read-text.js';
import { differing } from '../verdicts.js';
import { cuesRound, percentRelationsOf, relationsOf } from './cues.js';
import { areOfOneUnit, follows, sumOf, type PercentRelation, type Relation } from './relations.js';

/** What is known when a figure is derived. */
interface DerivationContext {
  /** The pairs that are settled, by the target's figure. */
  readonly pairs: ReadonlyMap<Item, ItemPair>;
  readonly target: ComparedText;
  readonly sources: readonly ComparedText[];
  readonly context: FreeContext;
}

/** Sentences of a source whose figures are tried, and figures that are tried in all. */
const [MAX_SENTENCES, MAX_OPERANDS] = [6, 40];
/** A source with no more figures is tried whole. */
const SHORT_SOURCE = 40;
/** No sum of a story has more parts. */
const MAX_PARTS = 8;

/**
 * The figures of the sources that one of the target follows from: a change, a share, a multiple, a sum, a difference or an
 * average, where its words say so. Where the sentence itself names the operands and the figure does not follow, it differs.
 */
export function derive(item: Item, known: DerivationContext): ItemPair | undefined {
  if (item.isRange) return undefined;
  const says = cuesRound(item, known.target);
  const relations = relationsOf(item, says);
  const named = operandsNamedBeside(item, known);
  const pool = [...new Set([...named, ...operandsNear(item, known)])].slice(0, MAX_OPERANDS);
  for (const relation of relations) {
    const operands = findOperands(relation, item, named) ?? findOperands(relation, item, pool);
    if (operands) return { sources: operands, target: item, verdict: 'derived' };
  }
  return (
    deriveMidpoint(item, known) ??
    deriveExactly(item, pool) ??
    deriveFromPercent(item, pool, percentRelationsOf(item, says)) ??
    contradict(item, relations, named)
  );
}

/** From a percentage and an amount of one sentence of a source: "borrowings of HK$5,310 million, of which 62% …". */
function deriveFromPercent(
  item: Item,
  pool: readonly Item[],
  relations: readonly PercentRelation[],
): ItemPair | undefined {
  if (relations.length === 0) return undefined;
  const amounts = pool.filter((each) => fits('sum', item, each));
  for (const percent of pool) {
    if (percent.family !== 'percent') continue;
    for (const amount of amounts) {
      const operands = [percent, amount];
      if (!areInOneSentence(operands) || !relations.some((relation) => follows(relation, operands, item))) continue;
      return { sources: operands, target: item, verdict: 'derived' };
    }
  }
  return undefined;
}

/** The sentence names what the figure is computed from, and it is another number. */
function contradict(item: Item, relations: readonly Relation[], named: readonly Item[]): ItemPair | undefined {
  const [relation] = relations;
  const operands = named.filter((each) => fits(relation ?? 'sum', item, each));
  const isSure = relation === 'change' || relation === 'multiple' || relation === 'sum';
  if (!isSure || operands.length !== 2 || !areOfOneUnit(operands)) return undefined;
  return { sources: operands, target: item, ...differing('value') };
}

/** The figures of the sources that other figures of the same sentence are. */
function operandsNamedBeside(item: Item, { pairs, target }: DerivationContext): readonly Item[] {
  return target.items
    .filter((each) => each !== item && each.sentence === item.sentence)
    .flatMap((each) => {
      const pair = pairs.get(each);
      return pair && pair.verdict !== 'differs' && !each.isBare ? pair.sources : [];
    })
    .filter(isOperand);
}

function operandsNear(item: Item, { sources, context }: DerivationContext): readonly Item[] {
  return sources.flatMap(({ items }, text) => {
    const operands = items.filter(isOperand);
    if (operands.length <= SHORT_SOURCE) return operands;
    const near = new Set(context.sentencesNear(item, text).slice(0, MAX_SENTENCES));
    return operands.filter(({ sentence }) => near.has(sentence));
  });
}

function isOperand({ isBare, isRange, figure }: Item): boolean {
  return !isBare && !isRange && figure.rateNote !== true && figure.restates === undefined;
}

/** Can a figure be an operand of another, by its kind? */
function fits(relation: Relation, item: Item, { family, figure }: Item): boolean {
  switch (relation) {
    case 'change':
    case 'share':
    case 'multiple':
      return family === 'money' || family === 'quantity';
    case 'difference':
      if (item.family === 'points') return family === 'percent' || family === 'points';
      return family === item.family && figure.currency === item.figure.currency && figure.unit === item.figure.unit;
    default:
      return family === item.family && figure.currency === item.figure.currency && figure.unit === item.figure.unit;
  }
}

function findOperands(relation: Relation, item: Item, pool: readonly Item[]): readonly Item[] | undefined {
  const operands = pool.filter((each) => fits(relation, item, each));
  if (relation === 'sum' || relation === 'average') {
    const parts = findParts(relation, item, operands);
    if (parts) return parts;
  }
  if (relation === 'sum') return undefined;
  for (const a of operands)
    for (const b of operands) {
      if (a === b || !areOfOneUnit([a, b])) continue;
      if (relation === 'share' && a.low.gt(b.low)) continue;
      if (follows(relation, [a, b], item)) return [a, b];
    }
  return undefined;
}

/** So many digits do not come out of a sum by chance. */
const MIN_EXACT_DIGITS = 2;

/** Without a word that says so: the sum of all amounts of a sentence, or the difference of two, to the last digit. */
function deriveExactly(item: Item, pool: readonly Item[]): ItemPair | undefined {
  if ((item.family !== 'money' && item.family !== 'quantity') || item.digits.length < MIN_EXACT_DIGITS)
    return undefined;
  const operands = pool.filter((each) => fits('sum', item, each));
  for (const [i, a] of operands.entries()) {
    const others = operands.filter((each, k) => k > i && areInOneSentence([a, each]));
    const all = [a, ...others];
    if (all.length > 1 && sumOf(all).eq(item.low)) return { sources: all, target: item, verdict: 'derived' };
    const b = others.find((each) => a.low.minus(each.low).abs().eq(item.low));
    if (b) return { sources: [a, b], target: item, verdict: 'derived' };
  }
  return undefined;
}

/** Parts that stand in a row in one sentence, or any two. */
function findParts(relation: 'sum' | 'average', item: Item, operands: readonly Item[]): readonly Item[] | undefined {
  const ordered = [...operands].sort((a, b) => a.text - b.text || a.index - b.index);
  for (let first = 0; first < ordered.length; first++)
    for (let last = first + 1; last < Math.min(ordered.length, first + MAX_PARTS); last++) {
      const parts = ordered.slice(first, last + 1);
      if (areInOneSentence(parts) && follows(relation, parts, item)) return parts;
    }
  for (const [i, a] of ordered.entries())
    for (const b of ordered.slice(i + 1)) if (follows(relation, [a, b], item)) return [a, b];
  return undefined;
}

function areInOneSentence(items: readonly Item[]): boolean {
  const [first] = items;
  return items.every(({ text, sentence }) => text === first?.text && sentence === first.sentence);
}

/** The middle of a range of the source. */
function deriveMidpoint(item: Item, { sources }: DerivationContext): ItemPair | undefined {
  for (const { items } of sources)
    for (const range of items) {
      if (!range.isRange || range.family !== item.family || range.figure.currency !== item.figure.currency) continue;
      if (range.low.plus(range.high).eq(item.low.times('2')))
        return { sources: [range], target: item, verdict: 'derived' };
    }
  return undefined;
}
