import type { CurrencyCode } from '../money/currencies.js';
import type { Lexicon } from './engine/lexicon.js';
import { currencyOfRegion, type AmbiguousMark } from './engine/mark.js';
import type { Mention } from './engine/mention.js';
import { findNextPlace } from './engine/places.js';

/** Amounts of every country are given in it too: a text that has some is not therefore American. */
const WORLD_CURRENCY = 'USD';

/**
 * Which open marks of a text leave nothing to ask: those that the request settles, by its region or by what it assumes, and
 * those that have their usual meaning in a text that mentions no other country, and no other money, that they may be of.
 */
export class SettledMarks {
  private readonly contested = new Map<string, boolean>();
  private knownPlaces: ReadonlySet<string> | undefined;

  /**
   * @param text the prose
   * @param mentions its figures
   * @param region of the request
   */
  constructor(
    private readonly text: string,
    private readonly mentions: readonly Mention[],
    private readonly region: string | undefined,
    private readonly lexicon: Lexicon,
  ) {}

  /** Is nothing open about the mark of a figure whose currency is only assumed? */
  has({ reason, mark, currency }: Mention): boolean {
    if (reason?.key === 'region' || reason?.key === 'assumed') return true;
    const ambiguous = mark?.ambiguous;
    if (reason?.key !== 'fallback' || !ambiguous || currency === undefined) return false;
    return currencyOfRegion(ambiguous, this.region) === currency || !this.isContested(ambiguous, currency);
  }

  /** Does the text mention another currency that the mark may mean? */
  private isContested(mark: AmbiguousMark, currency: CurrencyCode): boolean {
    const key = `${mark.key} ${currency}`;
    let isContested = this.contested.get(key);
    if (isContested === undefined) {
      const named = this.namedBy(mark);
      const others = new Set([...named].filter((other) => mark.candidates.includes(other)));
      // Dollars beside the local currency do not make 元 doubtful.
      if (mark.isLocalUnit && others.has(currency)) others.delete(WORLD_CURRENCY);
      others.delete(currency);
      // A newsroom of a country that has no such unit means the usual one; without a newsroom the text has to show it.
      isContested = others.size > 0 || (this.region === undefined && !named.has(currency));
      this.contested.set(key, isContested);
    }
    return isContested;
  }

  /** The currencies that a text names beside a mark, by amounts and by places; what only says an amount again names none. */
  private namedBy(mark: AmbiguousMark): ReadonlySet<CurrencyCode> {
    const named = new Set<CurrencyCode>();
    for (const { restates, mark: other, currency } of this.mentions)
      if (!restates && currency !== undefined && other?.ambiguous?.key !== mark.key) named.add(currency);
    for (const country of this.places) {
      const currency = currencyOfRegion(mark, country);
      // An American place is no evidence that 元 is the dollar.
      if (currency !== undefined && !(mark.isLocalUnit && currency === WORLD_CURRENCY)) named.add(currency);
    }
    return named;
  }

  /** The countries whose places the text names. */
  private get places(): ReadonlySet<string> {
    if (this.knownPlaces) return this.knownPlaces;
    const found = new Set<string>();
    for (let place = findNextPlace(this.text, 0, this.text.length, this.lexicon); place;) {
      found.add(place.value);
      place = findNextPlace(this.text, place.end, this.text.length, this.lexicon);
    }
    return (this.knownPlaces = found);
  }
}
