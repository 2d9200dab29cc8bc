import {
  convertAmountsAt,
  toNotConverted,
  type ConvertedFigure,
  type NotConverted,
} from '../conversion/convert-figure.js';
import { roundForDisplay } from '../conversion/display-rounding.js';
import type { OnshoreFallback, QueryRates } from '../conversion/query-rates.js';
import type { Figure } from '../figures/figure.js';
import type { CurrencyCode } from '../money/currencies.js';
import { formatDecimal, parseDecimal, type DecimalString } from '../money/decimal.js';
import { smallestScalePower } from '../styles/format-number.js';
import type { HouseStyle } from '../styles/style.js';
import { writeAmount } from '../styles/write-amount.js';
import type { Conversion } from './annotation.js';

/** A figure in every currency that was asked for and that there is a rate to. */
export interface FigureConversions {
  readonly conversions: readonly Conversion[];
  readonly failures: readonly NotConverted[];
  /** Rates that are not those of the market which the text names. */
  readonly onshoreFallbacks: readonly OnshoreFallback[];
}

/**
 * Converts an amount of money to every target, in the words of a style.
 * @param amounts of the figure, as their caller has read them already
 * @param amountKey one for every mention of the amount
 */
export type Converter = (
  figure: Figure,
  amounts: readonly DecimalString[],
  amountKey: string,
  style: HouseStyle,
) => FigureConversions;

/**
 * A converter for one text: an amount that the text repeats is converted and written once.
 * @param year whose average rates they are, for the words
 */
export function createConverter(targets: readonly CurrencyCode[], rates: QueryRates, year?: number): Converter {
  const conversionsOfStyle = new Map<HouseStyle, Map<string, FigureConversions>>();
  return (figure, amounts, amountKey, style) => {
    let known = conversionsOfStyle.get(style);
    if (!known) conversionsOfStyle.set(style, (known = new Map<string, FigureConversions>()));
    const key = `${amountKey} ${figure.market} ${figure.significantDigits}`;
    let conversions = known.get(key);
    if (!conversions) known.set(key, (conversions = convertToTargets(figure, amounts, targets, rates, style, year)));
    return conversions;
  };
}

function convertToTargets(
  figure: Figure,
  amounts: readonly DecimalString[],
  targets: readonly CurrencyCode[],
  rates: QueryRates,
  style: HouseStyle,
  year: number | undefined,
): FigureConversions {
  const conversions: Conversion[] = [];
  const failures: NotConverted[] = [];
  const onshoreFallbacks: OnshoreFallback[] = [];
  const { currency } = figure;
  if (currency === undefined) return { conversions, failures, onshoreFallbacks };
  const decimals = amounts.map(parseDecimal);
  for (const target of targets) {
    if (target === currency) continue;
    const { answer, onshoreFallback } = rates.marketRate(currency, figure.market, target);
    if (answer.available)
      conversions.push(
        nameYear(toConversion(figure, target, convertAmountsAt(decimals, target, answer), style), style, year),
      );
    else failures.push(toNotConverted(currency, target, answer));
    if (onshoreFallback) onshoreFallbacks.push(onshoreFallback);
  }
  return { conversions, failures, onshoreFallbacks };
}

/** The year whose average an amount was converted at, said beside it. */
function nameYear(conversion: Conversion, { script }: HouseStyle, year: number | undefined): Conversion {
  if (year === undefined) return conversion;
  const words = YEAR_WORDS[script].replace('{year}', String(year));
  return { ...conversion, display: `${conversion.display}${words}` };
}

const YEAR_WORDS: Readonly<Record<HouseStyle['script'], string>> = {
  latin: ', at the average rate of {year}',
  hans: '，按{year}年平均汇率',
  hant: '，按{year}年平均匯率',
};

/** "6 or 7 billion euros", 「6或7亿」: one amount or the other. */
const ALTERNATIVES = /\bor\b|或/;

function toConversion(figure: Figure, target: CurrencyCode, converted: ConvertedFigure, style: HouseStyle): Conversion {
  const { ends, rate } = converted;
  const ratios = ends.map(({ ratio }) => ratio);
  const shown = roundForDisplay(figure, ratios, target, style.digits, smallestScalePower(style));
  const display = writeAmount(shown, target, style, ends.length > 1 && ALTERNATIVES.test(figure.text));
  const [low, high] = ends;
  const [rounded, maxRounded] = shown.map((each) => formatDecimal(each.value, each.decimals));
  if (low === undefined || rounded === undefined) throw new RangeError(`figure ${figure.id} has no amount`);
  return high === undefined || maxRounded === undefined
    ? { currency: target, value: low.value, rounded, display, rate }
    : {
        currency: target,
        minValue: low.value,
        maxValue: high.value,
        minRounded: rounded,
        maxRounded,
        display,
        rate,
      };
}
