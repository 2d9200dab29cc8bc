import type { ListWords, RangeWords } from '../../engine/vocabulary.js';

/** What joins the two ends of a range in Chinese, and what makes 「由 X 至 Y」 a movement instead. */
export const ZH_RANGES: RangeWords = {
  connectors: '至|到|至约|至約|到约|到約|至未满|至未滿|到未滿|或至',
  paired: [
    { before: '介于|介於|介乎|在|处于|處於|位于|位於', connector: '与|與|和|及' },
    { before: '约|約', connector: '与|與|和|及', after: '之间|之間|间|間' },
  ],
  closers: '之间|之間|不等|区间|區間',
  movedFrom: '从|從|自',
  rangedFrom: '介乎从|介乎從|每年从|每年從',
  movedBy: '增|升|涨|漲|跌|降|减|減|多|少|挫|高|低',
};

/** What stands between the items of a Chinese list whose last one carries the unit. */
export const ZH_LISTS: ListWords = {
  separators: '、|和|及|与|與|或|以及|、及|,及|和约',
  perUnitSeparators: '、|和|及|或',
  movedTo: '至|到',
};
