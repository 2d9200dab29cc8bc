import type { LocatedFigure } from '../../figures/figure-document.js';
import type { Figure } from '../../figures/figure.js';
import type { CurrencyCode } from '../../money/currencies.js';
import { groupBy } from '../../../support/group-by.js';
import type { CurrencyPair } from './alternative-pairs.js';
import type { StatedConversion } from './conversion.js';

/** What a bare $ or 元 mostly means; only a region or a text makes it another. */
const USUAL_CURRENCIES: ReadonlySet<CurrencyCode> = new Set(['USD', 'CNY']);

/**
 * Does a text support that bare marks are read so? A currency is supported where another figure of the text names it, and
 * the usual one of a mark wherever only the region had made it another; neither where
 * another conversion of the text agrees as the mark was read. Without support a conversion is not excused.
 */
export function isSupportedReading(
  { base, quote }: CurrencyPair,
  original: Figure,
  stated: Figure,
  figures: readonly LocatedFigure[],
  agreeing: ReadonlySet<string>,
): boolean {
  const isSupported = (currency: CurrencyCode, read: Figure): boolean => {
    if (currency === read.currency) return true;
    if (agreeing.has(currencyReadingKey(read))) return false;
    if (read.certainty === 'assumed' && USUAL_CURRENCIES.has(currency)) return true;
    return figures.some(({ figure }) => figure.currency === currency && isNamedApart(figure));
  };
  return isSupported(base, original) && isSupported(quote, stated);
}

/** A currency that has a mark of its own in a text, "A$", is not what the bare one means. */
function isNamedApart({ certainty, text }: Figure): boolean {
  return certainty === 'explicit' && !/[A-Z]\$/.test(text);
}

/** A currency as it was read, with the others that its mark could mean: alike for all figures with one mark. */
export function currencyReadingKey({ currency, candidates = [] }: Figure): string {
  return [currency, ...candidates].join(' ');
}

/** So many conversions that agree in one other reading show what the mark means. */
const MAJORITY = 2;

/** Conversions that a text makes several of, and that all agree in one other reading of the mark, are read so. */
export function settleByMajority(conversions: readonly StatedConversion[]): readonly StatedConversion[] {
  const groups = groupBy(
    conversions.filter(({ alternative }) => alternative !== undefined),
    ({ alternative }) => `${alternative?.base}/${alternative?.quote}`,
  ).filter((group) => group.length >= MAJORITY);
  if (groups.length === 0) return conversions;
  const settled = new Set(groups.filter((group) => !isContradicted(group, conversions)).flat());
  return conversions.map((each) => {
    const { alternative, ...rest } = each;
    return alternative && settled.has(each) ? { ...rest, outcome: { kind: 'other-reading', ...alternative } } : each;
  });
}

/** Does a conversion between the currencies that were read agree as it is? */
function isContradicted(
  group: readonly [StatedConversion, ...StatedConversion[]],
  conversions: readonly StatedConversion[],
): boolean {
  const [{ reference }] = group;
  return conversions.some(
    ({ outcome, reference: { rate } }) =>
      outcome.kind === 'agrees' && rate.base === reference.rate.base && rate.quote === reference.rate.quote,
  );
}
