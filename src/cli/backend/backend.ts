import type { z } from 'zod';
import type { Annotation } from '../../core/operations/annotate-text.js';
import type { CheckResult } from '../../core/operations/check-text.js';
import type { Recognition } from '../../core/figures/figure.js';
import type { ConvertAnswer } from '../../api/operations/convert.js';
import type { RateRow } from '../../api/rate-rows/row.js';
import type { annotateRequest } from '../../api/schemas/annotation.js';
import type { ComparisonAnswer } from '../../api/operations/compare.js';
import type { checkRequest } from '../../api/schemas/check.js';
import type { compareRequest } from '../../api/schemas/compare.js';
import type { figuresRequest } from '../../api/schemas/figure.js';
import type { LocalRates } from '../context.js';
import type { HouseStyle } from '../../core/styles/style.js';

/** A request before validation; undefined fields count as missing. */
type RequestInput<T extends z.ZodType> = { readonly [K in keyof z.input<T>]: z.input<T>[K] | undefined };

/** A style may come from a file: it is validated like the rest. */
export type AnnotateInput = Omit<RequestInput<typeof annotateRequest>, 'style'> & { readonly style?: unknown };

/** The day and source of rates, numbers as numbers. */
interface RateLookupInput {
  readonly date?: string | undefined;
  readonly source?: string | undefined;
  readonly maxAgeDays?: number | undefined;
  readonly revision?: number | undefined;
  readonly average?: string | undefined;
  readonly closing?: string | undefined;
  readonly partial?: boolean | undefined;
}

interface ConvertInput extends RateLookupInput {
  readonly amount: string;
  readonly from: string;
  readonly to: string;
}

interface RatesInput extends RateLookupInput {
  readonly base: string;
  readonly quotes?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly group?: string | undefined;
}

/** Who answers: this process, or a service. Both take the requests of the HTTP interface and give its answers. */
export interface Backend {
  /** @throws DomainError, in each of them, that teaches; CliError when the service cannot be reached */
  figures(request: RequestInput<typeof figuresRequest>): Promise<Recognition>;
  annotate(request: AnnotateInput): Promise<Annotation>;
  check(request: RequestInput<typeof checkRequest>): Promise<CheckResult>;
  compare(request: RequestInput<typeof compareRequest>): Promise<ComparisonAnswer>;
  convert(query: ConvertInput): Promise<ConvertAnswer>;
  rates(query: RatesInput): Promise<Iterable<RateRow>>;
  styles(): Promise<readonly HouseStyle[]>;
  /** The newest revision of the rates. */
  revision(): Promise<number>;
  /** The newest day of each source as known at a revision: two databases that agree on it have the same rates. */
  newestObservations(revision: number): Promise<Readonly<Record<string, string>>>;
  /** The rates themselves, where they are in this process. */
  readonly openLocalRates?: () => Promise<LocalRates>;
  close(): Promise<void>;
}
