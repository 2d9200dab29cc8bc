/**
 * Crossrate as a library: the pure core. No network, no files, no clock of its own; runs in Node and in a browser.
 * Amounts and rates are exact decimals, as strings.
 * @module crossrate
 */
export { annotate, type AnnotateOptions } from './library/annotate.js';
export { check, type CheckOptions } from './library/check.js';
export { compare, type CompareOptions } from './library/compare.js';
export { convert } from './library/convert.js';
export { convertDecimal, type ConvertOptions, type Converted } from './library/convert-decimal.js';
export type { RatesOptions } from './library/options.js';
export { createRates, type GivenQuote } from './library/create-rates.js';
export { findFigures } from './library/find-figures.js';
export { readAmount } from './core/figures/read-amount.js';
export { findStyle, listStyles } from './library/styles.js';
export {
  findCurrency,
  isCurrencyAlive,
  listCurrencies,
  type Currency,
  type CurrencyCode,
} from './core/money/currencies.js';

export {
  ANNOTATION_FORMATS,
  CONVERT_MODES,
  HISTORIC_MODES,
  TABLE_MODES,
  type AnnotatedFigure,
  type AnnotationFormat,
  type Conversion,
  type ConvertMode,
  type Edit,
  type HistoricMode,
  type TableMode,
} from './core/annotation/annotation.js';
export type { Annotation } from './core/operations/annotate-text.js';
export type { RatesUsed } from './core/operations/rates-used.js';
export type { CheckResult } from './core/operations/check-text.js';
export type { ComparisonText } from './core/operations/compare-texts.js';
export type { Comparison, FigurePair } from './core/compare/comparison.js';
export type { ComparisonFinding, ComparisonRule } from './core/compare/report/finding-rules.js';
export {
  COMPARISON_MODES,
  DIFFERENCES,
  VERDICTS,
  type ComparisonMode,
  type Difference,
  type Verdict,
} from './core/compare/verdicts.js';
export type { Dismissal } from './core/checks/dismissal.js';
export {
  FINDING_RULES,
  SEVERITIES,
  type Finding,
  type FindingRule,
  type Severity,
  type Suggestion,
} from './core/checks/finding.js';
export {
  CERTAINTIES,
  FIGURE_KINDS,
  QUALIFIERS,
  type Certainty,
  type Declaration,
  type Figure,
  type FigureKind,
  type Qualifier,
  type Recognition,
  type Script,
} from './core/figures/figure.js';
export type { FigureOptions } from './core/figures/figure-options.js';
export type { DecimalString } from './core/money/decimal.js';
export { RATE_KINDS, type Quote, type RateKind, type StoredQuote } from './core/rate-table/quote.js';
export { type IsoDate } from './core/rate-table/day.js';
export type { RateTable, SeriesQuery, TableSource } from './core/rate-table/rate-table.js';
export type { PathQuote, Rate, RateAnswer, RateFound, RateQuery, RateUnavailable } from './core/rate-table/rate.js';
export type { HouseStyle } from './core/styles/style.js';
export { MEDIA_TYPES, type MediaType } from './core/document/markup/media-type.js';
