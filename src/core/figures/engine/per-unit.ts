import { isHan, isLatin, isSpace, skipSpaces } from '../../document/chars.js';
import { CodeSet } from '../../document/code-set.js';
import type { Lexicon } from './lexicon.js';
import { findClauseStart, PHRASE_ENDS } from './text-context.js';

/** How far before an amount 每股, 人均 or "per share" may stand, in characters of the same clause. */
const MAX_PHRASE_DISTANCE = 24;
/** The same for a noun that no table knows, and for 一個…要. */
const MAX_NOUN_DISTANCE = 9;
/** What a word of price ends with: 只要, 賣, 才. */
const PRICE_VERB_ENDINGS = new CodeSet('要賣卖售才需收');

/** What the amount is counted per, from the words after it or before it in the same clause, not before `floor`. */
export function findPerUnit(text: string, lexicon: Lexicon, start: number, end: number, floor = 0): string | undefined {
  return findPerUnitAfter(text, lexicon, end) ?? findPerUnitBefore(text, lexicon, start, floor);
}

/** "a share", "per tonne", "/公斤", 一斤 right after `end`; an unknown noun after "per" is taken as written. */
export function findPerUnitAfter(text: string, lexicon: Lexicon, end: number): string | undefined {
  const code = text.charCodeAt(end);
  // Nearly every amount is followed by a blank and a word that is no per-unit: look at one letter first.
  const at = isSpace(code) ? skipSpaces(text, end) : end;
  const known = lexicon.perAfter.match(text, at);
  if (known) return isTimeAgo(text, known.end) ? undefined : known.value;
  if (text.charCodeAt(at) === 0x2f) {
    if (/^\/(?:(?:US)?\$(?!\d)|USD\b(?! ?\d))/.test(text.slice(at, at + 7))) return 'dollar';
    if (at === end) return readCountBehindSlash(text, at);
  }
  if (text.charCodeAt(at) !== 0x70 || !text.startsWith('per ', at)) return undefined;
  const counted = /^(?:\d{1,3}(?:,\d{3})*|\d+)(?: ?[a-z]{1,16})?/i.exec(text.slice(at + 4, at + 32));
  if (counted) return counted[0].toLowerCase();
  let stop = at + 4;
  while (stop < at + 28 && isLatin(text.charCodeAt(stop))) stop++;
  const noun = text.slice(at + 4, stop).toLowerCase();
  return noun === '' || noun === 'cent' ? undefined : noun;
}

/** 「119元/6斤」, 「3元/100克」 */
function readCountBehindSlash(text: string, at: number): string | undefined {
  return /^\/(\d{1,4}(?:[斤克升两兩个個支件片粒瓶袋盒包箱罐杯人天晚小米吨噸]|kg|g|ml|L))/.exec(
    text.slice(at, at + 8),
  )?.[1];
}

/** "HK$4.2 billion a year ago" was earned once. */
function isTimeAgo(text: string, end: number): boolean {
  return isSpace(text.charCodeAt(end)) && /^ (?:ago|earlier|before|later|from now)\b/.test(text.slice(end, end + 10));
}

/** End of the per-unit phrase right after an amount that ends at `end`; `end` when there is none. */
export function endOfPerUnit(text: string, lexicon: Lexicon, end: number): number {
  const at = isSpace(text.charCodeAt(end)) ? skipSpaces(text, end) : end;
  const per = lexicon.perAfter.match(text, at);
  return per && !isTimeAgo(text, per.end) ? per.end : end;
}

/** The phrase before an amount, not before `floor`: 每股, "per share: ". */
export function findPerUnitBefore(text: string, lexicon: Lexicon, start: number, floor = 0): string | undefined {
  const from = Math.max(floor, findClauseStart(text, start, MAX_PHRASE_DISTANCE, PHRASE_ENDS));
  let found: string | undefined;
  for (let i = from; i < start; i++) {
    if (!lexicon.perBefore.mayStart(text.charCodeAt(i))) continue;
    const per = lexicon.perBefore.match(text, i);
    if (!per || per.end > start || !governsAmount(text, per.end, start)) continue;
    found = per.value;
    // 每人每月 is one phrase: the 每月 in it is not looked for again.
    i = per.end - 1;
  }
  return found ?? readNounBefore(text, from, start) ?? readOnePieceBefore(text, lexicon, start);
}

/** Words behind 每 that say how often, not what is counted: 每逢, 每當, 每隔; 每百元 counts money. */
const NOT_NOUNS = new CodeSet('满滿逢当當隔每况況百千万萬两兩几幾下分一二三四五六七八九十');
const EACH = '每'.charCodeAt(0);

/** 「每跳由1.9元」, 「每點0.93元」: an unknown noun behind 每 is taken as written. */
function readNounBefore(text: string, from: number, start: number): string | undefined {
  for (let at = start - 2; at >= Math.max(from, start - MAX_NOUN_DISTANCE); at--) {
    if (text.charCodeAt(at) !== EACH) continue;
    const noun = text.charCodeAt(at + 1);
    return isHan(noun) && !NOT_NOUNS.has(noun) ? text.charAt(at + 1) : undefined;
  }
  return undefined;
}

/** 「一個雞蛋要」, 「一公斤則要」: one piece of something and a word of price, right before the amount. */
function readOnePieceBefore(text: string, lexicon: Lexicon, start: number): string | undefined {
  if (!PRICE_VERB_ENDINGS.has(text.charCodeAt(start - 1))) return undefined;
  for (let at = start - 2; at >= Math.max(0, start - MAX_NOUN_DISTANCE); at--) {
    const sign = text.charAt(at);
    if (',。;(:、'.includes(sign)) return undefined;
    if (sign !== '一') continue;
    const per = lexicon.perAfter.match(text, at);
    if (per && per.end < start) return per.value;
  }
  return undefined;
}

/** An English phrase before the amount must introduce it ("EPS of", "per share: "); a Chinese one governs its clause. */
function governsAmount(text: string, from: number, to: number): boolean {
  return !isLatin(text.charCodeAt(from - 1)) || to - from <= 12;
}
