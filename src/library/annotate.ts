import { annotateText, type Annotation } from '../core/operations/annotate-text.js';
import {
  ANNOTATION_FORMATS,
  CONVERT_MODES,
  HISTORIC_MODES,
  TABLE_MODES,
  type AnnotationFormat,
  type ConvertMode,
  type HistoricMode,
  type TableMode,
} from '../core/annotation/annotation.js';
import { FINDING_RULES, type FindingRule } from '../core/checks/finding.js';
import { MIN_SEVERITIES, type SeveritySettings } from '../core/checks/severity-settings.js';
import type { FigureOptions } from '../core/figures/figure-options.js';
import { SKIP_PLACES, type HouseStyle, type SkipPlace } from '../core/styles/style.js';
import { omitUndefined } from '../support/omit-undefined.js';
import { RATE_OPTIONS, toRateContext, toRateQuery, toCurrencyCode, type RatesOptions } from './options.js';
import { resolveStyleOption } from './styles.js';
import { refuseNoText, TEXT_OPTIONS } from './text-options.js';
import {
  isObject,
  isText,
  isTextOrObject,
  listOf,
  oneOf,
  refuseInvalidOptions,
  type OptionTable,
} from './validate-options.js';

/** How a text is to be annotated. */
export interface AnnotateOptions extends FigureOptions, RatesOptions, SeveritySettings {
  /** Default: those of CNY, USD and HKD that a figure is not in. */
  readonly to?: readonly string[];
  /** A key of `listStyles`, or a style of your own; default "plain". */
  readonly style?: string | HouseStyle;
  /** Form of the annotated content; default "text". */
  readonly format?: AnnotationFormat;
  /** Convert the first mention of each amount, every mention, or the first of the key amounts; default "first". */
  readonly convert?: ConvertMode;
  /** Where nothing is converted; default: quotations, amounts of the past, targets for shares, and the style's places. */
  readonly skip?: readonly SkipPlace[];
  /** `then` converts an amount of one named past year at the average rate of that year; default: it is left. */
  readonly historic?: HistoricMode;
  /** What becomes of tables; default: copies where the syntax has tables, else notes. */
  readonly tables?: TableMode;
  /** Rules whose findings are left out. */
  readonly off?: readonly FindingRule[];
}

const OPTIONS: OptionTable = {
  ...TEXT_OPTIONS,
  ...RATE_OPTIONS,
  to: listOf(isText),
  style: isTextOrObject,
  format: oneOf(ANNOTATION_FORMATS),
  convert: oneOf(CONVERT_MODES),
  skip: listOf(oneOf(SKIP_PLACES)),
  historic: oneOf(HISTORIC_MODES),
  tables: oneOf(TABLE_MODES),
  off: listOf(oneOf(FINDING_RULES)),
  severity: isObject,
  minSeverity: oneOf(MIN_SEVERITIES),
};

/**
 * Finds the figures of a text, converts its amounts of money and puts the conversions into it, in the words of a house
 * style. A missing rate fails nothing: a finding says why a conversion is not there. Annotating an annotated text with
 * the same options changes nothing.
 * @throws RangeError for options that cannot be understood
 */
export function annotate(text: string, options: AnnotateOptions): Annotation {
  refuseNoText(text);
  refuseInvalidOptions(options, OPTIONS);
  const {
    rates: _rates,
    isStale: _isStale,
    to,
    style = 'plain',
    format = 'text',
    convert = 'first',
    ...others
  } = options;
  const asked = {
    ...others,
    ...omitUndefined({ to: to?.map(toCurrencyCode) }),
    style: resolveStyleOption(style),
    format,
    convert,
  };
  return annotateText(text, { ...asked, ...toRateQuery(options) }, toRateContext(options));
}
