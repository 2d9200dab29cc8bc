import type { Span } from '../span.js';
import { NOTES_LINE } from './stacked-lines.js';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const SCALE = `(?:000s?|thousands?|millions?|billions?|mn|bn|m|lakhs?|crores?|lacs?)`;
/** Several words that make one heading together; tried at the beginning of each word. */
const COMPOUNDS: readonly RegExp[] = [
  // A date, with the period that it ends.
  new RegExp(
    String.raw`(?:(?:as )?at |(?:\w+ (?:months?|weeks?) |(?:half[- ]|quarter |years? )?(?:to|ended|ending) ){1,2})?(?:\d{1,2} ${MONTH}|${MONTH} \d{1,2}),? (?:19|20)\d\d(?=\s|$)`,
    'iuy',
  ),
  new RegExp(String.raw`${MONTH}[- ](?:19|20)\d\d(?=\s|$)`, 'iuy'),
  /(?:FY|[1-4]Q|[12]H|Q[1-4]|H[12]|fiscal|year) ?'?(?:(?:19|20)\d\d|\d\d)(?:[/-]\d\d)?(?=\s|$)/iuy,
  // A unit: a currency and a scale.
  new RegExp(
    String.raw`\(?(?:in )?(?:Rs\.?|[A-Z]{2,3}|R|(?:[A-Z]{1,3})?\p{Sc}) ?(?:in )?['’‘]?${SCALE}\)?(?=\s|$)`,
    'iuy',
  ),
  /(?:%|pct) (?:change|chg|growth)(?=\s|$)|(?:changes?|chg|growth|var(?:iance|\.)?) \(?%\)?(?=\s|$)(?! (?:change|chg|growth))|\+ ?\/ ?\(?-\)? %/iuy,
];
/** A remark in brackets: "(Unaudited)", "(HK$ million)". */
const REMARK = /\([^()]{1,60}\)|\[[^[\]]{1,60}\]/uy;
const REMARK_START = /^[([]/;
const UNIT =
  /\p{Sc}|%|['’‘]000|\b(?:bps?|bn|mn|trn|million|billion|thousands?|lakhs?|crores?)\b|(?:^|[\s(])(?:x|times|cents?|pence|p|sen|R?m)\)?$|[元圓圆仙円]|百分點|百分点|倍|人民币|人民幣|\([万萬亿億]\)|[率比]$|(?:^|[\s(])(?:HKD|USD|RMB|CNY|EUR|GBP|SGD|INR|ZAR|AUD|JPY|TWD|KRW|MYR|TEUR)\)?$/iu;
/** USDm, EURbn */
const CODE_UNIT = /\b[A-Z]{3}(?:m|mn|bn)\b/;
/** Of money: a year before it is of the same column. */
const MONEY_UNIT =
  /^\(?(?:[A-Z]{0,3}\p{Sc}|R['’‘]|Rm|Rs|[A-Z]{3}\b)|['’‘]000|^(?:in )?\p{Sc}?\s?(?:million|billion)|^\(?(?:[千百十]?[万萬亿億]|千)?[美港人民幣币]{0,3}[元円]/u;
const PERIOD =
  /(?:19|20)\d\d|\b(?:FY|[12]H|[1-4]Q|Q[1-4]|H[12])\s?\d\d|[二〇零一三四五六七八九]{4}年|\d{2,3}年|本期|上期|本年|上年|期末|期初/iu;
const CHANGE =
  /^(?:changes?|chg|growth|variance|var\.?|increase|decrease|yoy|y\/y|qoq|w\/w|m\/m|veränderung|.*(?:增減|增减|變動|变动|變化|变化|增長|增长|同比|環比|环比|增幅|變幅|变幅).*)$/iu;

/** What declares a unit for all columns. */
const DECLARATION = /(?:单位|單位|币种|幣種|units?|currency) ?:/i;

/** Does a line state the units of several columns? One unit alone may be that of the whole table. */
export function statesSeveralUnits(text: string, line: Span): boolean {
  const words = text.slice(line.start, line.end);
  if (DECLARATION.test(words)) return false;
  const units = readTokens(text, line)
    .map(({ start, end }) => text.slice(start, end).replace(/\([^()]*\)/g, ''))
    .filter(isUnit);
  return units.length > 1 || units.some((word) => word.includes('%'));
}

/** Do the words state a period or a unit, or that the numbers are changes? */
export function isColumnTerm(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return PERIOD.test(words) || isUnit(words) || CHANGE.test(words);
}

/** The words of a line; words that make one heading together, such as a date, are one token. */
export function readTokens(text: string, line: Span): readonly Span[] {
  return joinWords(text, line, (word, before) => isUnitOf(before, word));
}

/** What belongs to the words before: the unit behind a year, "2025 £m", a year, "Audited 2025", or the Chinese, "Change 變動". */
function isUnitOf(before: string, word: string): boolean {
  if (HAN.test(word) && LATIN_END.test(before)) {
    if (isUnit(word) || isUnit(before)) return isUnit(word) && isUnit(before);
    return PERIOD.test(word) === PERIOD.test(before);
  }
  if (STATUS.test(before)) return PERIOD.test(word);
  return (PERIOD.test(before) || CHANGE.test(before)) && !isUnit(before) && MONEY_UNIT.test(word);
}

/** What a period is called in front of it. */
const STATUS = /^\(?(?:un)?audited\)?$|^(?:restated|reported|actual|budget|forecast|estimated?|as at|at)$/i;

/** The phrases of a line in sentence case, each with the remark behind it: what no capital begins belongs to the words before. */
export function readPhrases(text: string, line: Span): readonly Span[] {
  return joinWords(
    text,
    line,
    (word, before, isCompound) =>
      isUnitOf(before, word) ||
      (REMARK_START.test(word) && !REMARK_START.test(before)) ||
      (/^\p{Ll}/u.test(word) && (isCompound ? word.includes('%') : !/[\p{Sc}%]/u.test(word))) ||
      (word === '%' && !isUnit(before)),
  );
}

/** The words of a line from each period, and the changes behind them: "2023-24 Actual 2024-25 Budget Change". */
export function readPeriods(text: string, line: Span): readonly Span[] {
  return joinWords(
    text,
    line,
    (word, before) => PERIOD.test(before) && !PERIOD.test(word) && !CHANGE.test(word) && !word.includes('%'),
  );
}

/** The words of a line up to each unit: "2025 £m", "Net asset value (HK$)". */
export function readUnitEnds(text: string, line: Span): readonly Span[] {
  return joinWords(text, line, (word, before) => {
    if (NOTES_LINE.test(before)) return false;
    // 2024 HK$'000 千港元: one unit in two languages.
    return !isUnit(before) || (REMARK_START.test(word) && !isUnit(word)) || isUnitOf(before, word);
  });
}

const HAN = /^\p{Script=Han}+$/u;
const LATIN_END = /[A-Za-z\d$€£%]\)?$/;

function isUnit(words: string): boolean {
  return UNIT.test(words) || CODE_UNIT.test(words);
}

/** Does a unit end the words? */
export function endsWithUnit(text: string, { start, end }: Span): boolean {
  return isUnit(text.slice(start, end));
}

/** Is it a year, a half-year, a quarter? */
export function isPeriod(text: string, { start, end }: Span): boolean {
  return PERIOD.test(text.slice(start, end));
}

/** Does the heading call its numbers changes? */
export function isChange(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return CHANGE.test(words) || words.includes('%');
}

function joinWords(
  text: string,
  { start, end }: Span,
  continues: (word: string, before: string, isCompound: boolean) => boolean,
): readonly Span[] {
  const line = text.slice(start, end);
  const isBlank = (at: number): boolean => line.charCodeAt(at) === 0x20 || line.charCodeAt(at) === 0x3000;
  const words: { start: number; end: number }[] = [];
  for (let at = 0; at < line.length;) {
    if (isBlank(at)) {
      at++;
      continue;
    }
    const from = at;
    const compound = matchAt(COMPOUNDS, line, from);
    const remark = matchAt([REMARK], line, from);
    if (compound === undefined && remark === undefined) while (at < line.length && !isBlank(at)) at++;
    else at = Math.max(compound ?? 0, remark ?? 0);
    const last = words.at(-1);
    const before = last && text.slice(last.start, last.end);
    if (last && before !== undefined && continues(line.slice(from, at), before, compound !== undefined))
      last.end = start + at;
    else words.push({ start: start + from, end: start + at });
  }
  return words;
}

function matchAt(patterns: readonly RegExp[], text: string, at: number): number | undefined {
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return at + match[0].length;
  }
  return undefined;
}
