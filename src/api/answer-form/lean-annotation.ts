import type { AnnotatedFigure, Conversion, Edit } from '../../core/annotation/annotation.js';
import type { Rate } from '../../core/rate-table/rate.js';
import { merge } from '../../support/merge.js';

/** A conversion with the key of its rate. */
interface LeanConversion extends Omit<Conversion, 'rate'> {
  readonly rate: string;
}

/** A figure whose conversions name their rates. */
interface LeanFigure extends Omit<AnnotatedFigure, 'conversions' | 'edit'> {
  readonly conversions: readonly LeanConversion[];
  /** Without `start` and `end` it inserts at the end of the figure. */
  readonly edit?: Edit | Pick<Edit, 'replacement'>;
}

/** An annotation, whole or without what the checks would say. */
interface AnyAnnotation {
  readonly figures: readonly AnnotatedFigure[];
  readonly rates?: object;
}

/** The same annotation with nothing in it twice. */
type LeanAnnotation<A extends AnyAnnotation> = Omit<A, 'figures' | 'rates'> & {
  readonly figures: readonly LeanFigure[];
  readonly rates: object & { readonly used: Readonly<Record<string, Rate>> };
};

/**
 * The lean shape of an annotation: each rate is in `rates.used` once, where its conversions refer to it by key, and an edit
 * says where it is only when that is not the end of its figure. In an article of 70 figures the rates are a third of the
 * answer otherwise.
 */
export function toLeanAnnotation<A extends AnyAnnotation>(annotation: A): LeanAnnotation<A> {
  const rates = new RateKeys();
  const figures = annotation.figures.map((figure) => toLeanFigure(figure, rates));
  return { ...annotation, figures, rates: { ...annotation.rates, used: rates.used } };
}

function toLeanFigure(figure: AnnotatedFigure, rates: RateKeys): LeanFigure {
  const { edit, end } = figure;
  const conversions = figure.conversions.map((each) => merge(each, { rate: rates.keyOf(each.rate) }));
  const isAtEnd = edit?.start === end && edit.end === end;
  return merge(figure, isAtEnd ? { conversions, edit: { replacement: edit.replacement } } : { conversions });
}

/** Gives each rate a key: "r1", "r2" … in order of first use. */
class RateKeys {
  readonly used: Record<string, Rate> = {};
  private readonly keys = new Map<Rate, string>();
  private readonly keysOfContents = new Map<string, string>();

  keyOf(rate: Rate): string {
    const known = this.keys.get(rate);
    if (known !== undefined) return known;
    // Another object with the same contents is the same rate.
    const contents = JSON.stringify(rate);
    const key = this.keysOfContents.get(contents) ?? this.add(rate, contents);
    this.keys.set(rate, key);
    return key;
  }

  private add(rate: Rate, contents: string): string {
    const key = `r${this.keysOfContents.size + 1}`;
    this.keysOfContents.set(contents, key);
    this.used[key] = rate;
    return key;
  }
}
