import type { Command } from 'commander';
import { PERIODS, type Period } from '../../core/rate-table/period.js';
import { choiceOption, wholeOption } from './choice.js';

/** Which rates are wanted; the fields are those of a request. */
export interface RateOptions {
  readonly date?: string;
  readonly source?: string;
  readonly maxAgeDays?: number;
  readonly revision?: number;
}

/** Options that say which rates are wanted. */
export function addRateOptions(command: Command): Command {
  return command
    .option('--date <day>', 'day of the story, YYYY-MM-DD (default: today, UTC)')
    .option('--source <key>', 'use this source of rates only, e.g. ecb')
    .addOption(wholeOption('--max-age-days <days>', 'use no rate that is further from the day'))
    .addOption(wholeOption('--revision <number>', 'answer from the rates known at this revision'));
}

/** The rate options among all of a command. */
export function rateFields({ date, source, maxAgeDays, revision }: RateOptions) {
  return { date, source, maxAgeDays, revision };
}

/** Periods that accounts are made up for. */
const ACCOUNTED = PERIODS.filter((period) => period !== 'week');

/** Which period's rate is wanted, instead of a day's. */
export interface PeriodOptions {
  readonly average?: Period;
  readonly closing?: Period;
  readonly partial?: boolean;
}

/** Options that ask for the rate of a period. */
export function addPeriodOptions(command: Command): Command {
  return command
    .addOption(choiceOption('--average <period>', 'mean of the daily rates of the period of the day', ACCOUNTED))
    .addOption(choiceOption('--closing <period>', 'last rate of the period of the day', ACCOUNTED))
    .option('--partial', 'also of a period that is not over, or not observed all the way');
}

/** The period options among all of a command. */
export function periodFields({ average, closing, partial }: PeriodOptions) {
  return { average, closing, partial };
}
