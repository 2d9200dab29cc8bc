import type { CurrencyCode } from '../../../money/currencies.js';
import type { DeclarationRule } from '../refine-context.js';
import type { AmbiguousMark } from '../mark.js';

/** Walks the declarations of a text beside its mentions; ask in text order. */
export class DeclarationLookup {
  /** The last declaration of each currency so far, oldest first: a text has few currencies, but may have many declarations. */
  private readonly inForce = new Map<CurrencyCode, DeclarationRule>();
  private next = 0;

  constructor(private readonly declarations: readonly DeclarationRule[]) {}

  /** The declaration that says what a mark at `start` means. */
  find(start: number, mark: AmbiguousMark): DeclarationRule | undefined {
    for (let rule = this.declarations[this.next]; rule && rule.from <= start; rule = this.declarations[++this.next]) {
      this.inForce.delete(rule.currency);
      this.inForce.set(rule.currency, rule);
    }
    // Most texts declare nothing.
    if (this.inForce.size === 0) return undefined;
    return [...this.inForce.values()].findLast((rule) => rule.rules(mark));
  }
}
