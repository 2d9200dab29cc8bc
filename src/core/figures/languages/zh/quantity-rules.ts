import { isHan } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';
import { findClauseStart } from '../../engine/text-context.js';
import type { Lexicon } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import type { FormMatch } from '../../engine/trie.js';
import type { QuantityUnit } from '../../engine/vocabulary.js';

/** A noun may have so many characters before it that describe it: 7亿付费用户, 5万中国卖家. */
const MAX_DESCRIPTION = 6;
/** They end the words that describe: a function word, a verb, the next number. */
const DESCRIPTION_ENDS =
  '的了在和与與及或是为為有被把将將从從向对對给給让讓由到至以于於也都就才后後前再还還等不没沒占佔助帮幫买買购購';

/** 1.5亿成年人, 7亿付费用户: a noun of two characters or more behind a number without a measure word. */
export function findHanNoun(text: string, lexicon: Lexicon, end: number): FormMatch<QuantityUnit> | undefined {
  const from = text.charAt(end) === ' ' ? end + 1 : end;
  if (!isHan(text.charCodeAt(from))) return undefined;
  for (let at = from; at <= from + MAX_DESCRIPTION; at++) {
    const noun = lexicon.quantityUnits.match(text, at);
    // 中国人, 紐約人: a name of two characters and 人.
    if (noun?.value.unit !== undefined && at > from && (noun.form.length > 1 || (noun.form === '人' && at > from + 1)))
      return noun;
    if (!isHan(text.charCodeAt(at)) || (DESCRIPTION_ENDS.includes(text.charAt(at)) && !isMiddle(text, at)))
      return undefined;
  }
  return undefined;
}

/** The 等 of 中等 and 高等. */
function isMiddle(text: string, at: number): boolean {
  return text.charAt(at) === '等' && '中上高初同平优優'.includes(text.charAt(at - 1) || '。');
}

const SENTENCE_ENDS = new CodeSet('。!?;\n');
const ELECTRICITY_REACH = 16;

/** 用电500度: degrees, latitudes and times (两度, "twice") are no kilowatt-hours. Nothing else is counted in 万度. */
function isOfElectricity(text: string, { start, end }: FormMatch<QuantityUnit>): boolean {
  return /[电電]/.test(text.slice(findClauseStart(text, start, ELECTRICITY_REACH, SENTENCE_ENDS), end + 2));
}

/** An ordinal (第三名), 一 that is nearly an article (一个), a year. */
export function isNoHanCount(text: string, { start, numeral, scaled, grouped, quantity }: Mention): boolean {
  if (quantity?.form === '度' && !scaled && !isOfElectricity(text, quantity)) return true;
  if (text.charAt(start - 1) === '第' || text.charAt(start - 2) === '第') return true;
  if (numeral.writing === 'han' && !scaled) {
    const unit = text.charAt(numeral.end);
    if (numeral.digits === '1' && numeral.upperDigits === undefined) return true;
    // 零件 and 零組件 are parts, 二手 is second-hand, 前六名 the first six places.
    if (numeral.digits === '0' && '件部组組'.includes(unit)) return true;
    if (numeral.digits === '2' && unit === '手') return true;
    if (text.charAt(start - 1) === '前' && unit === '名') return true;
  }
  return numeral.writing === 'digits' && !scaled && !grouped && /^(?:19|20)\d\d$/.test(numeral.digits);
}
