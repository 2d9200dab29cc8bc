import { isHan } from '../../../document/chars.js';
import type { CurrencyCode } from '../../../money/currencies.js';
import type { CurrencyBehind } from '../../engine/lexicon.js';
import type { Mark } from '../../engine/mark.js';
import { Trie } from '../../engine/trie.js';
import { MAN, YUAN } from '../ambiguous-marks.js';
import { spell } from './both-scripts.js';
import { ZH_FULL_NAMES } from './currency-names.js';
import { ZH_DECLARATIONS } from './declarations.js';
import { ZH_NEWSROOM_NAMES } from './marks.js';

/** 新元素, 星元: behind 元 or 块 a name that ends with the unit again is mostly the beginning of another word. */
const UNIT_AGAIN = /[元圆圓]$/;

const names = new Trie<CurrencyCode>();
/** In brackets no other word begins so, and a code stands for itself. */
const bracketed = new Trie<CurrencyCode>();
for (const [code, forms] of [...ZH_FULL_NAMES, ...ZH_NEWSROOM_NAMES]) {
  bracketed.add(code, code);
  for (const name of forms.split('|')) {
    if (name.length < 2) continue;
    for (const form of spell(name)) {
      bracketed.add(form, code);
      if (!UNIT_AGAIN.test(name)) names.add(form, code);
    }
  }
}
bracketed.add('RMB', 'CNY');

/** 八块令吉: the name of a currency stands behind the unit. */
export function namesCurrencyAt(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at)) && names.match(text, at) !== undefined;
}

/** 三千蚊葡幣, 五块令吉, 5毛人民币, 100億元（美元）: the name behind a unit of speech or in brackets says whose unit it is. */
export function findHanCurrencyBehind(text: string, end: number, { ambiguous }: Mark): CurrencyBehind | undefined {
  if (ambiguous !== YUAN && ambiguous !== MAN) return undefined;
  if (text.charCodeAt(end) === OPENING) return findInBrackets(text, end);
  if (!isHan(text.charCodeAt(end))) return undefined;
  const name = names.match(text, end);
  return name && { currency: name.value, end: name.end };
}

const OPENING = 0x28;
const CLOSING = 0x29;
const COMMA = 0x2c;
/** 「（人民幣，下同）」 is a declaration, and rules what follows too. */
const BELOW = new Trie<true>();
for (const form of ZH_DECLARATIONS.below.split('|')) BELOW.add(form, true);

/**
 * 「（美元）」, 「（HKD）」: a currency alone in the brackets that open at `at` is a part of the amount; in 「（美元，約42億港元）」
 * it only says what the amount is in.
 */
function findInBrackets(text: string, at: number): CurrencyBehind | undefined {
  const name = bracketed.match(text, at + 1);
  if (!name) return undefined;
  const behind = text.charCodeAt(name.end);
  if (behind === CLOSING) return { currency: name.value, end: name.end + 1 };
  return behind === COMMA && !BELOW.match(text, name.end + 1) ? { currency: name.value, end: at } : undefined;
}
