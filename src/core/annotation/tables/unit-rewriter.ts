import { isHan } from '../../document/chars.js';
import type { CurrencyCode } from '../../money/currencies.js';
import type { ReadTableUnits } from '../../figures/figure-document.js';
import type { HouseStyle } from '../../styles/style.js';
import { resolveStyleForScript } from '../../styles/registry.js';
import { writeUnit, type WrittenUnit } from '../../styles/write-unit.js';
import type { Span } from '../../document/span.js';
import { elementAt } from '../../../support/get-or-throw.js';
import type { AnnotationContext } from '../context.js';
import type { Occurrence } from '../occurrence.js';

type CountedCell = ReadTableUnits['counted'][number];
type CellUnit = CountedCell['unit'];
type UnitWords = NonNullable<CellUnit['powerSource']>;

/** How the numbers of a cell are counted in a copy, beside the rate. */
export interface CellScale {
  /** Powers of ten by which the copy counts in smaller units than the table: 1 where crores become millions. */
  readonly power: number;
  /** Digits by which the unit of the copy is below the major one. */
  readonly minor: number;
}

/** Writes the units of one table for one target, each in the script of its words. */
export class UnitRewriter {
  private readonly written = new Map<UnitWords, WrittenUnit>();
  private readonly inside = new Map<number, Span & { readonly words: string }>();
  private outside: WrittenUnit | undefined;
  private needsOutside = false;
  private readonly styles: readonly HouseStyle[];

  /**
   * @param text folded prose
   * @param region the table in it
   * @param amounts what stands in the table
   */
  constructor(
    private readonly text: string,
    private readonly region: Span,
    amounts: readonly Occurrence[],
    private readonly target: CurrencyCode,
    private readonly context: AnnotationContext,
  ) {
    this.styles = amounts.map(({ style }) => style);
  }

  /** Notes the words that give the unit of a number in the table; they will be written anew. */
  scaleOf({ number, unit, besideSpan }: CountedCell): CellScale {
    const sources = unit.markSources ?? [];
    const minor = unit.mark?.minor ?? 0;
    const power = unit.powerSource;
    const written = sources.map((source) => this.write(source));
    if (power && !sources.includes(power) && !this.isInside(power)) this.noteOutside(power, unit);
    const isOwn = number.mark !== undefined || besideSpan !== undefined;
    // A mark without a source is that of another number of the table; without a mark the currency is a default.
    const isSaid = sources.length === 0 ? unit.mark !== undefined : sources.some((source) => this.isInside(source));
    if (!isOwn && !isSaid) this.noteOutside(sources[0], unit);
    const minorSource = sources.findIndex(({ mark }) => (mark?.minor ?? 0) === minor && minor > 0);
    const scaled = power && sources.includes(power) ? this.write(power) : undefined;
    const outside = power && !this.isInside(power) ? this.outside : scaled;
    return {
      power: outside ? (power?.power ?? 0) - outside.power : 0,
      minor: minorSource < 0 ? 0 : elementAt(written, minorSource).minor,
    };
  }

  /** The words in the table that are to be replaced, also where the same words head no number. */
  replacements(places: ReturnType<ReadTableUnits['unitPlaces']>): readonly (Span & { readonly words: string })[] {
    const byForm = new Map([...this.inside.values()].map((each) => [this.formOf(each), each.words]));
    const replaced = new Map(this.inside);
    for (const { words: span, unit, beside } of places) {
      const known = byForm.get(this.formOf(span));
      if (known !== undefined) replaced.set(span.start, { ...span, words: known });
      else if (unit && beside?.words && this.inside.has(beside.words.start)) {
        const counted = { power: unit.power ?? 0, minor: unit.mark?.minor ?? 0 };
        replaced.set(span.start, { ...span, words: this.writeFor(span, counted).words });
      }
    }
    return [...replaced.values()].sort((a, b) => a.start - b.start);
  }

  /** A sign that stands in a cell of its own. */
  noteSign(span: Span): void {
    this.inside.set(span.start, { ...span, words: this.writeFor(span, { power: 0, minor: 0 }).words });
  }

  /** The unit to be written above the copy, where the table itself does not say it. */
  get heading(): string | undefined {
    return this.needsOutside ? this.outside?.words : undefined;
  }

  private write(source: UnitWords): WrittenUnit {
    const known = this.written.get(source);
    if (known) return known;
    const words = source.words ?? source;
    const unit = this.writeFor(words, { power: source.power ?? 0, minor: source.mark?.minor ?? 0 });
    this.written.set(source, unit);
    if (this.isInside(source)) this.inside.set(words.start, { ...words, words: unit.words });
    return unit;
  }

  private writeFor(words: Span, unit: Pick<WrittenUnit, 'power' | 'minor'>): WrittenUnit {
    const form = this.formOf(words);
    const [, latin, blank = '', han] = IN_TWO_LANGUAGES.exec(form) ?? [];
    const write = (part: string): WrittenUnit => writeUnit(this.target, unit, this.styleFor(part));
    // "RMB 百万": the scale is not said twice.
    if (latin === undefined || han === undefined || (unit.power > 0 && !SCALE_END.test(latin))) return write(form);
    const [first, second] = [write(latin), write(han)];
    return first.power === second.power ? { ...first, words: first.words + blank + second.words } : second;
  }

  private noteOutside(source: UnitWords | undefined, unit: CellUnit): void {
    this.needsOutside = true;
    const isAbove = unit.powerSource !== undefined && !this.isInside(unit.powerSource);
    const power = isAbove ? (unit.powerSource?.power ?? 0) : 0;
    if (this.outside && this.outside.power >= power) return;
    const words = source?.words ?? this.region;
    this.outside = this.writeFor(words, { power, minor: 0 });
  }

  private isInside(source: Span): boolean {
    return source.start >= this.region.start && source.end <= this.region.end;
  }

  private formOf({ start, end }: Span): string {
    return this.text.slice(start, Math.min(end, start + 400));
  }

  /** Words with Chinese in them are written in Chinese, whatever stands beside the numbers. */
  private styleFor(words: string): HouseStyle {
    const isChinese = hasHan(words);
    const inTable = this.styles.find(({ script }) => (script !== 'latin') === isChinese);
    if (inTable) return inTable;
    const { options, styles } = this.context;
    return resolveStyleForScript(options.style, isChinese ? 'hans' : 'latin', options.region, styles);
  }
}

/** "HK$'000 千港元" */
const IN_TWO_LANGUAGES = /^(\P{Script=Han}*[^\s\p{Script=Han}])(\s+)(\p{Script=Han}{2,})$/u;
const SCALE_END = /(?:0|thousands?|millions?|billions?|m|mn|bn|lakhs?|crores?)$/i;

function hasHan(words: string): boolean {
  for (let at = 0; at < words.length; at++) if (isHan(words.charCodeAt(at))) return true;
  return false;
}
