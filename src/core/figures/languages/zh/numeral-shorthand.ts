import { isDigit, isHan, isLatin } from '../../../document/chars.js';

/** What a digit behind 萬 may count itself: then it is no tenth of the 萬. */
const MEASURE_WORDS =
  '個个名人台臺輛辆間间張张件只隻戶户家位次年月日天歲岁點点本部套層层樓楼頓顿噸吨公平坪呎尺里米斤克十千百萬万億亿兆成';

/** 2萬5, 1億2: does a number end behind its last digit, so that this counts tenths of the unit before it? */
export function endsShorthand(text: string, at: number): boolean {
  const next = text.charAt(at);
  if (next === '' || text.startsWith('人民', at)) return true;
  const code = next.charCodeAt(0);
  // 1萬8年費
  if ('年月日'.includes(next) && '费費租薪'.includes(text.charAt(at + 1) || '。')) return true;
  if (isHan(code))
    return (
      !MEASURE_WORDS.includes(next) ||
      text.startsWith('成交', at) ||
      ('台臺日'.includes(next) && '币幣元圓圆'.includes(text.charAt(at + 1) || ' '))
    );
  return !isDigit(code) && !isLatin(code) && !'%-~/'.includes(next) && !isDigit(text.charCodeAt(at + 1));
}

/** 1万5元: a unit follows at once. In speech, 3万5块, the digit counts tenths; in print a 零 is left out at times. */
export function isBeforeUnit(text: string, at: number): boolean {
  return '元圆圓美港欧歐英日澳加新人台臺'.includes(text.charAt(at) || '。');
}

/** Behind a unit 一 counts tenths only before a unit of money, or a function word that follows a whole number. */
const BEHIND_SHORT_ONE =
  /^(?:[元块塊蚊圓圆的了左至或就都也才还還吧呢啊多余餘十百千万萬亿億兆]|以[上下]|[美港欧歐日英澳加新韩韓卢盧泰马馬瑞台臺印越葡人][\u4e00-\u9fff]{0,2}[元圆圓币幣金镑鎊铢銖郎吉布比])/;

/** 418万一路降到, 3万一次性付清: here 一 opens the next word, and is no tenth of the 万 before it. */
export function isOneOfNextWord(text: string, at: number): boolean {
  return (
    text.charAt(at) === '一' && isHan(text.charCodeAt(at + 1)) && !BEHIND_SHORT_ONE.test(text.slice(at + 1, at + 5))
  );
}
