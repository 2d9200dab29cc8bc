import type { QueryRates } from '../conversion/query-rates.js';
import { resolveTargets } from '../conversion/target-currencies.js';
import type { CurrencyCode } from '../money/currencies.js';
import type { StyleRegistry } from '../styles/registry.js';
import type { AnnotationOptions } from './annotation.js';
import { createConverter, type Converter } from './converter.js';
import { StyleDisambiguator } from './disambiguate-style.js';

/** What every step of one annotation shares, whichever reading of the text it works on. */
export interface AnnotationContext {
  readonly options: AnnotationOptions;
  /** What figures are converted to, each once. */
  readonly targets: readonly CurrencyCode[];
  readonly rates: QueryRates;
  readonly convert: Converter;
  /** Converts an amount of a past year at the average rates of that year. */
  readonly convertThen: (year: number) => Converter;
  readonly disambiguator: StyleDisambiguator;
  /** Where the twins of a style are found; by default those that ship. */
  readonly styles: StyleRegistry | undefined;
}

/** Sets up an annotation. */
export function createAnnotationContext(
  options: AnnotationOptions,
  rates: QueryRates,
  styles: StyleRegistry | undefined,
): AnnotationContext {
  const targets = resolveTargets(options.to);
  const convert = createConverter(targets, rates);
  const converters = new Map<number, Converter>();
  const convertThen = (year: number): Converter => {
    let known = converters.get(year);
    if (!known) converters.set(year, (known = createConverter(targets, rates.ofYear(year), year)));
    return known;
  };
  return {
    options,
    targets,
    rates,
    convert,
    convertThen,
    disambiguator: new StyleDisambiguator(options, targets),
    styles,
  };
}
