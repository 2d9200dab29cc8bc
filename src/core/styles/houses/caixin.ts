import type { HouseStyle } from '../style.js';
import { EN_SPELLED } from '../words/scales.js';
import { PLAIN_CHINESE_TWINS } from '../words/twins.js';

export const CAIXIN: HouseStyle = {
  key: 'caixin',
  name: 'Caixin Global',
  language: 'en',
  script: 'latin',
  region: 'CN',
  evidence: {
    grade: 'samples',
    note: '"20 billion yuan ($2.8 billion)"; a share price with US$ was seen too.',
    urls: ['https://www.caixinglobal.com/live/'],
  },
  targets: ['USD'],
  number: { group: ',' },
  scale: { words: EN_SPELLED, joiner: ' ' },
  digits: { min: 2, max: 3, rounding: 'half-up' },
  amount: { USD: '${n}{scale}', HKD: 'HK${n}{scale}', '*': '{n}{scale} {name}' },
  range: { form: 'each', joiner: ' to ' },
  conversion: {
    wrap: ' ({lead}{amounts})',
    nested: ', or {lead}{amounts}',
    separator: '; ',
    lead: { exact: '' },
    skip: ['headline', 'quotation'],
  },
  writing: { percent: '%' },
  twins: { ...PLAIN_CHINESE_TWINS, hans: 'mainland-business' },
};
