import type { Finding } from '../checks/finding.js';
import { runRules, type FindingOptions } from '../checks/run-rules.js';
import { amountsOf, convertFigure } from '../conversion/convert-figure.js';
import { getQueryRates, toConversionQuery, type QueryRates } from '../conversion/query-rates.js';
import type { Figure, FigureTable } from '../figures/figure.js';
import type { FigureOptions } from '../figures/figure-options.js';
import { readDocument } from '../figures/find-figures.js';
import type { CurrencyCode } from '../money/currencies.js';
import type { IsoDate } from '../rate-table/day.js';
import { withOwnRates, type OwnRate } from '../rate-table/own-rate.js';
import { listOwnRates } from './declared-rates.js';
import {
  summarizeConversions,
  summarizeRatesUsed,
  type ConversionAttempt,
  type RateDependencies,
  type RatesUsed,
} from './rates-used.js';

/** What a caller may say about a check, beside what it says about the text. */
export interface TextCheckOptions extends FigureOptions, FindingOptions {
  /** The story's date. */
  readonly date: IsoDate;
  readonly source?: string;
  readonly maxAgeDays?: number;
  readonly revision?: number;
  /** The caller's own rates, before those that the text declares and the published ones. */
  readonly ownRates?: readonly OwnRate[];
  /** Currencies that every amount is converted to: a missing or an old rate to one of them is reported. Default none. */
  readonly to?: readonly CurrencyCode[];
}

/** What checking a text gives. */
export interface CheckResult {
  readonly figures: readonly Figure[];
  readonly tables: readonly FigureTable[];
  readonly findings: readonly Finding[];
  readonly rates: RatesUsed;
}

/**
 * Reads the writer's own arithmetic: stated conversions, rates, changes, multiples, sums and shares. Offsets are of the
 * text as sent. The answer depends on nothing but the arguments.
 */
export function checkText(text: string, options: TextCheckOptions, { table, isStale }: RateDependencies): CheckResult {
  const document = readDocument(text, options);
  const known = withOwnRates(table, listOwnRates(document, options, table));
  const rates = getQueryRates(known, toConversionQuery(options));
  const { to = [] } = options;
  const attempts = to.length > 0 ? document.figures.map((figure) => attemptConversions(figure, to, rates)) : [];
  const requestedConversions = summarizeConversions(attempts, isStale);
  const { findings, usedRates } = runRules(document, { rates, table: known, isStale, requestedConversions }, options);
  return {
    figures: document.figures,
    tables: document.figureTables,
    findings,
    rates: summarizeRatesUsed(usedRates, options, table),
  };
}

/** Converts an amount to every target, for the rates alone. A rate note is no amount. */
function attemptConversions(figure: Figure, targets: readonly CurrencyCode[], rates: QueryRates): ConversionAttempt {
  const { currency, rateNote } = figure;
  const isAmount = currency !== undefined && rateNote !== true && amountsOf(figure).length > 0;
  const outcomes = (isAmount ? targets : [])
    .filter((target) => target !== currency)
    .map((target) => convertFigure(figure, target, rates));
  const converted = outcomes.filter((outcome) => outcome.available);
  return {
    figure,
    conversions: converted,
    failures: outcomes.filter((outcome) => !outcome.available),
    onshoreFallbacks: converted.flatMap(({ onshoreFallback }) => onshoreFallback ?? []),
  };
}
