import { CodeSet } from '../../../document/code-set.js';
import type { CharacterWords } from '../../engine/vocabulary.js';

/** Character tables of Chinese numbers; each row holds both scripts and the banker's forms of cheques and tenders. */
const byCharacter = <T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([value, characters]) => [...characters].map((character) => [character, value] as const)));

export const HAN_DIGITS = byCharacter<number>([
  [0, '零〇○◯'],
  [1, '一壹'],
  [2, '二两兩贰貳'],
  [3, '三叁參叄'],
  [4, '四肆'],
  [5, '五伍'],
  [6, '六陆陸'],
  [7, '七柒'],
  [8, '八捌'],
  [9, '九玖'],
]);

/** Units within a section of four digits: the power of ten that the digit before is multiplied by. */
export const HAN_SMALL_UNITS = byCharacter<number>([
  [1, '十拾'],
  [2, '百佰'],
  [3, '千仟'],
]);

/** Section units. 兆 is 10^12 in news text (Taiwan, and reports on Japan and Korea), never mega. */
export const HAN_BIG_UNITS = byCharacter<number>([
  [4, '万萬'],
  [8, '亿億'],
  [12, '兆'],
]);

/** Contracted tens: 廿 = 20, 卅 = 30. */
export const HAN_TENS = byCharacter<number>([
  [2, '廿'],
  [3, '卅'],
  [4, '卌'],
]);

/** Words for the decimal point in spelled numbers. */
export const HAN_POINTS = byCharacter<true>([[true, '点點・·.']]);

/** Words inside a number that make it approximate: 180多亿, 三千幾蚊, 1200来块. */
export const HAN_APPROXIMATORS = byCharacter<'more_than' | 'approx'>([
  ['more_than', '多余餘幾几'],
  ['approx', '来來'],
]);

/** First characters of what a number can count here; such a word counts as one only before these or a section unit. */
export const UNIT_HEADS: ReadonlySet<string> = new Set([
  ...'元块塊美港欧歐日英澳加人新韩韓令蚊仙毫毛角分厘釐倍成个個%％刀盾卢盧泰马馬瑞印越台臺葡巴比镑鎊円圆圓坡俄丹挪波墨土南林菲沙阿以匈捷',
]);

/** What the engine has to know of single Chinese characters. */
export const ZH_CHARACTERS: CharacterWords = {
  numbers: [HAN_DIGITS, HAN_SMALL_UNITS, HAN_BIG_UNITS].flatMap((map) => [...map.keys()]).join(''),
  unitsBeforeDash: '元万萬亿億兆块塊仙千百港美',
  unitsBehindGroups: '元万萬亿億美港欧歐英日澳加',
};

export const UNITS_BEHIND_GROUPS = new CodeSet(ZH_CHARACTERS.unitsBehindGroups);
