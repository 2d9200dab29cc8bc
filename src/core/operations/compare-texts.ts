import { compareDocuments, type Comparison } from '../compare/comparison.js';
import type { ComparisonMode } from '../compare/verdicts.js';
import { getQueryRates, toConversionQuery } from '../conversion/query-rates.js';
import { FIGURE_KINDS, type FigureKind } from '../figures/figure.js';
import type { FigureOptions } from '../figures/figure-options.js';
import { readDocument } from '../figures/find-figures.js';
import type { IsoDate } from '../rate-table/day.js';
import { resolveStyleForScript, SHIPPED_STYLE_REGISTRY, type StyleRegistry } from '../styles/registry.js';
import type { HouseStyle } from '../styles/style.js';
import type { RateDependencies } from './rates-used.js';

/** A text of a comparison, with what is known about it. */
export interface ComparisonText extends Omit<FigureOptions, 'kinds'> {
  readonly text: string;
}

/** What a caller may say about a comparison. */
interface TextComparisonOptions {
  readonly mode: ComparisonMode;
  /** Day of the rates by which amounts in two currencies are compared. */
  readonly date: IsoDate;
  readonly source?: string;
  readonly maxAgeDays?: number;
  readonly revision?: number;
  /** Kinds of figures that count; default all. */
  readonly kinds?: readonly FigureKind[];
  /** Also findings that agree. Default false. */
  readonly wantsOk?: boolean;
  /** How amounts are written in suggestions; by default as the target writes them. */
  readonly style?: HouseStyle;
}

/** What comparing takes beside the texts and the options. */
interface ComparisonDependencies extends Pick<RateDependencies, 'table'> {
  /** Where the twins of a style are found; by default those that ship. */
  readonly styles?: StyleRegistry;
}

/**
 * Compares the figures of a text with those of the texts that it is made from: a translation with its original, a story
 * with a release, a version with the one before. Offsets are of the texts as sent. The answer depends on nothing but the
 * arguments.
 */
export function compareTexts(
  sources: readonly ComparisonText[],
  target: ComparisonText,
  options: TextComparisonOptions,
  { table, styles = SHIPPED_STYLE_REGISTRY }: ComparisonDependencies,
): Comparison {
  const { mode, kinds = FIGURE_KINDS, wantsOk, style } = options;
  const read = ({ text, ...known }: ComparisonText) => readDocument(text, { ...known, kinds });
  const rates = getQueryRates(table, toConversionQuery(options));
  const { region } = target;
  return compareDocuments(
    sources.map(read),
    read(target),
    { rates, table },
    {
      mode,
      ...(wantsOk === undefined ? {} : { wantsOk }),
      ...(style ? { styleOf: ({ script }) => resolveStyleForScript(style, script, region, styles) } : {}),
    },
  );
}
