import type { Mention } from '../../engine/mention.js';
import { endsPhrase } from './phrase-ends.js';

const REACH = 40;
/** Words of people who sell what they own, and of wages: they write thousands as k and tens of thousands as w. */
const SALE =
  /[年月底周时時週]薪|[总總年]包|offer|招聘|[闲閒][置鱼魚]|二手|[包到][邮郵]|[不可小]刀|[带帶]走|自提|[转轉出]手|回收[价價]?|[挂掛][牌到了]|咸[鱼魚]|[转轉][让讓]|[轉转][讓让]|[原标標底售全][价價]|[卖賣]掉|[秒包]走/;
/** What else they count in thousands. */
const OTHER_COUNT =
  /(?:快[门門]|里程|公里|循[环環]|次[数數]|[粉丝絲赞贊讚藏]|播放|[阅閱][读讀]|分辨|[频頻帧幀]|[屏幕])[\u4e00-\u9fff]{0,3}$/;
const BEHIND = /^(?:\+|[出收带帶拿秒包卖賣转轉][走了给給]?|左右|上下|以[内內下]|[起多]?[,。;、!?\n])/;

/** 「单机身9.2k，不刀」: a number with the letter of a scale, where somebody sells what he owns. */
export function isSoldOnline(text: string, { start, end, shortScale }: Mention): boolean {
  if (!shortScale || OTHER_COUNT.test(text.slice(Math.max(0, start - 8), start))) return false;
  if (!endsPhrase(text, end) && !BEHIND.test(text.slice(end, end + 3))) return false;
  return SALE.test(text.slice(Math.max(0, start - REACH), start)) || SALE.test(text.slice(end, end + REACH));
}
