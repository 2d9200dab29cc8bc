import { robustDeviation } from './robust-deviation.js';

/**
 * Bounds on a move of a published rate from one observation to the next, as logarithms. Plain numbers: they decide what
 * is suspect, and never touch a rate that is served.
 */
interface MoveBounds {
  /** Above this a move is marked until somebody confirms it. */
  readonly mark: number;
  /** Above this it is not used either while anything better is known. */
  readonly withhold: number;
}

/** Moves up to this are never looked at: 99.9 % of those in the ECB's history are smaller. */
export const MIN_MARKED_MOVE = 0.04;

/**
 * Above this every move is marked, however restless the pair: an error of ten per cent must not pass because the market
 * moved by three the other way. 74 true moves of 217,555 in the ECB's history are larger than 6 %.
 */
const LARGEST_UNMARKED_MOVE = 0.065;

/** Robust standard deviations of a usual day. Moves of currencies have fat tails: the largest of a calm year is six. */
const MARK_DEVIATIONS = 7;

/** Before enough is known of a pair: that of EUR/USD over the ECB's history. */
const DEFAULT_DEVIATION = 0.006;

/** The most that EUR, USD, CNY and HKD have moved against each other between two fixings is 4.7 % (2008-12-18). */
const STEADY_CURRENCIES: ReadonlySet<string> = new Set([
  'EUR',
  'USD',
  'CNY',
  'CNH',
  'HKD',
  'MOP',
  'DKK',
  'SGD',
  'AED',
  'SAR',
]);
const WITHHELD_STEADY_MOVE = 0.06;

/** Of any other currency: 21 true moves of the ECB's history are larger than 10 %, all of crises. */
const WITHHELD_MOVE = 0.1;

/** In a crisis one large move follows another: what happened within this many observations may happen again … */
const CRISIS_OBSERVATIONS = 60;
/** … and as much again in half. */
const CRISIS_FACTOR = 1.5;

/** Observations in which a market is seen to be restless. */
const RESTLESS_OBSERVATIONS = 20;

/** Observations whose moves make the deviation: half a year. */
const DEVIATION_OBSERVATIONS = 120;
const MIN_OBSERVATIONS = 20;
/** A weekend and the holidays around it are no gap: markets are closed as well. */
const MAX_CLOSURE_DAYS = 5;
/** Markets are open on five days of seven. */
const OPEN_SHARE = 5 / 7;
/** A gap of up to so many days widens no bound beyond {@link LARGEST_UNMARKED_MOVE}: a Golden Week has eight. */
const MAX_HOLIDAY_DAYS = 14;

/** Most observations of the past that bounds depend on. */
export const BOUNDS_MEMORY = DEVIATION_OBSERVATIONS;

/** The moves of a pair that were accepted, and the bounds for the next one. */
export class MoveHistory {
  private readonly moves: number[] = [];

  constructor(private readonly isSteady: boolean) {}

  static of(base: string, quote: string): MoveHistory {
    return new MoveHistory(STEADY_CURRENCIES.has(base) && STEADY_CURRENCIES.has(quote));
  }

  /** @param days from the observation before it */
  accept(move: number, days: number): void {
    if (this.moves.length >= 2 * DEVIATION_OBSERVATIONS) this.moves.splice(0, DEVIATION_OBSERVATIONS);
    this.moves.push(Math.abs(move) / growth(days));
  }

  /** A random walk strays with the square root of time, so the bounds are wider over a gap. */
  bounds(days: number): MoveBounds {
    const scale = growth(days);
    const usual = Math.max(MIN_MARKED_MOVE, MARK_DEVIATIONS * this.deviation());
    const mark =
      days > MAX_HOLIDAY_DAYS
        ? Math.min(LARGEST_UNMARKED_MOVE, usual) * scale
        : Math.min(LARGEST_UNMARKED_MOVE, usual * scale);
    const crisis = CRISIS_FACTOR * Math.max(0, ...this.moves.slice(-CRISIS_OBSERVATIONS));
    const withhold = Math.max(this.isSteady ? WITHHELD_STEADY_MOVE : WITHHELD_MOVE, crisis) * scale;
    return { mark, withhold: Math.max(mark, withhold) };
  }

  /** Has the pair moved by half as much as this in the last weeks? */
  isRestless(move: number): boolean {
    return Math.max(0, ...this.moves.slice(-RESTLESS_OBSERVATIONS)) >= Math.abs(move) / 2;
  }

  private deviation(): number {
    const recent = this.moves.slice(-DEVIATION_OBSERVATIONS);
    return recent.length < MIN_OBSERVATIONS ? DEFAULT_DEVIATION : robustDeviation(recent);
  }
}

function growth(days: number): number {
  return days <= MAX_CLOSURE_DAYS ? 1 : Math.sqrt(days * OPEN_SHARE);
}
