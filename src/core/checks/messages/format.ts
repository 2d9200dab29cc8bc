import { readProse } from '../../document/markup/read-prose.js';
import { ratioExponent, roundRatio, type Ratio } from '../../money/ratio.js';
import { formatDecimal, type DecimalString } from '../../money/decimal.js';
import type { Figure } from '../../figures/figure.js';
import { elementAt } from '../../../support/get-or-throw.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const WEEKDAYS_ZH = [...'日一二三四五六'];

/** A day as a sub-editor writes it: "Friday 23 February 2024", 「2024年2月23日（星期五）」. Languages are those of messages. */
export function formatDay(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  if (language === 'zh') return `${year}年${month}月${day}日（星期${elementAt(WEEKDAYS_ZH, weekday)}）`;
  return `${elementAt(WEEKDAYS, weekday)} ${day} ${elementAt(MONTHS, month - 1)} ${year}`;
}

/** "May 2023", 「2023年5月」. */
export function formatMonth(date: string, language: string): string {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return language === 'zh' ? `${year}年${month}月` : `${elementAt(MONTHS, month - 1)} ${year}`;
}

/** The text of a figure as a sentence quotes it: on one line, without tags, references and marks of emphasis. */
export function toQuotedText(text: string): string {
  const read = /[<&]/.test(text) ? readProse(text, 'text/html').text : text;
  return read.replace(/\*+|(?<!\w)_+|_+(?!\w)|`+/g, '').replace(/\s+/g, ' ');
}

/** A quotient to so many significant digits, in plain notation: "7.197", "0.0069". */
export function formatRatio(ratio: Ratio, digits: number): DecimalString {
  const decimals = digits - 1 - ratioExponent(ratio);
  return formatDecimal(roundRatio(ratio, decimals, 'half-up'), Math.max(decimals, 0));
}

/** A number with marks between thousands: "1,234,567.8". */
export function groupThousands(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A number with the currency or the unit of a figure: "USD 1,200", "1,200 people"; a percentage without either. */
export function inMeasure({ currency, unitText = '' }: Figure, number: string): string {
  return currency === undefined ? `${number} ${unitText}`.trim() : `${currency} ${number}`;
}

/** "1 day", "40 days"; 「40天」. */
export function formatDayCount(days: number, language: string): string {
  if (language === 'zh') return `${days}天`;
  return days === 1 ? '1 day' : `${days} days`;
}

/** "USD", "USD and HKD", "CNY, USD and HKD"; 「USD、HKD」. */
export function formatList(items: readonly string[], language: string, conjunction = 'and'): string {
  if (language === 'zh') return items.join('、');
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
