import { amountsOf, convertFigure } from '../conversion/convert-figure.js';
import type { Figure, FigureOptions } from '../figures/figure.js';
import { findFigures } from '../figures/find-figures.js';
import type { CurrencyCode } from '../money/currencies.js';
import type { IsoDate } from '../rate-table/quote.js';
import type { RateTable } from '../rate-table/rate-table.js';
import { readProse } from '../document/markup/read-prose.js';
import { runRules, type FindingOptions } from './run-rules.js';
import type { Finding } from './finding.js';
import type { FailedConversion, OnshoreConversion, RequestedConversions, UsedRate } from './requested-conversions.js';
import { summarizeRatesUsed, type RatesUsed } from './rates-used.js';

/** What a caller may say about a check, beside what it says about the text. */
export interface TextCheckOptions extends FigureOptions, FindingOptions {
  /** The story's date. */
  readonly date: IsoDate;
  readonly source?: string;
  readonly maxAgeDays?: number;
  readonly revision?: number;
  /** Currencies that every amount is to be had in: a missing or an old rate to one of them is told too. Default none. */
  readonly to?: readonly CurrencyCode[];
}

/** What checking takes beside the text and the options. */
export interface CheckDependencies {
  readonly table: RateTable;
  /** Is a source behind its own schedule? */
  readonly isStale: (source: string) => boolean;
}

/** What checking a text gives. */
export interface CheckResult {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  readonly rates: RatesUsed;
}

/**
 * Reads the writer's own arithmetic: stated conversions, rates, changes, multiples, sums and shares. Offsets are of the
 * text as sent. The answer rests on nothing but the arguments.
 */
export function checkText(text: string, options: TextCheckOptions, { table, isStale }: CheckDependencies): CheckResult {
  const { figures } = findFigures(text, options);
  const { date, source, maxAgeDays, revision, mediaType } = options;
  const query = {
    date,
    ...(source === undefined ? {} : { source }),
    ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    ...(revision === undefined ? {} : { revision }),
  };
  const wanted = attemptConversions(figures, options.to ?? [], (figure, target) => {
    const outcome = convertFigure(figure, target, query, table);
    return outcome.available
      ? {
          used: { figure, rate: outcome.rate, stale: isStale(outcome.rate.source) },
          ...(outcome.instead ? { onshore: { figure, fallback: outcome.instead } } : {}),
        }
      : { failed: { figure, failure: outcome } };
  });
  const prose = readProse(text, mediaType);
  const { findings, usedRates } = runRules(
    { text, prose, mediaType, figures, query, table, isStale, ...wanted },
    options,
  );
  return { figures, findings, rates: summarizeRatesUsed(usedRates, options, table) };
}

interface ConversionAttempt {
  readonly used?: UsedRate;
  readonly failed?: FailedConversion;
  readonly onshore?: OnshoreConversion;
}

function attemptConversions(
  figures: readonly Figure[],
  targets: readonly CurrencyCode[],
  ask: (figure: Figure, target: CurrencyCode) => ConversionAttempt,
): RequestedConversions {
  const amounts = figures.filter(({ currency, rateNote }) => currency !== undefined && rateNote !== true);
  const asked = amounts
    .filter((figure) => amountsOf(figure).length > 0)
    .flatMap((figure) => targets.filter((target) => target !== figure.currency).map((target) => ask(figure, target)));
  return {
    usedRates: asked.flatMap(({ used }) => used ?? []),
    failedConversions: asked.flatMap(({ failed }) => failed ?? []),
    onshoreConversions: asked.flatMap(({ onshore }) => onshore ?? []),
  };
}
