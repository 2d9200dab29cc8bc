import type { ScaleWord } from '../style.js';

export const EN_SPELLED: readonly ScaleWord[] = [
  { power: 6, word: 'million' },
  { power: 9, word: 'billion' },
  { power: 12, word: 'trillion' },
];

export const EN_M_BN_TN: readonly ScaleWord[] = [
  { power: 6, word: 'm' },
  { power: 9, word: 'bn' },
  { power: 12, word: 'tn' },
];

/** The FT's, since about 2022. */
export const EN_MN_BN_TN: readonly ScaleWord[] = [
  { power: 6, word: 'mn' },
  { power: 9, word: 'bn' },
  { power: 12, word: 'tn' },
];

/** The Economist's. */
export const EN_M_BN_TRN: readonly ScaleWord[] = [
  { power: 6, word: 'm' },
  { power: 9, word: 'bn' },
  { power: 12, word: 'trn' },
];

/** Mainland China: 兆 is a million in computing there, so 10^12 is 万亿. */
export const HANS_WAN_YI: readonly ScaleWord[] = [
  { power: 4, word: '万' },
  { power: 8, word: '亿' },
  { power: 12, word: '万亿' },
];

/** Hong Kong and Macau. */
export const HANT_WAN_YI: readonly ScaleWord[] = [
  { power: 4, word: '萬' },
  { power: 8, word: '億' },
  { power: 12, word: '萬億' },
];

/** Taiwan. */
export const HANT_WAN_YI_ZHAO: readonly ScaleWord[] = [
  { power: 4, word: '萬' },
  { power: 8, word: '億' },
  { power: 12, word: '兆' },
];
