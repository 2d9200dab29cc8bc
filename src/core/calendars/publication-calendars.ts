import { isJapaneseBankDay, isMacaoDay, isSydneyBankDay, isTaiwaneseMarketDay } from './asia-pacific.js';
import { isChineseMarketDay } from './china.js';
import { isWeekend } from './holidays.js';
import { isBankOfCanadaDay, isFederalReserveDay, isMonetaryFundDay } from './north-america.js';
import { isTargetClosed, isTargetDay } from './target.js';
import { addDays, getWeekday, type IsoDate } from '../rate-table/day.js';

/** Which days a source has an observation for, and when it publishes it. */
export interface PublicationCalendar {
  /** Is there an observation for this day? Used to find late sources, never to invent a rate. */
  readonly observes: (day: IsoDate) => boolean;
  /** Is there nothing for this day for certain? Absent where no day is certain. */
  readonly closedOn?: (day: IsoDate) => boolean;
  /** The day on which the observation of a day is published. */
  readonly publishedOn: (day: IsoDate) => IsoDate;
}

const getSameDay = (day: IsoDate): IsoDate => day;

/** The report of a quarter comes out in the first weeks of the next one. */
const DAYS_TO_TREASURY_REPORT = 21;

const isQuarterEnd = (day: IsoDate): boolean => /-(?:03-31|06-30|09-30|12-31)$/.test(day);

/** For each cadence of a source its calendar. */
export const PUBLICATION_CALENDARS = {
  daily: { observes: () => true, publishedOn: getSameDay },
  'target-days': { observes: isTargetDay, closedOn: isTargetClosed, publishedOn: getSameDay },
  'chinese-market-days': { observes: isChineseMarketDay, publishedOn: getSameDay },
  'bank-of-canada-days': { observes: isBankOfCanadaDay, closedOn: isWeekend, publishedOn: getSameDay },
  'federal-reserve-weeks': { observes: isFederalReserveDay, closedOn: isWeekend, publishedOn: findNextH10Release },
  'macao-days': { observes: isMacaoDay, closedOn: isWeekend, publishedOn: getSameDay },
  // No day is closed for certain: until 2024 some Saturdays were working days.
  'taiwanese-market-days-monthly': { observes: isTaiwaneseMarketDay, publishedOn: findEndOfNextMonth },
  'japanese-bank-days': { observes: isJapaneseBankDay, closedOn: isWeekend, publishedOn: getSameDay },
  'monetary-fund-days': { observes: isMonetaryFundDay, closedOn: isWeekend, publishedOn: getSameDay },
  'sydney-bank-days': { observes: isSydneyBankDay, closedOn: isWeekend, publishedOn: getSameDay },
  'month-starts': { observes: (day: IsoDate) => day.endsWith('-01'), publishedOn: getSameDay },
  'quarter-ends': { observes: isQuarterEnd, publishedOn: (day: IsoDate) => addDays(day, DAYS_TO_TREASURY_REPORT) },
  'weekdays-monthly': { observes: (day: IsoDate) => !isWeekend(day), publishedOn: findEndOfNextMonth },
} as const satisfies Readonly<Record<string, PublicationCalendar>>;

export type Cadence = keyof typeof PUBLICATION_CALENDARS;

/** The H.10 of a week comes out on the Monday after it, or on the next day that is no holiday. */
function findNextH10Release(day: IsoDate): IsoDate {
  let release = addDays(day, (8 - getWeekday(day)) % 7 || 7);
  while (!isFederalReserveDay(release)) release = addDays(release, 1);
  return release;
}

/** A month comes out at once, about a month later; it is due by the end of the month after it. */
function findEndOfNextMonth(day: IsoDate): IsoDate {
  const inMonthAfterNext = addDays(`${day.slice(0, 7)}-01`, 31 + 31 + 1);
  return addDays(`${inMonthAfterNext.slice(0, 7)}-01`, -1);
}
