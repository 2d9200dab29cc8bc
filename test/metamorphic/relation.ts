import type { Figure, Recognition, Script } from '../../src/core/figures/figure.js';
import type { FigureOptions } from '../../src/core/figures/figure-options.js';
import type { Random } from './random.js';
import { rewrite, type Edit } from './rewrite.js';

/** A text and what the recogniser answers for it. */
export interface Subject {
  readonly id: string;
  readonly text: string;
  readonly options: FigureOptions;
  readonly recognition: Recognition;
}

/** A figure that the changed text must have. What is undefined must be absent. */
export interface ExpectedFigure extends Pick<
  Figure,
  | 'kind'
  | 'start'
  | 'end'
  | 'value'
  | 'minValue'
  | 'maxValue'
  | 'currency'
  | 'market'
  | 'certainty'
  | 'unit'
  | 'qualifier'
  | 'per'
  | 'rateNote'
> {
  /** Index of the figure that this one states again. */
  readonly restates: number | undefined;
  /** Asked for when given. */
  readonly script?: Script | undefined;
  /** The currency follows from what the change touches: it is not asked for. */
  readonly isOpen?: true;
}

/** A changed text and what the answer for it must be. */
export interface FollowUp {
  readonly text: string;
  readonly options: FigureOptions;
  readonly figures: readonly ExpectedFigure[];
}

/** A change of a text, after which the answer changes just as the text did. */
export interface Relation {
  /** The change, in a few words. */
  readonly name: string;
  /** Of a thousand texts of the corpus so many are known not to be read as they changed; 0 unless given. */
  readonly knownFaults?: number;
  /** The changed text with its answer; undefined for a text that has nothing to change. */
  readonly follow: (subject: Subject, random: Random) => FollowUp | undefined;
}

/** The figures of an answer as expectations, with links by index. */
export function expectationsOf(figures: readonly Figure[]): ExpectedFigure[] {
  const indices = new Map(figures.map(({ id }, i) => [id, i]));
  return figures.map((figure) => ({
    kind: figure.kind,
    start: figure.start,
    end: figure.end,
    ...valuesOf(figure),
    ...(figure.currency === undefined ? {} : { currency: figure.currency }),
    ...(figure.market === undefined ? {} : { market: figure.market }),
    ...(figure.certainty === undefined ? {} : { certainty: figure.certainty }),
    ...(figure.unit === undefined ? {} : { unit: figure.unit }),
    qualifier: figure.qualifier,
    ...(figure.per === undefined ? {} : { per: figure.per }),
    ...(figure.rateNote === undefined ? {} : { rateNote: figure.rateNote }),
    script: figure.script,
    restates: figure.restates === undefined ? undefined : indices.get(figure.restates),
  }));
}

function valuesOf({ value, minValue, maxValue }: Figure): Pick<Figure, 'value' | 'minValue' | 'maxValue'> {
  return value === undefined
    ? {
        ...(minValue === undefined ? {} : { minValue }),
        ...(maxValue === undefined ? {} : { maxValue }),
      }
    : { value };
}

/**
 * The text with the edits, and its figures where they are then.
 * @param change what the edits change in a figure; they may also change what shows its script, which is then not asked for
 */
export function followEdits(
  { text, options, recognition }: Subject,
  edits: readonly Edit[],
  change?: (figure: ExpectedFigure, index: number) => Partial<ExpectedFigure>,
): FollowUp | undefined {
  const rewritten = rewrite(text, edits);
  if (rewritten.text === text) return undefined;
  const figures = expectationsOf(recognition.figures).map((figure, i) => ({
    ...figure,
    start: rewritten.startOf(figure.start),
    end: rewritten.endOf(figure.end),
    ...(change ? { script: undefined, ...change(figure, i) } : {}),
  }));
  return { text: rewritten.text, options, figures };
}

/** The currency of a figure that does not name it follows from the rest of the text. */
export function openUnlessExplicit({ kind, certainty }: ExpectedFigure): {
  readonly isOpen?: true;
} {
  return kind === 'money' && certainty !== 'explicit' ? { isOpen: true } : {};
}

export const HAN = /\p{Script=Han}/u;
