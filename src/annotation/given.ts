import type { CurrencyCode } from '../money/currencies.js';
import type { Conversion, ConvertMode } from './annotation.js';
import { amountKey, type Occurrence } from './occurrence.js';

/** Remembers in which currencies each amount has been given to the reader so far. */
export class Given {
  private readonly currencies = new Map<string, Set<CurrencyCode>>();

  constructor(private readonly mode: ConvertMode) {}

  add({ figure }: Occurrence, currencies: Iterable<CurrencyCode>): void {
    const key = amountKey(figure);
    const known = this.currencies.get(key);
    if (!known) this.currencies.set(key, new Set(currencies));
    else for (const currency of currencies) known.add(currency);
  }

  /** The conversions that an occurrence still needs, when it gives the amount in these currencies itself. */
  missing({ figure, conversions }: Occurrence, stated: ReadonlySet<CurrencyCode>): readonly Conversion[] {
    const before = this.mode === 'first' ? this.currencies.get(amountKey(figure)) : undefined;
    return conversions.filter(({ currency }) => !stated.has(currency) && before?.has(currency) !== true);
  }
}
