/** Chinese words for patterns, both scripts; longer ones first, as the first that fits is taken. */
const RISES =
  '增长|增長|增加|增幅|大增|激增|劲升|勁升|上升|升幅|攀升|飙升|飆升|回升|上涨|上漲|涨幅|漲幅|大涨|大漲|上调|上調|调高|調高|扩大|擴大|提高|提升|高出|高于|高於|高过|高過|多出|多赚|多賺|走高|反弹|反彈|上扬|上揚|升|增|涨|漲|多|高|加';
const FALLS =
  '减少|減少|减幅|減幅|下降|降幅|降低|下跌|跌幅|下滑|下调|下調|调低|調低|回落|萎缩|萎縮|缩减|縮減|收窄|贬值|貶值|低于|低於|低过|低過|便宜|少赚|少賺|缩水|縮水|走低|急挫|跌|降|减|減|少|低|挫|慳|插|蚀|蝕|缩|縮';

const FALL = new RegExp(`^(?:${FALLS})$`);

/** Does a word of {move} say that something became less? */
export function isFallZh(word: string): boolean {
  return FALL.test(word);
}

export const ZH_WORDS: Readonly<Record<string, string>> = {
  move: `(?<move>${RISES}|${FALLS})`,
  moved: `(?:${RISES}|${FALLS})`,
  /** Words and blanks between a verb and its number. */
  q: '(?:约|約|大约|大約|将近|將近|接近|逾|超过|超過|超|达到|達到|达|達|高达|高達|多达|多達|至少|不到|不足|仅|僅|只|为|為|了|掉|出|略|近|的|幅度|\\s){0,4}',
  from: '(?:由|从|從|自)',
  to: '(?:至|到|为|為|成)',
  than: '(?:对比|對比|相比|相较|相較|比起|较|較|比)',
  comma: '[,、(]?\\s?',
  quoted: '(?:报收|報收|收报|收報|收于|收於|收在|现报|現報|报|報|收|挂|掛)',
  year: '(?:按年|按月|按季|同比|环比|環比|年|月|季|去年同期)?',
};
