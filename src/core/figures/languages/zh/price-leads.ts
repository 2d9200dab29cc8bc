import { COST, FARE } from './listed-amounts.js';

/** What is paid for in one piece, behind the words of fares: rooms of a restaurant, a meal for so many. */
const ROOM =
  '[包雅卡][间間房厢廂座]|[单單双雙两兩三四]人[餐套]?|[早午晚正宵][餐飯饭夜]|下午茶|加床|包[场場]|含[早晚]餐?|[退尾首余餘货貨][款]';
/** Verbs of price and of payment. */
const VERB =
  '[收扣退罚罰付赔賠给給卖賣售买買花要叫算拿挣掙赚賺省补補贴貼送奖獎交缴繳欠借还還捐涨漲跌降升减減加掏充抵返挂掛]|[报報开開][价價]?|[調调][涨漲升高降低]|[共合总總][计計]?|一共|[付挂掛]上';
const LINK = '[了过過到至上约約近超逾足出掉只就仅僅他她我你们們它这這]';
/** 「实际扣了130」, 「司机多收他15」, 「每张25」, 「VIP座980」: what stands right before a price without a mark. */
const BEFORE_PRICE = new RegExp(
  `(?:(?:${VERB})${LINK}{0,3}|每[\\u4e00-\\u9fff]{1,3}|(?:${FARE}|${COST}|${ROOM})[只就]?[要需]?)$`,
);
/** 「车资其实是21.80」: a word of price further before. */
const PRICE_WORD = /[价價费費租薪]|[车車][资資]|[押定订訂佣赏賞奖獎税稅]金/;
/** Words that only look like those: 评价1350, 已售320. */
const NO_PRICE =
  /[评評][价價]|[評评][價价]|代[价價]|浪[费費]|已[售收送退]|[签簽回接][收]|成交|[参參]加|[转轉发發]送|再加[热熱]/;

/** Does the clause before a plain number say that the number is a price? A bare name (站台12, 电池5000) says nothing. */
export function saysPrice(lead: string): boolean {
  return (BEFORE_PRICE.test(lead) || PRICE_WORD.test(lead)) && !NO_PRICE.test(lead);
}
