import { elementAt } from '../../support/get-or-throw.js';
import type { HouseStyle } from './style.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day in the words of a language: "24 February 2025", 「2025年2月24日」. @param date YYYY-MM-DD */
export function writeDay(date: string, language: HouseStyle['language']): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const [monthNumber, dayNumber] = [Number(month), Number(day)];
  return language === 'zh'
    ? `${year}年${monthNumber}月${dayNumber}日`
    : `${dayNumber} ${elementAt(MONTHS, monthNumber - 1)} ${year}`;
}
