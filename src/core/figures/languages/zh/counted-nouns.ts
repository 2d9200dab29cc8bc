import { isDigit, isHan } from '../../../document/chars.js';
import { Trie } from '../../engine/trie.js';

/** Right before a number they say that it counts them, and not money: 观影人次2.8亿. */
const COUNTED_NOUNS_BEFORE =
  '人次|人数|人數|用户|用戶|会员|會員|粉丝|粉絲|播放量|播放|点击|點擊|阅读量|閱讀量|下载量|下載量|销量|銷量|产量|產量|出货量|出貨量|股数|股數|人口|月活|日活|票数|票數|面积|面積|总量|總量|里程|参数|參數|装机|裝機|客流|观众|觀眾|浏览量|瀏覽量|曝光量|成交量|持仓|持倉|编号|編號|代码|代號|代码|电话|電話|網點|网点|個案|个案|單位|单位|戶口|账户|賬戶|主體|主体|觀看|观看|企業|企业|家庭|員額|员额|張數|张数';

const countedNouns = new Trie<true>(true);
for (const word of COUNTED_NOUNS_BEFORE.split('|')) countedNouns.add(word, true);

/** Last characters of words for people and quantities: 投資者2.2億, 股東人數80萬. */
const COUNTED_NOUN_ENDINGS = '者人客族戶户員员生迷眾众數数量';

/**
 * 观影人次2.8亿: does the word right before a number say that it counts no money? Within a list of amounts (`continuesList`) only
 * a word that is known does: the last character of a name may be one that ends such words.
 */
export function followsCountedNoun(text: string, start: number, continuesList: boolean): boolean {
  let at = start;
  while (at > start - 3 && '达達为為约約超逾近共有仅僅至是破突过過 '.includes(text.charAt(at - 1) || '。')) at--;
  const last = text.charAt(at - 1);
  // Turnover that swells (放量) or shrinks is one of money.
  const isTurnover = last === '量' && '放缩縮'.includes(text.charAt(at - 2) || '。');
  const isEnding =
    !continuesList && !isTurnover && last !== '' && COUNTED_NOUN_ENDINGS.includes(last) && text.charAt(at - 2) !== '每';
  if (isEnding || countedNouns.match(text, at)) return true;
  return '数數'.includes(last || '。') && countedNouns.match(text, at - 1) !== undefined;
}

/** Han characters after an unmarked 亿 or 万 that say it counts something else: 亿股, 万人, 萬平方米. */
export function precedesCountedNoun(text: string, end: number): boolean {
  const at = text.charAt(end) === ' ' ? end + 1 : end;
  const next = text.charAt(at);
  if (next === '' || !isHan(next.charCodeAt(0))) return isDigit(text.charCodeAt(end));
  return HAN_COUNTED_NOUN.test(text.slice(at, at + 4));
}

/** What an amount of 万 or 亿 counts that is no money: 万人, 亿股, 万平方米. */
export const HAN_COUNTED_NOUN =
  /^(?:股|人|份|平方|平米|公[里頃顷吨噸斤升]|吨|噸|户|戶|家|个|個|名|位|次|张|張|台|部|辆|輛|架|艘|枚|只|隻|头|頭|羽|条|條|件|套|间|間|本|册|冊|片|颗|顆|粒|瓶|桶|亩|畝|英[里畝亩]|里|米|[千毫]?克|[千兆]瓦|度|千瓦|年|月|日|天|小时|小時|分钟|秒|岁|歲|字|行|篇|单|單|票|箱|手|口|所|座|处|處|[平方]?[尺呎]|坪|點|点|像素|粉丝|用户|用戶|会员|會員|观众|觀眾|学生|學生|居民|职工|人次|参数|參數|兆|赫|伏|册|吨|光年|人口|民眾|民众|纳税人|納稅人|军|軍|剂|劑|宗|例|筆|笔|項|项|门|門|集|级|級|桶|球迷|网友|網友|游客|旅客|工程|富[豪翁]|达|達|科|一|分|物流|业|業|企|俱|级|俱乐)/;
