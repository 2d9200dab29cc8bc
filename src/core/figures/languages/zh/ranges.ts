import type { ListWords, RangeWords } from '../../engine/vocabulary.js';

/** What joins the two ends of a range in Chinese, and what makes 「由 X 至 Y」 a movement instead. */
export const ZH_RANGES: RangeWords = {
  connectors: '(含)-|(含)至|(含)到|至|到|至约|至約|到约|到約|至未满|至未滿|到未滿|或至',
  paired: [
    { before: '介于|介於|介乎|处于|處於', connector: '与|與|和|及' },
    // 「分別在2萬億韓元和7000億韓元左右」 are two.
    { before: '约|約|在|位于|位於', connector: '与|與|和|及', after: '之间|之間|间|間' },
  ],
  alternatives: '或',
  closers: '之间|之間|不等|区间|區間',
  movedFrom: '从|從|自',
  rangedFrom: '介乎从|介乎從|每年从|每年從',
  /** The last morpheme of a verb of change; 加 and 大 and the like only behind another. */
  movedBy:
    '增|升|涨|漲|跌|降|减|減|多|少|挫|高|低|增加|增长|增長|增大|追加|添加|扩大|擴大|扩张|擴張|加大|放大|收窄|缩窄|縮窄|收缩|收縮|萎缩|萎縮|缩减|縮減|缩小|縮小|上调|上調|下调|下調|调升|調升|上浮|下浮|上移|下移|上修|下修|下滑|滑落|回落|回吐|走强|走強|走弱|反弹|反彈|飙|飆|弹|彈|加|砍',
};

/** What stands between the items of a Chinese list whose last one carries the unit. */
export const ZH_LISTS: ListWords = {
  separators: '、|和|及|与|與|或|以及|、及|,及|和约|个、|個、|个和|個和|个及|個及|个与|個與|个或|個或',
  perUnitSeparators: '、|和|及|或',
  movedTo: '至|到',
};
