import { Option, type Command } from 'commander';
import { PERIODS, type Period } from '../../core/rate-table/period.js';
import { choiceOption, integerOption } from './choice.js';
import { offering } from './offered-values.js';

/** Which rates are wanted; the fields are those of a request. */
export interface RateLookupOptions {
  readonly date?: string;
  readonly source?: string;
  readonly maxAgeDays?: number;
  readonly revision?: number;
}

/** Options that say which rates are wanted. */
export function addRateLookupOptions(command: Command): Command {
  return command
    .option('--date <day>', 'day of the story, YYYY-MM-DD (default: today, UTC)')
    .addOption(offering('source', new Option('--source <key>', 'use this source of rates only, e.g. ecb')))
    .addOption(integerOption('--max-age-days <days>', 'use no rate that is further from the day'))
    .addOption(integerOption('--revision <number>', 'answer from the rates known at this revision'));
}

/** The rate options among all of a command. */
export function pickRateLookupFields({ date, source, maxAgeDays, revision }: RateLookupOptions) {
  return { date, source, maxAgeDays, revision };
}

/** Periods that accounts are made up for. */
const ACCOUNTING_PERIODS = PERIODS.filter((period) => period !== 'week');

/** Which period's rate is wanted, instead of a day's. */
export interface PeriodOptions {
  readonly average?: Period;
  readonly closing?: Period;
  readonly partial?: boolean;
}

/** Options that ask for the rate of a period. */
export function addPeriodOptions(command: Command): Command {
  return command
    .addOption(
      choiceOption('--average <period>', 'mean of the daily rates of the period of the day', ACCOUNTING_PERIODS),
    )
    .addOption(choiceOption('--closing <period>', 'last rate of the period of the day', ACCOUNTING_PERIODS))
    .option('--partial', 'also of a period that is not over, or not observed all the way');
}

/** The period options among all of a command. */
export function pickPeriodFields({ average, closing, partial }: PeriodOptions) {
  return { average, closing, partial };
}
