import type { HouseStyle } from '../style.js';
import { EN_M_BN_TRN } from '../words/scales.js';
import { PLAIN_CHINESE_TWINS } from '../words/twins.js';

export const ECONOMIST: HouseStyle = {
  key: 'economist',
  name: 'The Economist',
  language: 'en',
  script: 'latin',
  region: 'GB',
  evidence: {
    grade: 'guide',
    note: '"100m yuan (not renminbi)", ranges "£5m-6m". The guide of the time spelled billion; bn and trn are from memory.',
    urls: ['http://www7.economist.com/style-guide/currencies'],
  },
  targets: ['USD'],
  number: { group: ',' },
  scale: { words: EN_M_BN_TRN, joiner: '' },
  digits: { min: 2, max: 2, rounding: 'half-up' },
  amount: {
    CNY: '{n}{scale} yuan',
    USD: '${n}{scale}',
    HKD: 'HK${n}{scale}',
    KRW: '{n}{scale} won',
    '*': '{symbol}{n}{scale}',
  },
  range: { form: 'scaled', joiner: '-' },
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
