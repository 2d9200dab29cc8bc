declare const isoDateBrand: unique symbol;

/**
 * A day of the Gregorian calendar, `YYYY-MM-DD`; of a quote, in the source's own time zone. A string becomes one only
 * where it has been checked (`isIsoDate`, `parseIsoDate`) or made from a day number.
 */
export type IsoDate = string & { readonly [isoDateBrand]: true };

/** A range of calendar days, both ends included. */
export interface DayRange {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const HYPHEN_CODE = 45;

/** Is `text` a day of the Gregorian calendar as `YYYY-MM-DD`? "2024-02-30" is not. */
export function isIsoDate(text: string): text is IsoDate {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN_CODE || text.charCodeAt(7) !== HYPHEN_CODE) return false;
  const year = readDigits(text, 0, 4);
  const month = readDigits(text, 5, 7);
  const day = readDigits(text, 8, 10);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The digits of `text` from `start` to `end` as an integer; -1 when one is no ASCII digit. */
function readDigits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The same text as an {@link IsoDate}.
 * @throws RangeError when it is not a calendar day
 */
export function parseIsoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`not a calendar day (YYYY-MM-DD): ${JSON.stringify(text.slice(0, 40))}`);
  return text;
}

/**
 * Days since 1970-01-01. Integer arithmetic on shifted years (Howard Hinnant, "chrono-compatible low-level date
 * algorithms"): a quarter of a million days a start-up are too many for Date objects or regular expressions.
 * @throws RangeError when `date` is not a calendar day
 */
export function toDayNumber(text: string): number {
  const date = parseIsoDate(text);
  const month = readDigits(date, 5, 7);
  const year = readDigits(date, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + readDigits(date, 8, 10) - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** Days from 1970 to the end of 2099, each written once: tables and checks name the same ones over and over. */
const MAX_CACHED_DAY_NUMBER = 47_482;
const cachedDates: (IsoDate | undefined)[] = [];

/** The day that is `number` days after 1970-01-01; the inverse of {@link toDayNumber}. */
export function toIsoDate(number: number): IsoDate {
  if (number < 0 || number >= MAX_CACHED_DAY_NUMBER) return formatDate(number);
  return (cachedDates[number] ??= formatDate(number));
}

/** By the same arithmetic as {@link toDayNumber}. */
function formatDate(number: number): IsoDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as IsoDate;
}

/** The day `days` after `date`; before it when negative. */
export function addDays(date: string, days: number): IsoDate {
  return toIsoDate(toDayNumber(date) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function getWeekday(date: string): number {
  return (((toDayNumber(date) + 4) % 7) + 7) % 7;
}

/** The calendar day that it is in `timeZone` (IANA name) at an instant. */
export function getLocalDate(timeZone: string, instant: Date): IsoDate {
  return getLocalDateTime(timeZone, instant).date;
}

/** The clock time, `HH:MM`, that it is in `timeZone` (IANA name) at an instant. */
export function getLocalTime(timeZone: string, instant: Date): string {
  return getLocalDateTime(timeZone, instant).time;
}

const formatsByTimeZone = new Map<string, Intl.DateTimeFormat>();

function getLocalDateTime(timeZone: string, instant: Date): { date: IsoDate; time: string } {
  let format = formatsByTimeZone.get(timeZone);
  if (!format) {
    // hourCycle h23: with hour12 false, some ICU versions print midnight as 24:00.
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formatsByTimeZone.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const read = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    date: parseIsoDate(`${read('year').padStart(4, '0')}-${read('month')}-${read('day')}`),
    time: `${read('hour')}:${read('minute')}`,
  };
}

/**
 * First and last day of some quotes.
 * @throws RangeError when there are none
 */
export function findDateRange(quotes: readonly { readonly date: IsoDate }[]): DayRange {
  const [first] = quotes;
  if (!first) throw new RangeError('no quotes have no range of days');
  let from = first.date;
  let to = from;
  for (const { date } of quotes) {
    if (date < from) from = date;
    if (date > to) to = date;
  }
  return { from, to };
}
