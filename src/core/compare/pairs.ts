import type { Item } from './item.js';
import type { Judgement } from './verdicts.js';

/** Figures of the source with the figure of the target that they are, or are made into. */
export interface ItemPair extends Judgement {
  /** One, or the operands of what is derived. */
  readonly sources: readonly Item[];
  readonly target: Item;
}

/** How the figures of two texts belong together. */
export interface Pairing {
  /** In the order of the target. */
  readonly pairs: readonly ItemPair[];
  readonly missing: readonly Item[];
  readonly added: readonly Item[];
}
