import type { Qualifier } from '../../figure.js';
import type { RatioRow } from '../../engine/vocabulary.js';

export const ZH_RATIOS: readonly RatioRow[] = [
  { kind: 'percent', after: '%|巴仙|趴' },
  { kind: 'percent', after: '成', power: 1 },
  { kind: 'percent', after: '厘' },
  {
    kind: 'percentage_points',
    after: '个百分点|個百分點|百分点|百分點|个百份点|個百份點|百份點|百份点|个pct|pcts|个pcts',
  },
  {
    kind: 'basis_points',
    after: '个基点|個基點|基点|基點|个基本点|個基本點|基本点|基本點|个基點|點子|点子|個點子|个BP|個BP|个bp|個bp',
  },
  { kind: 'multiple', after: '倍' },
];

/** Doublings: 翻番 and 翻一番 make 2 of 1, 翻两番 makes 4. Between verb and number may stand what {@link DOUBLING_GAP} says. */
export const ZH_DOUBLINGS = {
  verb: '翻',
  nouns: ['番', '倍'],
} as const;

/** 翻了两番, 翻近一番: a particle or a word that qualifies the number. */
export const DOUBLING_GAP: ReadonlyMap<string, Qualifier> = new Map([
  ['了', 'exact'],
  ['近', 'approx'],
  ['约', 'approx'],
  ['約', 'approx'],
  ['超', 'more_than'],
  ['逾', 'more_than'],
  ['不止', 'more_than'],
]);

/** Verbs that hold a multiple. */
export const ZH_MULTIPLE_WORDS: ReadonlyMap<string, string> = new Map(Object.entries({ 倍增: '2' }));

/** 百分之 before the number. */
export const ZH_PERCENT_PREFIXES: readonly string[] = ['百分之', '百份之', '百分比'];
