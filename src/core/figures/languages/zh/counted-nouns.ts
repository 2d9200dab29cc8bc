import { CodeSet } from '../../../document/code-set.js';
import { Trie, type FormMatch } from '../../engine/trie.js';
import { spell } from './both-scripts.js';

/** Right before a number they say that it counts them, and not money: 观影人次2.8亿. Each is read in the other script too, as far as {@link spell} knows it. */
const COUNTED_NOUNS_BEFORE =
  '用户规模|网民规模|人口规模|会员规模|装机规模|裝機規模|客户规模|人次|人数|用户|会员|粉丝|播放量|播放|点击|彩民|人气峰值|人气|热度|阅读量|閱讀量|下载量|销量|产量|出货量|股数|人口|月活|日活|票数|面积|总量|里程|参数|装机|裝機|客流|观众|浏览量|瀏覽量|曝光量|成交量|持仓|持倉|编号|代码|代號|电话|電話|網點|個案|單位|戶口|账户|主體|觀看|企業|家庭|員額|張數|兵力|总数|预约|日订单|单量|件量|运量|客量|土储|竣工|短评|评论|点赞|转发|收藏|弹幕|围观|想看|存栏|出栏|门市|门店|店铺|商户|骑手|员工|师生|在校生|报名|入场|到场|投诉|报案|发电|用电|耗电|产能|年产|月产|建面|占地|交付|出货|藏书|专利|字数|步数|确诊|死亡|病例|感染|接种|注册|下载|安装|座位|床位|展位|泊位|保有量|在线峰值|订阅|客人|绿化|口罩|防护服|防護服|手套|疫苗|药品|树苗|物资|人手|人员|考生|学生|职工|工人|居民|村民|顾客|观影|就业|岗位|吞吐|吞吐量|货量|订单|包裹|快递|快遞|席位|學位|房源|球迷|歌迷|影迷|戏迷|网友|读者|讀者|案件|私烟|私煙|香烟|香煙|毒品|客房';

const countedNouns = new Trie<true>(true);
for (const word of COUNTED_NOUNS_BEFORE.split('|').flatMap(spell)) countedNouns.add(word, true);

/** Between a noun and the number that it has: 市值达到, 用户数已超, 罚款约. */
const LINK_CHARACTERS =
  '只要了到达達为為约約超逾近至是有仅僅共高低过過破突已将將或合计計增减減多少升跌再也就被出接于於上下本在看报報 ';
const linkCharacters = new CodeSet(LINK_CHARACTERS);
const MAX_LINK_LENGTH = 5;

/** Where the noun ends that a number at `start` is the value of. */
export function skipLinkBack(text: string, start: number): number {
  let at = start;
  while (at > start - MAX_LINK_LENGTH && linkCharacters.has(text.charCodeAt(at - 1))) at--;
  return at;
}

/** 「国有企业实现1.7万亿，私营企业1.5万亿」: in a list of amounts a body that one before belongs to has another. */
function isOwnerOfAmounts(text: string, { form, start }: FormMatch<true>): boolean {
  return BODIES.has(form) && text.slice(Math.max(0, start - MAX_BODY), start).includes(form);
}
const BODIES: ReadonlySet<string> = new Set(['企业', '企業', '家庭', '商户', '商戶']);
const MAX_BODY = 36;

const NUMBER_SIGNS = new CodeSet('0123456789百千万萬亿億');

/** 用户比去年的2800万略增: does a stretch hold a noun that numbers count? */
export function holdsCountedNoun(text: string, from: number, to: number): boolean {
  for (let at = to; at > from + 1; at--) {
    const noun = countedNouns.match(text, at);
    if (noun && noun.start >= from) return true;
  }
  return false;
}

/** 社融存量403万亿, 信贷增量2万亿 */
const FINANCE = /(?:社融|融[资資]|[债債贷貸]|[资資][产產]|基金|存款)[\u4e00-\u9fff]{0,4}量$/;

/** 人口从80万涨到120万 */
const MOVED_COUNT =
  /(?:人口|[产產销銷交货貨运運容流载載][量]|[人户戶次][数數]|[用][户戶]|[会會][员員]|粉[丝絲]|人次)[从從由]$/;

/** 骗走妇人370万, 赔偿业主80万: what is taken from a person, or paid to one, is money. */
const TAKEN_FROM =
  /(?:[骗騙](?:走|取|了|去)?|[诈詐][骗騙取]|[勒敲][索诈詐]|[赔賠][偿償]?了?|[补補][偿償]了?|欠下?|借[给給]?|[转轉][给給]|[汇匯][给給]|[卷捲]走)[\u4e00-\u9fff]{0,5}[者人客戶户员員民]$/;
const MAX_TAKEN = 10;

/** Last characters of words for people and quantities: 投資者2.2億, 股東人數80萬. */
const COUNTED_NOUN_ENDINGS = '者人民客族戶户員员生迷眾众數数量';

/**
 * 观影人次2.8亿: does the word right before a number say that it counts no money? Within a list of amounts (`continuesList`) only
 * a word that is known does: the last character of a name may be one that ends such words.
 */
export function followsCountedNoun(text: string, start: number, continuesList: boolean): boolean {
  const at = skipLinkBack(text, start);
  const last = text.charAt(at - 1);
  // Turnover that swells (放量) or shrinks is one of money.
  const isTurnover =
    last === '量' &&
    ('放缩縮'.includes(text.charAt(at - 2) || '。') || FINANCE.test(text.slice(Math.max(0, at - 7), at)));
  // 卡數 is what is owed on a card, 過數 a transfer.
  const isCardOrTransfer = '数數'.includes(last || '。') && '卡过過找入'.includes(text.charAt(at - 2) || '。');
  const isEnding =
    !continuesList &&
    !isTurnover &&
    last !== '' &&
    COUNTED_NOUN_ENDINGS.includes(last) &&
    !'每器成大有'.includes(text.charAt(at - 2) || '。') &&
    !isCardOrTransfer;
  const isCount = '数數'.includes(last || '。') && !isCardOrTransfer;
  if (isEnding && TAKEN_FROM.test(text.slice(Math.max(0, at - MAX_TAKEN), at))) return false;
  if (isEnding || isCount) return true;
  const noun = countedNouns.match(text, at);
  // 「1.3萬就業 3200億商機」: the noun is counted by the number before it.
  if (noun && !NUMBER_SIGNS.has(text.charCodeAt(noun.start - 1)) && !isOwnerOfAmounts(text, noun)) return true;
  if ('从從由'.includes(last || '。') && MOVED_COUNT.test(text.slice(Math.max(0, at - 4), at))) return true;
  return last === '量' && countedNouns.match(text, at - 1) !== undefined;
}
