import type { RatioRow } from '../../engine/vocabulary.js';

export const ZH_RATIOS: readonly RatioRow[] = [
  { kind: 'percent', after: '%|巴仙|趴' },
  { kind: 'percent', after: '成', power: 1 },
  { kind: 'percent', after: '厘' },
  { kind: 'percentage_points', after: '个百分点|個百分點|百分点|百分點|个百份点|個百份點|百份點|百份点|个pct' },
  { kind: 'basis_points', after: '个基点|個基點|基点|基點|个基點|點子|点子|個點子|个BP|個BP|个bp|個bp' },
  { kind: 'multiple', after: '倍' },
];

/** Verbs that say by what factor something grew, and the factor. */
export const ZH_MULTIPLE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    翻一番: '2',
    翻番: '2',
    翻倍: '2',
    翻两番: '4',
    翻兩番: '4',
    翻三番: '8',
    翻一倍: '2',
    倍增: '2',
  }),
);

/** 百分之 before the number. */
export const ZH_PERCENT_PREFIXES: readonly string[] = ['百分之', '百份之', '百分比'];
