import { bandsOverlap, isConsistent, type RateBand } from '../../checks/reference/rate-band.js';
import { intervalsOverlap, scaleInterval } from '../../checks/arithmetic/interval.js';
import { originalInterval } from '../../checks/arithmetic/rounding-interval.js';
import { Decimal } from '../../money/decimal.js';
import type { Ratio } from '../../money/ratio.js';
import { intervalOf, type Item } from '../item.js';
import { differing, SAME, type Judgement } from '../verdicts.js';
import type { ConversionBands } from './conversion-bands.js';
import { directionOf } from './direction.js';
import { factorsOf, factorsOfPercent } from './multiples.js';
import { keepsQualifier } from './qualifiers.js';
import { relateUpperEnds, relateValues, type ValueRelation } from './relate-values.js';
import { relateUnits } from './units.js';

/** Rates at which two currencies are written with the same number: the pataca and the Hong Kong dollar stand at 1.03. */
const NEAR_PARITY: RateBand = {
  low: { dividend: new Decimal('0.97'), divisor: new Decimal('1') },
  high: { dividend: new Decimal('1.04'), divisor: new Decimal('1') },
};

/** A text of a comparison, as far as the words round its figures matter. */
interface JudgedText {
  /** The prose, folded. */
  readonly text: string;
  readonly items: readonly Item[];
}

/** Says what two figures are to each other, by themselves and by the words round them. */
export class Judge {
  constructor(
    private readonly sources: readonly JudgedText[],
    private readonly target: JudgedText,
    private readonly bands: ConversionBands,
  ) {}

  /** The whole judgement: the numbers, their units, and what the words say of them. */
  judge(source: Item, target: Item): Judgement {
    const bare = this.compare(source, target);
    if (bare.verdict === 'differs') return bare;
    if (this.areOpposed(source, target)) return differing('sign');
    if (bare.verdict === 'converted') return bare;
    const { per: from } = source.figure;
    const { per: to } = target.figure;
    if (from !== undefined && to !== undefined && arePersDistinct(from, to)) return differing('per');
    const isKept = keepsQualifier(
      { item: source, text: this.sources[source.text]?.text ?? '' },
      { item: target, text: this.target.text },
      bare.verdict === 'rounded',
    );
    return isKept ? bare : differing('qualifier');
  }

  /** The numbers with their units, without the words round them. */
  compare(source: Item, target: Item): Judgement {
    if (source.isRange !== target.isRange) {
      if (!this.haveOneUnit(source, target)) return differing('kind');
      return isMidpoint(source, target) ? { verdict: 'derived' } : differing('range');
    }
    if (source.isRange) return this.compareRanges(source, target);
    const { family } = source;
    if (family !== target.family) return this.compareFamilies(source, target);
    if (family === 'money') return this.compareMoney(source, target);
    if (family === 'quantity') return compareQuantities(source, target);
    if (family === 'multiple') return this.compareMultiples(source, target);
    return fromRelation(relateValues(source, target));
  }

  /** Is a rate known between the currencies of two amounts? Without one, nothing can be said of a conversion. */
  knowsRate({ figure: from }: Item, { figure: to }: Item): boolean {
    if (from.currency === undefined || to.currency === undefined) return false;
    return this.bands.between(from.currency, to.currency).length > 0;
  }

  private compareMoney(source: Item, target: Item): Judgement {
    if (shareCurrency(source, target)) return fromRelation(relateValues(source, target));
    const relation = relateValues(source, target);
    if (this.converts(source, target) && !this.keepsNumber(source, target, relation)) return { verdict: 'converted' };
    return differing(relation.type === 'other' ? 'value' : 'currency');
  }

  /**
   * Does the target keep the source's number under another currency? HK$5 million as "5 million yuan" would be right, of
   * the 4.6 million that it is, in one digit only; that the mark was changed is the likelier reading. Not of currencies
   * that are worth about the same (MOP and HKD), nor where the target says "about".
   */
  private keepsNumber(source: Item, target: Item, { type }: ValueRelation): boolean {
    if (type !== 'equal' || target.figure.qualifier === 'approx') return false;
    const { currency: base } = source.figure;
    const { currency: quote } = target.figure;
    if (base === undefined || quote === undefined) return false;
    return !this.bands.between(base, quote).some((band) => bandsOverlap(band, NEAR_PARITY));
  }

  /** Is the target's amount the source's at a rate of the day, or at one that a source states? */
  private converts({ figure: from }: Item, target: Item): boolean {
    const { figure: to } = target;
    if (from.value === undefined || from.currency === undefined || to.currency === undefined) return false;
    const original = originalInterval(from, from.value);
    return this.bands
      .between(from.currency, to.currency)
      .some((band) => isConsistent(original, band, intervalOf(target)));
  }

  private compareMultiples(source: Item, target: Item): Judgement {
    const [from, to] = [this.sourceFactors(source), factorsOf(this.target.text, target)];
    if (from.some((a) => to.some((b) => a.eq(b)))) return SAME;
    const relation = relateValues(source, target);
    return relation.type === 'rounded' && from.length === to.length ? { verdict: 'rounded' } : differing('multiple');
  }

  private sourceFactors(source: Item): ReturnType<typeof factorsOf> {
    return factorsOf(this.sources[source.text]?.text ?? '', source);
  }

  private compareFamilies(source: Item, target: Item): Judgement {
    const families = new Set([source.family, target.family]);
    if (families.has('percent') && families.has('multiple')) {
      const [from, to] =
        source.family === 'percent'
          ? [factorsOfPercent(source), factorsOf(this.target.text, target)]
          : [this.sourceFactors(source), factorsOfPercent(target)];
      return from.some((a) => to.some((b) => a.eq(b))) ? SAME : differing('kind');
    }
    if (families.has('multiple') && families.has('quantity')) {
      const relation = relateValues(source, target);
      const isCount = [source, target].some(({ figure, isBare }) => isBare || figure.unit === 'time');
      return isCount ? fromRelation(relation) : differing('kind');
    }
    if (source.isBare || target.isBare || isOpenAmount(source) || isOpenAmount(target))
      return fromRelation(relateValues(source, target));
    if (relateValues(source, target).type === 'other') return differing('value');
    return differing(families.has('percent') && families.has('points') ? 'unit' : 'kind');
  }

  private compareRanges(source: Item, target: Item): Judgement {
    if (!this.haveOneUnit(source, target)) {
      if (source.family !== target.family) return this.compareFamilies(source, target);
      return differing(source.family === 'money' ? 'currency' : 'unit');
    }
    if (source.low.eq(target.low) && source.high.eq(target.high)) return SAME;
    const low = relateValues(source, target);
    const high = relateUpperEnds(source, target);
    if (low.type === 'scale' && high.type === 'scale' && low.power === high.power) return fromRelation(low);
    const isClose = ({ type }: ValueRelation): boolean => type === 'equal' || type === 'rounded';
    if (isClose(low) && isClose(high)) return { verdict: 'rounded' };
    // One end is right: what is wrong is the other.
    const wrong = isClose(low) ? high : isClose(high) ? low : undefined;
    return wrong && wrong.type !== 'other' ? fromRelation(wrong) : differing('range');
  }

  private haveOneUnit(source: Item, target: Item): boolean {
    if (source.family !== target.family) return false;
    if (source.family === 'money') return shareCurrency(source, target);
    return source.family !== 'quantity' || relateUnits(unitOf(source), unitOf(target)) !== 'other';
  }

  /** Do a minus or the words of one side say the opposite of the other's? */
  private areOpposed(source: Item, target: Item): boolean {
    if (source.isRange || source.isBare || target.isBare) return false;
    const from = this.sources[source.text];
    if (!from) return false;
    const [a, b] = [describe(from, source), describe(this.target, target)];
    if (source.isNegative !== target.isNegative) {
      // A minus may be said in words.
      const worded = source.isNegative ? b : a;
      return worded.move !== -1 && worded.result !== -1;
    }
    if (a.result !== undefined && b.result !== undefined && source.family === 'money') return a.result !== b.result;
    return a.move !== undefined && b.move !== undefined && a.move !== b.move && source.family !== 'money';
  }
}

function describe({ text, items }: JudgedText, item: Item): ReturnType<typeof directionOf> {
  return directionOf(text, item, [items[item.index - 1], items[item.index + 1]]);
}

/** Per-units of which one can be put for another; of others, one of several may have been read. */
const PER_KINDS: readonly ReadonlySet<string>[] = [
  new Set(['hour', 'day', 'week', 'month', 'quarter', 'year']),
  new Set(['tonne', 'kg', 'pound', 'ounce', 'gram', 'barrel', 'litre', 'gallon', 'bushel']),
  new Set(['sqm', 'square foot', 'mu', 'hectare', 'acre', 'ping']),
  new Set(['share', 'ADS', 'unit']),
];

function arePersDistinct(a: string, b: string): boolean {
  return a !== b && PER_KINDS.some((kind) => kind.has(a) && kind.has(b));
}

/** A number with a scale at most: no mark says the currency, so that the other side may. */
const UNMARKED =
  /^[\d０-９][^$€£¥￥₩₹元圆圓块塊]*(?:\d|thousand|million|billion|trillion|[mbk]n?|万|萬|亿|億|千|百|兆)$/i;

/** A number that counts money by a guess: the other side may know what it counts. */
function isOpenAmount({ figure: { kind, certainty, text } }: Item): boolean {
  return kind === 'money' && certainty !== 'explicit' && UNMARKED.test(text);
}

/** Can two amounts be in one currency? What one side leaves open the other side may settle. */
function shareCurrency({ figure: a }: Item, { figure: b }: Item): boolean {
  return a.currency === b.currency || maySettle(a, b) || maySettle(b, a) || areBothOpen(a, b);
}

/** 元 on both sides, which each text takes for another money: neither mark says it, so they do not contradict. */
function areBothOpen(a: Item['figure'], b: Item['figure']): boolean {
  if (a.certainty === 'explicit' || b.certainty === 'explicit') return false;
  if (a.currency === undefined || b.currency === undefined) return false;
  return (a.candidates?.includes(b.currency) ?? false) && (b.candidates?.includes(a.currency) ?? false);
}

/**
 * May an amount whose mark is open be in the currency that the other names? 元 is the money of the place, which the US
 * dollar is of no place that writes it.
 */
function maySettle(open: Item['figure'], { currency, certainty }: Item['figure']): boolean {
  if (open.certainty === 'explicit' || currency === undefined) return false;
  if (UNMARKED.test(open.text)) return true;
  if (certainty !== 'explicit' || (open.script !== 'latin' && currency === 'USD')) return false;
  return open.candidates?.includes(currency) ?? false;
}

function compareQuantities(source: Item, target: Item): Judgement {
  const relation = relateUnits(unitOf(source), unitOf(target));
  if (typeof relation === 'object') return compareMeasures(source, target, relation);
  const values = relateValues(source, target);
  if (relation === 'other') return differing(values.type === 'other' ? 'value' : 'unit');
  return fromRelation(values);
}

/** An adjective of a people may belong to a noun behind it: "20 Chinese companies". */
const PEOPLE = /[A-Z][a-z]+(?:ese|ian|an|ish|ch)$/;

function unitOf({ figure: { unit, unitText } }: Item): string | undefined {
  return unitText !== undefined && PEOPLE.test(unitText) ? undefined : unit;
}

/** Is the target the middle of the source's range? */
function isMidpoint(source: Item, target: Item): boolean {
  return source.isRange && source.low.plus(source.high).eq(target.low.times('2'));
}

/** The same length, area or weight in two units; each number was rounded. */
function compareMeasures(source: Item, target: Item, { dividend, divisor }: Ratio): Judgement {
  const from = scaleInterval(intervalOf(source), dividend);
  const to = scaleInterval(intervalOf(target), divisor);
  if (intervalsOverlap(from, to)) return { verdict: 'converted' };
  const values = relateValues(source, target);
  return differing(values.type === 'equal' || values.type === 'rounded' ? 'unit' : 'value');
}

function fromRelation(relation: ValueRelation): Judgement {
  switch (relation.type) {
    case 'equal':
      return SAME;
    case 'rounded':
      return { verdict: 'rounded' };
    case 'scale':
      return { verdict: 'differs', how: 'scale', factor: powerAsFactor(relation.power) };
    case 'digits':
      return differing('digits');
    default:
      return differing('value');
  }
}

/** 10 to a power in plain notation: "1000", "0.1". */
function powerAsFactor(power: number): string {
  return power >= 0 ? `1${'0'.repeat(power)}` : `0.${'0'.repeat(-power - 1)}1`;
}
