import type { HouseStyle } from '../style.js';
import { EN_LEADS } from '../words/leads.js';
import { EN_SPELLED } from '../words/scales.js';
import { PLAIN_CHINESE_TWINS } from '../words/twins.js';

/** Crossrate's own form: no mark that could mean another currency, and the language of the figure beside it. */
export const PLAIN: HouseStyle = {
  key: 'plain',
  name: 'Plain',
  language: 'en',
  script: 'latin',
  evidence: { grade: 'unverified', note: "Crossrate's own form, not a newsroom's.", urls: [] },
  targets: ['CNY', 'USD', 'HKD'],
  number: { group: ',' },
  scale: { words: EN_SPELLED, joiner: ' ' },
  digits: { min: 2, max: 3, rounding: 'half-up' },
  amount: {
    CNY: 'RMB{n}{scale}',
    USD: 'US${n}{scale}',
    HKD: 'HK${n}{scale}',
    JPY: '{n}{scale} yen',
    KRW: '{n}{scale} won',
    '*': '{symbol}{n}{scale}',
  },
  subunit: { below: '0.1', forms: { CNY: '{n} fen', USD: '{n} U.S. cent{s}', HKD: '{n} Hong Kong cent{s}' } },
  range: { form: 'each', joiner: ' to ' },
  conversion: {
    wrap: ' ({lead}{amounts})',
    nested: ', or {lead}{amounts}',
    separator: '; ',
    lead: { ...EN_LEADS, approx: '' },
    skip: ['headline'],
  },
  twins: PLAIN_CHINESE_TWINS,
};
