import { isHan } from '../../../document/chars.js';
import type { Mention } from '../../engine/mention.js';

const DAY = /^[\d一二三四五六七八九十]月\d{1,2}$/;
const YEAR = /^(?:19|20)\d\d$/;
/** A title opens, or a word leads to a period. */
const OPENS_NAME = /(?:[《〈【]|[据據]|截至|按照|[一二三四]季度?|Q[1-4] ?|[1-4]Q ?|[12]H ?|FY ?)$/;
const OPENS_CLAUSE = /(?:^|[,。;:!?、\n\s])$/;
/** What the names of currencies begin. */
const NAME_OF_CURRENCY = /^(?:国际|國際|指[数數]|[贷貸存]款|[债債汇匯利拆走资資储儲结結基市计計兑兌])/;
/** Behind an amount they start no name. */
const NO_NAME =
  '的左右以之上下至到和与與或及、,每一高低起多余餘不才就是在为為将將被由从從比较較也都再又而但且等共合约約了吗嗎呢吧左内內整';

/** 《2024人民币国际化报告》, 2025美元指数: a year before the name of a currency that itself is part of a name. */
export function isHanCalendarNumber(
  text: string,
  { numeral: { start, digits }, per }: Mention,
  unitStart: number,
  unitEnd: number,
): boolean {
  // 「9月12日元旦」
  if (text.charAt(unitStart) === '日' && DAY.test(text.slice(Math.max(0, start - 2), unitStart))) return true;
  if (!YEAR.test(digits) || unitEnd === unitStart || per !== undefined) return false;
  // 元 and 块 count; the names of currencies may begin other names.
  if (!isHan(text.charCodeAt(unitEnd - 1)) || unitEnd - unitStart < 2) return false;
  const next = text.charAt(unitEnd);
  if (next === '' || !isHan(next.charCodeAt(0)) || NO_NAME.includes(next)) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  if (OPENS_NAME.test(before)) return true;
  return OPENS_CLAUSE.test(before) && !digits.endsWith('00') && NAME_OF_CURRENCY.test(text.slice(unitEnd, unitEnd + 2));
}
