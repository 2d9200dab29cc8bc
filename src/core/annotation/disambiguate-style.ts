import { resolveTargets } from '../conversion/target-currencies.js';
import type { Figure, FigureOptions } from '../figures/figure.js';
import { findFigures } from '../figures/find-figures.js';
import { DOLLAR } from '../figures/languages/ambiguous-marks.js';
import type { CurrencyCode } from '../money/currencies.js';
import { Decimal } from '../money/decimal.js';
import type { HouseStyle } from '../styles/style.js';
import { writeAmount } from '../styles/write-amount.js';
import { BoundedCache, memoizePerObject } from '../../support/bounded-cache.js';
import type { AnnotationOptions } from './annotation.js';

/** What a reader of a text takes the marks of currencies for. */
type MarkAssumptions = Pick<FigureOptions, 'region' | 'assume'>;

/** Amounts whose marks are looked at: one that is counted in a scale word, and one that may be counted in cents. */
const SCALED_SAMPLE = new Decimal('5000000');
const CENTS_SAMPLE = new Decimal('0.05');

/** Forms that name their currency in full, by language. */
const UNAMBIGUOUS_FORMS = { en: '{symbol}{n}{scale}', zh: '{n}{scale}{name}' } as const;

/** Ways to ask that are remembered of one style. */
const MAX_CACHED_STYLES = 50;

/** Fits a style to one text. */
export type StyleDisambiguator = (style: HouseStyle) => HouseStyle;

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
export function createStyleDisambiguator(
  { region, assume, to }: AnnotationOptions,
  others: OtherDollars,
): StyleDisambiguator {
  if (region === undefined && assume === undefined && !others.any) return (style) => style;
  const targets = resolveTargets(to);
  const ways: FormAssumptions = {
    amount: toMarkAssumptions(region, others.bare ? { ...assume, ...UNRESOLVED_DOLLAR } : assume),
    cents: toMarkAssumptions(region, others.any ? { ...assume, ...UNRESOLVED_DOLLAR } : assume),
  };
  const key = `${targets.join()} ${JSON.stringify(ways)}`;
  return (style) => styleCaches(style).get(key, () => disambiguateStyle(style, targets, ways));
}

/** The dollar of no newsroom: whatever is written with a bare "$" is taken for something else. */
const UNRESOLVED_DOLLAR = { [DOLLAR.key]: 'BBD' };

function toMarkAssumptions(region: MarkAssumptions['region'], assume: MarkAssumptions['assume']): MarkAssumptions {
  return { ...(region === undefined ? {} : { region }), ...(assume === undefined ? {} : { assume }) };
}

/** How the forms of amounts are read, and those of minor units. */
interface FormAssumptions {
  readonly amount: MarkAssumptions;
  readonly cents: MarkAssumptions;
}

/** Looks for dollars that are not the caller's among the figures of a text and the currencies that it is converted to. */
export function detectOtherDollars(
  figures: readonly Figure[],
  { region, assume, to }: AnnotationOptions,
): OtherDollars {
  const own = assume?.[DOLLAR.key] ?? DOLLAR.byRegion[region ?? ''] ?? DOLLAR.fallback;
  const isOther = (currency: CurrencyCode | undefined): boolean =>
    currency !== undefined && currency !== own && DOLLAR.candidates.includes(currency);
  const others = figures.filter(({ currency }) => isOther(currency));
  const bare = others.some(
    ({ certainty, text }) => CENTS.test(text) || (certainty !== 'explicit' && BARE_DOLLAR.test(text)),
  );
  return { bare, any: others.length > 0 || resolveTargets(to).some((target) => target !== 'USD' && isOther(target)) };
}

const BARE_DOLLAR = /(?<![A-Za-z])[$＄](?![A-Za-z])/;
const CENTS = /(?<![a-z])cents?$/i;

const styleCaches = memoizePerObject((_style: HouseStyle) => new BoundedCache<string, HouseStyle>(MAX_CACHED_STYLES));

function disambiguateStyle(
  style: HouseStyle,
  targets: readonly CurrencyCode[],
  { amount, cents }: FormAssumptions,
): HouseStyle {
  const { subunit, ...rest } = style;
  const unclear = targets.filter((target) => !isUnambiguous(SCALED_SAMPLE, target, style, amount));
  const unclearCents = targets.filter((target) => !isUnambiguous(CENTS_SAMPLE, target, style, cents));
  if (unclear.length === 0 && (!subunit || unclearCents.length === 0)) return style;
  const clear = Object.fromEntries(unclear.map((target) => [target, UNAMBIGUOUS_FORMS[style.language]]));
  const forms = Object.entries(subunit?.forms ?? {}).filter(([currency]) => !unclearCents.includes(currency));
  return {
    ...rest,
    amount: { ...style.amount, ...clear },
    ...(subunit ? { subunit: { ...subunit, forms: Object.fromEntries(forms) } } : {}),
  };
}

function isUnambiguous(sample: Decimal, target: CurrencyCode, style: HouseStyle, readers: MarkAssumptions): boolean {
  const written = writeAmount([{ value: sample, decimals: 2 }], target, style);
  const sentence = style.language === 'en' ? `It paid ${written} for it.` : `公司支付${written}。`;
  const [figure] = findFigures(sentence, readers).figures;
  return figure?.currency === undefined || figure.currency === target;
}
