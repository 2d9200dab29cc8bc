import {
  convertFigureAt,
  toNotConverted,
  type ConversionQuery,
  type ConvertedFigure,
  type NotConverted,
  type RateLookup,
} from '../conversion/convert-figure.js';
import { lookUpMarketRate, type OnshoreFallback, type MarketRateAnswer } from '../conversion/market-rate.js';
import { getCachedRates } from '../conversion/cached-rates.js';
import { roundForDisplay } from '../conversion/display-rounding.js';
import { resolveTargetsFor } from '../conversion/target-currencies.js';
import type { Figure } from '../figures/figure.js';
import type { CurrencyCode } from '../money/currencies.js';
import { formatMoney } from '../money/money.js';
import { smallestScalePower } from '../styles/format-number.js';
import type { HouseStyle } from '../styles/style.js';
import { writeAmount } from '../styles/write-amount.js';
import type { AnnotationOptions, Conversion } from './annotation.js';
import { amountKey } from './occurrence.js';

/** A figure in every currency that was asked for and that there is a rate to. */
export interface FigureConversions {
  readonly conversions: readonly Conversion[];
  readonly failures: readonly NotConverted[];
  /** Rates that are not those of the market which the text names. */
  readonly instead: readonly OnshoreFallback[];
}

/** Converts an amount of money to what the caller asked for, in the words of a style. */
export type Converter = (figure: Figure, style: HouseStyle) => FigureConversions;

/** A converter for one text: every rate is looked up once, and an amount that comes again is not converted again. */
export function createConverter(options: AnnotationOptions, rates: RateLookup): Converter {
  const answersOf = createRateLookup(options, rates);
  const known = new Map<HouseStyle, Map<string, FigureConversions>>();
  return (figure, style) => {
    const ofStyle = known.get(style) ?? new Map<string, FigureConversions>();
    known.set(style, ofStyle);
    const key = `${amountKey(figure)} ${figure.market} ${figure.significantDigits}`;
    const before = ofStyle.get(key);
    if (before) return before;
    const conversions = convertToTargets(figure, style, answersOf(figure));
    ofStyle.set(key, conversions);
    return conversions;
  };
}

/** The rate that the options ask for, apart from the pair. */
export function toConversionQuery({ date, source, maxAgeDays, revision }: AnnotationOptions): ConversionQuery {
  return {
    date,
    ...(source === undefined ? {} : { source }),
    ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    ...(revision === undefined ? {} : { revision }),
  };
}

/** Answers for the rates from one currency in one market, by the currency that each is to. */
type AnswersByTarget = ReadonlyMap<CurrencyCode, MarketRateAnswer>;

function createRateLookup(options: AnnotationOptions, table: RateLookup): (figure: Figure) => AnswersByTarget {
  const query = toConversionQuery(options);
  const rates = getCachedRates(table);
  const known = new Map<string, AnswersByTarget>();
  return (figure) => {
    const currency = figure.currency!;
    const key = `${currency} ${figure.market}`;
    const before = known.get(key);
    if (before) return before;
    const targets = resolveTargetsFor(currency, options.to);
    const answers = new Map(
      targets.map((quote) => [quote, lookUpMarketRate(currency, figure.market, quote, query, rates)]),
    );
    known.set(key, answers);
    return answers;
  };
}

function convertToTargets(figure: Figure, style: HouseStyle, answers: AnswersByTarget): FigureConversions {
  const conversions: Conversion[] = [];
  const failures: NotConverted[] = [];
  const instead: OnshoreFallback[] = [];
  for (const [target, { answer, instead: home }] of answers) {
    if (answer.available)
      conversions.push(toConversion(figure, target, convertFigureAt(figure, target, answer), style));
    else failures.push(toNotConverted(figure.currency!, target, answer));
    if (home) instead.push(home);
  }
  return { conversions, failures, instead };
}

function toConversion(figure: Figure, target: CurrencyCode, converted: ConvertedFigure, style: HouseStyle): Conversion {
  const { ends, rate } = converted;
  const ratios = ends.map(({ ratio }) => ratio);
  const shown = roundForDisplay(figure, ratios, target, style.digits, smallestScalePower(style));
  const display = writeAmount(shown, target, style);
  const [value = '', maxValue] = ends.map(({ money }) => formatMoney(money));
  const [rounded = '', maxRounded = ''] = shown.map((each) => each.value.toFixed(each.decimals));
  return maxValue === undefined
    ? { currency: target, value, rounded, display, rate }
    : { currency: target, minValue: value, maxValue, minRounded: rounded, maxRounded, display, rate };
}
