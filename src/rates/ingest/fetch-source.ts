import { dayIn } from '../../core/rate-table/day.js';
import { fillGap, gapOf } from './fill-gap.js';
import type { Intake } from './ingester.js';
import type { IsoDate, Quote } from '../../core/rate-table/quote.js';
import type { RefresherOptions } from './refresher-types.js';
import type { Fetched, FetchContext, RateSource } from '../sources/source.js';
import { dateRange } from '../store/quote-changes.js';
import type { AppendResult, SourceHealth } from '../store/quote-store.js';
import { defined } from '../../support/omit-undefined.js';

export interface BringOptions extends Pick<RefresherOptions, 'store' | 'holder' | 'http' | 'logger'> {
  readonly intake: Intake;
  /** Breaks off what is being fetched. */
  readonly signal: AbortSignal;
}

/** What a run has brought. */
export interface Brought {
  readonly outcome: 'updated' | 'unchanged' | 'not-modified';
  readonly validators: Fetched['validators'];
  readonly added: number;
  readonly corrected: number;
  readonly marked: number;
  readonly revision?: number;
  readonly gap?: string;
}

const NOTHING: AppendResult = { revision: undefined, added: 0, corrected: 0, marked: 0 };

/** Fetches the newest publication; before it is taken in, what lies between it and what is known. */
export async function bring(
  source: RateSource,
  health: SourceHealth | undefined,
  now: Date,
  options: BringOptions,
): Promise<Brought> {
  const { store, http, signal } = options;
  const today = dayIn(source.schedule.timeZone, now);
  const known = await knownTo(source, options);
  const context: FetchContext = { http, validators: health?.validators ?? {}, today, known, signal };
  const latest = await source.fetchLatest(context);
  if (latest === 'not-modified') return { outcome: latest, validators: {}, ...defined(NOTHING) };
  let total = NOTHING;
  const take = async (quotes: readonly Quote[]): Promise<void> => {
    const taken = await options.intake.take(source, quotes, { at: now.toISOString(), today });
    tellDoubts(source.key, taken.doubted, options);
    total = sum(total, taken);
  };
  const completeTo = (day: IsoDate): Promise<void> => store.recordCompleteTo(source.key, day);
  const { to: newest } = dateRange(latest.quotes);
  const gap = latest.quotes.length > 0 ? gapOf(source, known, latest) : undefined;
  const fault = gap ? await fillGap(source, gap, context, { take, completeTo }) : undefined;
  await take(latest.quotes);
  if (fault === undefined && (known === undefined || newest > known)) await completeTo(newest);
  const outcome = total.revision === undefined ? 'unchanged' : 'updated';
  return { outcome, validators: latest.validators, ...defined(total), ...defined({ gap: fault }) };
}

function sum(a: AppendResult, b: AppendResult): AppendResult {
  return {
    revision: b.revision ?? a.revision,
    added: a.added + b.added,
    corrected: a.corrected + b.corrected,
    marked: a.marked + b.marked,
  };
}

/** The day up to which nothing has to be fetched: of a stand-in, also what the one it stands in for has. */
async function knownTo(
  { key, standsInFor }: RateSource,
  { store, holder }: BringOptions,
): Promise<IsoDate | undefined> {
  const own = await store.completeTo(key);
  const principal = standsInFor === undefined ? undefined : holder.current.lastObservation(standsInFor);
  return own === undefined || (principal !== undefined && principal > own) ? principal : own;
}

/** Doubts told in one line. */
const MOST_DOUBTS_TOLD = 10;

function tellDoubts(source: string, doubted: readonly Quote[], { logger }: BringOptions): void {
  if (doubted.length === 0) return;
  const told = doubted
    .slice(0, MOST_DOUBTS_TOLD)
    .map((quote) => `${quote.source} ${quote.base}/${quote.quote} ${quote.value} of ${quote.date}: ${quote.suspect!}`);
  logger.warn(
    { source, doubts: doubted.length, told },
    'quotes doubted: kept, and used only where nothing else is known',
  );
}
