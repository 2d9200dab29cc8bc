import {
  convertFigureAt,
  notConverted,
  type ConversionQuery,
  type ConvertedFigure,
  type NotConverted,
  type Rates,
} from '../conversion/convert-figure.js';
import { marketRate, type HomeRate, type MarketAnswer } from '../conversion/market-rate.js';
import { rememberedRates } from '../conversion/cached-rates.js';
import { showFigure } from '../conversion/display-rounding.js';
import { targetsFor } from '../conversion/target-currencies.js';
import type { Figure } from '../figures/figure.js';
import type { CurrencyCode } from '../money/currencies.js';
import { scaledFrom } from '../styles/format-number.js';
import type { HouseStyle } from '../styles/style.js';
import { writeAmount } from '../styles/write-amount.js';
import type { AnnotationOptions, Conversion } from './annotation.js';
import { amountKey } from './occurrence.js';

/** A figure in every currency that was asked for and that there is a rate to. */
export interface Conversions {
  readonly conversions: readonly Conversion[];
  readonly failures: readonly NotConverted[];
  /** Rates that are not those of the market which the text names. */
  readonly instead: readonly HomeRate[];
}

/** Converts an amount of money to what the caller asked for, in the words of a style. */
export type Converter = (figure: Figure, style: HouseStyle) => Conversions;

/** A converter for one text: every rate is looked up once, and an amount that comes again is not converted again. */
export function createConverter(options: AnnotationOptions, rates: Rates): Converter {
  const answersOf = lookUpOnce(options, rates);
  const known = new Map<HouseStyle, Map<string, Conversions>>();
  return (figure, style) => {
    const ofStyle = known.get(style) ?? new Map<string, Conversions>();
    known.set(style, ofStyle);
    const key = `${amountKey(figure)} ${figure.market} ${figure.significantDigits}`;
    const before = ofStyle.get(key);
    if (before) return before;
    const conversions = convertAll(figure, style, answersOf(figure));
    ofStyle.set(key, conversions);
    return conversions;
  };
}

/** The rate that the options ask for, apart from the pair. */
export function rateQueryOf({ date, source, maxAgeDays, revision }: AnnotationOptions): ConversionQuery {
  return {
    date,
    ...(source === undefined ? {} : { source }),
    ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    ...(revision === undefined ? {} : { revision }),
  };
}

/** Answers for the rates from one currency in one market, by the currency that each is to. */
type Answers = ReadonlyMap<CurrencyCode, MarketAnswer>;

function lookUpOnce(options: AnnotationOptions, table: Rates): (figure: Figure) => Answers {
  const query = rateQueryOf(options);
  const rates = rememberedRates(table);
  const known = new Map<string, Answers>();
  return (figure) => {
    const currency = figure.currency!;
    const key = `${currency} ${figure.market}`;
    const before = known.get(key);
    if (before) return before;
    const targets = targetsFor(currency, options.to);
    const answers = new Map(targets.map((quote) => [quote, marketRate(currency, figure.market, quote, query, rates)]));
    known.set(key, answers);
    return answers;
  };
}

function convertAll(figure: Figure, style: HouseStyle, answers: Answers): Conversions {
  const conversions: Conversion[] = [];
  const failures: NotConverted[] = [];
  const instead: HomeRate[] = [];
  for (const [target, { answer, instead: home }] of answers) {
    if (answer.available) conversions.push(inWords(figure, convertFigureAt(figure, target, answer), style));
    else failures.push(notConverted(figure.currency!, target, answer));
    if (home) instead.push(home);
  }
  return { conversions, failures, instead };
}

function inWords(figure: Figure, converted: ConvertedFigure, style: HouseStyle): Conversion {
  const { currency, ends, rate, value, minValue, maxValue } = converted;
  const shown = showFigure(figure, ends, currency, style.digits, scaledFrom(style));
  const display = writeAmount(shown, currency, style);
  const [low = '', high = ''] = shown.map((each) => each.value.toFixed(each.decimals));
  return value !== undefined
    ? { currency, value, rounded: low, display, rate }
    : { currency, minValue: minValue!, maxValue: maxValue!, minRounded: low, maxRounded: high, display, rate };
}
