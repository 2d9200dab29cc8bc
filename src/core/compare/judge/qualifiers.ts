import type { Qualifier } from '../../figures/figure.js';
import type { Item } from '../item.js';

/** Which way a qualifier leaves the number open. */
type Openness = 'exact' | 'about' | 'above' | 'below';

const OPENNESS: Readonly<Record<Qualifier, Openness>> = {
  exact: 'exact',
  approx: 'about',
  more_than: 'above',
  at_least: 'above',
  less_than: 'below',
  at_most: 'below',
};

/**
 * Words near a figure that may qualify it, beyond those that the recogniser ties to it: "50 people and under", 多达85%. They
 * excuse a difference and never make one.
 */
const WORDS: Readonly<Record<Exclude<Openness, 'exact'>, RegExp>> = {
  above:
    /\b(?:more|over|above|exceed\w*|at least|upwards?|plus|minimum|not less|no less|no fewer|surpass\w*|top(?:s|ped|ping)?|beyond|past|older|or higher|reach\w*)\b|\+|余|餘|多|超|逾|上|至少|不少于|不少於|不低于|不低於|突破|破|最低|起|达|達/,
  below:
    /\b(?:less|under|below|within|not exceed\w*|no more|up to|at most|maximum|fewer|limit\w*|cap(?:ped|s)?|as (?:much|many|high|long) as|nearly|almost|close to|lower|short of|shy of)\b|不超|以内|以內|以下|不到|不足|低于|低於|少于|少於|最多|最高|之内|之內|内|內|高达|高達|多达|多達|达|達|近|上限|跌破/,
  about:
    /\b(?:about|around|some|nearly|almost|roughly|approximately|or so|close to|near|estimated|an estimated|circa|odd)\b|约|約|左右|近|上下|许|許|估|余|餘|多|几|幾/,
};

/** Looked at before a figure and behind it, in UTF-16 units. */
const [BEFORE, BEHIND] = [36, 24];
/** The same in Chinese, where a character says more. */
const [HAN_BEFORE, HAN_BEHIND] = [10, 8];

/**
 * May the target say so of the same number? "About" may be gained, and "nearly" stands for "less than" and "about" alike.
 * @param isRounded the target's number is rounded from the source's
 */
export function keepsQualifier(
  source: { readonly item: Item; readonly text: string },
  target: { readonly item: Item; readonly text: string },
  isRounded: boolean,
): boolean {
  const { item: a } = source;
  const { item: b } = target;
  if (a.isBare || b.isBare || a.figure.rateNote || b.figure.rateNote) return true;
  const [from, to] = [OPENNESS[a.figure.qualifier], OPENNESS[b.figure.qualifier]];
  if (from === to || (from !== 'above' && to === 'about')) return true;
  if (from === 'about' && to === 'below') return true;
  // 高达 and 最高 are said of a number as it is; "up to" is their usual rendering.
  if (from === 'exact' && b.figure.qualifier === 'at_most') return true;
  if (from !== 'exact' && hasWord(target, from)) return true;
  if (to !== 'exact' && hasWord(source, to)) return true;
  if (!isRounded || from !== 'exact') return false;
  if (to === 'exact') return true;
  const isAbove = a.low.gt(b.low);
  return to === 'above' ? isAbove : !isAbove;
}

function hasWord(
  { item, text }: { readonly item: Item; readonly text: string },
  openness: keyof typeof WORDS,
): boolean {
  const isLatin = item.figure.script === 'latin';
  const from = Math.max(0, item.start - (isLatin ? BEFORE : HAN_BEFORE));
  const until = item.end + (isLatin ? BEHIND : HAN_BEHIND);
  const near = text.slice(from, until).toLowerCase();
  return WORDS[openness].test(near);
}
