import type { CurrencyCode } from '../../money/currencies.js';
import type { AmbiguousMark } from '../mark.js';
import type { Mention } from '../mention.js';
import { firstFrom } from '../ordered.js';

/** The explicit currencies of a text, for the marks that leave it open. Each question is sorted out once a text. */
export class Neighbours {
  private readonly lists = new Map<string, readonly Mention[]>();
  private readonly hasUsd: boolean;

  /** @param explicit mentions whose own mark names a currency, in text order */
  constructor(private readonly explicit: readonly Mention[]) {
    this.hasUsd = explicit.some(({ mark }) => mark!.currency === 'USD');
  }

  /**
   * The currency that the amounts round `at` lend an ambiguous mark: that of the last one before, else of the next one.
   * A writer of "US$" means another dollar by "$".
   */
  lent(at: number, { key, fallback, candidates }: AmbiguousMark): CurrencyCode | undefined {
    return this.nearest(
      at,
      key,
      (currency) =>
        candidates.includes(currency) && currency !== 'USD' && (key !== '$' || currency === fallback || this.hasUsd),
    );
  }

  /** The nearest candidate of a mark that is not `other`. */
  otherThan(at: number, other: CurrencyCode, { key, candidates }: AmbiguousMark): CurrencyCode | undefined {
    return this.nearest(at, `${key} ${other}`, (currency) => currency !== other && candidates.includes(currency));
  }

  private nearest(at: number, question: string, passes: (currency: CurrencyCode) => boolean): CurrencyCode | undefined {
    let list = this.lists.get(question);
    if (!list) this.lists.set(question, (list = this.explicit.filter(({ mark }) => passes(mark!.currency!))));
    const next = firstFrom(list, at);
    return (list[next - 1] ?? list[next])?.mark?.currency;
  }
}
