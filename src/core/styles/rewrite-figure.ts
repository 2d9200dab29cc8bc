import type { Figure } from '../figures/figure.js';
import { parseDecimal } from '../money/decimal.js';
import type { HouseStyle } from './style.js';
import { writeAmount } from './write-amount.js';

/** Digits as they are printed, with signs between and a point or a comma before the fraction. */
const NUMBER = /\d[\d,.'\u00a0\u2009\u202f]*/g;
/** Scale words and letters: a number that has one is counted in the style's. */
const SCALED = /[a-z]illion|\d\s?(?:[mb]n?|tr?n|bln|mln|trln|k)\b|[万萬亿億兆千百]/i;
/** Words that count in another way: Indian scales, numbers in words, cents. */
const OTHER_FORM = /lakh|crore|cents?|¢|pence|仙|角|分|毛|[一二三四五六七八九十零〇两兩]/i;
/** Round sums of so many zeros are counted in a scale word; others keep their digits, as prices do. */
const ROUND_ZEROS = { en: 6, zh: 4 } as const;

/** Which mention of its currency in a text an amount is. */
type MentionPlace = 'first' | 'later';

/**
 * How a style writes an amount of a text, in the digits that the writer gave it; undefined for what styles do not say: a
 * range, minor units, numbers in words. Empty: as it is.
 */
export function rewriteFigure(figure: Figure, style: HouseStyle, place: MentionPlace): string | undefined {
  const { kind, value, currency, text } = figure;
  if (kind === 'percent' && value !== undefined) return rewritePercent(text, style);
  if (kind !== 'money' || value === undefined || currency === undefined || figure.cell || figure.rateNote)
    return undefined;
  const numbers = text.match(NUMBER) ?? [];
  // 元 alone is the local unit, whatever a style writes where it names the currency.
  if (style.language === 'zh' && figure.certainty !== 'explicit') return undefined;
  const [digits] = numbers;
  if (
    digits === undefined ||
    numbers.length > 1 ||
    OTHER_FORM.test(text) ||
    (figure.qualifier === 'at_least' && text.includes('+'))
  )
    return undefined;
  const amount = parseDecimal(value);
  const fraction = /[.,](\d{2})$/.exec(digits)?.[1];
  const isScaled = SCALED.test(text);
  const zeros = /0*$/.exec(amount.abs().toFixed())?.[0].length ?? 0;
  const counted = isScaled || zeros >= ROUND_ZEROS[style.language] ? style : withoutScale(style);
  const decimals = !isScaled && fraction !== undefined && fraction !== '00' ? 2 : 0;
  const written = writeAmount([{ value: amount, decimals }], currency, withoutMinorUnits(counted));
  const later = place === 'later' ? style.writing?.later?.[currency] : undefined;
  if (later === undefined) return written;
  return writeAmount([{ value: amount, decimals }], currency, {
    ...withoutMinorUnits(counted),
    amount: { ...style.amount, [currency]: later },
  });
}

const PERCENT_MARK = /\s?(?:%|％|per\s?cent|pct|percent)$/i;

function rewritePercent(text: string, { writing, language }: HouseStyle): string | undefined {
  const percent = writing?.percent;
  if (percent === undefined || language !== 'en' || !PERCENT_MARK.test(text)) return undefined;
  return text.replace(PERCENT_MARK, percent);
}

function withoutScale(style: HouseStyle): HouseStyle {
  return { ...style, scale: { ...style.scale, words: [] } };
}

function withoutMinorUnits({ subunit: _, ...style }: HouseStyle): HouseStyle {
  return style;
}
