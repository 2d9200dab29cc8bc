import type { Comparison } from '../core/compare/comparison.js';
import { COMPARISON_MODES, type ComparisonMode } from '../core/compare/verdicts.js';
import { compareTexts, type ComparisonText } from '../core/operations/compare-texts.js';
import { FIGURE_KINDS, type FigureKind } from '../core/figures/figure.js';
import type { HouseStyle } from '../core/styles/style.js';
import { omitUndefined } from '../support/omit-undefined.js';
import { RATE_OPTIONS, toRateContext, toRateQuery, type RatesOptions } from './options.js';
import { resolveStyleOption } from './styles.js';
import { refuseNoText, TEXT_OPTIONS } from './text-options.js';
import {
  isSwitch,
  isText,
  isTextOrObject,
  listOf,
  oneOf,
  refuseInvalidOptions,
  type OptionTable,
} from './validate-options.js';

/** How two texts are to be compared. */
export interface CompareOptions extends RatesOptions {
  /** What the texts are to each other; default "source". */
  readonly mode?: ComparisonMode;
  /** Kinds of figures that count; default all, quantities too. */
  readonly kinds?: readonly FigureKind[];
  /** A key of `listStyles`, or a style of your own, for amounts in suggestions; default the form of the target. */
  readonly style?: string | HouseStyle;
  /** Also report the figures that agree. */
  readonly wantsOk?: boolean;
}

const OPTIONS: OptionTable = {
  ...RATE_OPTIONS,
  mode: oneOf(COMPARISON_MODES),
  kinds: listOf(oneOf(FIGURE_KINDS)),
  style: isTextOrObject,
  wantsOk: isSwitch,
};

/** A text of a comparison; the kinds are those of the comparison. */
const COMPARED_TEXT_OPTIONS: OptionTable = { ...TEXT_OPTIONS, text: isText };

/**
 * Compares the figures of a text with those of the text that it is made from, or of several.
 * @param source a text, with what is known about it; a list of them for the mode "source"
 * @throws RangeError for options that cannot be understood
 */
export function compare(
  source: string | ComparisonText | readonly ComparisonText[],
  target: string | ComparisonText,
  options: CompareOptions,
): Comparison {
  refuseInvalidOptions(options, OPTIONS);
  const { mode = 'source', kinds, style, wantsOk } = options;
  const sources = Array.isArray(source) ? (source as readonly ComparisonText[]) : [source as string | ComparisonText];
  return compareTexts(
    sources.map(toText),
    toText(target),
    {
      mode,
      ...omitUndefined({ kinds, wantsOk, style: style === undefined ? undefined : resolveStyleOption(style) }),
      ...toRateQuery(options),
    },
    toRateContext(options),
  );
}

function toText(text: string | ComparisonText): ComparisonText {
  if (typeof text === 'string') return { text };
  refuseInvalidOptions(text, COMPARED_TEXT_OPTIONS);
  refuseNoText(text.text);
  return text;
}
