import type { HouseStyle } from '../style.js';
import { EN_PLURALS } from '../words/en-currencies.js';
import { EN_SPELLED } from '../words/scales.js';
import { PLAIN_CHINESE_TWINS } from '../words/twins.js';

export const REUTERS: HouseStyle = {
  key: 'reuters',
  name: 'Reuters',
  language: 'en',
  script: 'latin',
  evidence: {
    grade: 'samples',
    note: 'The closing rate note was seen in stories of 2014 and 2021; the form within copy is from memory.',
    urls: [],
  },
  targets: ['USD'],
  number: { group: ',' },
  scale: { words: EN_SPELLED, joiner: ' ' },
  digits: { min: 2, max: 4, rounding: 'half-up' },
  amount: { USD: '${n}{scale}', HKD: 'HK${n}{scale}', '*': '{n}{scale} {name}' },
  range: { form: 'each', joiner: ' to ' },
  conversion: {
    wrap: ' ({lead}{amounts})',
    nested: ', or {lead}{amounts}',
    separator: '; ',
    lead: { exact: '' },
    skip: ['headline', 'quotation'],
  },
  rateNote: {
    base: 'USD',
    form: '($1 = {rate} {name})',
    digits: 5,
    names: {
      ...EN_PLURALS,
      CNY: 'Chinese yuan',
      EUR: 'euros',
      GBP: 'pounds',
      HKD: 'Hong Kong dollars',
      JPY: 'yen',
      TWD: 'Taiwan dollars',
    },
  },
  twins: PLAIN_CHINESE_TWINS,
};
