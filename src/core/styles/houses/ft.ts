import type { HouseStyle } from '../style.js';
import { EN_MN_BN_TN } from '../words/scales.js';
import { PLAIN_CHINESE_TWINS } from '../words/twins.js';

export const FT: HouseStyle = {
  key: 'ft',
  name: 'Financial Times',
  language: 'en',
  script: 'latin',
  region: 'GB',
  evidence: {
    grade: 'samples',
    note: '"Rmb267bn ($39.7bn)" was seen; "mn" for million (since about 2022, "m" before) is from memory. Share prices stay as they are.',
    urls: ['https://acphonor.com/story/001082609', 'https://www.economist.com/johnson/2010'],
  },
  targets: ['USD'],
  number: { group: ',' },
  scale: { words: EN_MN_BN_TN, joiner: '' },
  digits: { min: 2, max: 3, rounding: 'half-up' },
  amount: { CNY: 'Rmb{n}{scale}', USD: '${n}{scale}', HKD: 'HK${n}{scale}', '*': '{symbol}{n}{scale}' },
  range: { form: 'number', joiner: '-' },
  conversion: {
    wrap: ' ({lead}{amounts})',
    nested: ', or {lead}{amounts}',
    separator: '; ',
    lead: { exact: '' },
    skip: ['headline', 'quotation', 'per-unit'],
  },
  writing: { percent: ' per cent' },
  twins: PLAIN_CHINESE_TWINS,
};
