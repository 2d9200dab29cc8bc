import type { AmountsBeside } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { countDigitsApart } from '../../engine/mention-value.js';

/** How far behind the amount, with what it is for, the value before may stand. */
const REACH = 18;
/** What an amount is for, 「美元/盎司」 or 「元每吨」, and the bracket with a word of the earlier or expected value. */
const EARLIER =
  /^(?:[/／每一][\u4e00-\u9fff]{1,3})?\s?\((?:[原此之先][为為本先来來定前]{0,2}|前[值期次]|[前上去昨][年日月周週季期次个個]{1,2}(?:同期)?|[预預市][期测測估场場计計]{1,3}|同期|[去上]年同期|[较較][早前]{1,2}|[初修]?值|[旧舊]|[修初][正值订訂]前?)[为為是报報:]?[约約]?\s?$/;

/** 「上调至4,500美元/盎司（原为3,900）」: alone in the bracket behind an amount, what it was before or was expected to be. */
export function isEarlierValue(text: string, mention: Mention, { near }: AmountsBeside): boolean {
  if (!near?.mark || near.rateNote || near.scaled !== mention.scaled || mention.start - near.end > REACH) return false;
  if (!')（;,，；'.includes(text.charAt(mention.end) || '。') || countDigitsApart(mention, near) > 1) return false;
  return EARLIER.test(text.slice(near.end, mention.start));
}

const EXPECTED =
  /^,?(?:[高低优優好差强強逊遜][于於過过]|[胜勝超]|[超勝胜][过過出]|不及|[较較])?[\u4e00-\u9fff]{0,4}(?:[预預]期|[预預][测測估]|共[识識])的?$/;
const EXPECTED_REACH = 14;

/** 「EPS 1.30美元，高於預期的1.25」: beside an amount of as many decimals, what was expected. */
export function isExpectedValue(text: string, mention: Mention, { near, previous }: AmountsBeside): boolean {
  const { start, numeral } = mention;
  if (!near?.mark || near !== previous || near.scaled || near.rateNote || start - near.end > EXPECTED_REACH)
    return false;
  if (countDigitsApart(mention, near) > 0 || !EXPECTED.test(text.slice(near.end, start))) return false;
  return countDecimals(numeral.digits) === countDecimals(near.numeral.digits);
}

function countDecimals(digits: string): number {
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point;
}

/** 「上调至12万辆（此前为10万）」: the same of what is counted. */
export function isEarlierCount(text: string, { start }: Mention, { previous }: AmountsBeside): boolean {
  return previous?.quantity !== undefined && EARLIER.test(text.slice(previous.end, start));
}
