import type { PublishingSource } from '../core/calendars/missed-publications.js';
import type { RateTable, TableSource } from '../core/rate-table/rate-table.js';
import type { StyleRegistry } from '../core/styles/registry.js';
import type { AnswerLimits } from './answer-limits.js';
import type { CheckSettings } from './schemas/check-settings.js';
import type { Clock } from '../support/clock.js';

/** What every operation answers from, whichever entry asks: HTTP, MCP, the command line, a job. */
export interface AnswerContext {
  /** An operation reads `current` once and uses that table to its end. */
  readonly rates: { readonly current: RateTable };
  /** In configured order. */
  readonly sources: readonly (TableSource & PublishingSource)[];
  /** The house styles that a request can name. */
  readonly styles: StyleRegistry;
  /** What the newsroom sets for all its checks. Default: nothing. */
  readonly checkSettings?: CheckSettings;
  /** Default: none, for callers who answer for themselves alone. */
  readonly answerLimits?: AnswerLimits;
  readonly clock: Clock;
}
