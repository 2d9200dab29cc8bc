import type { Edit } from '../../src/core/annotation/annotation.js';
import { allShifted, type Change } from './spans.js';
import type { StoryOptions } from './options.js';
import type { Refusal } from './state.js';

/** A place where an edit was made: what stands there now, and what stood there before. */
export interface Made extends Edit {
  readonly inserted: string;
}

/** Something that can be taken back. */
export type Step =
  | { readonly kind: 'text'; readonly made: readonly Made[] }
  | { readonly kind: 'refusals'; readonly before: readonly Refusal[] }
  | { readonly kind: 'assume'; readonly before: StoryOptions['assume'] };

const MOST = 200;

/** What has been done on the page, the last last. Steps of the text move with it; one that was written over is gone. */
export class History {
  private steps: readonly Step[] = [];

  get isEmpty(): boolean {
    return this.steps.length === 0;
  }

  add(step: Step): void {
    this.steps = [...this.steps, step].slice(-MOST);
  }

  /** Takes the last step off. */
  take(): Step | undefined {
    const last = this.steps.at(-1);
    this.steps = this.steps.slice(0, -1);
    return last;
  }

  clear(): void {
    this.steps = [];
  }

  /** The text has changed. */
  move(changes: readonly Change[]): void {
    this.steps = this.steps.flatMap((step): readonly Step[] => {
      if (step.kind === 'refusals') return [{ ...step, before: allShifted(step.before, changes) }];
      if (step.kind === 'assume') return [step];
      const made = allShifted(step.made, changes);
      return made.length > 0 ? [{ ...step, made }] : [];
    });
  }
}

/** What edits leave in the text they are made in, as a step that takes them back. */
export function madeBy(edits: readonly Edit[], text: string): readonly Made[] {
  let by = 0;
  return inOrder(edits).map(({ start, end, replacement }) => {
    const at = start + by;
    by += replacement.length - (end - start);
    return { start: at, end: at + replacement.length, replacement: text.slice(start, end), inserted: replacement };
  });
}

/** The same edits, first first, each place once. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}
