import type { Figure, MarkAssumptions } from '../figures/figure.js';
import { findFigures } from '../figures/find-figures.js';
import { DOLLAR } from '../figures/languages/dollar-marks.js';
import type { CurrencyCode } from '../money/currencies.js';
import { Decimal } from '../money/decimal.js';
import type { HouseStyle } from '../styles/style.js';
import { writeAmount } from '../styles/write-amount.js';
import { BoundedCache, memoizePerObject } from '../../support/bounded-cache.js';
import type { AnnotationOptions } from './annotation.js';

/** Sample amounts that are written and read back: one that is counted in a scale word, and one that may be counted in cents. */
const SCALED_SAMPLE = new Decimal('5000000');
const CENTS_SAMPLE = new Decimal('0.05');

/** Forms that name their currency in full, by language. */
const UNAMBIGUOUS_FORMS = { en: '{symbol}{n}{scale}', zh: '{n}{scale}{name}' } as const;

/** Texts of how many kinds are cached for one style; few callers ask for other than the usual ones. */
const MAX_CACHED_STYLES = 50;

/**
 * Which dollars a text has beside the caller's own: none; others by an unambiguous mark, so that bare cents may be of
 * either; or others by a bare "$" or in cents, so that a bare "$" may be of either too.
 */
export const DOLLAR_USES = ['own', 'other', 'bare'] as const;
type DollarUse = (typeof DOLLAR_USES)[number];

/**
 * Keeps the words of a style from being taken for another currency: where "$" is the Hong Kong dollar, by the caller's
 * word or in the text itself, "$2.8 million" is no way to write US dollars, and "US$2.8 million" is.
 */
export class StyleDisambiguator {
  private readonly assumptions = new Map<DollarUse, FormAssumptions & { readonly key: string }>();

  constructor(
    private readonly options: Pick<AnnotationOptions, 'region' | 'assume'>,
    private readonly targets: readonly CurrencyCode[],
  ) {}

  /** A style whose amounts cannot be misread in a text with such dollars; the style itself where they cannot anyway. */
  fit(style: HouseStyle, dollars: DollarUse): HouseStyle {
    const { region, assume } = this.options;
    if (region === undefined && assume === undefined && dollars === 'own') return style;
    const assumptions = this.assumptionsFor(dollars);
    return styleCaches(style).get(assumptions.key, () => disambiguateStyle(style, this.targets, assumptions));
  }

  private assumptionsFor(dollars: DollarUse): FormAssumptions & { readonly key: string } {
    let known = this.assumptions.get(dollars);
    if (!known) {
      const { region, assume } = this.options;
      const unresolved = { ...assume, ...UNRESOLVED_DOLLAR };
      const amount = toMarkAssumptions(region, dollars === 'bare' ? unresolved : assume);
      const cents = toMarkAssumptions(region, dollars === 'own' ? assume : unresolved);
      known = { amount, cents, key: `${this.targets.join()} ${JSON.stringify({ amount, cents })}` };
      this.assumptions.set(dollars, known);
    }
    return known;
  }
}

/** Barbados, a dollar of no newsroom: an amount of any other that is written with a bare "$" is then found misread. */
const UNRESOLVED_DOLLAR: MarkAssumptions['assume'] = { [DOLLAR.key]: 'BBD' };

function toMarkAssumptions(region: MarkAssumptions['region'], assume: MarkAssumptions['assume']): MarkAssumptions {
  return { ...(region === undefined ? {} : { region }), ...(assume === undefined ? {} : { assume }) };
}

/** How the forms of amounts are read, and those of minor units. */
interface FormAssumptions {
  readonly amount: MarkAssumptions;
  readonly cents: MarkAssumptions;
}

/** Looks for dollars that are not the caller's among the figures of a text and the currencies that it is converted to. */
export function detectDollarUse(
  figures: readonly Figure[],
  { region, assume }: Pick<AnnotationOptions, 'region' | 'assume'>,
  targets: readonly CurrencyCode[],
): DollarUse {
  const own = assume?.[DOLLAR.key] ?? DOLLAR.byRegion[region ?? ''] ?? DOLLAR.fallback;
  const isOther = (currency: CurrencyCode | undefined): boolean =>
    currency !== undefined && currency !== own && DOLLAR.candidates.includes(currency);
  const others = figures.filter(({ currency }) => isOther(currency));
  const isBare = others.some(
    ({ certainty, text }) => CENTS.test(text) || (certainty !== 'explicit' && BARE_DOLLAR.test(text)),
  );
  if (isBare) return 'bare';
  return others.length > 0 || targets.some((target) => target !== 'USD' && isOther(target)) ? 'other' : 'own';
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
  const unclearForms = new Set<string>(unclearCents);
  const forms = Object.entries(subunit?.forms ?? {}).filter(([currency]) => !unclearForms.has(currency));
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
