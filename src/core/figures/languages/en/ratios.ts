import type { RatioRow } from '../../engine/vocabulary.js';

export const EN_RATIOS: readonly RatioRow[] = [
  {
    kind: 'percent',
    after:
      '%|percent|per cent|per-cent|pct.|pct|percents|of a percent|of a per cent|of one percent|of one per cent|of 1 percent|of 1 per cent|of 1%',
  },
  { kind: 'percent', after: 'pc', caseSensitive: true },
  {
    kind: 'percentage_points',
    after:
      'percentage points|percentage point|percentage-point|percentage-points|percent points|% points|%p|ppts|ppt|pps|pp|p.p.|pct pts|pct points|% pts|of a percentage point|of one percentage point|of 1 percentage point',
  },
  { kind: 'basis_points', after: 'basis points|basis point|basis-point|basis-points|bps|bp|bps.|BPs|bips' },
  { kind: 'multiple', after: 'times|fold|-fold' },
  { kind: 'multiple', after: 'x', glued: true },
];

/** Multiples in one word, whole words only. */
export const EN_MULTIPLE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    twice: '2',
    thrice: '3',
    twofold: '2',
    threefold: '3',
    fourfold: '4',
    fivefold: '5',
    sixfold: '6',
    sevenfold: '7',
    eightfold: '8',
    ninefold: '9',
    tenfold: '10',
    twentyfold: '20',
    hundredfold: '100',
    thousandfold: '1000',
  }),
);
