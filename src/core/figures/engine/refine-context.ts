import type { Declaration, MarkAssumptions } from '../figure.js';
import type { Lexicon } from './lexicon.js';
import type { AmbiguousMark } from './mark.js';
import type { Mention } from './mention.js';
import type { UnitExpression } from './unit-expression.js';

/** A declaration with what it rules: from `from` up to the next one of its kind. */
export interface DeclarationRule extends Declaration {
  /** First offset that it rules: "539.47bn (RMB, the same below)" rules the amount before it too. */
  readonly from: number;
  /** Does it say what this mark means? */
  rules(mark: AmbiguousMark): boolean;
}

/** A unit that a text declares, as found. */
export interface UnitDeclaration {
  readonly start: number;
  readonly end: number;
  readonly unit: UnitExpression;
  /** It heads a table or column: numbers without a mark after it are amounts. */
  readonly table: boolean;
  /** First offset that it rules, when before its end. */
  readonly from?: number;
}

/** What the refiners share while they turn mentions into figures. */
export interface RefineContext {
  /** Folded text; offsets are those of the original. */
  readonly text: string;
  /** The text as sent, for quoting. */
  readonly original: string;
  readonly lexicon: Lexicon;
  readonly options: MarkAssumptions;
  mentions: Mention[];
  units: UnitDeclaration[];
  declarations: DeclarationRule[];
}

/** One step of the chain; it changes the mentions in place or replaces the list. */
export type Refiner = (context: RefineContext) => void;
