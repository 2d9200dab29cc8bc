import { isHan } from '../../../document/chars.js';
import type { Numeral } from '../../engine/numeral.js';

/** 张三 and 李四 stand for anybody in Chinese, as John Doe does in English: a surname and a digit. */
const SURNAMES = '张張李王赵趙孙孫吴吳郑鄭刘劉陈陳';
/** May stand before a name within a clause. */
const BEFORE_NAMES = '和与與跟给給向对對将將让讓由被把替为為是及以而但请請叫问問';

/** Is the digit before a unit the end of a person's name: 张三人民币账户, 李四美元存款? */
export function isNameNumber(text: string, { writing, digits, power, start }: Numeral): boolean {
  if (writing !== 'han' || digits.length > 1 || power > 0 || !SURNAMES.includes(text.charAt(start - 1) || '。'))
    return false;
  const before = text.charAt(start - 2);
  return !isHan(before.charCodeAt(0)) || BEFORE_NAMES.includes(before);
}
