import type { StoryOptions } from './options.js';
import type { Refusal } from './state.js';

/** What was decided without a change of the text, and what held before it. */
export type Decision =
  | { readonly kind: 'refusals'; readonly before: readonly Refusal[] }
  | { readonly kind: 'assume'; readonly before: StoryOptions['assume'] };

interface Entry {
  readonly decision: Decision;
  /** Changes of the text that could be taken back when it was made: those that came after it are taken back first. */
  readonly depth: number;
}

/**
 * The decisions among the changes of the text, so that both are taken back in the order in which they were made. A
 * decision is taken back only when the text is as it was then; so its places fit.
 */
export class Decisions {
  private done: readonly Entry[] = [];
  private undone: readonly Entry[] = [];

  add(decision: Decision, depth: number): void {
    this.done = [...this.done, { decision, depth }];
    this.undone = [];
  }

  /** The decision to take back next, when it came after all changes of the text. */
  toUndo(depth: number): Decision | undefined {
    return nextOf(this.done, depth);
  }

  /** The decision to take up again next, when it came before the next change of the text. */
  toRedo(depth: number): Decision | undefined {
    return nextOf(this.undone, depth);
  }

  /** @param now what holds until it is taken back */
  undo(now: Decision): void {
    [this.done, this.undone] = moved(this.done, this.undone, now);
  }

  /** @param now what holds until it is taken up again */
  redo(now: Decision): void {
    [this.undone, this.done] = moved(this.undone, this.done, now);
  }

  /** The text has changed: what was taken back is gone for good. */
  forgetUndone(): void {
    this.undone = [];
  }
}

function nextOf(entries: readonly Entry[], depth: number): Decision | undefined {
  const last = entries.at(-1);
  return last?.depth === depth ? last.decision : undefined;
}

function moved(from: readonly Entry[], to: readonly Entry[], decision: Decision): [readonly Entry[], readonly Entry[]] {
  const last = from.at(-1);
  return last ? [from.slice(0, -1), [...to, { ...last, decision }]] : [from, to];
}
