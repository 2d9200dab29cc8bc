import type { Language } from '../../language.js';
import { ZH_DECLARATIONS } from './declarations.js';
import { ZH_MARKS } from './marks.js';
import { ZH_MONEY_NOUNS } from './money-nouns.js';
import { ZH_PER_UNITS, ZH_PIECE_NAMES } from './per-units.js';
import { ZH_LINK_WORDS, ZH_QUALIFIERS } from './qualifiers.js';
import { ZH_RANGES } from './ranges.js';
import { ZH_RESTATEMENTS } from './restatements.js';
import { ZH_RATIOS } from './ratios.js';

/** Simplified and traditional in the same rows: writers mix them, and a search for one form must find its twin. */
export const CHINESE: Language = {
  key: 'zh',
  appliesToAllLanguages: false,
  marks: ZH_MARKS,
  // 万, 亿 and 兆 are part of the number in Chinese: han-numeral.ts reads them. On the web "3w" is 3万.
  scales: [{ power: 4, forms: 'w|W', glued: true }],
  ratios: ZH_RATIOS,
  per: {
    rows: ZH_PER_UNITS,
    leadsAfter: ['/', '每'],
    leadsBefore: ['每', '每一', '平均每', '每1', '每 '],
    pieces: ZH_PIECE_NAMES,
  },
  declarations: ZH_DECLARATIONS,
  qualifiers: ZH_QUALIFIERS,
  linkWords: ZH_LINK_WORDS,
  ranges: ZH_RANGES,
  restatements: ZH_RESTATEMENTS,
  moneyNouns: ZH_MONEY_NOUNS,
  afterAmount: '',
};
