import type { HouseStyle } from '../style.js';
import { PLAIN_ZH_HK } from './plain-zh-hk.js';
import { HANT_WAN_YI_ZHAO } from '../words/scales.js';

/** The plain style beside traditional Chinese in Taiwan, where 10^12 is 兆. */
export const PLAIN_ZH_TW: HouseStyle = {
  ...PLAIN_ZH_HK,
  key: 'plain-zh-tw',
  name: '通用（繁體，台灣）',
  region: 'TW',
  scale: { words: HANT_WAN_YI_ZHAO, joiner: '' },
  amount: { TWD: '新台幣{n}{scale}元', '*': '{n}{scale}{name}' },
  subunit: { below: '0.1', forms: { CNY: '{n}分人民幣', USD: '{n}美分', HKD: '{n}港仙' } },
  twins: { latin: 'plain', hans: 'plain-zh' },
};
