import { BoundedCache, memoizePerObject } from '../../../support/bounded-cache.js';
import { getOrThrow } from '../../../support/get-or-throw.js';
import type { Script } from '../figure.js';

/** Why a figure has its currency, where its own mark does not say it, or why its number may be another. Each language says it in its words: {@link ReasonTemplates}. */
export interface Reason {
  readonly key: ReasonKey;
  /** In the order of {@link REASON_VALUES}: hardly any reason is ever read, so no names are put to them before. */
  readonly values: readonly string[];
  /** A second reason, for the scale or the number. */
  readonly also?: Reason;
}

/** Every reason there is, and the names of the values in its sentence. */
const REASON_VALUES = {
  tableHeading: [],
  tableUnit: ['heading'],
  tableNeighbour: [],
  tableScaleInText: ['amount'],
  tableScaleOpen: [],
  listNeighbour: [],
  unmarked: [],
  declared: ['declaration'],
  namedBeside: ['currency'],
  market: ['currency'],
  ratePair: ['currency'],
  fitsPartner: ['currency', 'partner'],
  fitsPartnerAmongOthers: ['currency', 'partner'],
  besideSameAmount: ['partner'],
  sameAmount: ['currency'],
  majorUnit: ['currency'],
  sentence: ['currency'],
  placeInSentence: ['key', 'currency'],
  paragraph: ['currency'],
  dateline: ['dateline', 'key', 'currency'],
  story: ['currency'],
  assumed: ['key', 'currency'],
  region: ['key', 'region', 'currency'],
  fitsPartnerElsewhere: ['key', 'currency'],
  elsewhere: ['currency'],
  places: ['key', 'currency'],
  fallback: ['key', 'currency'],
  decimalComma: [],
  decimalPoint: [],
  groupPoint: [],
  groupBlank: [],
  groupOfFour: [],
  shorthand: [],
  spokenOnes: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ReasonKey = keyof typeof REASON_VALUES;

/** One short sentence for each reason, without a full stop; `{name}` stands for a value. */
export type ReasonTemplates = Readonly<Record<ReasonKey, string>> & {
  /** Between two reasons. */
  readonly separator: string;
};

const make =
  <Key extends ReasonKey>(key: Key) =>
  (...values: Values<(typeof REASON_VALUES)[Key]>): Reason => ({
    key,
    values,
  });

/** So many reasons are remembered of each key: more than there are currencies, or pairs of one with a mark or a region that are usual. */
const MAX_REMEMBERED = 500;

/** A reason of few values, currencies and marks: the same object for the same values, so that its sentence is made once. */
const makeShared = <Key extends ReasonKey>(key: Key): ((...values: Values<(typeof REASON_VALUES)[Key]>) => Reason) => {
  const known = new BoundedCache<string, Reason>(MAX_REMEMBERED);
  return (...values) => {
    const all: readonly string[] = values;
    const [only = ''] = all;
    return known.get(all.length === 1 ? only : all.join('|'), () => ({ key, values }));
  };
};

type Values<Names extends readonly string[]> = { [Index in keyof Names]: string };

export const REASONS = {
  tableHeading: make('tableHeading')(),
  tableUnit: make('tableUnit'),
  tableNeighbour: make('tableNeighbour')(),
  tableScaleInText: make('tableScaleInText'),
  tableScaleOpen: make('tableScaleOpen')(),
  listNeighbour: make('listNeighbour')(),
  unmarked: make('unmarked')(),
  declared: make('declared'),
  namedBeside: makeShared('namedBeside'),
  market: makeShared('market'),
  ratePair: makeShared('ratePair'),
  fitsPartner: makeShared('fitsPartner'),
  fitsPartnerAmongOthers: makeShared('fitsPartnerAmongOthers'),
  besideSameAmount: makeShared('besideSameAmount'),
  sameAmount: makeShared('sameAmount'),
  majorUnit: makeShared('majorUnit'),
  sentence: makeShared('sentence'),
  placeInSentence: makeShared('placeInSentence'),
  paragraph: makeShared('paragraph'),
  dateline: make('dateline'),
  story: makeShared('story'),
  assumed: makeShared('assumed'),
  region: makeShared('region'),
  fitsPartnerElsewhere: makeShared('fitsPartnerElsewhere'),
  elsewhere: makeShared('elsewhere'),
  places: makeShared('places'),
  fallback: makeShared('fallback'),
  decimalComma: make('decimalComma')(),
  decimalPoint: make('decimalPoint')(),
  groupPoint: make('groupPoint')(),
  groupBlank: make('groupBlank')(),
  groupOfFour: make('groupOfFour')(),
  shorthand: make('shorthand')(),
  spokenOnes: make('spokenOnes')(),
} as const;

/** Says reasons in the language of a script. One sentence for all figures that share a reason: there may be thousands. */
export function createReasonWriter(
  templates: ReadonlyMap<Script, ReasonTemplates>,
): (reason: Reason, script: Script) => string | undefined {
  const [first] = templates.values();
  // Most figures have the reason of the one before.
  let last: { readonly reason: Reason; readonly script: Script; readonly sentence: string | undefined } | undefined;
  return (reason, script) => {
    if (last?.reason === reason && last.script === script) return last.sentence;
    const words = templates.get(script) ?? first;
    const sentence = words && sentencesOf(words)(reason);
    last = { reason, script, sentence };
    return sentence;
  };
}

/** The sentence of each reason in one language, for as long as the reason lives. */
const sentencesOf = memoizePerObject((templates: ReasonTemplates) =>
  memoizePerObject((reason: Reason) => sayReason(reason, templates)),
);

function sayReason({ key, values, also }: Reason, templates: ReasonTemplates): string {
  let own = '';
  for (const part of getOrThrow(partsOf(templates), key)) own += typeof part === 'string' ? part : (values[part] ?? '');
  return also ? own + templates.separator + sayReason(also, templates) : own;
}

/** The pieces of each template: words, and the places of the values between them. */
const partsOf = memoizePerObject((templates: ReasonTemplates): ReadonlyMap<ReasonKey, readonly (string | number)[]> => {
  const entries = Object.entries(REASON_VALUES) as [ReasonKey, readonly string[]][];
  return new Map(
    entries.map(([key, names]) => {
      // Split at a group, the pieces are by turns words and names.
      const pieces = templates[key].split(/\{(\w+)\}/);
      return [key, pieces.map((piece, i) => (i % 2 === 0 ? piece : names.indexOf(piece)))];
    }),
  );
});
