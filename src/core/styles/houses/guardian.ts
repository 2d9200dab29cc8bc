import type { HouseStyle } from '../style.js';
import { EN_M_BN_TN } from '../words/scales.js';
import { PLAIN_CHINESE_TWINS } from '../words/twins.js';

export const GUARDIAN: HouseStyle = {
  key: 'guardian',
  name: 'The Guardian',
  language: 'en',
  script: 'latin',
  region: 'GB',
  evidence: {
    grade: 'guide',
    note: 'The guide has "m, bn or tn for sums of money"; the form of the conversion is from memory and follows the edition.',
    urls: ['https://collegeofmediaandpublishing.co.uk/'],
  },
  targets: ['GBP'],
  number: { group: ',' },
  scale: { words: EN_M_BN_TN, joiner: '' },
  digits: { min: 2, max: 2, rounding: 'half-up' },
  amount: { CNY: '{n}{scale} yuan', USD: '${n}{scale}', HKD: 'HK${n}{scale}', '*': '{symbol}{n}{scale}' },
  range: { form: 'number', joiner: '-' },
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
