import type { HouseStyle } from '../style.js';
import { EN_M_BN_TN } from '../words/scales.js';
import { PLAIN_CHINESE_TWINS } from '../words/twins.js';

export const BBC: HouseStyle = {
  key: 'bbc',
  name: 'BBC News',
  language: 'en',
  script: 'latin',
  region: 'GB',
  evidence: {
    grade: 'samples',
    note: 'Two conversions separated by a semicolon: "5.4bn euros ($6.2bn; £4.7bn)". The yuan sentence of this form was seen without its source.',
    urls: ['https://www.bbc.co.uk/academy/journalism/article/art20130702112133541'],
  },
  targets: ['USD', 'GBP'],
  number: { group: ',' },
  scale: { words: EN_M_BN_TN, joiner: '' },
  digits: { min: 2, max: 3, rounding: 'half-up' },
  amount: {
    CNY: '{n}{scale} yuan',
    EUR: '{n}{scale} euros',
    USD: '${n}{scale}',
    HKD: 'HK${n}{scale}',
    JPY: '{n}{scale} yen',
    KRW: '{n}{scale} won',
    '*': '{symbol}{n}{scale}',
  },
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
