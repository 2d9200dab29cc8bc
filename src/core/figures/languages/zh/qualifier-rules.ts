import { isHan, isDigit, skipSpacesBack } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';
import type { Qualifier } from '../../figure.js';
import type { FormMatch } from '../../engine/trie.js';
import { isHanDigit } from './numeral-kind.js';

/** 起 opens many verbs (起码, 起来), 内 many nouns: behind an amount they qualify only at the end of a phrase. */
export function isPlausibleHanQualifier(text: string, { form, end }: FormMatch<unknown>): boolean {
  if (form.length !== 1 || !isHan(form.charCodeAt(0))) return true;
  const next = text.charCodeAt(end);
  // 「比上年62.7亿元多38.74%」 says by how much.
  if (form === '多' && isDigit(next)) return false;
  if (!isHan(next) || text.charAt(end) === '的' || isHanDigit(next)) return true;
  // 6块多降到4块, 「650元多能从批发商进到货」
  if (
    form === '多' &&
    '块塊元蚊'.includes(text.charAt(end - 2) || '。') &&
    '降涨漲跌升能才就都也'.includes(text.charAt(end))
  )
    return true;
  // 三成多成本, 两倍多人手: behind a ratio 多 counts nothing.
  return (
    form === '多' &&
    '成倍'.includes(text.charAt(end - 2) || '。') &&
    !'年次名家元种種项項数數方少'.includes(text.charAt(end))
  );
}

const CONTRACTS = '合签簽预預条條租契特节節毁毀履续續解违違邀';

/** 合约 is "about" where a restatement opens, 「（合约3000万美元）」; behind a noun or a verb it is a contract. */
export function isPlausibleHanQualifierBefore(text: string, { form, start }: FormMatch<unknown>): boolean {
  // 合约是, 签约是: the 约 belongs to the word before it.
  if (/^[约約]是$/.test(form)) return !CONTRACTS.includes(text.charAt(start - 1) || '。');
  return (form !== '合约' && form !== '合約') || !isHan(text.charCodeAt(skipSpacesBack(text, start) - 1));
}

/** Longest words between such an adverb and its number. */
const MAX_DISTANCE = 10;
const LAST_CHARACTERS = new CodeSet(
  '失用耗使消入付要需花有出到给給得涨漲升跌降增减減加赚賺亏虧损損蚀蝕赔賠罚罰派发發捐拨撥筹籌募卖賣售买買购購值达達收支领領补補砸投缴繳交还還借贷貸省款获獲为為金处處',
);
const NUMBER = '[\\d零一二三四五六七八九十百千万萬亿億两兩几幾数數多半]';
/** 至少将投入, 起码要花: the adverb belongs to the number behind the verb. */
const AT_LEAST = new RegExp(`(?:至少|最少|起[码碼])(?!包括)(?:(?!${NUMBER})[\\u4e00-\\u9fff]){1,6}$`);
/** 最高可判罚款, 最多只能领: a limit. What was observed, 最多升1.3%, is exact. */
const AT_MOST = new RegExp(
  `(?:最[高多]|至多)(?:[也都还還将將])?(?:[可能会會处處判罚罰赔賠领領补補须須需只])(?:(?!${NUMBER})[\\u4e00-\\u9fff]){0,7}$`,
);

/** 不高于每股6元, 約每噸800元: what the amount is per may part it from the word that qualifies it. */
const BEFORE_EACH: readonly (readonly [words: RegExp, qualifier: Qualifier])[] = [
  [/(?:不[高超][于於过過]|至多|最多)每[\d\u4e00-\u9fff]{1,4}$/, 'at_most'],
  [/(?:不[低少][于於]|至少|最少)每[\d\u4e00-\u9fff]{1,4}$/, 'at_least'],
  [/(?:(?<!不)[高多][于於]|(?<!不)超[过過]|逾)每[\d\u4e00-\u9fff]{1,4}$/, 'more_than'],
  [/(?:(?<!不)[低少][于於]|不足|不到)每[\d\u4e00-\u9fff]{1,4}$/, 'less_than'],
  [/(?:[大]?[约約]|接近)每[\d\u4e00-\u9fff]{1,4}$/, 'approx'],
];

/** 几百到一千元: the end of a range whose start has no value. */
const VAGUE_START = /[几幾数數][十百千万萬亿億]{1,2}[多来來]?[到至]$/;

/** A qualifier and a verb before a number that ends at `edge`: 「至少将投入30亿元」, 「最高可判罰款五百萬元」. */
export function findDistantHanQualifier(text: string, edge: number): Qualifier | undefined {
  const each = findQualifierBeforeEach(text, text.charAt(edge - 1) === ' ' ? edge - 1 : edge);
  if (each) return each;
  const isSecondEnd = '到至'.includes(text.charAt(edge - 1) || '。');
  if (isSecondEnd && VAGUE_START.test(text.slice(Math.max(0, edge - 5), edge))) return 'at_most';
  if (exceedsRoundNumber(text, edge)) return 'more_than';
  if (isNearly(text, edge)) return 'approx';
  if (reachesRoundNumber(text, edge)) return 'at_least';
  if (!LAST_CHARACTERS.has(text.charCodeAt(edge - 1)) || isDigit(text.charCodeAt(edge - 1))) return undefined;
  const clause = text.slice(Math.max(0, edge - MAX_DISTANCE), edge);
  return AT_LEAST.test(clause) ? 'at_least' : AT_MOST.test(clause) ? 'at_most' : undefined;
}

function findQualifierBeforeEach(text: string, edge: number): Qualifier | undefined {
  const before = text.slice(Math.max(0, edge - MAX_DISTANCE), edge);
  // Few amounts are per something: one look spares the patterns.
  if (!before.includes('每')) return undefined;
  return BEFORE_EACH.find(([words]) => words.test(before))?.[1];
}

/** 上百万元, 动辄上亿元: so many or more. Behind a verb, 站上千亿元 and 升上百元, the level is one. */
function reachesRoundNumber(text: string, at: number): boolean {
  return (
    text.charAt(at - 1) === '上' &&
    '百千万萬亿億'.includes(text.charAt(at) || '。') &&
    !'站攻升冲衝涨漲登跃躍飙飆踏加追以重'.includes(text.charAt(at - 2) || '上')
  );
}

/** 小两万, 小十万块: nearly so much. Behind 大 and other words 小 is a part of them. */
export function isNearly(text: string, at: number): boolean {
  return (
    text.charAt(at - 1) === '小' &&
    '一二三四五六七八九十两兩百'.includes(text.charAt(at) || '。') &&
    !'大中微弱最'.includes(text.charAt(at - 2) || '。') &&
    /^[一二三四五六七八九十两兩]{1,3}[百千万萬]/.test(text.slice(at, at + 4))
  );
}

/** 过千万元, 身家過百億: before a scale word alone 过 is "more than"; 卖过5元 is "has sold". */
export function exceedsRoundNumber(text: string, at: number): boolean {
  return (
    '过過'.includes(text.charAt(at - 1) || '。') &&
    '百千万萬亿億'.includes(text.charAt(at) || '。') &&
    !'通经經不'.includes(text.charAt(at - 2) || '。')
  );
}
