import { targetsOf } from '../conversion/target-currencies.js';
import type { Figure, FigureOptions } from '../figures/figure.js';
import { findFigures } from '../figures/find-figures.js';
import { DOLLAR } from '../figures/languages/ambiguous-marks.js';
import type { CurrencyCode } from '../money/currencies.js';
import { Decimal } from '../money/decimal.js';
import type { HouseStyle } from '../styles/style.js';
import { writeAmount } from '../styles/write-amount.js';
import { Memory, oncePer } from '../../support/bounded-cache.js';
import type { AnnotationOptions } from './annotation.js';

/** What a reader of a text takes the marks of currencies for. */
type Readers = Pick<FigureOptions, 'region' | 'assume'>;

/** Amounts whose marks are looked at: one that is counted in a scale word, and one that may be counted in cents. */
const LARGE = new Decimal('5000000');
const SMALL = new Decimal('0.05');

/** Forms that name their currency in full, by language. */
const CLEAR = { en: '{symbol}{n}{scale}', zh: '{n}{scale}{name}' } as const;

/** Ways to ask that are remembered of one style. */
const MOST_WAYS = 50;

/** Fits a style to one text. */
export type Clarify = (style: HouseStyle) => HouseStyle;

/** What of a text is in dollars that are not the caller's. */
export interface OtherDollars {
  /** There are amounts with a bare "$", or in cents, that are of another dollar. */
  readonly bare: boolean;
  /** There are, or will be, amounts of another dollar, whatever their mark: bare cents may be of either. */
  readonly any: boolean;
}

/** Every case, for whoever does not know which one was met. */
export const DOLLAR_CASES: readonly OtherDollars[] = [
  { bare: false, any: false },
  { bare: false, any: true },
  { bare: true, any: true },
];

/**
 * Keeps the words of a style from being taken for another currency: where "$" is the Hong Kong dollar, by the caller's
 * word or in the text itself, "$2.8 million" is no way to write US dollars, and "US$2.8 million" is.
 */
export function clarifyFor({ region, assume, to }: AnnotationOptions, others: OtherDollars): Clarify {
  if (region === undefined && assume === undefined && !others.any) return (style) => style;
  const targets = targetsOf(to);
  const ways: Ways = {
    amount: readersOf(region, others.bare ? { ...assume, ...NOBODYS } : assume),
    cents: readersOf(region, others.any ? { ...assume, ...NOBODYS } : assume),
  };
  const key = `${targets.join()} ${JSON.stringify(ways)}`;
  return (style) => clearStyles(style).get(key, () => clearStyle(style, targets, ways));
}

/** The dollar of no newsroom: whatever is written with a bare "$" is taken for something else. */
const NOBODYS = { [DOLLAR.key]: 'BBD' };

function readersOf(region: Readers['region'], assume: Readers['assume']): Readers {
  return { ...(region === undefined ? {} : { region }), ...(assume === undefined ? {} : { assume }) };
}

/** How the forms of amounts are read, and those of minor units. */
interface Ways {
  readonly amount: Readers;
  readonly cents: Readers;
}

/** Looks for dollars that are not the caller's among the figures of a text and the currencies that it is converted to. */
export function otherDollars(figures: readonly Figure[], { region, assume, to }: AnnotationOptions): OtherDollars {
  const own = assume?.[DOLLAR.key] ?? DOLLAR.byRegion[region ?? ''] ?? DOLLAR.fallback;
  const isOther = (currency: CurrencyCode | undefined): boolean =>
    currency !== undefined && currency !== own && DOLLAR.candidates.includes(currency);
  const others = figures.filter(({ currency }) => isOther(currency));
  const bare = others.some(
    ({ certainty, text }) => CENTS.test(text) || (certainty !== 'explicit' && BARE_DOLLAR.test(text)),
  );
  return { bare, any: others.length > 0 || targetsOf(to).some((target) => target !== 'USD' && isOther(target)) };
}

const BARE_DOLLAR = /(?<![A-Za-z])[$＄](?![A-Za-z])/;
const CENTS = /(?<![a-z])cents?$/i;

const clearStyles = oncePer((_style: HouseStyle) => new Memory<string, HouseStyle>(MOST_WAYS));

function clearStyle(style: HouseStyle, targets: readonly CurrencyCode[], { amount, cents }: Ways): HouseStyle {
  const { subunit, ...rest } = style;
  const unclear = targets.filter((target) => !isClear(LARGE, target, style, amount));
  const unclearCents = targets.filter((target) => !isClear(SMALL, target, style, cents));
  if (unclear.length === 0 && (!subunit || unclearCents.length === 0)) return style;
  const clear = Object.fromEntries(unclear.map((target) => [target, CLEAR[style.language]]));
  const forms = Object.entries(subunit?.forms ?? {}).filter(([currency]) => !unclearCents.includes(currency));
  return {
    ...rest,
    amount: { ...style.amount, ...clear },
    ...(subunit ? { subunit: { ...subunit, forms: Object.fromEntries(forms) } } : {}),
  };
}

function isClear(sample: Decimal, target: CurrencyCode, style: HouseStyle, readers: Readers): boolean {
  const written = writeAmount([{ value: sample, decimals: 2 }], target, style);
  const sentence = style.language === 'en' ? `It paid ${written} for it.` : `公司支付${written}。`;
  const [figure] = findFigures(sentence, readers).figures;
  return figure?.currency === undefined || figure.currency === target;
}
