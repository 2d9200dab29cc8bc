import { isDigit } from '../../../document/chars.js';
import type { Numeral } from '../../engine/numeral.js';
import { isHanDigit } from './numeral-kind.js';

/** Words of rates right beside a number. */
const NEAR = /息|率|加|减|減|回[報报]|收益|按揭|存款|定存|定期|貸|贷|[厘釐]半|[HP]按|封[頂顶]/;
/** Words of rates that make a whole passage one about rates. */
const FAR = /[利拆按孳債债]息|[加减減]息|息率|利率|定存|存款|按揭|票息|收益率|[HP]按|債券|债券/;
/** What is so thick, wide or long. */
const LENGTH =
  /[厚寬宽長长粗深][度约約]?|(?<![最新更走])高(?![見见企於于達达])[度约約]?|直[徑径]|毫米|[厘釐]米|公[厘釐]|公分/;
/** How far before a number, and behind it, the passage goes. */
const [PASSAGE_BEFORE, PASSAGE_BEHIND] = [200, 60];

/** The next sentence says nothing of this number. */
const SENTENCE_END = /[。!?\n].*$/s;

/** 厘 is Hong Kong's percent of interest; elsewhere a length, a weight or a thousandth of the yuan. */
export function isInterestRate(text: string, numeral: Numeral, end: number): boolean {
  const { start, digits } = numeral;
  // No rate has three digits: 「於2022厘定」.
  if (/^\d{3}/.test(digits) || isPartOfFen(text, start)) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  const behind = text.slice(end, end + 8).replace(SENTENCE_END, '');
  if (NEAR.test(before + text.slice(start, end) + behind) && !/[厘釐]米|公[厘釐]/.test(before + behind)) return true;
  if (LENGTH.test(text.slice(Math.max(0, start - 8), start))) return false;
  return FAR.test(text.slice(Math.max(0, start - PASSAGE_BEFORE), end + PASSAGE_BEHIND));
}

/** 八分一厘: money down to its thousandth. */
function isPartOfFen(text: string, start: number): boolean {
  const count = text.charCodeAt(start - 2);
  return text.charAt(start - 1) === '分' && (isDigit(count) || isHanDigit(count));
}

/**
 * Between a verb of change and the number of points: 「減息合共1厘」. Not 至 and 到, which lead to a level.
 */
const MOVE =
  /(?:[加减減升降跌漲涨挫]息?|[上下][調调]|[調调][高低升降]|[抽回急累再]升|回落|[收縮缩]窄|[擴扩][闊阔大]|(?<![最新更])[高低多少])(?:了|合共|共|累[計计]|至少|最多|多[達达])?[约約近逾]?\s?$/;

/** Does the number of 厘 say by how much a rate moved? */
export function isMoveOfRate(text: string, start: number): boolean {
  return MOVE.test(text.slice(Math.max(0, start - 8), start));
}
