import type { Span } from '../span.js';
import type { Line } from './table.js';
import { trimSpan } from './table-recorder.js';

const MAX_NUMBER_LENGTH = 28;
/** What may stand behind a number in its line: 12.5%p, 0.5個百分點, 3.1x; no word of a label, such as "1 year", 1年以内. */
const UNIT_BEHIND = String.raw`(?:%p?|[A-Za-z]{1,3}|p\.p\.|cents|[^\P{Script=Han}年月日天以至类類号號]{1,4})`;
const NUMBER_LINE = new RegExp(
  String.raw`^(?!\D{0,5}['’‘]000)[-–—−△▲▽▼↑↓(+]?\s?[^\s\d\p{L}]{0,2}(?:[A-Z]{1,3}\p{Sc})?\s?[-–−△▲▽▼(]?\s?\d[\d,.' ]*\)?\s?${UNIT_BEHIND}?\)?${UNIT_BEHIND}?$`,
  'u',
);
const DASH_LINE = /^(?:[-–—−]|n\.?\/?[am]\.?|nil|不适用|不適用)$/i;
/** Over the first numbers these head columns: 2024, 2024年, FY25, 1H2025, 31.12.2024. */
export const PERIOD_LINE =
  /^(?:(?:FY\s?|[1-4]Q\s?|[12]H\s?|Q[1-4]\s?|H[12]\s?)?(?:19|20)\d\d(?:\s?\p{L}{1,3})?|(?:FY|[1-4]Q|[12]H)\s?\d\d|\d{2,3}年度?|\d{1,2}[./-]\d{1,2}[./-](?:\d{2}){1,2})$/iu;
/** The heading of the numbers of notes. */
export const NOTES_LINE = /^(?:notes?|refs?\.?|anhang)?[\s/]*(?:附注|附註|註|註釋)?$/i;
/** The number of a note to the accounts, or several: 4, 12, 5(a), 4 and 22, 四及廿二. */
export const NOTE_CELL =
  /^(?:\d{1,2}(?:\([a-z]\))?|[一二三四五六七八九十廿卅]{1,3})(?:\s?(?:,|、|&|and|及|和)\s?(?:\d{1,2}(?:\([a-z]\))?|[一二三四五六七八九十廿卅]{1,3})){0,3}$/;

/** Does a line hold a number, or the sign for none, and nothing else? */
export function isNumberLine(text: string, line: Line | undefined): boolean {
  if (!line) return false;
  const { start, end } = trimSpan(text, line);
  if (end <= start || end - start > MAX_NUMBER_LENGTH) return false;
  const words = text.slice(start, end);
  return NUMBER_LINE.test(words) || DASH_LINE.test(words);
}

/** Does a line hold a period, or begin with one? "2024", "2024 RMB'000", "113年度", "Six months ended 30 June 2024" */
export function isPeriodLine(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return PERIOD_LINE.test(words) || /(?<!\d)(?:19|20)\d\d(?!\d)/.test(words) || /^\d{2,3}年/.test(words);
}
