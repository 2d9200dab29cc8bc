import type { HouseStyle } from '../style.js';
import { PLAIN_ZH_HK } from './plain-zh-hk.js';
import { HANT_WAN_YI_ZHAO } from '../words/scales.js';

/** The plain style beside traditional Chinese in Taiwan, where 10^12 is 兆. */
export const PLAIN_ZH_TW: HouseStyle = {
  ...PLAIN_ZH_HK,
  key: 'plain-zh-tw',
  name: '通用（繁體，台灣）',
  scale: { words: HANT_WAN_YI_ZHAO, joiner: '' },
  amount: { TWD: '新台幣{n}{scale}元', '*': '{n}{scale}{name}' },
  twins: { latin: 'plain', hans: 'plain-zh' },
};
