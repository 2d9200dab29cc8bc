import type { CurrencyCode } from '../../../money/currencies.js';
import type { AmbiguousMark } from '../mark.js';
import type { Mention } from '../mention.js';
import { findFirstFrom } from '../../../document/sorted-spans.js';

/** The explicit currencies of a text, for the marks that leave it open. Each question is sorted out once a text. */
export class ContextCurrencies {
  private readonly lists = new Map<string, readonly Mention[]>();
  private readonly hasUsd: boolean;

  /** @param explicit mentions whose own mark names a currency, in text order */
  constructor(
    private readonly explicit: readonly Mention[],
    private readonly text: string,
  ) {
    this.hasUsd = explicit.some(({ mark }) => mark!.currency === 'USD');
  }

  /**
   * The currency that the amounts round `at` lend an ambiguous mark: that of the last one before, else of the next one.
   * A writer of "US$" means another dollar by "$", unless that one has a sign of its own in the text as well (HK$).
   */
  findFor(at: number, { key, fallback, candidates }: AmbiguousMark): CurrencyCode | undefined {
    return this.findNearest(at, key, (mention) => {
      const currency = mention.mark!.currency!;
      if (!candidates.includes(currency) || currency === 'USD') return false;
      return key !== '$' || currency === fallback || (this.hasUsd && !this.hasSign(mention));
    });
  }

  /** The same for cents: they have no sign that could tell dollars apart, and are parts of those that stand nearest. */
  findForCents(at: number, { key, candidates }: AmbiguousMark): CurrencyCode | undefined {
    return this.findNearest(at, `${key} cents`, ({ mark }) => candidates.includes(mark!.currency!));
  }

  /** The nearest candidate of a mark that is not `other`. */
  findOtherThan(at: number, other: CurrencyCode, { key, candidates }: AmbiguousMark): CurrencyCode | undefined {
    return this.findNearest(
      at,
      `${key} ${other}`,
      ({ mark }) => mark!.currency !== other && candidates.includes(mark!.currency!),
    );
  }

  private findNearest(at: number, question: string, passes: (mention: Mention) => boolean): CurrencyCode | undefined {
    let list = this.lists.get(question);
    if (!list) this.lists.set(question, (list = this.explicit.filter(passes)));
    const next = findFirstFrom(list, at);
    return (list[next - 1] ?? list[next])?.mark?.currency;
  }

  private hasSign({ start, end }: Mention): boolean {
    return this.text.slice(start, end).includes('$');
  }
}
