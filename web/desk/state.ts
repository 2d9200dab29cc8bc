import type { AnnotatedFigure } from '../../src/core/annotation/annotation.js';
import type { RatesUsed } from '../../src/core/operations/rates-used.js';
import type { Finding, FindingRule } from '../../src/core/checks/finding.js';
import type { Span } from '../../src/core/document/span.js';
import type { Trouble } from '../service/trouble.js';
import type { Filter } from './items.js';
import type { StoryOptions } from './options.js';

/** An edit or a finding that is not wanted, by its place: the place moves with the text and goes when it is rewritten. */
export interface Refusal extends Span {
  readonly what: 'edit' | FindingRule;
}

/** What the service says of the text. Spans are of the text as it is now. */
export interface Reading {
  readonly figures: readonly AnnotatedFigure[];
  readonly findings: readonly Finding[];
  readonly rates: RatesUsed;
  /** From the request to the answer, in milliseconds. */
  readonly took: number;
}

/** What a row of the panel, or a mark of the text, stands for. */
export interface ItemId {
  readonly kind: 'figure' | 'finding';
  readonly id: string;
}

/** The row that is open, and from where it was opened: the keys of the list work only in the list. */
export interface Active extends ItemId {
  readonly from: 'text' | 'list';
}

/** Everything that the page shows. */
export interface DeskState {
  readonly text: string;
  readonly options: StoryOptions;
  readonly refusals: readonly Refusal[];
  readonly reading: Reading | undefined;
  readonly waiting: boolean;
  readonly trouble: Trouble | undefined;
  readonly active: Active | undefined;
  /** Which rows of the list are shown. */
  readonly filter: Filter;
  /** The most decisions that the story has asked for at once: those that are asked for no more have been made. */
  readonly most: number;
  /**
   * Another number with all that the page shows of the story but its letters: typing that moves figures and touches none
   * leaves it, so that the list beside the text is not made again with every key.
   */
  readonly shown: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Is the story kept in this browser? */
  readonly isKept: boolean;
}

/** A desk on which nothing has happened yet. */
export const UNREAD = {
  reading: undefined,
  waiting: false,
  trouble: undefined,
  active: undefined,
  filter: 'all',
  most: 0,
  shown: 0,
  canUndo: false,
  canRedo: false,
  isKept: true,
} as const satisfies Omit<DeskState, 'text' | 'options' | 'refusals'>;
