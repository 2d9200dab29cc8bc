import { isHan } from '../../../document/chars.js';
import type { CurrencyCode } from '../../../money/currencies.js';
import type { CurrencyBehind } from '../../engine/lexicon.js';
import type { Mark } from '../../engine/mark.js';
import { Trie } from '../../engine/trie.js';
import { MAN, YUAN } from '../ambiguous-marks.js';
import { spell } from './both-scripts.js';
import { ZH_FULL_NAMES } from './currency-names.js';
import { ZH_NEWSROOM_NAMES } from './marks.js';

/** 新元素, 星元: behind 元 or 块 a name that ends with the unit again is mostly the beginning of another word. */
const UNIT_AGAIN = /[元圆圓]$/;

const names = new Trie<CurrencyCode>();
for (const [code, forms] of [...ZH_FULL_NAMES, ...ZH_NEWSROOM_NAMES])
  for (const name of forms.split('|'))
    if (name.length > 1 && !UNIT_AGAIN.test(name)) for (const form of spell(name)) names.add(form, code);

/** 八块令吉: the name of a currency stands behind the unit. */
export function namesCurrencyAt(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at)) && names.match(text, at) !== undefined;
}

/** 三千蚊葡幣, 五块令吉, 5毛人民币: the name behind a unit of speech says whose unit it is. */
export function findHanCurrencyBehind(text: string, end: number, { ambiguous }: Mark): CurrencyBehind | undefined {
  if ((ambiguous !== YUAN && ambiguous !== MAN) || !isHan(text.charCodeAt(end))) return undefined;
  const name = names.match(text, end);
  return name && { currency: name.value, end: name.end };
}
