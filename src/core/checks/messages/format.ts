import { ratioExponent, roundRatio, type Ratio } from '../../money/ratio.js';
import type { Script } from '../../figures/figure.js';
import type { DecimalString } from '../../money/decimal.js';
import type { IsoDate } from '../../rate-table/quote.js';

/** One sentence in each language a message may be written in; the script of the text beside it chooses. */
export type LocalizedText = Readonly<Record<Script, string>>;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const WEEKDAYS_ZH = [...'日一二三四五六'];

/** A day as a sub-editor says it: "Friday 23 February 2024", 「2024年2月23日（星期五）」. */
export function formatDay(date: IsoDate, script: Script): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  if (script === 'latin') return `${WEEKDAYS[weekday]!} ${day} ${MONTHS[month - 1]!} ${year}`;
  return `${year}年${month}月${day}日（星期${WEEKDAYS_ZH[weekday]!}）`;
}

/** "May 2023", 「2023年5月」. */
export function formatMonth(date: IsoDate, script: Script): string {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return script === 'latin' ? `${MONTHS[month - 1]!} ${year}` : `${year}年${month}月`;
}

/** The text of a figure as a sentence quotes it: on one line. */
export function collapseWhitespace(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** A quotient to so many significant digits, in plain notation: "7.197", "0.0069". */
export function formatRatio(ratio: Ratio, digits: number): DecimalString {
  const decimals = digits - 1 - ratioExponent(ratio);
  return roundRatio(ratio, decimals, 'half-up').toFixed(Math.max(decimals, 0));
}

/** A number with marks between thousands: "1,234,567.8". */
export function groupThousands(number: DecimalString): string {
  const [whole = '', fraction] = number.split('.');
  const told = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? told : `${told}.${fraction}`;
}

/** "1 day", "40 days". */
export function formatDayCount(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** "USD", "USD and HKD", "CNY, USD and HKD"; 「USD、HKD」. */
export function formatList(items: readonly string[], script: Script, last = 'and'): string {
  if (script !== 'latin') return items.join('、');
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)!}`;
}
