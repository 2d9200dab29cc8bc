import type { HouseStyle } from '../style.js';
import { EN_SPELLED } from '../words/scales.js';
import { PLAIN_CHINESE_TWINS } from '../words/twins.js';

export const XINHUA_EN: HouseStyle = {
  key: 'xinhua-en',
  name: 'Xinhua (English)',
  language: 'en',
  script: 'latin',
  region: 'CN',
  evidence: {
    grade: 'samples',
    note: '"162.2 billion yuan (about 24.2 billion U.S. dollars)"; newer copy also has $.',
    urls: ['https://chindia-alert.org/'],
  },
  targets: ['USD'],
  number: { group: ',' },
  scale: { words: EN_SPELLED, joiner: ' ' },
  digits: { min: 2, max: 3, rounding: 'half-up' },
  amount: { '*': '{n}{scale} {name}' },
  subunit: { below: '0.1', forms: { USD: '{n} U.S. cent{s}', HKD: '{n} Hong Kong cent{s}', CNY: '{n} fen' } },
  range: { form: 'each', joiner: ' to ' },
  conversion: {
    wrap: ' ({lead}{amounts})',
    nested: ', or {lead}{amounts}',
    separator: '; ',
    lead: { exact: 'about ' },
    skip: ['headline', 'quotation'],
  },
  writing: { percent: ' percent' },
  twins: { ...PLAIN_CHINESE_TWINS, hans: 'xinhua-zh' },
};
