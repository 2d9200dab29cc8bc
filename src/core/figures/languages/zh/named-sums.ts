import type { AmountsBeside } from '../../engine/lexicon.js';
import type { Trie } from '../../engine/trie.js';
import { countsOther } from './sentence-amounts.js';
import { isOtherWord } from './money-words.js';

const REACH = 48;
/** 「平均約36.7万」: the mean of what the sentence names. */
const AVERAGE = /(?:平均|人均|均[值数數]|中位[数數])[则則也就]?(?:[约約近逾超达達为為是]{0,2})$/;
/** 「第一年900萬、第二年960萬」 */
const YEAR_OF_SUM = /(?:第[一二三四五六七八九十\d]{1,2}|首|次|[头頭]|[今去明后後])年(?:[是为為付拿领領给給约約]{0,2})$/;
const LONG_SUM = /合[约約同]|[签簽][约約]|年薪|月薪|薪[水资資酬]|[贷貸]款|分期|租[约約金]/;

/** A mean, or the part of a year, of a sum of money that the sentence has named before. */
export function isOfNamedSum(text: string, start: number, nouns: Trie<true>, { hasMoney }: AmountsBeside): boolean {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const sentence = before.search(/[^。!?\n]*$/);
  if (!hasMoney || countsOther(text, from + sentence, start)) return false;
  if (YEAR_OF_SUM.test(before)) return LONG_SUM.test(before.slice(sentence));
  return AVERAGE.test(before) && namesSum(text, from + sentence, start, nouns);
}

/** Does a word of money of three characters or more stand there: 签约金, 营业额? */
function namesSum(text: string, from: number, to: number, nouns: Trie<true>): boolean {
  for (let at = from; at < to; at++) {
    const noun = nouns.match(text, at);
    if (noun && noun.end <= to && noun.form.length > 2 && !isOtherWord(text, noun)) return true;
  }
  return false;
}
