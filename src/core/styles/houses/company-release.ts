import type { HouseStyle } from '../style.js';
import { PLAIN_CHINESE_TWINS } from '../words/twins.js';

/** Results announcements count in one scale word throughout, so that a column can be added up. */
export const COMPANY_RELEASE: HouseStyle = {
  key: 'company-release',
  name: 'Company release',
  language: 'en',
  script: 'latin',
  evidence: {
    grade: 'unverified',
    note: 'A form, not one newsroom: "RMB26,500 million (US$3,680 million)", everything in millions.',
    urls: [],
  },
  targets: ['USD'],
  number: { group: ',' },
  scale: { words: [{ power: 6, word: 'million' }], joiner: ' ' },
  digits: { min: 2, max: 5, rounding: 'half-up' },
  amount: { CNY: 'RMB{n}{scale}', USD: 'US${n}{scale}', HKD: 'HK${n}{scale}', '*': '{symbol}{n}{scale}' },
  range: { form: 'each', joiner: ' to ' },
  conversion: {
    wrap: ' ({lead}{amounts})',
    nested: ', or {lead}{amounts}',
    separator: '; ',
    lead: { exact: '' },
    skip: ['headline'],
  },
  writing: { percent: '%' },
  twins: { ...PLAIN_CHINESE_TWINS, hans: 'company-release-zh' },
};
