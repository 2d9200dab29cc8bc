import { Trie } from '../../engine/trie.js';
import type { Numeral } from '../../engine/numeral.js';

/**
 * Words of which 成 is the first character, where a number of tenths may stand before the rest of them: 成为 is "become", and
 * 八成为女性 "eight tenths are women". Behind 成 these characters make such a word …
 */
const BEHIND = '为為员員本立功长長品交果就绩績都人份分熟年';
/** … unless they begin one of these: 三成员工, 两成本地居民, 近七成人认为. */
const NEXT_WORDS =
  '年轻|年輕|年青|年长|年長|年收|年增|年减|年減|员工|員工|本地|本港|本国|本國|本土|立委|立法|长者|長者|品牌|交易|果农|果農|就业|就業|就读|就讀|就是|都是|都有|都会|都會|都在|都不|都没|都沒|都由|都来|都來|都属|都屬|都能|都可|都要|人口|人士|人流|人群|人手|人数|人數|人次|人员|人員|人认|人認|人表|人支|人想|人会|人會|人有|人没|人沒|人不|份额|份額|分店|分行';
/** Behind these a number is a share, whatever word 成 could be the beginning of. */
const SHARE_LEADS = /(?:[有中占佔为為是约約近逾超达達仅僅余餘剩]|[,、:;(]|^)$/;

const nextWords = new Trie<true>();
for (const word of NEXT_WORDS.split('|')) nextWords.add(word, true);

/** Does 成, which ends at `end`, count tenths here, and does it begin no word? At most ten of them make a whole. */
export function isTenths(text: string, numeral: Numeral, numeralEnd: number, end: number): boolean {
  if (numeral.end !== numeralEnd || numeral.power !== 0 || !/^(?:\d(?:\.\d+)?|10|0\.5)$/.test(numeral.digits))
    return false;
  const next = text.charAt(end);
  if (next === '' || !BEHIND.includes(next)) return true;
  if (nextWords.match(text, end)) return true;
  return '为為'.includes(next) && isShare(text, numeral);
}

/** 三成为男性, 有2成为学生: a number in Western digits may also be a name, a score or a version. */
function isShare(text: string, { writing, start }: Numeral): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  return writing === 'han' ? !'第之比'.includes(before || '。') : SHARE_LEADS.test(before);
}
