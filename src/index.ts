/** Crossrate as a library: the pure core. No network, no files, no clock of its own; runs in Node and in a browser. */
export { annotate } from './annotation/annotate.js';
export {
  ANNOTATION_FORMATS,
  CONVERT_MODES,
  type AnnotatedFigure,
  type Annotation,
  type AnnotationFormat,
  type AnnotationOptions,
  type Conversion,
  type ConvertMode,
  type Edit,
  type RatesUsed,
} from './annotation/annotation.js';
export { check, type CheckContext, type CheckOptions, type CheckResult } from './checks/check.js';
export type { Finding, FindingRule, Severity, Suggestion } from './checks/finding.js';
export {
  convertAmount,
  convertFigure,
  type ConversionOutcome,
  type ConversionQuery,
  type ConvertedAmount,
  type ConvertedFigure,
  type NotConverted,
} from './conversion/convert-figure.js';
export {
  CERTAINTIES,
  FIGURE_KINDS,
  QUALIFIERS,
  type Certainty,
  type Declaration,
  type Figure,
  type FigureKind,
  type FigureOptions,
  type Qualifier,
  type Recognition,
  type Script,
} from './figures/figure.js';
export { findFigures } from './figures/find-figures.js';
export { readAmount } from './figures/read-amount.js';
export { findCurrency, isCurrencyAlive, listCurrencies, type Currency, type CurrencyCode } from './money/currencies.js';
export type { DecimalString } from './money/decimal.js';
export { RATE_KINDS, type IsoDate, type Quote, type RateKind, type StoredQuote } from './rates/quote.js';
export { createRateTable } from './rates/rate-table.js';
export type { RateTable, SeriesQuery, TableSource } from './rates/rate-table-types.js';
export type { PathQuote, Rate, RateAnswer, RateFound, RateQuery, RateUnavailable } from './rates/rate.js';
export { findStyle, listStyles } from './styles/registry.js';
export type { HouseStyle } from './styles/style.js';
export { MEDIA_TYPES, type MediaType } from './text/markup/media-type.js';
