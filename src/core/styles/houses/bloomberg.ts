import type { HouseStyle } from '../style.js';
import { EN_SPELLED } from '../words/scales.js';
import { PLAIN_CHINESE_TWINS } from '../words/twins.js';

export const BLOOMBERG: HouseStyle = {
  key: 'bloomberg',
  name: 'Bloomberg',
  language: 'en',
  script: 'latin',
  evidence: {
    grade: 'samples',
    note: 'Yuan to dollars was seen in a story of 2026 ("80 billion yuan ($12 billion)"); other currencies are from memory.',
    urls: [],
  },
  targets: ['USD'],
  number: { group: ',' },
  scale: { words: EN_SPELLED, joiner: ' ' },
  digits: { min: 2, max: 3, rounding: 'half-up' },
  amount: {
    CNY: '{n}{scale} yuan',
    USD: '${n}{scale}',
    HKD: 'HK${n}{scale}',
    JPY: '{n}{scale} yen',
    KRW: '{n}{scale} won',
    '*': '{symbol}{n}{scale}',
  },
  subunit: { below: '1', forms: { USD: '{n} cent{s}', HKD: '{n} Hong Kong cent{s}' } },
  range: { form: 'each', joiner: ' to ' },
  conversion: {
    wrap: ' ({lead}{amounts})',
    nested: ', or {lead}{amounts}',
    separator: '; ',
    lead: { exact: '' },
    skip: ['headline', 'quotation'],
  },
  writing: { percent: '%' },
  twins: PLAIN_CHINESE_TWINS,
};
