import { defineMessages } from '../../checks/messages/messages.js';

/** What is said of a figure of the target beside its source. */
export const COMPARISON_MESSAGES = defineMessages({
  en: {
    agrees: 'The source has {source}, which supports {target}.',
    'differs-scaleUp': 'The source has {source}; {target} is {times} as much.',
    'differs-scaleDown': 'The source has {source}; {target} is {times} of it.',
    'differs-digits': 'The source has {source}; {target} has other digits.',
    'differs-sign': 'The source says {source}: {target} goes the other way.',
    'differs-currency': 'The source has {source}; {target} is in another currency.',
    'differs-unit': 'The source has {source}; {target} is in another unit.',
    'differs-kind': 'The source has {source}; {target} is another kind of figure.',
    'differs-qualifier': 'The source says {source}: {target} has lost or changed the qualifier.',
    'differs-range': 'The source has {source}; {target} is not the same range.',
    'differs-per': 'The source says {source}: {target} is per another unit.',
    'differs-year': 'The source says {source}: {target} is of another period.',
    'differs-multiple': 'The source has {source}; {target} is another multiple.',
    'differs-value': 'The source has {source}, not {target}.',
    'differs-converted': 'The source has {source}, which is not {target} at any rate of the days before.',
    'differs-derived': '{target} does not follow from {source} of the source.',
    added: 'The source does not have {target}.',
    missing: 'The source has {source}, which is missing here.',
    suggestion: 'the figure of the source',
  },
  zh: {
    agrees: '原文为{source}，与{target}相符。',
    'differs-scaleUp': '原文为{source}；{target}是其{times}。',
    'differs-scaleDown': '原文为{source}；{target}是其{times}。',
    'differs-digits': '原文为{source}；{target}的数字有误。',
    'differs-sign': '原文作{source}，{target}的升降或盈亏方向相反。',
    'differs-currency': '原文为{source}；{target}的货币不同。',
    'differs-unit': '原文为{source}；{target}的单位不同。',
    'differs-kind': '原文为{source}；{target}是另一类数字。',
    'differs-qualifier': '原文作{source}，{target}的约数用语不符。',
    'differs-range': '原文为{source}；{target}的范围不同。',
    'differs-per': '原文作{source}，{target}的计价单位不同。',
    'differs-year': '原文作{source}，{target}属于另一时期。',
    'differs-multiple': '原文为{source}；{target}的倍数不同。',
    'differs-value': '原文为{source}，而非{target}。',
    'differs-converted': '原文为{source}，按此前数日的任何汇率换算都不是{target}。',
    'differs-derived': '由原文的{source}得不出{target}。',
    added: '原文没有{target}。',
    missing: '原文有{source}，此处缺漏。',
    suggestion: '原文的数字',
  },
});

/** Factors as a sentence says them, in both languages; others are written in digits. */
const WORDS_EN: Readonly<Record<string, string>> = {
  '10': 'ten times',
  '100': 'a hundred times',
  '1000': 'a thousand times',
  '1000000': 'a million times',
  '0.1': 'a tenth',
  '0.01': 'a hundredth',
  '0.001': 'a thousandth',
  '0.000001': 'a millionth',
};

/** "ten times", "a tenth"; 10倍, 十分之一 in digits: 1/10. */
export function sayFactor(factor: string, isLatin: boolean): string {
  const isUp = !factor.startsWith('0');
  const digits = isUp ? factor : `1${'0'.repeat(factor.length - 2)}`;
  const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
  if (isLatin) return WORDS_EN[factor] ?? (isUp ? `${grouped} times` : `1/${grouped}`);
  return isUp ? `${grouped}倍` : `1/${grouped}`;
}
