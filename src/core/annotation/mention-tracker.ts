import type { CurrencyCode } from '../money/currencies.js';
import type { Conversion, ConvertMode } from './annotation.js';
import { amountKey, type Occurrence } from './occurrence.js';

/** Remembers in which currencies each amount has been given to the reader so far. */
export class MentionTracker {
  private readonly currencies = new Map<string, readonly CurrencyCode[]>();

  constructor(private readonly mode: ConvertMode) {}

  add({ figure }: Occurrence, currencies: readonly CurrencyCode[]): void {
    if (this.mode === 'every') return;
    const key = amountKey(figure);
    const known = this.currencies.get(key);
    const fresh = known ? currencies.filter((currency) => !known.includes(currency)) : currencies;
    if (fresh.length > 0) this.currencies.set(key, known ? [...known, ...fresh] : fresh);
  }

  /** The conversions that an occurrence still needs, when it gives the amount in these currencies itself. */
  missing({ figure, conversions }: Occurrence, stated: readonly CurrencyCode[]): readonly Conversion[] {
    const before = this.currencies.get(amountKey(figure)) ?? [];
    return conversions.filter(({ currency }) => !stated.includes(currency) && !before.includes(currency));
  }
}
