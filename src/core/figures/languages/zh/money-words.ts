import type { FormMatch, Trie } from '../../engine/trie.js';
import { skipLinkBack } from './counted-nouns.js';
import { endsPhrase } from './phrase-ends.js';

/** 估計 and 中值 go with any number, 消费者 and 投资者 are people. */
export function isOtherWord(text: string, { form, start, end }: FormMatch<true>): boolean {
  if (form === '估')
    return '预預评評'.includes(text.charAt(start - 1) || '。') || '计計算'.includes(text.charAt(end) || '。');
  if (form === '值') return '中数數峰均阈閾极極期'.includes(text.charAt(start - 1) || '。');
  // 用户规模, 人口规模; 黄金, 合金.
  if (form === '规模' || form === '規模') return '户戶民口员員众眾量机機'.includes(text.charAt(start - 1) || '。');
  if (form === '金') return '黄黃白合五冶美鉑铂重'.includes(text.charAt(start - 1) || '。');
  // 2012款, 新款: a model.
  if (form === '款') return /[\d新旧舊老各本该該此某多两兩首]/.test(text.charAt(start - 1));
  // A company's shares are counted.
  if (form === '股本') return '总總'.includes(text.charAt(start - 1) || '。');
  // 學額, 名額: places.
  if (form === '额' || form === '額') return '学學名份员員配定满滿'.includes(text.charAt(start - 1) || '。');
  if (form === '费' || form === '費') return text.charAt(start - 1) === '免';
  return '者人'.includes(text.charAt(end) || '。');
}

/** Last characters of words for money. Other words of one character say so only right before the number. */
const MONEY_ENDINGS = '价價费費薪额額款债債税稅值损損租贷貸罚罰估赚賺亏虧蚀蝕售卖賣募涉慳悭';

/** A million or more, as one scale on another: 百萬, 千億, 萬億. */
const ROUND_SUM = /^(?:[百千][万萬亿億]|[万萬][亿億])$/;

/** 「獎金百萬，」, 「身家千億。」: a round number from `start` to `end`, behind a word of money and at the end of its phrase. */
export function isRoundSum(text: string, start: number, end: number, nouns: Trie<true>): boolean {
  if (!ROUND_SUM.test(text.slice(start, end)) || !endsPhrase(text, end)) return false;
  const at = skipLinkBack(text, start);
  for (let from = at - MAX_NOUN; from < at; from++) {
    const noun = nouns.match(text, from);
    if (noun?.end !== at || isOtherWord(text, noun)) continue;
    if (noun.form.length > 1 || MONEY_ENDINGS.includes(noun.form)) return true;
  }
  return false;
}
const MAX_NOUN = 4;

/** Does the clause hold a word of money, no matter where? */
export function hasMoneyHead(text: string, from: number, to: number, nouns: Trie<true>): boolean {
  for (let at = from; at < to; at++) {
    const noun = nouns.match(text, at);
    if (!noun || noun.end > to || isOtherWord(text, noun)) continue;
    // 卖出4亿杯/4亿: right before a number it may be the proceeds, elsewhere the pieces.
    if ('卖賣售'.includes(noun.form) && text.charAt(noun.end) === '出') continue;
    if (noun.form.length > 1 || MONEY_ENDINGS.includes(noun.form)) return true;
  }
  return false;
}

/** Does a word of money begin between the two places? */
export function hasMoneyNoun(text: string, from: number, to: number, nouns: Trie<true>): boolean {
  for (let at = from; at < to; at++) {
    const noun = nouns.match(text, at);
    if (noun && !isOtherWord(text, noun)) return true;
  }
  return false;
}
