import type { HouseStyle } from '../style.js';
import { EN_SPELLED } from '../words/scales.js';
import { PLAIN_CHINESE_TWINS } from '../words/twins.js';

export const CHINA_DAILY: HouseStyle = {
  key: 'china-daily',
  name: 'China Daily',
  language: 'en',
  script: 'latin',
  region: 'CN',
  evidence: {
    grade: 'samples',
    note: 'Without "about"; a range in one bracket: "930.69 billion yuan to 1.38 trillion yuan ($144.05 billion to $213.6 billion)".',
    urls: ['https://lyallpurpost.com/'],
  },
  targets: ['USD'],
  number: { group: ',' },
  scale: { words: EN_SPELLED, joiner: ' ' },
  digits: { min: 3, max: 5, rounding: 'half-up' },
  amount: { USD: '${n}{scale}', HKD: 'HK${n}{scale}', '*': '{n}{scale} {name}' },
  range: { form: 'each', joiner: ' to ' },
  conversion: {
    wrap: ' ({lead}{amounts})',
    nested: ', or {lead}{amounts}',
    separator: '; ',
    lead: { exact: '' },
    skip: ['headline', 'quotation'],
  },
  writing: { percent: ' percent' },
  twins: { ...PLAIN_CHINESE_TWINS, hans: 'mainland-business' },
};
