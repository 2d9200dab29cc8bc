import { LazyMap } from '../../../../support/lazy-map.js';
import type { SentenceSpan } from '../../../document/sentences.js';
import type { CurrencyCode } from '../../../money/currencies.js';
import type { Lexicon } from '../lexicon.js';
import { currencyOfRegion, type AmbiguousMark } from '../mark.js';
import { findNextPlace } from '../places.js';

/** How far behind the start of a sentence the state may begin: a quotation mark or a conjunction may stand first. */
const MAX_LEAD = 2;
const MAX_NAME = 8;

/** The units of the places that a text names as states: their governments, their budgets. */
export class StateUnits {
  private readonly units = new LazyMap<string, CurrencyCode | undefined>();
  /** Where each paragraph starts. */
  private readonly paragraphs = new Map<number, number>();

  constructor(
    private readonly text: string,
    sentences: readonly SentenceSpan[],
    private readonly lexicon: Lexicon,
  ) {
    for (const { paragraph, start } of sentences)
      if (!this.paragraphs.has(paragraph)) this.paragraphs.set(paragraph, start);
  }

  /** The unit of the state that a sentence names, or with which its paragraph or the text begins. */
  unitIn({ start, end, paragraph }: SentenceSpan, mark: AmbiguousMark): CurrencyCode | undefined {
    const key = `${mark.key} ${start}`;
    if (!this.units.has(key))
      this.units.set(
        key,
        this.findOnly(start, end, mark) ??
          this.findAtStart(this.paragraphs.get(paragraph) ?? 0, mark) ??
          this.findAtStart(0, mark),
      );
    return this.units.get(key);
  }

  /** The unit of the one state of a stretch; none where that names several, or one whose unit is another. */
  private findOnly(from: number, to: number, mark: AmbiguousMark): CurrencyCode | undefined {
    let only: CurrencyCode | undefined;
    for (let place = findNextPlace(this.text, from, to, this.lexicon); place;) {
      if (this.isState(place.end)) {
        const currency = currencyOfRegion(mark, place.value);
        if (currency === undefined || (only !== undefined && currency !== only)) return undefined;
        only = currency;
      }
      place = findNextPlace(this.text, place.end, to, this.lexicon);
    }
    return only;
  }

  private findAtStart(from: number, mark: AmbiguousMark): CurrencyCode | undefined {
    const place = findNextPlace(this.text, from, Math.min(this.text.length, from + MAX_NAME), this.lexicon);
    if (!place || place.start - from > MAX_LEAD || !this.isState(place.end)) return undefined;
    return currencyOfRegion(mark, place.value);
  }

  private isState(end: number): boolean {
    for (const rule of this.lexicon.rules.isAuthority) if (rule(this.text, end)) return true;
    return false;
  }
}
