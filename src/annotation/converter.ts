import {
  amountsOf,
  convertFigure,
  type ConversionQuery,
  type ConvertedFigure,
  type NotConverted,
  type Rates,
} from '../conversion/convert-figure.js';
import { showFigure } from '../conversion/shown.js';
import { targetsFor } from '../conversion/targets.js';
import type { Figure } from '../figures/figure.js';
import type { RateAnswer } from '../rates/rate.js';
import { scaledFrom } from '../styles/number.js';
import type { HouseStyle } from '../styles/style.js';
import { writeAmount } from '../styles/write.js';
import type { AnnotationOptions, Conversion } from './annotation.js';

/** A figure in every currency that was asked for and that there is a rate to. */
export interface Conversions {
  readonly conversions: readonly Conversion[];
  readonly failures: readonly NotConverted[];
}

/** Converts an amount of money to what the caller asked for, in the words of a style. */
export type Converter = (figure: Figure, style: HouseStyle) => Conversions;

/** A converter for one text: every rate is looked up once, and an amount that comes again is not converted again. */
export function createConverter(options: AnnotationOptions, rates: Rates): Converter {
  const query = rateQueryOf(options);
  const asked = onceEach(rates);
  const known = new Map<HouseStyle, Map<string, Conversions>>();
  return (figure, style) => {
    const ofStyle = known.get(style) ?? new Map<string, Conversions>();
    known.set(style, ofStyle);
    const key = [figure.currency, figure.significantDigits, ...amountsOf(figure)].join(' ');
    const conversions =
      ofStyle.get(key) ?? convertAll(figure, style, targetsFor(figure.currency!, options.to), query, asked);
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

/** Rates for questions that differ in the pair only. */
function onceEach(rates: Rates): Rates {
  const answers = new Map<string, RateAnswer>();
  return {
    rate: (query) => {
      const pair = `${query.base}/${query.quote}`;
      const answer = answers.get(pair) ?? rates.rate(query);
      answers.set(pair, answer);
      return answer;
    },
  };
}

function convertAll(
  figure: Figure,
  style: HouseStyle,
  targets: readonly string[],
  query: ConversionQuery,
  rates: Rates,
): Conversions {
  const outcomes = targets.map((target) => convertFigure(figure, target, query, rates));
  return {
    conversions: outcomes.flatMap((outcome) => (outcome.available ? [inWords(figure, outcome, style)] : [])),
    failures: outcomes.flatMap((outcome) => (outcome.available ? [] : [outcome])),
  };
}

function inWords(figure: Figure, converted: ConvertedFigure, style: HouseStyle): Conversion {
  const { currency, ends, rate, value, minValue, maxValue } = converted;
  const shown = showFigure(figure, ends, currency, style.digits, scaledFrom(style));
  const [low = '', high] = shown.map((each) => each.value.toFixed(each.decimals));
  return {
    currency,
    ...(value === undefined ? {} : { value }),
    ...(minValue === undefined ? {} : { minValue }),
    ...(maxValue === undefined ? {} : { maxValue }),
    ...(high === undefined ? { rounded: low } : { minRounded: low, maxRounded: high }),
    display: writeAmount(shown, currency, style),
    rate,
  };
}
