import type { DisplayPrecision } from '../money/display-number.js';
import type { Qualifier, Script } from '../figures/figure.js';
import type { ByCurrency, CurrencyCode } from '../money/currencies.js';

/** How well a style is attested: a published guide, sample sentences, or neither (then it is named by its form). */
export const EVIDENCE_GRADES = ['guide', 'samples', 'unverified'] as const;
type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** Where a newsroom writes no conversion. */
export const SKIP_PLACES = ['headline', 'quotation', 'historical', 'target', 'per-unit'] as const;
export type SkipPlace = (typeof SKIP_PLACES)[number];

/** Where no newsroom adds a conversion: to words that somebody said, amounts of the past, and analysts' targets for shares. */
export const DEFAULT_SKIP_PLACES: readonly SkipPlace[] = ['quotation', 'historical', 'target'];

/**
 * How the two ends of a range share their unit: `number` "US$5-6 billion", `scaled` "£5m-6m", `each`
 * "$5 million to $7 million". Ends with different scale words are never `number`; a name that stands behind the number is
 * not said twice with `each`: "5 million to 7 million Hong Kong dollars".
 */
export const RANGE_FORMS = ['number', 'scaled', 'each'] as const;
type RangeForm = (typeof RANGE_FORMS)[number];

/** One scale word: amounts of 10^power and more are counted in it. */
export interface ScaleWord {
  readonly power: number;
  readonly word: string;
}

/**
 * How a newsroom writes amounts of money and the conversions beside them; data only. In the forms, `{n}` is the number,
 * `{scale}` its scale word with its blank, `{code}` the ISO code, `{symbol}` and `{name}` the currency's usual symbol and
 * name in the style's language.
 */
export interface HouseStyle {
  readonly key: string;
  readonly name: string;
  readonly language: 'en' | 'zh';
  readonly script: Script;
  /** Where its readers are, ISO 3166 alpha-2; absent for a form that belongs nowhere. It says nothing of a text. */
  readonly region?: string;
  readonly evidence: {
    readonly grade: EvidenceGrade;
    /** What of the style was not seen in print, or where it varies. */
    readonly note?: string;
    readonly urls: readonly string[];
  };
  /** Currencies that the newsroom converts to, for a caller to offer; the request decides. */
  readonly targets: readonly CurrencyCode[];
  readonly number: {
    /** Thousands mark: "," or none. */
    readonly group: string;
  };
  readonly scale: {
    /** Smallest first; none for a style that writes every digit. */
    readonly words: readonly ScaleWord[];
    /** Between number and scale word: a blank, or nothing ("10bn"). */
    readonly joiner: string;
  };
  readonly digits: DisplayPrecision;
  /** Form of an amount by ISO code; `*` is every other currency. */
  readonly amount: Readonly<Partial<Record<CurrencyCode | '*', string>>>;
  /** Cents for amounts smaller than `below` major units; `{n}` counts minor units, `{s}` is an s unless there is one. */
  readonly subunit?: {
    readonly below: string;
    readonly forms: ByCurrency<string>;
  };
  readonly range: {
    readonly form: RangeForm;
    readonly joiner: string;
  };
  readonly conversion: {
    /** Put right after the figure; holds `{lead}` and `{amounts}`. */
    readonly wrap: string;
    /** The same where the figure is in brackets already. */
    readonly nested: string;
    /** Between two conversions. */
    readonly separator: string;
    /** Words before a conversion by the figure's qualifier; one that is not named has the words of `exact`. */
    readonly lead: Readonly<Partial<Record<Qualifier, string>> & Record<'exact', string>>;
    readonly skip: readonly SkipPlace[];
  };
  /** A closing line with the rate of each currency converted, in units of it for one `base`. */
  readonly rateNote?: {
    readonly base: CurrencyCode;
    /** Holds `{rate}` and `{name}`. */
    readonly form: string;
    readonly digits: number;
    /** Name of a currency in the note; the ISO code where none is given. */
    readonly names: ByCurrency<string>;
  };
  /** What of the newsroom's own figures {@link amount} does not say; a check of the style reports what is written otherwise. */
  readonly writing?: {
    /** What stands behind the number of a percentage: " percent", " per cent", "%". Absent where the newsroom was not seen to keep to one. */
    readonly percent?: string;
    /** Forms behind the first mention of a currency: "HK$60" after "60 Hong Kong dollars". */
    readonly later?: ByCurrency<string>;
  };
  /** Key of the style to use beside a figure of another script, or of a script in a region ("hant-TW"). */
  readonly twins?: Readonly<Record<string, string>>;
}
