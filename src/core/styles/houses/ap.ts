import type { HouseStyle } from '../style.js';
import { EN_SPELLED } from '../words/scales.js';
import { PLAIN_CHINESE_TWINS } from '../words/twins.js';

export const AP: HouseStyle = {
  key: 'ap',
  name: 'Associated Press',
  language: 'en',
  script: 'latin',
  region: 'US',
  evidence: {
    grade: 'guide',
    note: 'Yuan as the noun is from memory. "Do not convert amounts that are not current."',
    urls: [
      'http://commonsensej.blogspot.com/2008/11/ap-style-convert-that-currency.html',
      'https://erinwrightwriting.com/write-non-u-s-dollars-words-symbols/',
    ],
  },
  targets: ['USD'],
  number: { group: ',' },
  scale: { words: EN_SPELLED, joiner: ' ' },
  digits: { min: 2, max: 3, rounding: 'half-up' },
  amount: { USD: '${n}{scale}', '*': '{n}{scale} {name}' },
  subunit: { below: '1', forms: { USD: '{n} cent{s}', HKD: '{n} Hong Kong cent{s}', CNY: '{n} fen' } },
  range: { form: 'each', joiner: ' to ' },
  conversion: {
    wrap: ' ({lead}{amounts})',
    nested: ', or {lead}{amounts}',
    separator: '; ',
    lead: { exact: '' },
    skip: ['headline', 'quotation', 'historical'],
  },
  writing: { percent: '%', later: { HKD: 'HK${n}{scale}' } },
  twins: PLAIN_CHINESE_TWINS,
};
