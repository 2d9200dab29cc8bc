import { merge } from '../../../support/merge.js';
import type { ByCurrency, CurrencyCode } from '../../money/currencies.js';

/** A mark whose currency depends on where it is written: the key names it in a request's `assume`. */
export interface AmbiguousMark {
  readonly key: string;
  /** What the mark is taken for when nothing in the text or the request says more. */
  readonly fallback: CurrencyCode;
  readonly candidates: readonly CurrencyCode[];
  /** Home region of the newsroom (ISO 3166) to currency. */
  readonly byRegion: Readonly<Record<string, CurrencyCode>>;
  /** The same where only newsrooms of the region mean it, and no one who writes of the region. */
  readonly byNewsroom?: Readonly<Record<string, CurrencyCode>> | undefined;
  /** Regions whose unit a local one is where a text names places of no other (ISO 3166). */
  readonly toldByPlaces?: readonly string[] | undefined;
  /**
   * Where the candidates lie orders of magnitude apart, a dollar amount beside the mark decides between them: "¥369 billion ($2.4
   * billion)" is in yen. Only for telling them: no amount is ever computed from a range.
   */
  readonly usdRateRanges?: ByCurrency<UsdRateRange> | undefined;
  /** What may close an amount with this mark: the "/-" of "Rs 500/-". */
  readonly suffixes?: readonly string[] | undefined;
  /** The unit of whatever place is written about: a declaration of any currency says what it means. */
  readonly isLocalUnit?: true | undefined;
}

/** A row of the table of such marks, with every field, in one order: see {@link createMark}. */
export function defineAmbiguousMark({
  key,
  fallback,
  candidates,
  byRegion,
  byNewsroom,
  toldByPlaces,
  usdRateRanges,
  suffixes,
  isLocalUnit,
}: AmbiguousMark): AmbiguousMark {
  return { key, fallback, candidates, byRegion, byNewsroom, toldByPlaces, usdRateRanges, suffixes, isLocalUnit };
}

/**
 * What shows that a letter is a mark: the region of the newsroom, or places that the text names. The currency itself, named
 * elsewhere in the text, shows it too.
 */
export type MarkSupport = Pick<AmbiguousMark, 'key' | 'byRegion'>;

/** Units of a currency that one US dollar has bought within living memory, in whole numbers: lowest and highest. */
type UsdRateRange = readonly [low: string, high: string];

/** One row of a language's mark table. Forms are separated by "|". Exactly one of `currency` and `ambiguous` is set. */
export interface MarkRow {
  readonly currency?: CurrencyCode;
  readonly ambiguous?: AmbiguousMark;
  /** Forms that stand before the number: "HK$". */
  readonly before?: string;
  /** Forms that stand after it: "yuan". */
  readonly after?: string;
  /** Digits by which the unit is below the major unit: 2 for cents, 1 for tenths. */
  readonly minor?: number;
  readonly market?: 'CNH';
  /** Letters must match as written: "RM" is ringgit, "rm" is not. */
  readonly caseSensitive?: boolean;
  /** Only directly behind the number: 6p, 25c. */
  readonly glued?: boolean;
  /** The form is also a common word: it counts only beside a number that looks like an amount. See plausibility.ts. */
  readonly weak?: boolean;
  /**
   * The form is mostly something else: a road, a grade, a vitamin. It counts where the support is given; if it is weak,
   * also beside a number that looks like an amount.
   */
  readonly support?: MarkSupport;
  /** What the same form means in other places: p is a pesewa in Ghana. */
  readonly local?: MarkSupport;
  /** Digits by which the unit is above the major unit: 6 for the M of "50 MUSD". */
  readonly power?: number;
}

/** What a mark means in the region of a newsroom, where that is known. */
export function currencyOfRegion({ byRegion }: MarkSupport, region: string | undefined): CurrencyCode | undefined {
  return region !== undefined && Object.hasOwn(byRegion, region) ? byRegion[region] : undefined;
}

/** Is the mark one only where the text supports it? As a unit of a heading or a bracket it is not read. */
export function needsSupport({ support, weak }: Mark): boolean {
  return support !== undefined && !weak;
}

/** Is the mark one of a currency, or may it be? */
export function mayMean({ currency, ambiguous }: Mark, wanted: CurrencyCode): boolean {
  return currency === wanted || ambiguous?.candidates.includes(wanted) === true;
}

/** The same mark for a unit that is `minor` digits below the major one. */
export function withMinor(mark: Mark, minor: number): Mark {
  return mark.minor === minor ? mark : createMark(merge(mark, { minor }));
}

/** The same mark, no longer a common word: what stands beside it has shown that it is one. */
export function withoutWeakness(mark: Mark): Mark {
  return mark.weak ? createMark(merge(mark, { weak: false })) : mark;
}

/** The same mark with the currency that it was found to stand for. */
export function withCurrency(mark: Mark, currency: CurrencyCode): Mark {
  return createMark(merge(mark, { currency, ambiguous: undefined }));
}

/** What a mark is made of. */
interface MarkParts extends Partial<Omit<MarkUnit, 'type'>> {
  readonly currency?: CurrencyCode | undefined;
  readonly ambiguous?: AmbiguousMark | undefined;
}

/**
 * A mark. All of them have every field, in one order: there are thousands, and code that reads objects of many shapes is
 * many times slower.
 * @throws RangeError when it neither names a currency nor leaves one open
 */
export function createMark({
  currency,
  ambiguous,
  minor = 0,
  market,
  weak = false,
  glued,
  support,
  local,
}: MarkParts): Mark {
  if (currency !== undefined)
    return { type: 'mark', currency, ambiguous: undefined, minor, market, weak, glued, support, local };
  if (!ambiguous) throw new RangeError('a mark names a currency or leaves one open');
  return { type: 'mark', currency, ambiguous, minor, market, weak, glued, support, local };
}

/** A mark as found: what it says of the currency and the unit. */
export type Mark = NamedMark | OpenMark;

/** A mark that names its currency. */
export interface NamedMark extends MarkUnit {
  readonly currency: CurrencyCode;
  readonly ambiguous?: undefined;
}

/** A mark that leaves its currency open. */
export interface OpenMark extends MarkUnit {
  readonly currency?: undefined;
  readonly ambiguous: AmbiguousMark;
}

interface MarkUnit {
  readonly type: 'mark';
  /** Digits by which the unit is below the major unit; negative for one above it, as in "50 MUSD". */
  readonly minor: number;
  readonly market?: 'CNH' | undefined;
  readonly weak: boolean;
  readonly glued?: boolean | undefined;
  readonly support?: MarkSupport | undefined;
  readonly local?: MarkSupport | undefined;
}
